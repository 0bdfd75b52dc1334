/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  ready: {
    heading: 'Now make a new backup',
    todo: 'On the phone, in Chat backup, tap {label}. Then come back here.',
    why: 'A switch that is on is a promise. The new file is the proof.',
    tapped: 'I tapped {label}',
  },
  waiting: {
    heading: 'Waiting for the new backup',
    watching:
      'Sealwatch is watching. The file has to be written on the phone and then reach this computer, which can take from minutes to a night.',
    notWatching: 'When the phone is done, and your cloud or sync has brought the file here, audit again.',
    since: 'Only a backup written after {moment} counts.',
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
    causes: {
      unfinished: 'The steps were not finished. Look at the line End-to-end encrypted backup on the phone.',
      other: 'The file comes from another phone, or from the other app.',
      begun: 'The phone had begun this backup before you turned the encryption on. Back up once more.',
    },
  },
  unclear: {
    heading: "We can't tell from the new file",
    means: 'It was written after you came to this page, but its bytes prove nothing. Ask the phone instead:',
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
} as const
