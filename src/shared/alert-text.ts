import type { Alert } from './resident.ts'
import { visibleText } from './visible-text.ts'

export interface AlertText {
  readonly title: string
  readonly body: string
}

/** Labels are built from folder names; a notification shows a few lines. Characters. */
const longestLabel = 80

const labelText = (label: string): string => {
  const shown = visibleText(label)
  const characters = [...shown]
  return characters.length <= longestLabel ? shown : `${characters.slice(0, longestLabel - 1).join('')}…`
}

const wayOut = 'Open Sealwatch to see how to close it.'

const exposedText = ({ backups, readableBy, label }: Extract<Alert, { type: 'exposed' }>): AlertText => {
  const shown = labelText(label)
  const byWhatsApp = readableBy === 'whatsapp'
  if (backups === 1)
    return byWhatsApp
      ? { title: 'WhatsApp keeps a key to a backup', body: `“${shown}” opens to you and WhatsApp. ${wayOut}` }
      : {
          title: 'A WhatsApp backup can be read by others',
          body: `Anyone who gets the files in “${shown}” can read your messages. ${wayOut}`,
        }
  return byWhatsApp
    ? {
        title: `WhatsApp keeps a key to ${backups} backups`,
        body: `One of them is “${shown}”. Open Sealwatch to see all, and how to close them.`,
      }
    : {
        title: `${backups} WhatsApp backups can be read by others`,
        body: `Anyone who gets the files in “${shown}” can read your messages. Open Sealwatch to see all, and how to close them.`,
      }
}

/** What a notification says: what happened, and what leads to the fix. Safe to show as plain text. */
export const alertText = (alert: Alert): AlertText => {
  switch (alert.type) {
    case 'exposed':
      return exposedText(alert)
    case 'sealed':
      return {
        title: 'Your newest backup is end-to-end encrypted',
        body: `Only you can read the newest one in “${labelText(alert.label)}”. Copies made before stay as they were.`,
      }
    case 'memory':
      return { title: 'Sealwatch has trouble with its memory', body: alert.message }
  }
}
