/** Where the window's pages live: a scheme of its own, served from the bundle by protocol.ts. */
export const scheme = 'app'
export const host = 'sealwatch'
export const origin = `${scheme}://${host}`

/** True for a URL of the app's own pages, and for nothing else. */
export const isOwnUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === ''
}
