import { expect, it } from 'vitest'
import { userModelId } from '../../src/main/user-model.ts'

it('names an installed app as its shortcut is named, and any other by its program', () => {
  expect(userModelId(true, 'C:\\Sealwatch\\Sealwatch.exe')).toMatch(/^[\w.]{3,128}$/)
  expect(userModelId(false, 'C:\\electron.exe')).toBe('C:\\electron.exe')
})
