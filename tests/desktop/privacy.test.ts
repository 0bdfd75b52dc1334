import { afterAll, beforeAll, expect, it } from 'vitest'
import { awake, type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

describeDesktop('the privacy page', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await launch()
  })
  afterAll(() => desktop?.close())

  const button = (name: string) => desktop.window.getByRole('button', { name, exact: true })
  const press = (key: string) => desktop.window.keyboard.press(key)
  const policy = () => desktop.window.getByText('https://www.whatsapp.com/legal/privacy-policy').first()

  it('unfolds the source of a statement by keyboard', async () => {
    await button('Privacy').focus()
    await press('Enter')
    const source = button('Source: Your phone number and profile')
    await source.waitFor()
    expect(await policy().isVisible()).toBe(false)
    const isReached = () => source.and(desktop.window.locator(':focus')).isVisible()
    for (let presses = 0; presses < 40 && !(await isReached()); presses++) await press('Tab')
    expect(await isReached()).toBe(true)
    await press('Enter')
    await policy().waitFor()
  })

  it('keeps its ticks over a reload', async () => {
    const box = desktop.window.getByRole('checkbox', { name: 'Done: Linked devices' })
    await box.focus()
    await press('Space')
    await desktop.window.getByText('1 of 6 done').waitFor()
    await desktop.window.reload()
    await awake(desktop.window)
    await button('Privacy').focus()
    await press('Enter')
    await desktop.window.getByText('1 of 6 done').waitFor()
    expect(await box.isChecked()).toBe(true)
  })
})
