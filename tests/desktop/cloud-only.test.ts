import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('a file that is only in the cloud', () => {
  let desktop: Desktop
  beforeEach(async () => {
    desktop = await launch()
  })
  afterEach(() => desktop?.close())

  it('is judged only when the user asks for it and knows that it is downloaded', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db.crypt15': '', 'wa.db.crypt14': '' })
    // As a sync client leaves it: a size, and no byte on the disk.
    for (const name of ['msgstore.db.crypt15', 'wa.db.crypt14']) await truncate(join(folder, name), 40_000)
    const { window } = desktop
    await desktop.answerFolderDialog(folder)
    await window.getByRole('button', { name: 'Choose a folder' }).click()
    await window.getByRole('button', { name: /^Only in the cloud/ }).click()

    const offer = window.getByRole('button', { name: 'Download and check msgstore.db.crypt15' })
    await offer.click()
    await window.getByText('Your sync client downloads this file first, 40 kB of it').waitFor()
    await window.getByRole('button', { name: 'Leave it in the cloud' }).click()
    await offer.click()
    const finding = window.locator('.cloud-file .finding:visible')
    expect(await finding.count()).toBe(0)
    await window.getByRole('button', { name: 'Download it' }).click()
    await finding.waitFor()
    const { finding: judged } = await desktop.request('checkFile', {
      path: join(folder, 'msgstore.db.crypt15'),
    })
    expect(judged?.readableBy).toBe('unknown')
    const words = await finding.textContent()
    expect(words).toContain("Can't tell")
    expect(words).toContain(judged?.reason)
    expect(await window.getByRole('button', { name: 'Download and check wa.db.crypt14' }).count()).toBe(1)

    await window.getByRole('button', { name: 'Settings' }).click()
    await window.getByRole('button', { name: 'Overview' }).click()
    expect(await finding.isVisible()).toBe(true)
  })
})
