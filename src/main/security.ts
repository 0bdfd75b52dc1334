import { app, type Session, type WebContents } from 'electron'
import { isOwnUrl } from './origin.ts'

/** True only for a bundle that was built with `--mode development`. */
export const isDevelopment = import.meta.env.MODE === 'development'

/** Holds every page of the app to its own bundle. */
export const hardenApp = (): void => {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}

/** Refuses every permission, device, download and every request that is not for the app's own bundle. */
export const hardenSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }))
}

const isAllowed = (url: string): boolean => isOwnUrl(url) || (isDevelopment && url.startsWith('devtools://'))

const hardenContents = (contents: WebContents): void => {
  const refuse = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isAllowed(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
