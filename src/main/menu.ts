import { Menu } from 'electron'

/** Electron's own menu holds developer tools and links to websites; only macOS cannot do without one. */
export const setMenu = (): void =>
  Menu.setApplicationMenu(
    process.platform === 'darwin'
      ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }])
      : null,
  )
