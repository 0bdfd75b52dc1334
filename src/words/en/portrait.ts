/** What a backup tells a stranger: asked for, counted, and beside it what a sealed one still shows. */
export const portrait = {
  offer: 'What would a stranger learn?',
  offerOf: 'What would a stranger learn from {name}?',
  back: 'Back',

  asking: {
    heading: 'What would a stranger learn from this file?',
    reads:
      'Sealwatch reads the whole file once, on this computer, and counts: messages by hour and day, chats, groups, people, calls and shared places.',
    shows: 'It shows numbers only. No name, no phone number and no word of a message leaves the file.',
    keeps: 'Nothing is kept. When you leave this page, the numbers are gone.',
    start: 'Read and count',
  },

  reading: {
    heading: 'Reading the file',
    lead: 'A large file takes a while. The file stays as it is.',
    cancel: 'Cancel',
  },

  failed: {
    heading: 'This file was not counted.',
    again: 'Try again',
  },

  empty: {
    heading: 'There is nothing in this file to count.',
    lead: 'It can be read by anyone, and holds no messages, no contacts and no calls. That says nothing about your other files.',
  },

  sealed: {
    onlyYou: 'Without your key, a stranger learns nothing of your chats from this file.',
    whatsapp:
      'WhatsApp keeps a key to this file. Without a key, a stranger learns nothing of your chats from it.',
    password: 'Without its password, a stranger learns nothing of your chats from this file.',
    lead: 'Sealwatch reads nothing more here. What shows without a key is this:',
  },

  result: {
    messagesWithPeople:
      'A stranger finds {messages, plural, one {# message} other {# messages}} with {people, plural, one {# person} other {# people}} in this file.',
    messages: 'A stranger finds {messages, plural, one {# message} other {# messages}} in this file.',
    contacts: 'A stranger finds {people, plural, one {# person} other {# people}} in this file.',
    calls: 'A stranger finds {calls, plural, one {# call} other {# calls}} in this file.',
    rest: 'Below are only the numbers. Names and words are in the file too, open to whoever has it.',
    span: 'From {first} to {last}: {days, plural, one {# day} other {# days}}.',
    oneDay: 'All on {first}.',
    undated: '{count, plural, one {# message has} other {# messages have}} no date that can be read.',
    incomplete: 'Parts of the file could not be read, so the true numbers are larger.',
    kept: 'Counted on this computer. Nothing of it is kept.',
  },

  numbers: {
    heading: 'In numbers',
    messages: 'Messages',
    sent: '{count, number} sent by you',
    chats: 'Chats',
    groups: '{count, plural, one {# group among them} other {# groups among them}}',
    people: 'People',
    calls: 'Calls',
    locations: 'Shared places',
    links: 'Messages with a link',
  },

  media: {
    heading: 'What was sent along',
    images: 'Pictures',
    videos: 'Videos',
    audio: 'Voice and audio',
    gifs: 'GIFs',
    documents: 'Documents',
    stickers: 'Stickers',
    contactCards: 'Contact cards',
  },

  week: {
    heading: 'When messages come and go',
    busiest: 'Most fall on {day} between {from} and {to}.',
    quiet: 'Fewest fall between {from} and {to}. A stranger may take that for your sleep.',
    picture: 'Messages by day of the week and hour of the day. {busiest}',
    days: 'Days of the week',
    hint: 'Choose a day, or point at an hour.',
    day: '{day}: {count, plural, =0 {no message} one {# message} other {# messages}}, most between {from} and {to}.',
    emptyDay: '{day}: no message.',
    hour: '{day}, {from} to {to}: {count, plural, =0 {no message} one {# message} other {# messages}}.',
    legend: 'Messages in an hour',
    none: 'none',
    range: '{from, number} to {to, number}',
    table: 'The same as a table',
    tableCaption: 'Messages by hour of the day and day of the week',
    hourColumn: 'Hour',
  },

  own: {
    heading: 'This file shows',
    name: 'Name',
    size: 'Size',
    changed: 'Last changed',
  },

  remains: {
    heading: 'What a sealed backup still shows',
    lead: 'End-to-end encryption closes words, names and pictures. To whoever has the file, this stays visible:',
    name: {
      title: 'That it is WhatsApp’s',
      text: 'The name of the file says so, and often names the day too.',
    },
    size: {
      title: 'Its size and when it changed',
      text: 'Every folder shows both beside the name.',
    },
    growth: {
      title: 'How much is added each night',
      text: 'Where the files of several days lie side by side, their sizes differ by about what came in between.',
    },
    header: {
      title: 'The version of WhatsApp and two digits',
      text: 'A backup from Android begins with some bytes in clear. They can hold the version of WhatsApp, the last two digits of your phone number and the kind of key.',
    },
    folder: {
      title: 'Your phone number, in iCloud',
      text: 'The folder of a backup in iCloud is named after it.',
    },
    media: {
      title: 'How many pictures and videos there are',
      text: 'In an end-to-end encrypted backup in iCloud their names and contents are closed. Their number and their sizes are not.',
    },
    google: {
      title: 'What Google notes beside it',
      text: 'A backup in a Google Account lies under your phone number. Its record says which version of WhatsApp made it, how many messages it holds, how often you back up and whether it is end-to-end encrypted.',
    },
  },
} as const
