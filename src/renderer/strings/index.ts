import { formatWords, kindWords, skipReasonWords } from '../../shared/finding-words.ts'
import type { ReadableBy } from '../../shared/verdict.ts'
import { formatCount, plural } from '../format.ts'
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
    audit: 'Audit',
    chooseFolder: 'Choose a folder',
    cancel: 'Cancel',
    auditAgain: 'Audit again',
    chooseAnother: 'Choose another folder',
    dismiss: 'Dismiss',
    showMore: (next: number, left: number) =>
      next < left
        ? `Show ${plural(next, { one: '# more', other: '# more' })} of ${plural(left, { one: '#', other: '#' })}`
        : `Show the last ${plural(left, { one: '#', other: '#' })}`,
  },

  first: {
    question: 'Who can read your WhatsApp backups?',
    lead: 'Sealwatch finds the backup files on this computer and tells you who can open each of them. It goes by the bytes in a file, not by its name.',
    auditLooksInto: 'Audit looks into the folders of your cloud services, your own folders and drives.',
    answersHeading: 'It gives one of five answers',
    neverHeading: 'What it never does',
    never: [
      { title: 'It never changes a file.', text: 'Backups are opened for reading only.' },
      {
        title: 'It never downloads by itself.',
        text: 'A file that is only in the cloud stays there, until you want it checked.',
      },
      { title: 'It never talks to a network.', text: 'What it reads stays on this computer.' },
      { title: 'It never guesses.', text: "Where the bytes prove nothing, it says that it can't tell." },
    ],
  },

  answers: {
    'only-you': 'End-to-end encrypted. You alone have the key.',
    'password-holder': 'Sealed by another password, such as that of an iPhone backup.',
    unknown: 'The bytes here prove nothing. The reason is given.',
    whatsapp: 'Encrypted, but WhatsApp keeps a key too.',
    anyone: 'Not encrypted, or the key lies beside it.',
  } satisfies Record<ReadableBy, string>,

  running: {
    heading: 'Looking for backups',
    lead: 'Files are opened for reading only. You can cancel at any time.',
    in: 'in',
    now: 'Now in',
    folders: 'Folders',
    files: 'Files',
    judged: 'Judged',
    found: 'Found',
    foldersHint: 'listed so far',
    filesHint: 'seen by name',
    judgedHint: 'opened and judged',
    foundHint: 'belong to WhatsApp',
    places: (done: number, total: number) =>
      `${plural(done, { one: '#', other: '#' })} of ${plural(total, { one: '# place', other: '# places' })} done`,
  },

  result: {
    lookedInto: 'Looked into',
    lookedIntoPlaces: (open: number, total: number) =>
      open === total
        ? plural(total, { one: 'Looked into # place', other: 'Looked into # places' })
        : plural(total, {
            one: 'Looked into {open} of # place',
            other: 'Looked into {open} of # places',
          }).replace('{open}', formatCount(open)),
    finished: (moment: string) => `Finished ${moment}`,
    backupsHeading: (count: number) => plural(count, { one: '# backup', other: '# backups' }),
    findings: (count: number) => plural(count, { one: '# item', other: '# items' }),
    counts: 'Backups by answer',
    notLookedInto: (count: number) =>
      plural(count, { one: 'Not looked into: # item', other: 'Not looked into: # items' }),
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

  nothing: {
    heading: 'This is no all-clear',
    means:
      'In what could be looked into, no file is a WhatsApp backup that Sealwatch knows. Backups may still lie elsewhere:',
    elsewhere: [
      'in another folder of this computer, or on another drive',
      "in Google Drive or iCloud, out of this computer's sight",
      'on your phone itself',
    ],
    todo: 'Choose the folder that your phone or your cloud service copies to.',
  },

  skipped: {
    heading: 'Not looked into',
    nothing: 'Every folder and file here was looked into.',
    intro: 'A backup may lie behind these. Nothing is said about what was not read.',
    reason: skipReasonWords,
  },

  allPlaces: 'the places that are switched on',

  nowhere: {
    sentence: 'Nothing was looked into.',
    meaning: 'Every place is switched off, so this says nothing about your backups.',
    todo: 'Switch on a place, or audit one folder.',
    toPlaces: 'Go to Places',
  },

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

  stoppedIn: 'Stopped in',

  cancelled: {
    sentence: 'The audit was stopped.',
    unharmed: 'Your files are as they were. Sealwatch opens them for reading only.',
    meaning: 'What was found up to then is not shown, because half an audit proves nothing.',
  },

  failed: {
    sentence: 'The audit could not finish.',
    todo: 'If it stops again, choose a smaller folder.',
  },

  noBridge: 'This page works only inside the Sealwatch app.',
  requestFailed: 'That did not work.',
} as const
