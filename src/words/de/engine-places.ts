import type { Catalog } from '../catalog.ts'

/**
 * Places and what is said about them. Names of products (Google Drive, Finder, MEGA, WebDAV) stay, and so do names of
 * accounts, folders and devices in {name} and {source}.
 */
export const places = {
  // Labels
  downloads: 'Downloads',
  documents: 'Dokumente',
  desktop: 'Desktop',
  yourFolders: 'Ihre Ordner',
  addedFolders: 'Ordner, die Sie hinzugefügt haben',
  drives: 'Laufwerke',
  drive: 'Laufwerk',
  driveNamed: 'Laufwerk ({name})',
  networkDrive: 'Netzlaufwerk',
  networkDriveNamed: 'Netzlaufwerk ({name})',
  mounted: 'Eingehängter Netzwerk- und Cloud-Speicher',
  connectedAccounts: 'Verbundene Online-Konten und Server',
  connectedPhones: 'Verbundene Telefone',
  connectedPhone: 'Verbundenes Telefon',
  connectedPhoneNamed: 'Verbundenes Telefon ({name})',
  cloudFolders: 'Cloud-Ordner',
  cloudFolder: 'Cloud-Ordner',
  cloudFolderNamed: 'Cloud-Ordner ({name})',
  otherCloudFolders: 'Andere Cloud-Ordner',
  googleDriveStreamed: 'Google Drive (gestreamt)',
  pCloudSynced: 'pCloud (synchronisierter Ordner)',
  deviceBackups: 'iPhone- und iPad-Backups',
  deviceBackupsOf: 'iPhone- und iPad-Backups ({client})',
  icloudBackup: 'iCloud-Backup von WhatsApp',
  icloudBackupBusiness: 'iCloud-Backup von WhatsApp Business',
  desktopApp: 'WhatsApp auf diesem Computer',
  desktopAppBusiness: 'WhatsApp Business auf diesem Computer',

  // Where a place was read from
  usualFolder: 'der Ordner, in dem er gewöhnlich liegt',
  windowsRegistry: 'die Windows-Registrierung',
  variable: 'die Variable {variable}',
  yourChoice: 'Ihre Auswahl',

  // What can be done. Settings and buttons of macOS and Windows: as these name them in this language
  adviceMac:
    'macOS lässt Sealwatch nicht in diesen Ordner sehen. Öffnen Sie „Systemeinstellungen > Datenschutz & Sicherheit > Festplattenvollzugriff“, schalten Sie Sealwatch ein (oder Ihre Terminal-App, wenn Sie es dort verwenden), starten Sie es neu und suchen Sie erneut. Oder wählen Sie diesen einen Ordner in der App: Das öffnet ihn für Sealwatch, und sonst nichts.',
  adviceWindows:
    'Ihr Windows-Konto darf diesen Ordner nicht auflisten. Klicken Sie ihn mit der rechten Maustaste an; unter „Eigenschaften > Sicherheit“ steht, wer es darf. Ändern Sie es dort, oder verwenden Sie Sealwatch in einem Konto, das es darf, und suchen Sie erneut.',
  adviceLinux:
    'Ihr Konto darf diesen Ordner nicht auflisten. „ls -ld“ mit seinem Pfad zeigt, wer es darf. Ändern Sie das, oder verwenden Sie Sealwatch in einem Konto, das es darf, und suchen Sie erneut.',
  adviceOffline:
    'Dieser Ordner ist jetzt nicht da. Schließen Sie sein Laufwerk an, oder starten Sie seine App, und suchen Sie erneut. Wenn Sie ihn verschoben haben, fügen Sie ihn dort hinzu, wo er ist.',
  adviceSilent:
    'Dieser Ordner hat eine Prüfung warten lassen. Darum lässt Sealwatch ihn in Ruhe und fragt ihn nach einer Stunde wieder. Wenn es seinen Server oder sein Laufwerk nicht mehr gibt, trennen Sie die Verbindung.',
  adviceStreaming:
    'Seine Dateien werden aus der Cloud geholt, wenn sie gelesen werden. Darum sieht sich Sealwatch nur ihre Namen an.',

  // What could not be found out. {label} is a product or one of the labels above
  encryptedList:
    '{label} ist auf diesem Computer eingerichtet, aber die Liste seiner Ordner ist verschlüsselt. Fügen Sie die Ordner, die es synchronisiert, selbst hinzu.',
  tooSlow: '{label}: Die Suche danach war nicht möglich, der Computer hat nicht rechtzeitig geantwortet.',
  ownError:
    '{label}: Die Suche danach war nicht möglich, wegen eines Fehlers in Sealwatch. Fügen Sie die Ordner davon selbst hinzu.',
  manyFolders: '{label} nennt über {count} Ordner; die übrigen sind weggelassen. Fügen Sie sie selbst hinzu.',
  noFullPath:
    '{label} nennt in {source} einen Ordner, der kein vollständiger Pfad ist. Fügen Sie ihn selbst hinzu.',
  insyncUnlisted: 'Der Ordner von Insync in „{source}“ kann nicht aufgelistet werden: {reason}.',
  drivesUnlisted: 'Die Laufwerke in „{source}“ können nicht aufgelistet werden: {reason}.',
  connectedUnlisted:
    'Was die Arbeitsumgebung in „{source}“ verbunden hat, kann nicht aufgelistet werden: {reason}.',
  // {fault} is a phrase of `faults`, about "die Liste"
  unusableList:
    '{label} hat die Liste seiner Ordner in {source}, und sie ist nicht verwendbar: {fault}. Fügen Sie die Ordner selbst hinzu, wenn Sie es verwenden.',

  // One file that a person asked for
  noBackup: 'Diese Datei ist kein WhatsApp-Backup, das Sealwatch kennt.',
  notJudged: 'Es konnte nicht beurteilt werden: {reason}.',
} satisfies Catalog['engine']['places']
