import { asLatin1 } from '../../shared/byte-mark.ts'
import { behindBackup, isNoteName, isOtherContent, whatsappWords } from './key-names.ts'

/**
 * How much the name of a file says that could not be read. `whose`: it is the key, and of what. `key`: it is a note, and a word for
 * a key stands in its name by itself.
 */
export type KeyDoubt = 'whose' | 'key'

/** What people write in one with "key": my key, backupkey; not monkey, turkey, keyboard, keynote. */
const before =
  'my|mein|the|our|old|new|hex|aes|root|master|main|chats?|msg|phone|whats?app|wa|backup|e2ee|crypt\\d*|enc|encrypt(?:ed|ion)?|secret|private|recovery|restore'
const behind = 'files?|backups?|whats?app|wa|data|te?xt|phrase|digits?|hex|new|old|copy|e2ee|crypt\\d*|chats?'

/** A word by itself: no letter stands beside it. */
const alone = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`

const keyWords = [
  alone(`(?:${before})?keys?(?:${behind})?`),
  alone('pass|pins?|pwd?|clave|chave|senha|parola?|contrase[nñ]as?|kulcs|kunci|anahtar|n[øo]gle|n[øo]kkel'),
  alone('cl[eé]s?|ключ(?:и|а|ей)?|مفتاح|키|鍵|कुंजी'),
  // These stand in compounds too, and in no other word.
  'schl(?:ü|ue)ssel|passw(?:or[dt]|ort)|passphrase|kennwort|contrase[nñ]a|wachtwoord|hasło|sleutel|nyckel|klucz|kl[íi][čc]|chiave',
  'пароль|密钥|密鑰|キー|密码|パスワード|비밀번호',
  // Not that of a processor.
  '(?<![\\p{L}\\d])(?<!(?:x86|amd|arm|win|linux|base|x)[ _-]?)64(?![\\p{L}\\d])(?![ _-]?bit)',
].join('|')
const keyWord = new RegExp(keyWords, 'iu')

/** Words that mean a key only beside those of a backup. */
const besideBackup = new RegExp(
  [alone('codes?|c[oó]digos?'), 'encrypt|e2ee|verschl|cifra|cripto|chiffr|recovery|wiederherst'].join('|'),
  'iu',
)

const backupWords =
  /backup|sicherung|respaldo|sauvegarde|(?<!\p{L})copia(?!\p{L})|резерв|(?<!\p{L})wa(?!\p{L})/iu

/** The ending of keys, and of what Keynote makes. */
const keyEnding = /(?<=.)\.key(?: ?\(\d+\))?$/i

/** Words that are told apart by capitals alone: myKey. */
const apart = (name: string): string => name.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')

/**
 * Whether a file may well be the key, by its name alone; a name that only hints at one is read all the same, and leaves no doubt
 * where it cannot be.
 */
export const keyDoubt = (storedName: string): KeyDoubt | undefined => {
  const name = asLatin1(storedName)
  if (isOtherContent(name)) return undefined
  const isNote = isNoteName(name) || /\.hex$/i.test(name)
  // Of a name that begins with a backup's, what stands behind that counts.
  const own = behindBackup.exec(name)?.[1] ?? name
  const isWhose = whatsappWords.test(name) || backupWords.test(name)
  const says = (word: RegExp, text: string) => word.test(text) || word.test(apart(text))
  if (isWhose && (says(keyWord, own) || (isNote && says(besideBackup, own)))) return 'whose'
  return isNote && says(keyWord, own.replace(keyEnding, '')) ? 'key' : undefined
}
