import type { Catalog } from '../catalog.ts'

/**
 * Places and what is said about them. Names of products (Google Drive, Finder, MEGA, WebDAV) stay, and so do names of
 * accounts, folders and devices in {name} and {source}.
 */
export const places = {
  // Labels
  downloads: 'Descargas',
  documents: 'Documentos',
  desktop: 'Escritorio',
  yourFolders: 'Tus carpetas',
  addedFolders: 'Carpetas que añadiste',
  drives: 'Unidades',
  drive: 'Unidad',
  driveNamed: 'Unidad ({name})',
  networkDrive: 'Unidad de red',
  networkDriveNamed: 'Unidad de red ({name})',
  mounted: 'Almacenamiento de red y en la nube montado',
  connectedAccounts: 'Cuentas en línea y servidores conectados',
  connectedPhones: 'Teléfonos conectados',
  connectedPhone: 'Teléfono conectado',
  connectedPhoneNamed: 'Teléfono conectado ({name})',
  cloudFolders: 'Carpetas en la nube',
  cloudFolder: 'Carpeta en la nube',
  cloudFolderNamed: 'Carpeta en la nube ({name})',
  otherCloudFolders: 'Otras carpetas en la nube',
  googleDriveStreamed: 'Google Drive (en streaming)',
  pCloudSynced: 'pCloud (carpeta sincronizada)',
  deviceBackups: 'Copias de seguridad de iPhone y iPad',
  deviceBackupsOf: 'Copias de seguridad de iPhone y iPad ({client})',
  icloudBackup: 'Copia de seguridad de WhatsApp en iCloud',
  icloudBackupBusiness: 'Copia de seguridad de WhatsApp Business en iCloud',
  desktopApp: 'WhatsApp en este equipo',
  desktopAppBusiness: 'WhatsApp Business en este equipo',

  // Where a place was read from
  usualFolder: 'la carpeta donde suele estar',
  windowsRegistry: 'el Registro de Windows',
  variable: 'la variable {variable}',
  yourChoice: 'tu elección',

  // What can be done. Settings and buttons of macOS and Windows: as these name them in this language
  adviceMac:
    'macOS no deja que Sealwatch examine esta carpeta. Abre Ajustes del Sistema (o Configuración del Sistema) > Privacidad y seguridad > Acceso total al disco, activa Sealwatch (o tu app de terminal, si lo usas allí), inícialo de nuevo y busca de nuevo. O elige esta sola carpeta en la app: eso se la abre a Sealwatch, y nada más.',
  adviceWindows:
    'Tu cuenta de Windows no tiene permiso para listar esta carpeta. Haz clic derecho en ella; en Propiedades > Seguridad se ve quién lo tiene. Cámbialo allí, o usa Sealwatch en una cuenta que lo tenga, y busca de nuevo.',
  adviceLinux:
    'Tu cuenta no tiene permiso para listar esta carpeta. “ls -ld” sobre ella muestra quién lo tiene. Cámbialo, o usa Sealwatch en una cuenta que lo tenga, y busca de nuevo.',
  adviceOffline:
    'Esta carpeta no está ahí ahora. Conecta su unidad, o inicia su app, y busca de nuevo. Si la moviste, añádela donde está.',
  adviceSilent:
    'Esta carpeta hizo esperar a una revisión, así que Sealwatch la deja en paz y vuelve a preguntar al cabo de una hora. Si su servidor o unidad ya no existe, desconéctalo.',
  adviceStreaming: 'Sus archivos se obtienen de la nube al leerlos, así que Sealwatch mira solo sus nombres.',

  // What could not be found out. {label} is a product or one of the labels above
  encryptedList:
    '{label} está configurado en este equipo, pero su lista de carpetas está cifrada. Añade tú las carpetas que sincroniza.',
  tooSlow: 'No se pudo buscar {label}: el equipo no respondió a tiempo.',
  ownError: 'No se pudo buscar {label} por un error de Sealwatch. Añade tú sus carpetas.',
  manyFolders: '{label} nombra más de {count} carpetas; el resto se deja fuera. Añádelas tú.',
  noFullPath: '{label} nombra en {source} una carpeta que no es una ruta completa. Añádela tú.',
  insyncUnlisted: 'No se puede listar la carpeta de Insync en “{source}”: {reason}.',
  drivesUnlisted: 'No se pueden listar las unidades en “{source}”: {reason}.',
  connectedUnlisted: 'No se puede listar lo que el escritorio ha conectado en “{source}”: {reason}.',
  // {fault} is a phrase of `faults`
  unusableList:
    '{label} tiene la lista de sus carpetas en {source}, que no se puede usar: {fault}. Añade tú sus carpetas si lo usas.',

  // One file that a person asked for
  noBackup: 'Este archivo no es una copia de seguridad de WhatsApp que Sealwatch conozca.',
  notJudged: 'No se pudo evaluar: {reason}.',
} satisfies Catalog['engine']['places']
