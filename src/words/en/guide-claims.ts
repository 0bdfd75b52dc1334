/** The sentences of the guide that a source stands behind, under the names of the claims. */
export const guideClaims = {
  'path-android': "This is the path that WhatsApp's own help page gives for Android.",
  'path-iphone':
    "Others describe this path for the iPhone. The iPhone part of WhatsApp's help page could not be read, so words on your phone may differ.",
  'settings-android': 'On Android, Settings is in the menu with three dots at the top right.',
  'settings-iphone':
    'On an iPhone, Settings is at the bottom right. Some versions show your profile there instead.',
  'business-same':
    "People who use WhatsApp Business report the same switch. We found no help page of WhatsApp's about it. If you use both apps, do the steps in each.",
  'turn-on': 'End-to-end encrypted backup is off until you turn it on.',
  'more-options': 'The phone offers a passkey first. The other two kinds are behind More options.',
  'only-new':
    'Only backups made from now on are protected. Older copies stay as they are; the guide comes to them at the end.',

  'same-lock': 'All three close the file in the same way: they protect one and the same key.',
  'passkey-what':
    'A passkey is kept by a password manager, such as Google Password Manager. You open it with your fingerprint, your face or the screen lock.',
  'passkey-phone-lost':
    'A new phone can open the backup if your password manager brings the passkey there. If the passkey was on the lost phone alone, the backup stays closed.',
  'passkey-secret-lost':
    'Without the passkey the backup cannot be opened. WhatsApp cannot reset it or open the backup for you.',
  'passkey-needs-android':
    'Passkeys need Android 9 or later, Google Mobile Services 241217000 or later, and a screen lock.',
  'passkey-needs-iphone':
    'Passkeys come to phones little by little, and we found no word on which iOS they need. If your phone offers none, choose a password.',
  'password-what':
    'You think of a password. It unlocks a key in a vault of Meta, which allows only a few attempts.',
  'password-phone-lost':
    'A new phone can open the backup if you have the password and can still register your number.',
  'password-secret-lost':
    'While WhatsApp still works on your phone you can set a new password, even without the old one. Without WhatsApp on the phone and without the password, the backup is gone: WhatsApp cannot reset the password. After too many wrong attempts the key in the vault is lost too.',
  'key-what':
    'WhatsApp makes a key of 64 digits (0 to 9 and a to f) and shows it to you. Meta does not keep it.',
  'key-phone-lost':
    'A new phone can open the backup if you have the 64 digits and can still register your number.',
  'key-secret-lost':
    'Without the digits the backup cannot be opened by anyone. While WhatsApp still works on your phone you can turn the feature off and on again, which makes a new key for new backups. Older backups keep needing the old one.',
  'key-grid':
    'The digits stand in sixteen groups of four. Read them row by row, from left to right. Reading down the columns is a common mistake.',
  'key-photo':
    'Many people photograph the key, and many phones copy photos to a cloud. A key that lies where the backup lies opens it for whoever finds both.',
  'turn-off':
    'To turn it off later, the phone asks for the password or key, or for your fingerprint, face or PIN.',

  'back-up-android': 'On Android the button is called Back up.',
  'back-up-iphone': 'On an iPhone it is called Back Up Now.',
  'header-proves':
    'A backup from Android says in its first bytes which kind of key it needs. Sealwatch reads those bytes.',
  'icloud-proves':
    'A backup in iCloud shows it in its media archives: with end-to-end encryption no name and no picture in them can be read.',
  'google-unseen':
    'The backup in your Google Account is not among the files that a computer sees. An empty Drive folder says nothing about it.',
  'icloud-unsure':
    'Some backups in iCloud show too little to tell. On Windows it is not known whether iCloud shows them at all.',

  'old-backup':
    'These were made before, or by a phone or an app without end-to-end encrypted backup. Turning it on does not change them.',
  'icloud-old':
    'The pictures and voice notes in it can be read. Whether a new backup replaces all of the old files at once is not known.',
  'plain-copy':
    'These hold your messages or pictures in clear, or under another key. Turning encryption on does not change them.',
  media: 'Pictures, videos and voice notes in a Media folder are never encrypted, whatever you turn on.',
  export:
    'An exported chat is plain text. The line in it about end-to-end encryption speaks of the chat, not of this file.',
  'device-backup':
    'New iPhone backups leave WhatsApp out once end-to-end encrypted backup is on. Backups made before keep the chats. An encrypted one is closed by its own password, which is another lock.',
  'key-file': 'A key file opens every backup that it fits. Beside such a backup it undoes the encryption.',
  'key-beside':
    'End-to-end encryption protects a backup only while its key is elsewhere: whoever has both can open it. Turning the encryption off and on again makes a new key for new backups. Older ones keep opening with the old key.',
  'live-data':
    "WhatsApp's own app on this computer keeps its data here. It is no backup, and it comes back while you use the app.",
  trash:
    'Deleted files stay in the bin for a time: 30 days in Google Drive, 30 days or more in Dropbox. Until then they can be restored.',
  versions:
    'A cloud service may keep earlier versions of a file that was replaced. Dropbox keeps them as long as deleted files.',
  'iphone-computer':
    'A backup in Finder, in the Apple Devices app or in iTunes is not encrypted until you tick Encrypt local backup. The next backup then replaces the old one on that computer.',
  'iphone-icloud':
    'An iCloud backup of the whole iPhone that was made before you turned encryption on may still hold your chats.',
} as const
