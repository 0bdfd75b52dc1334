import { Buffer } from 'node:buffer'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crypt14, crypt15 } from '../../tests/samples/android-backup.ts'
import { noise } from '../../tests/samples/noise.ts'
import { messageStore } from '../../tests/samples/whatsapp-database.ts'
import { zip } from '../../tests/samples/zip.ts'

export const folders = 100_000
export const filesPerFolder = 5

/** Folders in each folder: the tree is seven levels deep. */
const branching = 7

/** A tree built by other rules than these is built anew. */
const edition = '1'

const folderNames = [
  'Photos',
  'Invoices',
  'Holiday in Lisbon',
  'src',
  'old laptop',
  'Music',
  'scans',
  'Projekt Küche',
  'School',
  'Letters',
  'assets',
  'Recipes',
  '2021-03',
  'work',
]

interface Sort {
  readonly name: (number: number) => string
  readonly content: (number: number) => Uint8Array
}

const digits = (number: number, length = 4): string => String(number).padStart(length, '0').slice(-length)

const withHead = (head: string) => (number: number) => {
  const start = number % 997
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    random.subarray(start, start + 400 + (number % 5) * 700),
  ])
}

const words =
  'the kitchen needs new tiles and someone wrote that the train to town leaves at nine on most days '

const text = (start: string) => (number: number) =>
  Buffer.from(`${start}${number}\n${words.repeat(3 + (number % 20))}\n`)

const random = Buffer.from(noise(4096))
const document = zip([
  { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
  { name: 'word/document.xml', content: Buffer.from(words.repeat(8)) },
])

/** What lies on people's disks, as often as it does, roughly. */
const sorts: readonly Sort[] = [
  {
    name: (n) => `IMG_2021${digits(n)}_${digits(n * 7, 6)}.jpg`,
    content: withHead('\xff\xd8\xff\xe0\0\x10JFIF\0\x01'),
  },
  { name: (n) => `DSC_${digits(n)}.JPG`, content: withHead('\xff\xd8\xff\xe1\x1f\xfeExif\0\0') },
  { name: (n) => `module-${n}.js`, content: text('export const number = ') },
  { name: (n) => `Screenshot ${digits(n)}.png`, content: withHead('\x89PNG\r\n\x1a\n\0\0\0\rIHDR') },
  { name: (n) => `notes ${n}.md`, content: text('# Notes ') },
  { name: (n) => `Rechnung ${n}.pdf`, content: withHead('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n') },
  { name: (n) => `style${n}.css`, content: text('body { margin: 0; } /* ') },
  {
    name: (n) => `track ${digits(n, 2)} - ${n}.mp3`,
    content: withHead('ID3\x04\0\0\0\0\0\0TIT2'),
  },
  { name: (n) => `letter ${n}.docx`, content: () => document },
  { name: (n) => `VID_${digits(n)}.mp4`, content: withHead('\0\0\0\x18ftypmp42\0\0\0\0') },
  { name: (n) => `data-${n}.json`, content: text('{ "id": ') },
  { name: (n) => `table ${n}.csv`, content: text('id;name;value\n') },
  { name: (n) => `cache-${digits(n * 31, 8)}.bin`, content: withHead('') },
]

/** Backups among them, by the folder in which they lie. */
const backups = (): Record<number, Record<string, Uint8Array>> => ({
  777: { 'msgstore.db.crypt15': crypt15(messageStore(20), { keyType: 4 }) },
  20202: { 'msgstore-2023-04-01.1.db.crypt14': crypt14(messageStore(20)) },
  55555: { 'msgstore.db': messageStore(20) },
  99998: { 'holiday.bin': messageStore(20) },
})

/** Builds the tree where it is not there yet, which takes a minute. */
export const bigTree = (root: string): void => {
  const mark = `${root}.edition`
  if (existsSync(mark) && readFileSync(mark, 'utf8') === edition) return
  rmSync(root, { recursive: true, force: true })
  const hidden = backups()
  const paths: string[] = []
  mkdirSync(root, { recursive: true })
  for (let index = 0; index < folders; index++) {
    const parent = paths[Math.floor((index - 1) / branching)] ?? root
    const path =
      index === 0 ? root : join(parent, `${folderNames[(index * 5) % folderNames.length]} ${index}`)
    if (index > 0) mkdirSync(path)
    paths.push(path)
    for (let file = 0; file < filesPerFolder; file++) {
      const number = index * filesPerFolder + file
      // A prime apart, so that the sorts mix in each folder.
      const sort = sorts[(number * 5) % sorts.length] as Sort
      writeFileSync(join(path, sort.name(number)), sort.content(number))
    }
    for (const [name, content] of Object.entries(hidden[index] ?? {}))
      writeFileSync(join(path, name), content)
  }
  writeFileSync(mark, edition)
}
