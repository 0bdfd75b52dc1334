import { afterAll, beforeAll, expect, it } from 'vitest'
import { crypt14 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('what lies over the page behind a dialog', () => {
  let desktop: Desktop
  const darkened = new Map<string, readonly number[]>()
  beforeAll(async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db.crypt14': crypt14(messageStore()) })
    desktop = await launch()
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    await desktop.window.getByRole('button', { name: /^Details: / }).click()
    await desktop.window.getByRole('button', { name: 'Move to the trash' }).click()
    await desktop.window.getByText('This is the only copy that Sealwatch knows.').waitFor()
  })
  afterAll(() => desktop?.close())

  /** The colours at the end of the window, where a scrollbar has its room, and of the page before it. */
  const colours = () =>
    desktop.app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      const image = await window?.webContents.capturePage()
      if (!image) throw new Error('there is no window')
      const { width, height } = image.getSize()
      const at = (x: number) => [...image.crop({ x, y: height >> 1, width: 1, height: 1 }).toBitmap()]
      return { end: at(width - 3), page: at(width - 24) }
    })

  it.each(['light', 'dark'] as const)('reaches to the end of the window, in %s', async (theme) => {
    await desktop.request('changeSettings', { theme })
    const isThere = () => desktop.window.evaluate(`matchMedia('(prefers-color-scheme: ${theme})').matches`)
    await expect.poll(isThere).toBe(true)
    const { end, page } = await colours()
    // Where one is mixed and the other laid over, each rounds in its own way.
    for (const [channel, value] of end.entries())
      expect(Math.abs(value - (page[channel] ?? 0))).toBeLessThan(3)
    darkened.set(theme, page)
  })

  it('is gone with the dialog', async () => {
    await desktop.window.keyboard.press('Escape')
    await desktop.window.getByRole('alertdialog').waitFor({ state: 'detached' })
    const { page } = await colours()
    expect(page).not.toEqual(darkened.get('dark'))
  })
})
