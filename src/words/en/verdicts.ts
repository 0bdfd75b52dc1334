/** Who can read a backup, in a word and in the one sentence of an audit. */
export const verdicts = {
  words: {
    'only-you': 'Only you',
    'password-holder': 'Whoever has its password',
    unknown: "Can't tell",
    whatsapp: 'You and WhatsApp',
    anyone: 'Anyone with this file',
  },
  /** `some` is `all` where the sentence is about all of several backups. */
  sentences: {
    exposed:
      '{total, plural, =1 {Your backup can be read by others} other {{some, select, all {All {total, number} of your backups can be read by others} other {{count, number} of your {total, number} backups can be read by others}}}}',
    whatsapp:
      '{total, plural, =1 {WhatsApp keeps a key to your backup} other {{some, select, all {WhatsApp keeps a key to all {total, number} of your backups} other {WhatsApp keeps a key to {count, number} of your {total, number} backups}}}}',
    unknown:
      "{total, plural, =1 {We can't tell who can read your backup} other {{some, select, all {We can't tell who can read any of your {total, number} backups} other {We can't tell who can read {count, number} of your {total, number} backups}}}}",
    'password-holder':
      '{total, plural, =1 {Whoever has its password can read your backup} other {{some, select, all {Whoever has their password can read your {total, number} backups} other {Whoever has the password can read {count, number} of your {total, number} backups; only you can read the others}}}}',
    'only-you':
      '{total, plural, =1 {Only you can read your backup} other {Only you can read your {total, number} backups}}',
    'nothing-found': 'We found no WhatsApp backup',
    'nothing-to-see': 'We could not look into any of the places',
  },
  alone: '{sentence}.',
  butUnseen:
    '{sentence}, but {unseen, plural, one {# file or folder} other {# files or folders}} could not be looked into.',
} as const
