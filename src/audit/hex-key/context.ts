import { asLatin1 } from '../../shared/byte-mark.ts'
import { isNoteName } from '../formats/key-names.ts'
import type { WrittenKey } from './find-keys.ts'

/** What speaks for a value being the key of a WhatsApp backup: words in the text or the name, or how it is grouped. */
export type Sign = 'label' | 'name' | 'grouping'

const whatsapp = /whats\s?app/i

/** The key of a backup, in the words of WhatsApp's own screens. */
const backupWords = new RegExp(
  [
    'whats\\s?app|e2ee|end[ -]to[ -]end|ende[ -]zu[ -]ende|de extremo a extremo|de ponta a ponta|de bout en bout',
    '64\\W{0,2}(?:digit|hex|char|stellig|zeichen|ziffer|d[ií]git|car[aá]ct|chiffres|cifre|cijfer|hane)',
    'backup\\W{0,2}(?:key|code|pass)|encrypted[ _]backup|backup-?\\s?schl(?:ü|ue)ssel',
  ].join('|'),
  'i',
)

/** Words for any key: they count in what a person writes, not in the data of programs. */
const keyWords =
  /encryption key|schl(?:ü|ue)ssel|clave|chave|cl[eé] de|chiave|sleutel|(?:^|[^a-z])key(?:$|[^a-z])/i

/** A file named like the key of a backup of WhatsApp's; and one named like a key or a backup, which says less. */
const whatsappName = /whats?app|e2ee|64\W?digit|(?:^|[^a-z])wa[ _-]?key/i
const keyName =
  /backup|encrypt|schl(?:ü|ue)ssel|clave|chave|chiave|sleutel|(?:^|[^a-z])(?:cl[eé]|wa|key|my\s?key)s?(?:$|[^a-z])|(?:^|[^\w])64(?:$|\D)/i

/** What people write with: prose, not program data. */
const proseName = /\.(?:txt|text|md|rtf|html?|note)(?: ?\(\d+\))?$|^\.?[^.]+$/i

/** Words of values of 64 digits that are something else: hashes, secrets of programs, wallets, certificates. */
const otherWord = new RegExp(
  [
    'sha-?\\d|sha2|blake|keccak|hash|check ?sum|prüfsumme|digest|integrity|md5|commit|revision',
    'docker|container|layer|manifest|package|resolved|lockfile',
    'wallet|bitcoin|ethereum|metamask|ledger|mnemonic|seed|tx ?id|transaction|block|contract|nonce|solana|monero',
    'certificate|fingerprint|thumbprint|fingerabdruck|x509|private|public|sign(?:ing|ature)|hmac|pubkey',
    'token|secret|bearer|client|webhook|oauth|session|cookie|licen[cs]e|activation|product',
    '(?:^|[^a-z])(?:git|npm|btc|ssh|gpg|pgp|api|jwt)(?:$|[^a-z])',
  ].join('|'),
  'i',
)

/** A line of a program's settings: `SOME_NAME=`. */
const setting = /(?:^|\n)\s*(?:export\s+)?[A-Z][A-Z\d]*_[A-Z\d_]*\s*=/

/** A file's name beside the value, as lists of checksums have it. */
const fileName = /[\w()-]+\.[a-z]{1,4}\d{0,2}(?=$|[\s)"',:=|.])/gi

/** The rest of a line of `sha256sum`: two blanks, or one and a star, and a name. */
const checksumLine = /^ [ *]\S+$/

const nearby = 120

/** The text in front of a value: the rest of its line, and the line before that is not empty. Behind it: the rest of its line. */
const surroundings = (text: string, { start, end }: WrittenKey) => {
  const before = text.slice(Math.max(0, start - nearby), start)
  const lines = before.split(/\r?\n/)
  const line = lines.pop() ?? ''
  const above = lines.reverse().find((candidate) => candidate.trim() !== '') ?? ''
  const after = /^[^\r\n]*/.exec(text.slice(end, end + nearby))?.[0] ?? ''
  return { line, above, after }
}

/**
 * The signs that a value is the key of a WhatsApp backup; none where something beside it says that it is something else.
 * @param storedName the file's name, as it is on the disk
 */
export const signsOfKey = (text: string, value: WrittenKey, storedName: string): Sign[] => {
  const name = asLatin1(storedName)
  const { line, above, after } = surroundings(text, value)
  const around = `${above}\n${line} ${after}`
  if (otherWord.test(around) || setting.test(around) || otherWord.test(name)) return []
  if (line.trim() === '' && checksumLine.test(after)) return []
  // A file's name is no label: lists of checksums name keys and backups too.
  const words = around.replace(fileName, ' ')
  const isProse = proseName.test(name)
  const labelled = backupWords.test(words) || (isProse && keyWords.test(words))
  if (!labelled && `${line} ${after}`.search(fileName) >= 0) return []
  const signs: Sign[] = []
  if (labelled || whatsapp.test(text)) signs.push('label')
  // Source texts and tables of programs are full of digits and of names with "key" in them.
  if (value.group === 4 && (isProse || labelled)) signs.push('grouping')
  if (isNoteName(name) && (whatsappName.test(name) || (isProse && keyName.test(name)))) signs.push('name')
  return signs
}
