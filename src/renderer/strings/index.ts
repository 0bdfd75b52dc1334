import type { ReadableBy } from '../../shared/verdict.ts'
import { formatCount, plural } from '../format.ts'

/** The sentences of the overview. A function where a sentence depends on what it speaks of. */
export const strings = {
  actions: {
    audit: 'Audit',
    chooseFolder: 'Choose a folder',
    cancel: 'Cancel',
    auditAgain: 'Audit again',
    chooseAnother: 'Choose another folder',
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
    counts: 'Backups by answer',
    notLookedInto: (count: number) =>
      plural(count, { one: 'Not looked into: # item', other: 'Not looked into: # items' }),
  },

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

  nowhere: {
    sentence: 'Nothing was looked into.',
    meaning: 'Every place is switched off, so this says nothing about your backups.',
    todo: 'Switch on a place, or audit one folder.',
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
} as const
