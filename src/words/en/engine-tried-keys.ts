/**
 * What trying a key on a backup came to. {reading} is a phrase of `readings`, {flaw} one of `flaws`, {thing} one of
 * `things`, {contradiction} one of `contradictions`.
 */
export const triedKeys = {
  opens: 'This key opens this backup, from its first byte to its last.',
  opensOtherwise:
    'This key opens this backup, from its first byte to its last. But not as it was given: the digits have to be read {reading}. Correct your note.',
  flawed:
    'The file is damaged: your key opens it and all of its content is there, but {flaw}. WhatsApp may refuse to restore it.',
  flawedOtherwise:
    'The file is damaged: your key opens it and all of its content is there, but {flaw}. WhatsApp may refuse to restore it. But not as it was given: the digits have to be read {reading}. Correct your note.',
  beginningOpens:
    'The file is damaged: your key opens its beginning, but not all of it. It was cut short or changed.',
  beginningOpensOtherwise:
    'The file is damaged: your key opens its beginning, but not all of it. It was cut short or changed. But not as it was given: the digits have to be read {reading}. Correct your note.',
  damaged:
    'The file is damaged: it was cut short or changed. This key does not open what is left of it, so it may be the wrong one too.',
  wrongEndToEnd:
    'This key does not open this backup. The file is complete, so it is the key of another backup, or a digit of it is wrong. A key belongs to one period: whoever turns end-to-end encrypted backup off and on again gets a new one.',
  wrongEndToEndUnsure:
    'This key does not open this backup. The file has no checksum, so we can only guess that it is not damaged. A key belongs to one period: whoever turns end-to-end encrypted backup off and on again gets a new one.',
  wrongWhatsApp:
    'This key does not open this backup. The file is complete, so this is the key of another backup. WhatsApp changes its key from time to time: take the key file from the same phone and period.',
  wrongWhatsAppUnsure:
    'This key does not open this backup. The file has no checksum, so we can only guess that it is not damaged. WhatsApp changes its key from time to time: take the key file from the same phone and period.',
  noDigitsOpen:
    'No 64-digit key opens this backup: it is not end-to-end encrypted, and WhatsApp keeps the key to it. On the phone that key is the file "key" of 158 bytes.',
  whatsappKeyGiven:
    'That is WhatsApp\'s own key, for older backups. This one is end-to-end encrypted: it opens with the 64 digits, or with "encrypted_backup.key" of 59 bytes.',
  clear: 'No key belongs to this file: it is {thing}, not encrypted.',
  clearAfterHeader: 'No key belongs to this file: what follows the header is {thing}, not encrypted.',
  nothingAfterHeader:
    'No key belongs to this file: the header is all there is: no encrypted content follows.',
  zerosAfterHeader:
    'No key belongs to this file: only zeros follow the header where encrypted content should be.',
  thingAfterHeader: 'No key belongs to this file: what follows the header does not look encrypted: {thing}.',
  patternAfterHeader:
    'No key belongs to this file: what follows the header does not look encrypted: it repeats itself as ciphertext never does.',
  empty: 'No key can be tried: the file is empty.',
  notKnown: 'No key can be tried: this is no backup of WhatsApp that opens with a key we know.',
  endsAfterHeader: 'No key can be tried: the file ends right after its header.',
  contradictory: 'No key can be tried: the header contradicts itself, because {contradiction}.',
  tooShort: 'No key can be tried: the file is shorter than any backup of its kind.',
  otherMetadata: 'No key can be tried: the metadata does not have the form that we know.',
  mediaAlone:
    'No key can be tried on this file alone: it carries nothing that tells a right key from a wrong one. Try the .mcrypt1-metadata file beside it.',

  otherSigns:
    'A key has only the digits 0 to 9 and the letters a to f. A password is no key: it only guards the key that WhatsApp keeps for it.',
  otherLength: 'A key has 64 digits, and this has {count}.',

  // The facts behind it
  wholeDoesNotFit: 'with this key, the beginning opens; what proves the whole does not fit',
  neitherOpens: 'with this key, neither the beginning nor the whole opens',
  tagFits: 'with this key, the GCM tag over the whole content fits',
  hmacOverFile: 'with this key, the HMAC over the whole file fits',
  hmacOverContent: 'with this key, the HMAC over the whole content fits',
  noChecksumFollows: 'no checksum follows the tag',
  sameSalts: 'the salts in the key file are those of this backup',
  otherSalts: 'the salts in the key file differ',
  noChecksum: 'it carries no checksum that could be compared without the key',
  notWholeBlocks: 'its content of {count} bytes does not end with a whole block of 16',
} as const

export const triedKeyParts = {
  /** What is wrong with a file whose content is all there: "but ...". */
  flaws: {
    checksumDiffers: 'the checksum at its end does not fit',
    checksumMissing: 'the checksum at its end is missing',
    otherText: 'what it opens to is not the text it should be',
  },

  /** How 64 digits have to be read: "the digits have to be read ...". */
  readings: {
    columns: 'line by line: here they stand column by column',
    swappedGroups: "with {group} and {otherGroup} in each other's place",
    swappedDigits: "with {digit} and the one behind it in each other's place",
    wrongDigit: 'with another digit for {digit}',
  },

  /** WhatsApp shows a key as four lines of four groups of four digits. */
  digitGroups: {
    first: 'the first group of line {line}',
    second: 'the second group of line {line}',
    third: 'the third group of line {line}',
    fourth: 'the fourth group of line {line}',
  },

  digits: {
    first: 'the first digit of {group}',
    second: 'the second digit of {group}',
    third: 'the third digit of {group}',
    fourth: 'the fourth digit of {group}',
  },
} as const
