import { mkdir, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLook, firstLookFrom, settingsFile } from '../../src/main/first-look.ts'
import { defaultSettings, settingsFrom } from '../../src/shared/settings.ts'
import { languageChoices, themes } from '../../src/shared/settings-choices.ts'
import { temporaryFolder } from '../samples/folder.ts'

const likeSettings = fc.record(
  {
    version: fc.constantFrom<unknown>(1, 1, 1, 2, '1', null, 0),
    theme: fc.oneof(fc.constantFrom(...themes), fc.anything()),
    language: fc.oneof(fc.constantFrom(...languageChoices), fc.anything()),
    introduced: fc.anything(),
  },
  { requiredKeys: [] },
)

describe('the first look', () => {
  it('is that of the settings, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(likeSettings, fc.anything()), (json) => {
        const { theme, language } = settingsFrom(json) ?? defaultSettings
        expect(firstLookFrom(json)).toEqual({ theme, language })
      }),
      { numRuns: 2000 },
    )
  })

  it('is read from the file of the settings, and is the default without one that can be read', async () => {
    const folder = temporaryFolder()
    const { theme, language } = defaultSettings
    expect(await firstLook(folder)).toEqual({ theme, language })
    await writeFile(settingsFile(folder), '{"version": 1, "theme": "dark", "language": "ar"}')
    expect(await firstLook(folder)).toEqual({ theme: 'dark', language: 'ar' })
    await writeFile(settingsFile(folder), '{"version": 1, "theme"')
    expect(await firstLook(folder)).toEqual({ theme, language })
    const other = temporaryFolder()
    await mkdir(settingsFile(other))
    expect(await firstLook(other)).toEqual({ theme, language })
  })
})
