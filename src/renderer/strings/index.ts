import { formatWords, kindWords, skipReasonWords } from '../../shared/finding-words.ts'
import { plural } from '../format.ts'
import { places } from './places.ts'
import { resident } from './resident.ts'
import { saving } from './saving.ts'
import { settings } from './settings.ts'

/** Every sentence of the window. A function where a sentence depends on what it speaks of. */
export const strings = {
  appName: 'Sealwatch',

  rooms: {
    label: 'Rooms',
    names: {
      overview: 'Overview',
      guide: 'Guide',
      privacy: 'Privacy',
      places: 'Places',
      settings: 'Settings',
    },
  },

  places,
  resident,
  settings,
  saving,

  drop: {
    audit: 'Drop to audit',
    auditHint: 'Files and folders are opened for reading only.',
    add: 'Drop to add as a place',
    addHint: 'A place is a folder that every audit looks into.',
    nothing: 'Sealwatch can use only files and folders that lie on this computer.',
  },

  cloud: {
    offer: 'Download and check',
    offerOf: (name: string) => `Download and check ${name}`,
    first: (size: string | null) =>
      size === null
        ? 'Your sync client downloads this file first, and then Sealwatch judges it. How large it is does not show here. It stays downloaded until your sync client removes it.'
        : `Your sync client downloads this file first, ${size} of it, and then Sealwatch judges it. It stays downloaded until your sync client removes it.`,
    confirm: 'Download it',
    leave: 'Leave it in the cloud',
    waiting: 'Downloading and checking. This lasts as long as the download; you can go on meanwhile.',
    oneAtATime: 'Another file is being downloaded. One goes at a time.',
  },

  actions: {
    dismiss: 'Dismiss',
    showMore: (next: number, left: number) =>
      next < left
        ? `Show ${plural(next, { one: '# more', other: '# more' })} of ${plural(left, { one: '#', other: '#' })}`
        : `Show the last ${plural(left, { one: '#', other: '#' })}`,
  },

  result: {
    findings: (count: number) => plural(count, { one: '# item', other: '# items' }),
    unnamed: '(no name)',
  },

  finding: {
    evidence: 'How we know',
    evidenceOf: (name: string) => `How we know: ${name}`,
    noEvidence: 'No evidence was recorded.',
    wholePath: 'Whole path',
    incomplete: 'Incomplete: cut short, or still being written',
    complete: 'Complete',
    business: 'WhatsApp Business',
  },

  kinds: kindWords,
  formats: formatWords,

  skipped: {
    heading: 'Not looked into',
    nothing: 'Every folder and file here was looked into.',
    intro: 'A backup may lie behind these. Nothing is said about what was not read.',
    reason: skipReasonWords,
  },

  allPlaces: 'the places that are switched on',

  /** Of an audit of all places. */
  where: {
    heading: 'Where it looked',
    open: (count: number) =>
      plural(count, { one: '# place was looked into', other: '# places were looked into' }),
    noneOpen: 'No place could be looked into.',
    closed: (count: number) =>
      plural(count, { one: "# place couldn't be looked into", other: "# places couldn't be looked into" }),
    toPlaces: 'Go to Places',
  },

  noBridge: 'This page works only inside the Sealwatch app.',
  requestFailed: 'That did not work.',
} as const
