import { plural } from '../format.ts'
import type { GuideApp, Phone, Question, Secret } from '../rooms/guide/choices.ts'
import type { HandCheck, LeftoverGroup } from '../rooms/guide/leftovers.ts'
import type { Stage } from '../rooms/guide/pages.ts'
import type { Label } from '../rooms/guide/screens.ts'
import type { StepId } from '../rooms/guide/steps.ts'

const copies = (count: number) => plural(count, { one: '# copy', other: '# copies' })

/** The guide's own words. The sentences with a source are in guide-claims.ts. */
export const guide = {
  stages: {
    label: 'Parts of the guide',
    names: { choose: 'Choose', steps: 'On the phone', proof: 'Proof', leftovers: 'Old copies' },
    notYet: 'Answer the three questions first',
  } satisfies { label: string; names: Record<Stage, string>; notYet: string },

  place: {
    choose: (at: number, of: number) => `Question ${at} of ${of}`,
    steps: (at: number, of: number) => `Step ${at} of ${of}`,
    proof: () => 'Proof',
    leftovers: () => 'Old copies',
  } satisfies Record<Stage, (at: number, of: number) => string>,

  back: 'Back',
  next: 'Next',

  questions: {
    phone: {
      heading: 'Which phone makes the backup?',
      lead: 'The guide takes you to a backup that only you can open.',
    },
    app: {
      heading: 'Which app is it?',
      lead: 'Each app has a backup of its own. If you use both, go through the guide twice.',
    },
    secret: {
      heading: 'What should open your backup?',
      lead: 'They differ in what you must not lose.',
    },
  } satisfies Record<Question, { heading: string; lead: string }>,

  answers: {
    phone: { android: 'Android', iphone: 'iPhone' } satisfies Record<Phone, string>,
    app: { messenger: 'WhatsApp', business: 'WhatsApp Business' } satisfies Record<GuideApp, string>,
    secret: { passkey: 'Passkey', password: 'Password', key: '64-digit key' } satisfies Record<
      Secret,
      string
    >,
  },

  answerHints: {
    phone: {
      android: 'Backs up on the phone, and to a Google Account if you chose one',
      iphone: 'Backs up to iCloud',
    } satisfies Record<Phone, string>,
    app: { messenger: 'For private use', business: 'For a business' } satisfies Record<GuideApp, string>,
  },

  card: {
    what: 'What it is',
    'phone-lost': 'If the phone is lost',
    secretLost: {
      passkey: 'If the passkey is lost',
      password: 'If you forget the password',
      key: 'If the key is lost',
    } satisfies Record<Secret, string>,
    whom: 'For whom',
  },

  forWhom: {
    passkey:
      'For most people: there is nothing to remember. Whoever gets into your password manager may get the passkey.',
    password: 'For people with a password manager. Take a password that you use nowhere else.',
    key: 'For people who can keep a sheet of paper where nobody looks, and do not want to depend on a vault or a password manager.',
  } satisfies Record<Secret, string>,

  steps: {
    settings: {
      heading: 'Open Settings in the app',
      todo: (app) => `Open ${app} on your phone and go to Settings.`,
    },
    chats: { heading: 'Tap Chats', todo: () => 'In Settings, tap Chats.' },
    'chat-backup': {
      heading: 'Tap Chat backup',
      todo: () => 'It is in the list of chat settings. You may have to scroll.',
    },
    'encrypted-backup': {
      heading: 'Tap End-to-end encrypted backup',
      todo: () => 'It is on the page Chat backup. You may have to scroll.',
    },
    'turn-on': {
      heading: 'Tap Turn on',
      todo: () => 'Then the phone offers ways to protect the backup.',
    },
    'create-passkey': {
      heading: 'Tap Create a passkey',
      todo: () => 'Follow the phone. It asks for your fingerprint, your face or the screen lock.',
    },
    'more-options': { heading: 'Tap More options', todo: () => 'Leave Create a passkey alone.' },
    'create-password': {
      heading: 'Create a password',
      todo: () => 'Choose a password, and put it into your password manager before you go on.',
    },
    'choose-key': {
      heading: 'Choose the 64-digit key',
      todo: () => 'Choose to use a 64-digit encryption key, and let the phone make it.',
    },
    'write-key': {
      heading: 'Write the 64 digits on paper',
      todo: () =>
        'Copy the sixteen groups by hand and compare them once more. Then tell the phone that you saved the key. Keep the paper away from the phone and from your backups.',
    },
    check: {
      heading: 'See that it is on',
      todo: () =>
        'Finish on the phone and go back to Chat backup. The line End-to-end encrypted backup tells whether it is on.',
    },
  } satisfies Record<StepId, { heading: string; todo: (app: string) => string }>,

  drawing: {
    /** What a screen reader says of a drawn phone. */
    alternative: (title: string, tapped: string | null, how: 'menu' | 'tab' | 'look' | 'tap') =>
      `Drawing of the phone. It shows the page ${title}. ${
        tapped === null
          ? 'There is nothing to tap.'
          : how === 'menu'
            ? `Open the menu at the top right and tap ${tapped}.`
            : how === 'tab'
              ? `Tap ${tapped} at the bottom right.`
              : how === 'look'
                ? `Look at the line ${tapped}.`
                : `Tap ${tapped}.`
      }`,
    grid: 'Sixteen groups of four digits stand in four rows.',
    caption: 'A drawing. Your phone may look a little different.',
  },

  /** As the phone names them; WhatsApp Business takes the place of `app`. */
  labels: {
    app: 'WhatsApp',
    settings: 'Settings',
    chats: 'Chats',
    chatBackup: 'Chat backup',
    encryptedBackup: 'End-to-end encrypted backup',
    turnOn: 'Turn on',
    createPasskey: 'Create a passkey',
    moreOptions: 'More options',
    password: 'Password',
    key: '64-digit encryption key',
    backUp: 'Back up',
  } satisfies Record<Label, string>,
  backUpOnIphone: 'Back Up Now',

  proof: {
    ready: {
      heading: 'Now make a new backup',
      todo: (label: string) => `On the phone, in Chat backup, tap ${label}. Then come back here.`,
      why: 'A switch that is on is a promise. The new file is the proof.',
      tapped: (label: string) => `I tapped ${label}`,
    },
    waiting: {
      heading: 'Waiting for the new backup',
      watching:
        'Sealwatch is watching. The file has to be written on the phone and then reach this computer, which can take from minutes to a night.',
      notWatching: 'When the phone is done, and your cloud or sync has brought the file here, audit again.',
      since: (moment: string) => `Only a backup written after ${moment} counts.`,
      auditNow: 'Audit now',
      auditing: 'Auditing',
    },
    sealed: {
      heading: 'The new backup file is end-to-end encrypted',
      means: 'Only you can open this file. It says nothing about older copies; they come next.',
    },
    readable: {
      heading: 'The new backup file can still be read by others',
      means:
        'The file was written after you came to this page, and it is not end-to-end encrypted. These are the usual causes:',
      causes: [
        'The steps were not finished. Look at the line End-to-end encrypted backup on the phone.',
        'The file comes from another phone, or from the other app.',
        'The phone had begun this backup before you turned the encryption on. Back up once more.',
      ],
    },
    unclear: {
      heading: "We can't tell from the new file",
      means:
        'It was written after you came to this page, but its bytes prove nothing. Ask the phone instead:',
    },
    elsewhere: {
      heading: 'Check it on the phone instead',
      means:
        'Your backup does not come to this computer, so Sealwatch cannot prove it. The phone can tell you:',
      own: 'These are your own checks. Sealwatch has not seen the backup.',
      comes: 'It comes to this computer after all',
    },
    neverComes: 'My backup never comes to this computer',
    again: 'Back up once more',
    checks: {
      on: 'Settings > Chats > Chat backup: the line End-to-end encrypted backup says that it is on.',
      date: "On the same page: the last backup bears today's date.",
      secret: 'You know where your passkey, password or key is, and it is not on this phone alone.',
    },
  },

  leftovers: {
    heading: 'Old copies stay readable',
    lead: 'What you turned on protects new backups. Copies from before are as they were. Sealwatch deletes nothing: you do, and mark it here.',
    noReport: 'Audit this computer first. Then the copies that others can read stand here, one by one.',
    audit: 'Audit',
    nothing: 'The last audit found no copy that others can read. The checks by hand below remain.',
    summary: (left: number, all: number) =>
      left === 0
        ? `All ${copies(all)} marked`
        : `${plural(left, { one: '#', other: '#' })} of ${copies(all)} left`,
    markAll: (count: number) =>
      `Mark ${count === 1 ? 'it' : `all ${plural(count, { one: '#', other: '#' })}`} as done`,
    unmarkAll: 'Take the marks away',
    mark: (name: string) => `Done: ${name}`,
    stillThere: (moment: string) => `Marked as done, but still there in the audit of ${moment}.`,
    why: 'Why it stays exposed',
    todo: 'What to do',
    handHeading: 'What no audit of this computer sees',
    handLead: 'Go through these by hand.',
  },

  groups: {
    'key-file': {
      name: 'Key files',
      todo: 'Move the key away from the backups: onto paper, or into a password manager.',
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
  } satisfies Record<LeftoverGroup, { name: string; todo: string }>,

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
      todo: 'Search your photos, notes, chats and mails for the 64 digits and for the password. Delete what you find, also from the bin.',
    },
    'other-places': {
      name: 'Other computers, drives and old phones',
      todo: 'Copies may lie there too. Audit each drive; on an old phone, delete the WhatsApp folder or erase the phone.',
    },
  } satisfies Record<HandCheck, { name: string; todo: string }>,
} as const
