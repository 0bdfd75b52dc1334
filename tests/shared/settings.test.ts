import { describe, expect, it } from 'vitest'
import { defaultSettings, settingsFrom, settingsSchema } from '../../src/shared/settings.ts'

describe('settings', () => {
  it('keep each field that makes sense and take the default for the others', () => {
    const read = settingsFrom({ ...defaultSettings, theme: 'dark', schedule: 'never', placesOff: 7 })
    expect(read).toEqual({ ...defaultSettings, theme: 'dark' })
  })

  it.each([null, 7, 'dark', [], {}, { colour: 'red' }, { ...defaultSettings, version: 2 }])(
    'are none in %j',
    (json) => {
      expect(settingsFrom(json)).toBeUndefined()
    },
  )

  it('drop what is no setting', () => {
    const read = settingsFrom({ ...defaultSettings, key: 'secret' })
    expect(settingsSchema.parse(read)).toEqual(defaultSettings)
  })
})
