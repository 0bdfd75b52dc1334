import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crypt14, crypt15 } from '../../tests/samples/android-backup.ts'
import { noise } from '../../tests/samples/noise.ts'

export const backups = 5000
export const filesPerBackup = 10

/** A tree built by other rules than these is built anew. */
const edition = '1'

const nightOf = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)

/** A folder for each backup, with its nights in it; every third is end-to-end encrypted. */
export const manyBackups = (root: string): void => {
  const mark = `${root}.edition`
  if (existsSync(mark) && readFileSync(mark, 'utf8') === edition) return
  rmSync(root, { recursive: true, force: true })
  const content = noise(400)
  const [open, sealed] = [crypt14(content), crypt15(content)]
  for (let index = 0; index < backups; index++) {
    const folder = join(root, `Phone ${index}`)
    mkdirSync(folder, { recursive: true })
    for (let night = 0; night < filesPerBackup; night++) {
      const isSealed = index % 3 === 0
      const name = `msgstore-${nightOf((index + night) % 300)}.1.db.crypt${isSealed ? 15 : 14}`
      writeFileSync(join(folder, name), isSealed ? sealed : open)
    }
  }
  writeFileSync(mark, edition)
}
