/** The name that Windows knows the app by; an installer gives the same to the shortcut in the start menu. */
const installed = 'org.sealwatch.Sealwatch'

/**
 * Windows shows no notification of an app that it cannot name. One without a shortcut is named by its program, as Electron's
 * guide to notifications has it.
 */
export const userModelId = (isPackaged: boolean, program: string): string =>
  isPackaged ? installed : program
