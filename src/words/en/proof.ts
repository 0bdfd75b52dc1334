/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  waiting: {
    heading: 'Back up now on your phone',
    todo: 'In Chat backup, tap {label}. A switch that is on is a promise; the new file is the proof.',
    watch: {
      live: {
        says: 'Sealwatch is watching.',
        means:
          'The file has to be written on the phone and then reach this computer, which takes from minutes to a night. This page says so when it is here.',
      },
      limited: {
        says: 'Sealwatch is watching, but not every folder.',
        means:
          'A new file in a folder that is not watched is found when Sealwatch looks the next time, or when you audit.',
      },
      rounds: {
        says: 'No folder is watched yet.',
        means:
          'Sealwatch watches where it has found a backup. It looks at all places from time to time; to see the new file at once, audit when it should be here.',
      },
      paused: {
        says: 'Watching is paused.',
        means: 'Sealwatch does not look by itself. Resume, or audit when the new file should be here.',
      },
      new: {
        says: 'Sealwatch has not looked yet.',
        means:
          'It watches once it has looked at your places for the first time. Audit now, so that it knows where your backups arrive.',
      },
    },
    limits: '{count, plural, one {What is not watched, and why} other {What is not watched, and why (#)}}',
    next: 'It looks the next time at {moment}.',
    since: 'Only a backup written after {moment} counts.',
    older:
      'The newest backup here, <name>{file}</name>, is from {moment}. That was before, so it proves nothing.',
    late: 'Nothing has come so far. On the phone, Chat backup shows when the last backup was made. If that is new and no file comes, your backup may go to a place that this computer does not see.',
    resume: 'Resume watching',
    auditNow: 'Audit now',
    auditing: 'Auditing',
  },
  arriving: {
    heading: 'A new backup is arriving',
    means: 'The file is still being written. What is in it can be told once it is whole.',
  },
  stopped: {
    heading: 'The new backup is not whole',
    means:
      'The copy stopped before its end. Let your cloud or sync finish, or copy the file once more. A part of a file proves nothing.',
  },
  looking: {
    heading: 'A new backup is here',
    means: 'It is whole. Sealwatch looks at everything around it, to be sure that no key lies beside it.',
  },
  here: '{size} are here.',
  written: 'Written {moment}, {size}',
  sealed: {
    heading: 'The new backup file is end-to-end encrypted',
    means: 'Only you can open this file. It says nothing about older copies; they come next.',
  },
  readable: {
    heading: 'The new backup file can still be read by others',
    means: 'The file is new, and it is not end-to-end encrypted. These are the usual causes:',
    causes: {
      unfinished: 'The steps were not finished. Look at the line End-to-end encrypted backup on the phone.',
      other: 'The file comes from another phone, or from the other app.',
      begun: 'The phone had begun this backup before you turned the encryption on. Back up once more.',
    },
  },
  keyBeside: {
    heading: 'The new backup file is end-to-end encrypted, but its key lies beside it',
    means:
      'The file is new and end-to-end encrypted. But a key that opens it lies beside it, so anyone who has this folder can open it.',
    where: 'Where the key lies:',
    todo: {
      away: 'Move the key away from the backup: onto paper, or into a password manager. Then delete it here, also from the bin.',
      renew:
        'If others could have copied both, make a new key: on the phone, turn End-to-end encrypted backup off and on again, and back up once more.',
      old: 'The old key keeps opening this file. Delete the file once the new backup is proven.',
    },
  },
  keyUnseen: {
    heading: 'The new backup file is end-to-end encrypted, but a key may lie beside it',
    where: 'Where the key lay:',
  },
  unclear: {
    heading: "We can't tell from the new file",
    means:
      'The file is new, but what could be read of it and around it does not settle it. The phone tells whether the encryption is on:',
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
