import type { FormatName, Kind } from './report.ts'

/** The words for what a finding is, in the window and in saved reports. */
export const kindWords = {
  'android-backup': 'Android backup',
  'plaintext-database': 'Database, not encrypted',
  'chat-export': 'Exported chat',
  'media-folder': 'Media folder',
  'icloud-backup': 'iCloud backup',
  'device-backup': 'iPhone backup',
  'phone-tool-backup': 'Phone backup',
  'key-file': 'Key file',
  'live-data': "WhatsApp's own data on this computer",
} satisfies Record<Kind, string>

/** The finer name inside a kind, where it says more than the kind does; '' where it says less. */
export const formatWords: Readonly<Partial<Record<FormatName, string>>> = {
  sqlite: 'SQLite',
  txt: 'text',
  zip: 'ZIP',
  'icloud-e2ee': 'end-to-end encrypted',
  'icloud-default': 'standard',
  'ios-encrypted': 'encrypted',
  'ios-plain': 'not encrypted',
  'miui-bak': 'MIUI',
  'adb-ab': 'adb',
  twrp: 'TWRP',
  titanium: 'Titanium Backup',
  'neo-backup': 'Neo Backup',
  'swift-backup': 'Swift Backup',
  'smart-switch': 'Smart Switch',
  hisuite: 'HiSuite',
  'whatsapp-key': 'key that WhatsApp keeps too',
  'e2ee-key': 'end-to-end key',
  'hex-key': '64-digit key',
  folder: '',
  unknown: '',
}

/** The engine's own reasons, which are fragments of a sentence; others are shown as they come. */
const skipReasons: Readonly<Record<string, string>> = {
  'no permission': 'No permission to read it',
  'only in the cloud': 'Only in the cloud, and not downloaded',
  'not a regular file': 'Not a regular file, such as a device or a socket',
  'symbolic link, not followed': 'A link to another place, not followed',
  'program files, not looked into': 'Files of programs, not looked into',
  'version history, not looked into': 'Version history, not looked into',
  vanished: 'Gone before it could be read',
  'not found': 'Not found',
  offline: 'Offline',
}

/** Why something was not looked into, as it stands at the head of a list. */
export const skipReasonWords = (reason: string): string =>
  skipReasons[reason] ?? reason.charAt(0).toUpperCase() + reason.slice(1)
