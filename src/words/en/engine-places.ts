/**
 * Places and what is said about them. Names of products (Google Drive, Finder, MEGA, WebDAV) stay, and so do names of
 * accounts, folders and devices in {name} and {source}.
 */
export const places = {
  // Labels
  downloads: 'Downloads',
  documents: 'Documents',
  desktop: 'Desktop',
  yourFolders: 'Your folders',
  addedFolders: 'Folders that you added',
  drives: 'Drives',
  drive: 'Drive',
  driveNamed: 'Drive ({name})',
  networkDrive: 'Network drive',
  networkDriveNamed: 'Network drive ({name})',
  mounted: 'Mounted network and cloud storage',
  connectedAccounts: 'Connected online accounts and servers',
  connectedPhones: 'Connected phones',
  connectedPhone: 'Connected phone',
  connectedPhoneNamed: 'Connected phone ({name})',
  cloudFolders: 'Cloud folders',
  cloudFolder: 'Cloud folder',
  cloudFolderNamed: 'Cloud folder ({name})',
  otherCloudFolders: 'Other cloud folders',
  googleDriveStreamed: 'Google Drive (streamed)',
  pCloudSynced: 'pCloud (synced folder)',
  deviceBackups: 'iPhone and iPad backups',
  deviceBackupsOf: 'iPhone and iPad backups ({client})',
  icloudBackup: "WhatsApp's iCloud backup",
  icloudBackupBusiness: "WhatsApp Business's iCloud backup",
  desktopApp: 'WhatsApp on this computer',
  desktopAppBusiness: 'WhatsApp Business on this computer',

  // Where a place was read from
  usualFolder: 'the folder where it usually lies',
  windowsRegistry: 'the Windows registry',
  variable: 'the variable {variable}',
  yourChoice: 'your choice',

  // What can be done. Settings and buttons of macOS and Windows: as these name them in this language
  adviceMac:
    'macOS does not let Sealwatch look into this folder. Open System Settings > Privacy & Security > Full Disk Access, switch on Sealwatch (or your terminal app, if you use it there), start it again and look again. Or choose this one folder in the app: that opens it to Sealwatch, and nothing else.',
  adviceWindows:
    'Your Windows account may not list this folder. Right-click it, then Properties > Security shows who may. Change it there, or use Sealwatch in an account that may, and look again.',
  adviceLinux:
    'Your account may not list this folder. "ls -ld" on it shows who may. Change that, or use Sealwatch in an account that may, and look again.',
  adviceOffline:
    'This folder is not there now. Connect its drive, or start its app, and look again. If you moved it, add it where it is.',
  adviceSilent:
    'This folder kept an audit waiting, so Sealwatch leaves it alone and asks it again after an hour. If its server or drive is gone, disconnect it.',
  adviceStreaming:
    'Its files are fetched from the cloud when they are read, so Sealwatch looks at their names only.',

  // What could not be found out. {label} is a product or one of the labels above
  encryptedList:
    '{label} is set up on this computer, but its list of folders is encrypted. Add the folders that it syncs yourself.',
  tooSlow: '{label} could not be looked for: the computer did not answer in time.',
  ownError: '{label} could not be looked for, because of an error in Sealwatch. Add its folders yourself.',
  manyFolders: '{label} names over {count} folders; the rest is left out. Add them yourself.',
  noFullPath: '{label} names a folder in {source} that is no full path. Add it yourself.',
  insyncUnlisted: 'The folder of Insync in "{source}" cannot be listed: {reason}.',
  drivesUnlisted: 'The drives in "{source}" cannot be listed: {reason}.',
  connectedUnlisted: 'What the desktop has connected in "{source}" cannot be listed: {reason}.',
  // {fault} is a phrase of `faults`
  unusableList:
    "{label} lists its folders in {source}, which can't be used: {fault}. Add its folders yourself if you use it.",

  // One file that a person asked for
  noBackup: 'This file is no WhatsApp backup that Sealwatch knows.',
  notJudged: 'It could not be judged: {reason}.',
} as const
