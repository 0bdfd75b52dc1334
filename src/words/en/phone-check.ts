/** The check of the phone itself, where this computer holds no backup. The claims have their sources in the room. */
export const phoneCheck = {
  label: 'Check of your phone',
  back: 'Back',
  next: 'Next',
  leave: 'Back to the result',
  place: 'Step {at, number} of {of, number}',

  phone: {
    heading: 'Which phone do you have?',
    lead: 'Sealwatch cannot see into a phone or a cloud account. These steps show where to look yourself.',
    android: 'Android phone',
    iphone: 'iPhone',
  },

  switch: {
    heading: 'Read one line on the phone',
    todo: 'Open WhatsApp. Go to Settings, Chats, Chat backup. Does it say On or Off at “End-to-end encrypted backup”?',
    on: 'It says On',
    off: 'It says Off',
    missing: 'I can’t find it',
    onMeans:
      'By what your phone says, backups from now on are end-to-end encrypted. Sealwatch has not seen their bytes, and copies from before stay as they are.',
    offMeans:
      'By what your phone says, your next backup is not end-to-end encrypted. The guide turns it on with you.',
    missingMeans:
      'Look at the drawing for where it is. An older WhatsApp may not have it: update the app, and look again.',
  },

  cloud: {
    heading: {
      android: 'Look into your Google Account',
      iphone: 'Look into iCloud',
    },
    todo: {
      android:
        'Open Google Drive, in the app or on the web, and go to its Backups view. Is there one of WhatsApp, and from which day?',
      iphone:
        'On the iPhone, open the iCloud settings. Look for WhatsApp among the apps that keep data there, and for iCloud Backup.',
    },
  },

  bring: {
    heading: 'Bring a backup here',
    todo: {
      android:
        'Connect the phone by cable and let it share its files. Copy the folder Databases to this computer, then drop it on this window or choose it.',
      iphone:
        'Connect the iPhone by cable and back it up to this computer. Then audit this computer again, or choose the folder of the backup.',
    },
    path: 'On the phone it lies at',
    choose: 'Choose the folder',
    audit: 'Audit again',
    proof: 'Then the bytes decide, and not what a screen says.',
    remove: {
      android: 'Remove the copy afterwards: it is as readable here as it was on the phone.',
      iphone:
        'Remove it afterwards, unless it was made with Encrypt local backup: without that, whoever gets into this computer can read what is in it.',
    },
  },

  claims: {
    'databases-folder':
      'Phones with Android 11 or later keep the folder there; WhatsApp Business has one of its own, named com.whatsapp.w4b. On an older phone look for WhatsApp/Databases.',
    'drive-view':
      'WhatsApp’s backup is never among the files in Drive. It shows only in the Backups view there, and is deleted after five months without use.',
    'iphone-list':
      'An iPhone backup on a computer lists whether WhatsApp is in it, and whether it is encrypted. Sealwatch reads these lists.',
    'icloud-folder':
      'On a Mac with iCloud Drive, WhatsApp’s own iCloud backup lies in a hidden folder, and an audit looks into it.',
  },
} as const
