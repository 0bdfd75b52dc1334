/**
 * Puts text on the clipboard; false where the system does not take it. The newer way asks for a permission, and Sealwatch grants
 * its page none.
 */
export const copyText = (text: string): boolean => {
  let taken = false
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  document.addEventListener('copy', put, { capture: true, once: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', put, { capture: true })
  return done && taken
}
