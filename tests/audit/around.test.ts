import { join } from 'node:path'
import { expect, it } from 'vitest'
import { surroundings } from '../../src/audit/around.ts'
import { e2eeKeyFile } from '../samples/android-key.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { encFile } from '../samples/icloud.ts'

const around = async (known: boolean): Promise<string[]> => {
  const root = temporaryFolder()
  const backup = join(root, 'phone/backup')
  const changed = join(backup, 'ChatStorage.sqlite.enc')
  await layDown(root, {
    'encrypted_backup.key': e2eeKeyFile(),
    'phone/backup/ChatStorage.sqlite.enc': encFile(),
  })
  const findings = known ? [{ path: backup, kind: 'icloud-backup' as const }] : []
  const { paths } = await surroundings({ files: [changed], folders: [] }, findings, () => true)
  return paths.map((path) => path.slice(root.length + 1)).sort()
}

it.each([true, false])(
  'looks for keys above an iCloud backup that changed, known before: %s',
  async (known) => {
    expect(await around(known)).toEqual(['encrypted_backup.key', 'phone/backup'])
  },
)
