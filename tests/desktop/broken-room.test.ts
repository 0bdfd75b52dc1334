import { afterAll, beforeAll, expect, it } from 'vitest'
import { app as words } from '../../src/words/en/app.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('a room whose script does not come', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await launch()
  })
  afterAll(() => desktop?.close())

  it('says so, leaves the other rooms alone, and comes when the window is loaded again', async () => {
    const { window } = desktop
    const room = (name: string) => window.getByRole('button', { name, exact: true })
    const broken = window.getByRole('heading', { name: words.broken.sentence })

    await window.route(/GuideRoom/, (route) => route.abort())
    await window.reload()
    await room(words.room.guide).click()
    await broken.waitFor()
    expect(await window.locator('#root').textContent()).not.toMatch(/GuideRoom|TypeError|https?:/)

    await room(words.room.privacy).click()
    await expect.poll(() => window.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
    expect(await broken.isVisible()).toBe(false)

    await room(words.room.guide).click()
    await window.unroute(/GuideRoom/)
    await window.getByRole('button', { name: words.broken.load }).click()
    await room(words.room.guide).click()
    await window.getByRole('heading', { level: 1 }).waitFor()
    expect(await broken.count()).toBe(0)
  })
})
