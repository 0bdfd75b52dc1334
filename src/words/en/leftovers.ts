/** Old copies: what the guide says of each kind, and what is to be done about it. */
export const leftovers = {
  heading: 'Old copies stay readable',
  lead: 'End-to-end encryption protects the backups made after it was turned on. Copies from before stay as they are. Move what you no longer need to the trash, or deal with it yourself and mark it here.',
  noReport: 'Audit this computer first. Then the copies that others can read stand here, one by one.',
  audit: 'Audit',
  nothing: 'The last audit found no copy that others can read. The checks by hand below remain.',
  allMarked: '{all, plural, one {All # copy marked} other {All # copies marked}}',
  left: '{all, plural, one {{left, number} of # copy left} other {{left, number} of # copies left}}',
  markAll: '{count, plural, =1 {Mark it as done} other {Mark all # as done}}',
  unmarkAll: 'Take the marks away',
  trashAll: 'Move all to the trash…',
  trash: 'Move to the trash…',
  trashOf: 'Move to the trash: {name}',
  show: 'Show in folder',
  showOf: 'Show in folder: {name}',
  mark: 'Done: {name}',
  stillThere: 'Marked as done, but still there in the audit of {moment}.',
  why: '<strong>Why it stays exposed.</strong> {claim}',
  todo: '<strong>What to do.</strong> {todo}',
  handHeading: 'What no audit of this computer sees',
  handLead: 'Go through these by hand.',

  groups: {
    'key-file': {
      name: 'Key files',
      todo: 'Move the key away from the backups: onto paper, or into a password manager.',
    },
    'key-beside': {
      name: 'Backups with their key beside them',
      todo: 'Move the key away from the backups. If others could have copied both, turn end-to-end encrypted backup off and on again on the phone, and back up once more. Once the new backup is proven, delete these copies.',
    },
    'plain-copy': {
      name: 'Databases and phone backups',
      todo: 'Delete the copies that you no longer need, or move them to an encrypted drive.',
    },
    'old-backup': {
      name: 'Older backups',
      todo: 'Wait until a new backup is here and proven. Then delete the copies that you no longer need.',
    },
    'icloud-old': {
      name: 'iCloud backup',
      todo: 'Back up once more on the iPhone, let iCloud finish, and audit again. What stays readable then is old.',
    },
    'device-backup': {
      name: 'iPhone backups on this computer',
      todo: 'Make a new one with Encrypt local backup ticked. Then delete the old ones where the app lists them.',
    },
    export: { name: 'Exported chats', todo: 'Delete them, or keep them on an encrypted drive.' },
    media: {
      name: 'Media folders',
      todo: 'Take the folder out of what your phone copies to a cloud, or delete the copies.',
    },
    'live-data': {
      name: "WhatsApp's app on this computer",
      todo: 'Encrypt the disk of this computer, or log out of WhatsApp here under Linked devices.',
    },
  },

  checks: {
    trash: {
      name: 'The bin of your cloud service',
      todo: 'Empty it after you delete old copies, also the bin of this computer.',
    },
    versions: {
      name: 'Earlier versions in your cloud service',
      todo: 'Open the version history of a replaced backup and delete the old versions, where the service lets you.',
    },
    'iphone-computer': {
      name: 'iPhone backups on any computer',
      todo: 'Tick Encrypt local backup, back up once, and delete older backups.',
    },
    'iphone-icloud': {
      name: 'The iCloud backup of your iPhone',
      todo: "Look at its date in the iPhone's settings. Delete it if it is from before, or let a new one replace it.",
    },
    'key-photo': {
      name: 'Photos and notes of the key',
      todo: 'Search your photos, notes, chats and mails for the 64 digits and for the password. First make sure that you have them on paper or in a password manager. Then delete what you find, also from the bin.',
    },
    'other-places': {
      name: 'Other computers, drives and old phones',
      todo: 'Copies may lie there too. Audit each drive; on an old phone, delete the WhatsApp folder or erase the phone.',
    },
  },
} as const
