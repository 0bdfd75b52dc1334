import { asLatin1 } from '../../shared/byte-mark.ts'
import type { NameRule } from '../format.ts'

/** Words for a key, a password or encryption, as people name a note of them in many languages. */
const keyWords = [
  'key|schl(?:ü|ue)ssel|clave|chave|chiave|sleutel|nyckel|n[øo]gle|n[øo]kkel|klucz|kl[íi][čc]|kulcs|anahtar|kunci|ключ|مفتاح',
  'pass|kennwort|senha|contrase|wachtwoord|hasło|parol|пароль',
  'encrypt|e2ee|verschl|cifra|cripto|chiffr|recovery|wiederherst',
  '密钥|密鑰|鍵|キー|密码|パスワード|키|비밀번호|कुंजी',
  '(?:^|[^a-z])(?:cl[eé]|codes?|c[oó]digo|code|pin)(?:$|[^a-z])',
  '(?:^|[^\\da-z])64(?:$|[^\\da-z])',
].join('|')

/** The same and words for the backup itself. */
const words = [
  keyWords,
  'whats?app|backup|sicherung|respaldo|sauvegarde|copia|резерв',
  '(?:^|[^a-z])wa(?:$|[^a-z])',
].join('|')

/** Endings of short notes, and of what a key file is renamed to; or none at all. */
const noteEnding = '\\.(?:txt|text|md|rtf|html?|json|csv|note|key|bin|dat|bak)(?: ?\\(\\d+\\))?$'

const noEnding = '^\\.?[^.]+$'

const noteName = new RegExp(`${noteEnding}|${noEnding}`, 'i')

/** True for names of short notes and of files without ending. */
export const isNoteName = (name: string): boolean => noteName.test(name)

const keyWord = new RegExp(keyWords, 'i')

/** Pictures and recordings. */
const mediaEnding = [
  'jpe?g|jfif|png|gif|webp|heic|heif|avif|bmp|tiff?|svg|ico|psd|dng|cr2|cr3|nef|arw',
  'mp4|m4v|mov|avi|mkv|3gp|webm|mpe?g|wmv|mp3|m4a|aac|ogg|opus|wav|flac|amr',
].join('|')

/** These, programs and whatever else has words like those in its name, and is no note. */
const otherEnding = new RegExp(
  [
    mediaEnding,
    'pdf|docx?|xlsx?|pptx?|od[tsp]|pages|numbers|keynote|epub|vcf|ics|eml|msg|ttf|otf|woff2?|pkpass|kdbx?|torrent',
    'exe|msi|dll|so|dylib|app|appimage|pkg|apk[ms]?|xapk|aab|jar|class|dex|pyc|o|a|lib|wasm|lnk|desktop',
    '[cm]?[jt]sx?|py|rb|go|rs|java|kt|kts|swift|c|h|cc|cpp|hpp|cs|php|pl|sh|ps1|bat|lua|css|scss|map|vue|svelte|sql',
    'zip|tar|t?gz|bz2|xz|zst|7z|rar|iso|img|dmg|deb|rpm|db|sqlite3?',
  ]
    .map((endings) => `\\.(?:${endings})$`)
    .join('|'),
  'i',
)

/** True for names of pictures, recordings, programs and the like. */
export const isOtherContent = (name: string): boolean => otherEnding.test(name)

const media = new RegExp(`\\.(?:${mediaEnding})$`, 'i')

/** True for names of pictures, videos and recordings. */
export const isMediaName = (name: string): boolean => media.test(name)

/** What stands behind the name of a backup, in a name that begins with one. */
export const behindBackup = /\.crypt\d{0,2}(?![\da-z])(.*)$/i

/**
 * True where a name says key, whatever its ending, unless that is one of something else; of a name that begins with a backup's,
 * what stands behind that counts.
 */
export const namesKey = (name: string): boolean => {
  const read = asLatin1(name)
  return keyWord.test(behindBackup.exec(read)?.[1] ?? read) && !otherEnding.test(read)
}

const hint = new RegExp(`${words}|nomedia`, 'i')

/** Cheap, and true for each name that is a reason to look for a key anywhere: it has a word for a key or a backup. */
export const hintsAtKey = (name: string): boolean => {
  const read = asLatin1(name)
  return otherEnding.test(read) ? /encrypted_backup/i.test(read) : hint.test(read)
}

/** Words that stand in a name for WhatsApp and its backups alone. */
export const whatsappWords =
  /whats?[ _-]?app|(?:^|[^a-z\d])e2ee|msgstore|encrypted[ _-]?backup|\.crypt\d|(?:^|[^a-z])wa[ _-]?key/i

/** Anchored at both ends: a name that ends otherwise is turned away before its words are looked for. */
const rule = (weight: NameRule['weight'], ending: string, hint = ''): NameRule => ({
  pattern: new RegExp(`^(?=${ending})${hint && `(?=.*(?:${hint}))`}`, 'i'),
  weight,
  kind: 'key-file',
  format: 'hex-key',
})

/**
 * Names that are a reason to look for key material, whatever its format. Anywhere: a note or a file without ending whose name
 * hints at a key, a password or WhatsApp. Beside a backup: every note and every file without ending.
 */
export const keyFileNames: readonly NameRule[] = [
  rule('possible', `.*${noteEnding}`, words),
  rule('possible', noEnding, words),
  rule('possible', '\\.nomedia'),
  rule('beside', `.*${noteEnding}`),
  rule('beside', noEnding),
]
