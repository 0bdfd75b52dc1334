/** Of one backup, of all, or of some: three sentences, because languages order these differently. */
export const overview = {
  sentence: {
    exposed:
      '{of, select, one {Your backup can be read by others.} all {All {total, number} of your backups can be read by others.} other {{count, number} of your {total, number} backups can be read by others.}}',
    whatsapp:
      '{of, select, one {WhatsApp keeps a key to your backup.} all {WhatsApp keeps a key to all {total, number} of your backups.} other {WhatsApp keeps a key to {count, number} of your {total, number} backups.}}',
    unknown:
      "{of, select, one {We can't tell who can read your backup} all {We can't tell who can read any of your {total, number} backups} other {We can't tell who can read {count, number} of your {total, number} backups}}{unseen, plural, =0 {.} one {, but # file or folder could not be looked into.} other {, but # files or folders could not be looked into.}}",
    'password-holder':
      '{of, select, one {Whoever has its password can read your backup} all {Whoever has their password can read your {total, number} backups} other {Whoever has the password can read {count, number} of your {total, number} backups; only you can read the others}}{unseen, plural, =0 {.} one {, but # file or folder could not be looked into.} other {, but # files or folders could not be looked into.}}',
    'only-you':
      '{of, select, one {Only you can read your backup} other {Only you can read your {total, number} backups}}{unseen, plural, =0 {.} one {, but # file or folder could not be looked into.} other {, but # files or folders could not be looked into.}}',
    'nothing-found':
      'We found no WhatsApp backup{unseen, plural, =0 {.} one {, but # file or folder could not be looked into.} other {, but # files or folders could not be looked into.}}',
    'nothing-to-see': 'We could not look into any of the places.',
  },

  actions: {
    audit: 'Audit',
    auditAgain: 'Audit again',
    cancel: 'Cancel',
    chooseFolder: 'Choose a folder',
    chooseAnother: 'Choose another folder',
    toPlaces: 'Go to Places',
    toGuide: 'Go to the guide',
    checkPhone: 'Check your phone',
    watchAgain: 'Watch again',
  },

  first: {
    question: 'Who can read your WhatsApp backups?',
    lead: 'Sealwatch finds the backup files on this computer and tells you who can open each of them. It goes by the bytes in a file, not by its name.',
    auditLooksInto: 'Audit looks into the folders of your cloud services, your own folders and drives.',
    drop: 'Or drop a file or folder anywhere on this window.',
    answersHeading: 'It gives one of five answers',
    neverHeading: 'What it never does',
    never: {
      changes: '<b>It never changes a file.</b> Backups are opened for reading only.',
      downloads:
        '<b>It never downloads by itself.</b> A file that is only in the cloud stays there, until you want it checked.',
      network: '<b>It never talks to a network.</b> What it reads stays on this computer.',
      guesses: "<b>It never guesses.</b> Where the bytes prove nothing, it says that it can't tell.",
    },
    answers: {
      'only-you': 'End-to-end encrypted. You alone have the key.',
      'password-holder': 'Sealed by another password, such as that of an iPhone backup.',
      unknown: 'The bytes here prove nothing. The reason is given.',
      whatsapp: 'Encrypted, but WhatsApp keeps a key too.',
      anyone: 'Not encrypted, or the key lies beside it.',
    },
  },

  running: {
    heading: 'Looking for backups',
    lead: 'Files are opened for reading only. You can cancel at any time.',
    in: 'in <paths></paths>',
    now: 'Now in',
    nowOf: 'Now in · {done, number} of {total, plural, one {# place} other {# places}} done',
    folders: 'Folders',
    files: 'Files',
    judged: 'Judged',
    found: 'Found',
    foldersHint: 'listed so far',
    filesHint: 'seen by name',
    judgedHint: 'opened and judged',
    foundHint: 'belong to WhatsApp',
  },

  result: {
    counts: 'Backups by answer',
    lookedInto: 'Looked into',
    notOpened: 'Could not look into',
    lookedIntoAll: 'Looked into {count, plural, one {# place} other {# places}}',
    lookedIntoSome: 'Looked into {open, number} of {count, plural, one {# place} other {# places}}',
    notLookedInto: 'Not looked into: {count, plural, one {# item} other {# items}}',
    guide: 'The guide leads you to end-to-end encrypted backup on the phone, step by step.',
    lastAudit: 'Last audit: {moment}',
    nextAudit: 'Next audit: {moment}',
    noNextAudit: 'No next audit is planned. Settings has the schedule.',
    onceOnly: 'This looked at what you chose, once. It is not watched.',
    watching:
      '{count, plural, =0 {No folder is watched.} one {Watching # folder.} other {Watching # folders.}}',
    paused: 'Watching is paused. What changes meanwhile does not show here.',
    pausedUntil: 'Watching is paused until {moment}. What changes meanwhile does not show here.',
    old: '{days, plural, one {This is what was found # day ago. It does not say how things are now.} other {This is what was found # days ago. It does not say how things are now.}}',
  },

  failing: {
    since: 'No scheduled audit has finished since {moment}.',
    todo: 'Until one finishes, a new backup may go unnoticed. You can start an audit yourself.',
  },

  list: {
    worst: 'Most exposed first',
    all: '{count, plural, one {# backup} other {All # backups}}',
    showAll: 'All {count, plural, one {# backup} other {# backups}}',
    showWorst: 'Only the most exposed',
    group: '{count, plural, one {# backup} other {# backups}} from the rings',
    night: '{count, plural, one {# backup} other {# backups}} with copies of {date}',
  },

  rings: {
    heading: 'How far each backup reaches',
    you: 'you',
    help: 'Each mark is a backup, on the circle where its reach ends. The arrow keys go from mark to mark; Enter opens one.',
    helpMany:
      'Each mark is a backup, or as many as its number says, on the circle where their reach ends. The arrow keys go from mark to mark; Enter opens one.',
    empty:
      'Three circles around you: only you, WhatsApp, anyone. A backup stands on the one where its reach ends.',
    mark: '{verdict}: {label}',
    group: '{verdict}: {count, plural, one {# backup} other {# backups}}, opens a list',
    groupCaption: '{count, plural, one {# backup} other {# backups}}',
    password: 'Nobody can see from here who knows that password, so this circle may be wider than it looks.',
    unknown: "How far these reach can't be told. They are on no circle.",
  },

  nights: {
    heading: {
      day: 'Night by night',
      week: 'Week by week',
      month: 'Month by month',
      year: 'Year by year',
    },
    since: 'End-to-end encrypted since {date}',
    sinceMeans: 'Every copy here that is dated since then is end-to-end encrypted.',
    throughout: 'End-to-end encrypted since {date} or earlier',
    throughoutMeans: 'That is the oldest copy here, and all of them are end-to-end encrypted.',
    older: '{count, plural, one {# older copy stays} other {# older copies stay}} readable by others.',
    newest: 'The newest nightly copy that others can read is of {date}.',
    unproven:
      'Some of the newest copies or finds are not for you alone, so no date can be given since when only you can read them all.',
    earlier: '{count, plural, one {# copy is older than that.} other {# copies are older than that.}}',
    showAll: 'Show all years',
    showLast: 'Show the last nights',
    today: 'today',
    span: '{from} to {to}',
    help: 'One column for each span of time, the newest at the end. The arrow keys go from column to column; Enter lists its backups.',
    column: '{date}: {count, plural, one {# copy} other {# copies}}. {verdicts}',
    part: '{verdict}: {count, number}',
    table: 'The same as a table',
    when: 'When',
    dates:
      'A date comes from the name of a file, or else from when it was last changed. A copied file may bear the day on which it was copied.',
    gaps: 'A gap means that no copy of that time lies here.',
    undated:
      '{count, plural, one {# copy bears a date that cannot be right and is not drawn.} other {# copies bear dates that cannot be right and are not drawn.}}',
    others:
      '{count, plural, one {# find is no nightly backup, such as an exported chat or a database, and is not drawn.} other {# finds are no nightly backups, such as exported chats and databases, and are not drawn.}}',
  },

  nothing: {
    heading: 'This is no all-clear',
    means: 'In what could be looked into, no file is a WhatsApp backup that Sealwatch knows.',
    not: 'It does not mean that there is no backup. Your phone may keep one, and so may the cloud, out of this computer’s sight.',
    todo: 'Your phone knows more. It takes a few screens to read it there.',
  },

  noneSeen: {
    means: 'Every place was closed: without permission, offline or not there. The list below says which.',
    not: 'It says nothing about your backups.',
    todo: 'Open one of the places, or choose a folder that you can open yourself.',
  },

  nowhere: {
    sentence: 'Nothing was looked into.',
    meaning: 'Every place is switched off, so this says nothing about your backups.',
    todo: 'Switch on a place, or audit one folder.',
  },

  stoppedIn: 'Stopped in <paths></paths>',

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
