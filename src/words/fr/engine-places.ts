import type { Catalog } from '../catalog.ts'

/**
 * Places and what is said about them. Names of products (Google Drive, Finder, MEGA, WebDAV) stay, and so do names of
 * accounts, folders and devices in {name} and {source}.
 */
export const places = {
  // Labels
  downloads: 'Téléchargements',
  documents: 'Documents',
  desktop: 'Bureau',
  yourFolders: 'Vos dossiers',
  addedFolders: 'Dossiers que vous avez ajoutés',
  drives: 'Disques',
  drive: 'Disque',
  driveNamed: 'Disque ({name})',
  networkDrive: 'Disque réseau',
  networkDriveNamed: 'Disque réseau ({name})',
  mounted: 'Stockage réseau et cloud monté',
  connectedAccounts: 'Comptes en ligne et serveurs connectés',
  connectedPhones: 'Téléphones connectés',
  connectedPhone: 'Téléphone connecté',
  connectedPhoneNamed: 'Téléphone connecté ({name})',
  cloudFolders: 'Dossiers cloud',
  cloudFolder: 'Dossier cloud',
  cloudFolderNamed: 'Dossier cloud ({name})',
  otherCloudFolders: 'Autres dossiers cloud',
  googleDriveStreamed: 'Google Drive (en streaming)',
  pCloudSynced: 'pCloud (dossier synchronisé)',
  deviceBackups: 'Sauvegardes d’iPhone et d’iPad',
  deviceBackupsOf: 'Sauvegardes d’iPhone et d’iPad ({client})',
  icloudBackup: 'Sauvegarde iCloud de WhatsApp',
  icloudBackupBusiness: 'Sauvegarde iCloud de WhatsApp Business',
  desktopApp: 'WhatsApp sur cet ordinateur',
  desktopAppBusiness: 'WhatsApp Business sur cet ordinateur',

  // Where a place was read from
  usualFolder: 'le dossier où il se trouve d’habitude',
  windowsRegistry: 'le registre de Windows',
  variable: 'la variable {variable}',
  yourChoice: 'votre choix',

  // What can be done. Settings and buttons of macOS and Windows: as these name them in this language
  adviceMac:
    'macOS ne laisse pas Sealwatch examiner ce dossier. Ouvrez Réglages Système > Confidentialité et sécurité > Accès complet au disque, activez Sealwatch (ou votre application de terminal, si vous l’utilisez là), relancez-le et cherchez à nouveau. Ou choisissez ce seul dossier dans l’application : cela l’ouvre à Sealwatch, et rien d’autre.',
  adviceWindows:
    'Votre compte Windows n’a pas le droit de lister ce dossier. Faites un clic droit dessus : Propriétés > Sécurité montre qui l’a. Changez-le à cet endroit, ou utilisez Sealwatch dans un compte qui en a le droit, et cherchez à nouveau.',
  adviceLinux:
    'Votre compte n’a pas le droit de lister ce dossier. La commande « ls -ld » sur ce dossier montre qui l’a. Changez-le, ou utilisez Sealwatch dans un compte qui en a le droit, et cherchez à nouveau.',
  adviceOffline:
    'Ce dossier n’est pas là pour l’instant. Branchez son disque, ou lancez son application, et cherchez à nouveau. Si vous l’avez déplacé, ajoutez-le là où il est.',
  adviceSilent:
    'Ce dossier a fait attendre une analyse ; Sealwatch le laisse donc tranquille et lui redemande au bout d’une heure. Si son serveur ou son disque n’existe plus, déconnectez-le.',
  adviceStreaming:
    'Ses fichiers sont récupérés dans le cloud au moment où ils sont lus ; Sealwatch ne regarde donc que leurs noms.',

  // What could not be found out. {label} is a product or one of the labels above
  encryptedList:
    '{label} est configuré sur cet ordinateur, mais sa liste de dossiers est chiffrée. Ajoutez vous-même les dossiers qu’il synchronise.',
  tooSlow: 'Impossible de chercher {label} : l’ordinateur n’a pas répondu à temps.',
  ownError:
    'Impossible de chercher {label}, à cause d’une erreur de Sealwatch. Ajoutez vous-même ses dossiers.',
  manyFolders:
    '{label} indique plus de {count} dossiers ; le reste est laissé de côté. Ajoutez-les vous-même.',
  noFullPath:
    '{label} indique dans {source} un dossier qui n’est pas un chemin complet. Ajoutez-le vous-même.',
  insyncUnlisted: 'Le dossier d’Insync dans « {source} » ne peut pas être listé : {reason}.',
  drivesUnlisted: 'Les disques dans « {source} » ne peuvent pas être listés : {reason}.',
  connectedUnlisted: 'Ce que le bureau a connecté dans « {source} » ne peut pas être listé : {reason}.',
  // {fault} is a phrase of `faults`
  unusableList:
    '{label} tient la liste de ses dossiers dans {source}, qui ne peut pas être utilisée : {fault}. Si vous utilisez ce service, ajoutez vous-même ses dossiers.',

  // One file that a person asked for
  noBackup: 'Ce fichier n’est pas une sauvegarde WhatsApp que Sealwatch connaît.',
  notJudged: 'L’évaluation n’a pas été possible : {reason}.',
} as const satisfies Catalog['engine']['places']
