import { shell } from 'electron'
import { type LinkId, links } from '../shared/links.ts'

/** Has the system's browser open one of the links that Sealwatch knows. The only way out of the app to a website. */
export const openLink = async (id: LinkId): Promise<void> => {
  await shell.openExternal(links[id])
}
