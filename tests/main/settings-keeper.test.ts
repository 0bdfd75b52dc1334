import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SettingsKeeper } from '../../src/main/settings-keeper.ts'
import { defaultSettings } from '../../src/shared/settings.ts'
import { temporaryFolder } from '../samples/folder.ts'

describe('the settings', () => {
  it('are the defaults at first, and as changed the next time', async () => {
    const path = join(temporaryFolder(), 'settings.json')
    const keeper = await SettingsKeeper.open(path)
    expect(keeper.settings).toEqual(defaultSettings)
    const told: string[] = []
    keeper.onChange(({ theme }) => told.push(theme))
    await keeper.change({ theme: 'dark' })
    expect(told).toEqual(['dark'])
    expect((await SettingsKeeper.open(path)).settings).toEqual({ ...defaultSettings, theme: 'dark' })
  })

  it.each(['', '{', 'null', '[]', '{"version": 9, "theme": "dark"}'])(
    'survive nonsense (%j), which is kept beside them',
    async (nonsense) => {
      const folder = temporaryFolder()
      const path = join(folder, 'settings.json')
      await writeFile(path, nonsense)
      const keeper = await SettingsKeeper.open(path)
      expect(keeper.settings).toEqual(defaultSettings)
      await keeper.change({ theme: 'light' })
      const aside = (await readdir(folder)).filter((name) => name.includes('unreadable'))
      expect(aside).toHaveLength(1)
      expect(await readFile(join(folder, aside[0] as string), 'utf8')).toBe(nonsense)
    },
  )
})
