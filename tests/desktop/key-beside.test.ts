import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile } from '../samples/android-key.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('an end-to-end encrypted backup with its key beside it', () => {
  let desktop: Desktop
  const folder = temporaryFolder()
  const key = join(folder, 'encrypted_backup.key')
  beforeAll(async () => {
    await layDown(folder, {
      'Databases/msgstore.db.crypt15': crypt15(messageStore(), { keyType: 3 }),
      'encrypted_backup.key': e2eeKeyFile(),
    })
    desktop = await launch()
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    await desktop.window.getByRole('button', { name: /^Details: / }).click()
    await desktop.window.locator('.detail-heading:focus').waitFor()
  })
  afterAll(() => desktop?.close())

  const detail = () => desktop.window.locator('.backup-detail')

  it('is called so, and its detail leads to the key and not to turning on what is on', async () => {
    expect(await detail().textContent()).toContain(
      'Anyone with this folder can read this backup: it is end-to-end encrypted, but the key that opens it lies beside it.',
    )
    const todo = detail().locator('.do-this')
    expect(await todo.textContent()).toContain(key)
    expect(await todo.textContent()).not.toContain('The guide turns on')
    await desktop.app.evaluate(({ shell }) => {
      shell.showItemInFolder = (path) => void Object.assign(globalThis, { shown: path })
    })
    await todo.getByRole('button', { name: 'Show the key in its folder' }).click()
    await expect.poll(() => desktop.app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(key)
  })

  it('is among the old copies by its key, and not as one that was not encrypted', async () => {
    await desktop.window.getByRole('button', { name: 'Guide', exact: true }).click()
    const guide = desktop.window.locator('.guide')
    for (const answer of ['Android', 'WhatsApp', '64-digit key']) {
      await guide.getByText(answer, { exact: true }).click()
      await guide.getByRole('button', { name: 'Next' }).click()
    }
    await guide.getByRole('button', { name: 'Old copies' }).click()
    await guide.getByRole('heading', { name: 'Backups with their key beside them' }).waitFor()
    const text = await guide.textContent()
    expect(text).toContain('Key files')
    expect(text).toContain('Move the key away from the backups. If others could have copied both')
    expect(text).not.toContain('without end-to-end encrypted backup')
    expect(text).not.toContain('Older backups')
  })
})
