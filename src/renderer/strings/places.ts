import { plural } from '../format.ts'

/** The texts of the room that lists the places. */
export const places = {
  heading: 'Where Sealwatch looks',
  lead: 'These folders are on this computer, and backups may lie in them. A place that is switched off stays closed to an audit.',
  count: (count: number) => plural(count, { one: '# place', other: '# places' }),
  off: (count: number) => plural(count, { one: '# switched off', other: '# switched off' }),
  closed: (count: number) =>
    plural(count, { one: "# can't be looked into", other: "# can't be looked into" }),

  add: 'Add a folder',
  again: 'Look again',
  remove: 'Remove',
  removeOf: (label: string) => `Remove ${label}`,
  lookInto: (label: string) => `Look into ${label}`,
  dropHint: 'You can also drop a folder here.',

  looking: {
    heading: 'Looking for places',
    text: 'Sealwatch reads the settings of your sync clients and asks the system for its drives. No backup is opened.',
    again: 'Looking again…',
  },

  looked: {
    same: 'Looked again: nothing has changed.',
    changed: (count: number) =>
      plural(count, {
        one: 'Looked again: # place has changed.',
        other: 'Looked again: # places have changed.',
      }),
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

  /** The states of places, of which the engine has a few more for folders that the user named. */
  states: {
    ok: 'Ready',
    streaming: 'Names only',
    'no permission': 'No permission',
    offline: 'Not there now',
    'does not answer': 'Does not answer',
    'not a folder': 'Not a folder',
    'not found': 'Not there now',
    'symbolic link, not followed': 'A link to another place, not followed',
    'only in the cloud': 'Only in the cloud',
  } as Readonly<Record<string, string>>,
  stateOff: 'Switched off',

  changes: {
    opened: 'Now it can be looked into.',
    closed: 'It can no longer be looked into.',
    other: 'This is new since the last look.',
    new: 'New here.',
  },
  gone: (label: string) => `${label} is no longer there.`,

  source: (source: string) => sources[source] ?? `Read from ${source}`,

  problems: 'What could not be found out',
  notInstalled: (labels: string) => `Not on this computer: ${labels}.`,

  added: (label: string) => `${label} is a place now.`,
  switchedOn: (label: string) => `${label} was a place already. It is switched on now.`,
  already: (label: string) => `${label} is a place already.`,
  removed: (label: string) => `${label} is no longer a place. Nothing in it was changed.`,

  droppedFiles: (count: number) =>
    plural(count, {
      one: 'What you dropped is a file, and a place is a folder. You can audit the file.',
      other: 'What you dropped are # files, and a place is a folder. You can audit the files.',
    }),
  auditFiles: (count: number) => plural(count, { one: 'Audit the file', other: 'Audit the # files' }),
}

/** Where a place was read from, if that is neither a file nor a key. */
const sources: Readonly<Record<string, string>> = {
  'your choice': 'Added by you',
  'the folder where it usually lies': 'Found where such a folder usually lies',
}
