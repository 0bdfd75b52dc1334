/** The room that lists the places. */
export const places = {
  heading: 'Where Sealwatch looks',
  lead: 'These folders are on this computer, and backups may lie in them. A place that is switched off stays closed to an audit.',
  count: '{count, plural, one {# place} other {# places}}',
  off: '{count, plural, one {# switched off} other {# switched off}}',
  closed: "{count, plural, one {# can't be looked into} other {# can't be looked into}}",

  add: 'Add a folder',
  again: 'Look again',
  remove: 'Remove',
  removeOf: 'Remove {label}',
  lookInto: 'Look into {label}',
  dropHint: 'You can also drop a folder here.',

  looking: {
    heading: 'Looking for places',
    text: 'Sealwatch reads the settings of your sync clients and asks the system for its drives. No backup is opened.',
    again: 'Looking again…',
  },

  none: {
    heading: 'No place was found',
    means: 'Sealwatch knows of no cloud folder, no drive and no folder of yours on this computer.',
    meansNot:
      'That does not mean that there is no backup. Until you add a folder, an audit looks into your home folder.',
    todo: 'Add the folder that your phone or your cloud service copies to.',
  },

  allOff: {
    heading: 'Every place is switched off',
    means: 'An audit looks into nothing until you switch one on.',
  },

  groups: { closed: "Can't be looked into", open: 'Can be looked into' },

  states: {
    ok: 'Ready',
    streaming: 'Names only',
    noPermission: 'No permission',
    notThere: 'Not there now',
    noAnswer: 'Does not answer',
    notAFolder: 'Not a folder',
    link: 'A link to another place, not followed',
    onlyInCloud: 'Only in the cloud',
    off: 'Switched off',
  },

  changes: {
    opened: 'Now it can be looked into.',
    closed: 'It can no longer be looked into.',
    other: 'This is new since the last look.',
    new: 'New here.',
  },

  sources: {
    yourChoice: 'Added by you',
    usual: 'Found where such a folder usually lies',
    read: 'Read from <name>{source}</name>',
  },

  problems: 'What could not be found out',
  notInstalled: 'Looked for and not found: {labels}.',

  /** What came of what the user did here. */
  notes: {
    added: '<name>{label}</name> is a place now.',
    switchedOn: '<name>{label}</name> was a place already. It is switched on now.',
    already: '<name>{label}</name> is a place already.',
    removed: '<name>{label}</name> is no longer a place. Nothing in it was changed.',
    gone: '<name>{label}</name> is no longer there.',
    same: 'Looked again: nothing has changed.',
    changed:
      '{count, plural, one {Looked again: # place has changed.} other {Looked again: # places have changed.}}',
  },

  droppedFiles:
    '{count, plural, =1 {What you dropped is a file, and a place is a folder. You can audit the file.} other {What you dropped are # files, and a place is a folder. You can audit the files.}}',
  auditFiles: '{count, plural, =1 {Audit the file} other {Audit the # files}}',
} as const
