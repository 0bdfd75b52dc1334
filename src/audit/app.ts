import type { App } from '../shared/report.ts'

const businessParts = /^(?:com\.whatsapp\.w4b|whatsapp[ _-]?business|.*whatsappsmb.*)/i
const messengerParts = /^(?:com\.whatsapp|whatsapp)(?:$|[ ._-]|\b)/i

/** Which app a path names, by the folder or file nearest to it that says so. */
export const appOfPath = (path: string): App => {
  for (const part of path.split(/[/\\]/).reverse()) {
    if (businessParts.test(part)) return 'business'
    if (messengerParts.test(part) || /net\.whatsapp\.WhatsApp|net~whatsapp~WhatsApp/i.test(part))
      return 'messenger'
  }
  return 'unknown'
}
