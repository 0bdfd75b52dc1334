import type { NameRule } from '../format.ts'

/** Words for a key, a password or encryption, as people name a note of them in many languages. */
const keyWords = [
  'key|schl(?:ü|ue)ssel|clave|chave|chiave|sleutel|nyckel|n[øo]gle|n[øo]kkel|klucz|kl[íi][čc]|kulcs|anahtar|kunci|ключ|مفتاح',
  'pass|senha|contrase|wachtwoord|hasło|parol|пароль',
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

/** True for names of short notes and of files without ending. */
export const isNoteName = (name: string): boolean => new RegExp(`${noteEnding}|${noEnding}`, 'i').test(name)

const keyName = new RegExp(`^(?=.*(?:${noteEnding})|${noEnding})(?=.*(?:${keyWords}))`, 'i')

/** True for a note or a file without ending whose name says key: nothing else is missed where such a file cannot be read. */
export const namesKey = (name: string): boolean => keyName.test(name)

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
