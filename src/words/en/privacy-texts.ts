/** What the page states, under the names of the statements. Each title is true on its own, for whoever reads no further. */
export const privacyTexts = {
  covers: {
    messages: {
      title: 'Personal messages and calls',
      text: 'WhatsApp says that no one outside the chat, neither WhatsApp nor Meta, can read or hear them.',
    },
    location: {
      title: 'A location that you share in a chat',
      text: 'WhatsApp says that it cannot see it.',
    },
    backup: {
      title: 'Your backup, once you turn that on',
      text: 'End-to-end encrypted backup is a choice. The guide takes you through it.',
    },
  },
  notCovered: {
    account: {
      title: 'Your phone number and profile',
      text: 'WhatsApp keeps your number, your profile name, your picture and your About text.',
    },
    contacts: {
      title: 'The numbers in your address book',
      text: 'If you allow it, WhatsApp receives them regularly, also those of people who do not use it. It says that it does not pass them on to Meta.',
    },
    usage: {
      title: 'When, how often and how long you use it',
      text: 'Its privacy policy lists the time, frequency and duration of your activities, the features that you use, whether you are online and when you last were.',
    },
    device: {
      title: 'Your device, network and IP address',
      text: 'The policy lists model, system, battery level, signal strength, mobile operator, language, time zone and IP address.',
    },
    groups: {
      title: 'The names and pictures of your groups',
      text: 'The policy counts group names, pictures and descriptions among what it collects.',
    },
    businesses: {
      title: 'Chats with many businesses',
      text: 'Where a business has Meta store its chats, WhatsApp does not call them end-to-end encrypted.',
    },
    'meta-ai': {
      title: 'What you ask Meta AI',
      text: 'Conversations with the assistant are not end-to-end encrypted. WhatsApp itself names it as an exception.',
    },
    channels: { title: 'Channels', text: 'They are public and not end-to-end encrypted.' },
    reports: {
      title: 'Messages that someone reports',
      text: 'If a person reports you, WhatsApp receives the last five messages that you sent to them.',
    },
    'open-backup': {
      title: 'Backups, until you turn it on',
      text: 'Without end-to-end encrypted backup, WhatsApp keeps a key to the database, and media in the backup can lie open.',
    },
  },
  shared: {
    registration: { title: 'Account registration', text: 'Such as your phone number.' },
    transactions: {
      title: 'Transaction data',
      text: "For example, if you use Meta's payments or shops in WhatsApp.",
    },
    service: { title: 'Service-related information', text: 'The page does not say what that is.' },
    businesses: { title: 'How you interact with businesses', text: 'When you use WhatsApp to do so.' },
    device: { title: 'Mobile device information', text: 'About the phone that you use.' },
    ip: { title: 'Your IP address', text: 'It tells your network, and roughly where you are.' },
  },
  sharedLimits: {
    more: {
      title: 'The list is not closed',
      text: 'WhatsApp adds that it may share other information that its privacy policy names, or that you were told of or agreed to.',
    },
    'not-shared': {
      title: 'WhatsApp says that it does not share your messages or contacts',
      text: 'It also says that it keeps no log of whom everyone messages or calls. We know of no way to check that from outside.',
    },
    ads: {
      title: 'A chat that you open from an ad tells Meta something',
      text: 'If you write to a business after an ad on Facebook or Instagram, Meta learns some facts, such as how many chats you have with it. WhatsApp says that neither the content nor your name or number is among them.',
    },
  },
  business: {
    people: {
      title: 'Several people there may read it',
      text: 'Once the message arrives, the rules of the business apply. It may have many employees answer.',
    },
    providers: {
      title: 'Another company may handle it',
      text: 'A business may have a provider store, read and answer its messages.',
    },
    meta: {
      title: 'That company may be Meta',
      text: 'Many businesses use Meta as their store. WhatsApp says that the chat then shows a notice.',
    },
    marketing: {
      title: 'It may be used for marketing',
      text: 'The business can use what you tell it for its own marketing, also for ads on Meta.',
    },
  },
  nightly: {
    claim: {
      title: 'The sentence made the rounds in May 2024, and WhatsApp denied it',
      text: "WhatsApp's head answered that messages are not sent or exported to WhatsApp at night. Critics noted that he spoke of messages, not of all data.",
    },
    local: {
      title: 'On Android, a backup is made on the phone at night',
      text: 'It is a file on your own phone, usually made around 2 in the morning. It reaches another computer only if you copy or sync it.',
    },
    cloud: {
      title: 'A cloud backup goes to your own account, if you turned it on',
      text: 'It goes to your Google Account or to iCloud. Who can open it there is what Sealwatch and the guide are about.',
    },
    metadata: {
      title: 'Data about your use goes to WhatsApp while you use it',
      text: 'The privacy policy says that it is collected. It does not say that this happens at night, and we found no proof of it.',
    },
  },
  settings: {
    'two-step': {
      title: 'Two-step verification',
      text: 'Whoever takes over your number also needs your PIN to register your account.',
      where: 'Settings > Account > Two-step verification',
      not: 'It does not change what WhatsApp collects.',
    },
    linked: {
      title: 'Linked devices',
      text: 'Every linked device can read along. Log out those that you do not know or do not use.',
      where: 'Settings > Linked devices',
      not: 'It does not remove what such a device has already stored.',
    },
    disappearing: {
      title: 'Disappearing messages',
      text: 'New messages vanish after 24 hours, 7 days or 90 days, so less is left to find.',
      where: 'Settings > Privacy > Default message timer',
      not: 'It does not undo a message that someone forwarded, quoted or kept.',
    },
    advanced: {
      title: 'Advanced chat privacy',
      text: 'People in a chat cannot export it, media are not saved by themselves, and AI features are off in it.',
      where: 'In a chat, tap its name > Advanced chat privacy',
      not: 'It does not stop screenshots or forwarding.',
    },
    ip: {
      title: 'Protect IP address in calls',
      text: "Calls go through WhatsApp's servers, so the other side does not see your IP address. Calls may sound worse.",
      where: 'Settings > Privacy > Advanced',
      not: 'It does not hide your IP address from WhatsApp.',
    },
    security: {
      title: 'Security notifications',
      text: 'You are told when the security code of a contact changes, which happens with a new phone, or with someone else in between.',
      where: 'Settings > Account > Security',
      not: 'It does not stop anything. It tells you to ask.',
    },
  },
  signal: {
    less: {
      title: 'It says that it can hand over two dates',
      text: 'Asked by a grand jury in the United States in 2016, Signal had the day an account was made and the day it was last used, and nothing about contacts, groups or messages.',
    },
    number: {
      title: 'It needs your phone number, and your contacts there',
      text: 'You register with a number, and you can only write to people who use Signal too. Sealwatch has no tie to Signal or to WhatsApp.',
    },
  },
} as const
