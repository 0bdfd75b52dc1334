import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/shared/report.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { fixedBytes } from '../samples/android-key.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'

const payload = Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), fixedBytes('payload', 100_000)])

const measured = (first: string, second: string): { read: number; findings: Finding[] } =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, '../samples/measured-audit.ts'), first, second],
      {
        encoding: 'utf8',
      },
    ),
  )

describe.skipIf(!existsSync('/proc/self/io'))(
  'the read budget (skipped where the system counts no reads)',
  () => {
    it.each([
      ['crypt15', crypt15(payload, { passkey: true }), 'only-you'],
      ['crypt14', crypt14(payload), 'whatsapp'],
    ])('is kept for a %s of 10 GiB', async (format, bytes, verdict) => {
      const small = temporaryFolder()
      const large = temporaryFolder()
      const name = `msgstore.db.${format}`
      await layDown(small, { [name]: bytes })
      await layDown(large, { [name]: bytes })
      await truncate(join(large, name), 10 * 1024 ** 3)
      const { read, findings } = measured(small, large)
      expect(findings).toMatchObject([{ readableBy: verdict, complete: null, size: 10 * 1024 ** 3 }])
      expect(read).toBeGreaterThan(0)
      expect(read).toBeLessThanOrEqual(64 * 1024)
    })

    it('is kept for a crypt15 of 10 GiB with something else at its end', async () => {
      const small = temporaryFolder()
      const large = temporaryFolder()
      const name = 'msgstore.db.crypt15'
      await layDown(small, { [name]: crypt15(payload) })
      const file = await open(join(large, name), 'w')
      await file.write(crypt15(payload))
      await file.write('some words '.repeat(1000), 10 * 1024 ** 3)
      await file.close()
      const { read, findings } = measured(small, large)
      expect(findings).toMatchObject([{ readableBy: 'unknown' }])
      expect(read).toBeLessThanOrEqual(64 * 1024)
    })

    it('is left only for a checksum, up to 32 MiB', async () => {
      const small = temporaryFolder()
      const folder = temporaryFolder()
      await layDown(small, { 'msgstore.db.crypt15': crypt15(payload) })
      const file = await open(join(folder, 'msgstore.db.crypt15'), 'w')
      await file.write(crypt15(payload))
      await file.truncate(32 * 1024 ** 2)
      await file.close()
      const { read, findings } = measured(small, folder)
      expect(findings).toMatchObject([{ complete: false }])
      expect(read).toBeGreaterThan(32 * 1024 ** 2 - 1024)
      expect(read).toBeLessThan(32 * 1024 ** 2 + 128 * 1024)
    })
  },
)
