/** The guide, up to its proof. The sentences with a source are in guide-claims.ts. */
export const guide = {
  stages: 'Parts of the guide',
  stage: { choose: 'Choose', steps: 'On the phone', proof: 'Proof', leftovers: 'Old copies' },
  place: {
    choose: 'Question {at, number} of {of, number}',
    steps: 'Step {at, number} of {of, number}',
    proof: 'Proof',
    leftovers: 'Old copies',
  },
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
  },

  answers: {
    android: 'Android',
    iphone: 'iPhone',
    messenger: 'WhatsApp',
    business: 'WhatsApp Business',
    passkey: 'Passkey',
    password: 'Password',
    key: '64-digit key',
  },

  answerHints: {
    android: 'Backs up on the phone, and to a Google Account if you chose one',
    iphone: 'Backs up to iCloud',
    messenger: 'For private use',
    business: 'For a business',
  },

  /** What each kind of secret means; the tag holds the name of the fact. */
  card: {
    what: '<strong>What it is</strong> {fact}',
    'phone-lost': '<strong>If the phone is lost</strong> {fact}',
    'secret-lost': {
      passkey: '<strong>If the passkey is lost</strong> {fact}',
      password: '<strong>If you forget the password</strong> {fact}',
      key: '<strong>If the key is lost</strong> {fact}',
    },
    whom: {
      passkey:
        '<strong>For whom</strong> For most people: there is nothing to remember. Whoever gets into your password manager may get the passkey.',
      password:
        '<strong>For whom</strong> For people with a password manager. Take a password that you use nowhere else.',
      key: '<strong>For whom</strong> For people who can keep a sheet of paper where nobody looks, and do not want to depend on a vault or a password manager.',
    },
  },

  steps: {
    settings: {
      heading: 'Open Settings in the app',
      todo: 'Open {app} on your phone and go to Settings.',
    },
    chats: { heading: 'Tap Chats', todo: 'In Settings, tap Chats.' },
    'chat-backup': {
      heading: 'Tap Chat backup',
      todo: 'It is in the list of chat settings. You may have to scroll.',
    },
    'encrypted-backup': {
      heading: 'Tap End-to-end encrypted backup',
      todo: 'It is on the page Chat backup. You may have to scroll.',
    },
    'turn-on': {
      heading: 'Tap Turn on',
      todo: 'Then the phone offers ways to protect the backup.',
    },
    'create-passkey': {
      heading: 'Tap Create a passkey',
      todo: 'Follow the phone. It asks for your fingerprint, your face or the screen lock.',
    },
    'more-options': { heading: 'Tap More options', todo: 'Leave “Create a passkey” alone.' },
    'create-password': {
      heading: 'Create a password',
      todo: 'Choose a password, and put it into your password manager before you go on.',
    },
    'choose-key': {
      heading: 'Choose the 64-digit key',
      todo: 'Choose to use a 64-digit encryption key, and let the phone make it.',
    },
    'write-key': {
      heading: 'Write the 64 digits on paper',
      todo: 'Copy the sixteen groups by hand and compare them once more. Then tell the phone that you saved the key. Keep the paper away from the phone and from your backups.',
    },
    check: {
      heading: 'See that it is on',
      todo: 'Finish on the phone and go back to Chat backup. The line “End-to-end encrypted backup” tells whether it is on.',
    },
  },

  drawing: {
    /** What a screen reader says of a drawn phone. */
    nothing: 'Drawing of the phone. It shows the page {title}. There is nothing to tap.',
    menu: 'Drawing of the phone. It shows the page {title}. Open the menu at the top right and tap {tapped}.',
    tab: 'Drawing of the phone. It shows the page {title}. Tap {tapped} at the bottom right.',
    look: 'Drawing of the phone. It shows the page {title}. Look at the line {tapped}.',
    tap: 'Drawing of the phone. It shows the page {title}. Tap {tapped}.',
    grid: 'Drawing of the phone. It shows the page {title}. There is nothing to tap. Sixteen groups of four digits stand in four rows.',
    caption: 'A drawing. Your phone may look a little different.',
  },

  /** Exactly as the phone names them in this language. */
  labels: {
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
    backUpOnIphone: 'Back Up Now',
  },
} as const
