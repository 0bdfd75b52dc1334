import type { Page } from 'playwright-core'

type Shoot = (screen: string, fullPage?: boolean) => Promise<void>

/** What Sealwatch says about itself; from the room of settings. */
export const pictureAbout = async (page: Page, shoot: Shoot): Promise<void> => {
  await page.getByRole('button', { name: 'About Sealwatch', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'About Sealwatch' }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Licences' }).waitFor()
  await page.locator('.about-preview', { hasText: 'Sealwatch ' }).waitFor()
  await shoot('about', true)
  await page.getByRole('button', { name: 'Back to Settings' }).click()
}
