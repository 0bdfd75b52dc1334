/** The room that lists the backups, and shows one of them. */
export const backups = {
  heading: 'Backups',
  count: '{count, plural, one {# backup} other {# backups}}',

  list: {
    label: 'Backups by place, the most exposed first',
    files: '{count, plural, one {# item} other {# items}}',
    someFiles: '{matching, number} of {count, plural, one {# item} other {# items}} match',
    ignored: 'Ignored',
    gone: 'In the trash',
    unnamed: '(no name)',
  },

  search: {
    label: 'Search by path, name or format',
    placeholder: 'Path, name or format',
    clear: 'Clear the search',
  },

  filter: {
    verdict: 'Who can read it',
    place: 'Place',
    app: 'App',
    anyVerdict: 'Any answer',
    anyPlace: 'All places',
    anyApp: 'Any app',
    apps: {
      messenger: 'WhatsApp',
      business: 'WhatsApp Business',
      unknown: "Can't tell which",
    },
    /** Which backups are in the list now. */
    all: '{total, plural, one {# backup} other {# backups}}.',
    some: '{shown, number} of {total, plural, one {# backup} other {# backups}}{hasVerdict, select, yes {, answer: {verdict}} other {}}{hasPlace, select, yes {, place: {place}} other {}}{hasApp, select, yes {, app: {app}} other {}}{hasQuery, select, yes {, search: “{query}”} other {}}.',
    showAll: 'Show all',
    nothing: 'Nothing matches',
    nothingMeans:
      '{total, plural, one {The # backup is} other {All # backups are}} still there, and hidden by the filter.',
  },

  none: {
    first: 'No audit yet',
    firstMeans: 'The list comes with the first audit. It says nothing about your backups until then.',
    remembered:
      '{count, plural, one {Sealwatch knows # backup from its last audit.} other {Sealwatch knows # backups from its last audit.}} The next audit lists {count, plural, one {it} other {them}} here, with the reasons.',
    running: 'Looking for backups',
    runningSoFar:
      '{found, plural, =0 {Nothing found so far.} one {# item found so far.} other {# items found so far.}}',
    runningMeans: 'The list comes when the audit is done: half an audit proves nothing.',
    nowhere: 'Nothing was looked into',
    nowhereMeans: 'Every place is switched off, so this says nothing about your backups.',
    stopped: 'The audit did not finish',
    stoppedMeans: 'Half an audit proves nothing, so nothing is listed.',
    notFound: 'We found no WhatsApp backup',
    notFoundMeans:
      'In what could be looked into, no file is a WhatsApp backup that Sealwatch knows. That is no all-clear: a backup may lie elsewhere.',
    audit: 'Audit',
    cancel: 'Cancel',
    toPlaces: 'Go to Places',
  },

  older: {
    running: 'An audit runs. Until it is done, this is the list of {moment}.',
    stopped: 'The last audit did not finish. This is the list of {moment}.',
  },

  detail: {
    back: 'Back to the list',
    others: '{count, plural, one {# other item in this backup} other {# other items in this backup}}',
  },

  todo: {
    heading: 'Do this',
    guide: 'Show me how to close it',
    guideHint:
      'The guide leads you to end-to-end encrypted backup on the phone, step by step. This file stays as it is.',
    portrait: 'What would a stranger learn?',
    portraitHint: 'Counts what is in it: chats, people, messages. Only numbers are shown.',
    moveKey: 'Show the key in its folder',
    moveKeyHint:
      'Move the key away from this backup: onto paper, or into a password manager. If others could have copied both, turn end-to-end encrypted backup off and on again on the phone, which makes a new key, and back up once more.',
    trash: 'Move to the trash',
    trashHint: 'You see first what goes with it.',
    key: 'Check with my key',
    keyHint: 'Tells whether your key opens this backup. The key is not kept.',
    passkey:
      'This backup opens in WhatsApp, with your passkey. WhatsApp shows no 64-digit key for it, so there is none to check here.',
    password:
      'This backup opens in WhatsApp, with your password. WhatsApp shows no 64-digit key for it, so there is none to check here.',
    download: 'Download and check',
    downloadHint: 'It is only in the cloud, so nothing can be said of it yet.',
    show: 'Show in folder',
    showHint: 'Opens the folder, and not the file.',
    ignore: 'Ignore',
    ignoreHint: 'It stays as it is, and Sealwatch stops telling you about it.',
  },

  where: {
    heading: 'Where it lies',
    place: 'Place',
    sync: 'Who else has it',
    whole: 'Whole path',
    show: 'Show in folder',
    copy: 'Copy path',
    cloud: '{service} keeps a copy on its servers, and so does each device that is signed in there.',
    syncthing: 'Each device that shares this folder through Syncthing has a copy.',
    ownServer: 'The server behind {service} keeps a copy, and so does each device that syncs with it.',
    mounted: 'It lies on another computer, which this one reads through a network.',
    drive: 'Whoever holds this drive has the file.',
    here: "Sealwatch can't tell whether something syncs this folder. Whoever uses this computer can copy the file.",
  },

  evidence: {
    heading: 'How we know',
    technical: 'The bytes',
    reading: 'Reading the beginning of the file…',
    shown: 'The first {shown, number} of {size, number} bytes.',
    copy: 'Copy as text',
    withheld: 'not shown',
    more: '{count, plural, one {# more byte, not shown} other {# more bytes, not shown}}',
    table: {
      caption: 'Fields of the header',
      field: 'Field',
      bytes: 'Bytes',
      value: 'Value',
    },
    range: '{from}–{to}',
  },

  copy: {
    done: 'Copied.',
    failed: 'The system did not take it.',
  },

  trash: {
    goneMeans: 'It went to the trash. The next audit takes it off the list.',
    heading: '{count, plural, one {Move this to the trash?} other {Move these # to the trash?}}',
    looking: 'Looking at what would go with it…',
    files: '{count, plural, one {# file in it goes too.} other {# files in it go too.}}',
    filesAtLeast:
      '{count, plural, one {At least # file in it goes too.} other {At least # files in it go too.}}',
    inside:
      '{count, plural, one {# other item on the list lies in it and goes too.} other {# other items on the list lie in it and go too.}}',
    only: 'This is the only copy that Sealwatch knows. What is in it may be lost.',
    newest: 'It is the newest of its kind in this backup.',
    same: 'The same file stays here:',
    newer: 'A newer state of the same backup stays here:',
    synced:
      'It lies in {place}. It goes from all devices that sync with it. The provider keeps it in its own trash for a while: empty that too.',
    local: 'It stays in the trash of this computer until you empty it. Until then, it can be read there.',
    keep: 'Keep it',
    confirm: 'Move to the trash',
    moving: 'Moving…',
    done: 'In the trash now.',
    notDone: 'Still there.',
    close: 'Close',
    again: 'Audit again',
  },

  key: {
    heading: 'Check with my key',
    lead: 'Sealwatch tries your key on this file and tells whether it opens. It keeps neither the key nor what is in the file.',
    digits: 'Your 64-digit key',
    missing: '{count, plural, one {# digit is missing.} other {# digits are missing.}}',
    tooMany: '{count, plural, one {That is # digit too many.} other {That is # digits too many.}}',
    wrong: 'A key has only the digits 0 to 9 and the letters a to f. A password is no key.',
    complete: 'All 64 digits are there.',
    empty: 'Spaces and line breaks do not matter.',
    check: 'Check',
    file: 'Choose a key file',
    fileHint: 'A file named encrypted_backup.key, or one named key from the phone.',
    checking: 'Trying the key. This reads the whole file.',
    answers: {
      opens: 'This key opens it',
      'wrong-key': 'This key does not open it',
      damaged: 'The file is damaged',
      'not-applicable': 'No key was tried',
    },
    close: 'Close',
  },
} as const
