import type { Alert } from '../shared/resident.ts'
import { visibleText } from '../shared/visible-text.ts'
import type { Words } from './words.ts'

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

/**
 * What a notification says: what happened, and what leads to the fix. Safe to show as plain text.
 * @param said makes a sentence of the engine one that can be shown
 */
export const alertText = (words: Words, said: (sentence: string) => string, alert: Alert): AlertText => {
  switch (alert.type) {
    case 'exposed': {
      const { backups } = alert
      const what = alert.readableBy === 'whatsapp' ? 'whatsapp' : 'exposed'
      return {
        title: words(`alerts.${what}.title`, { backups }),
        body: words(`alerts.${what}.body`, { backups, label: labelText(alert.label) }),
      }
    }
    case 'sealed':
      return {
        title: words('alerts.sealed.title'),
        body: words('alerts.sealed.body', { label: labelText(alert.label) }),
      }
    case 'memory':
      return { title: words('alerts.memory'), body: said(alert.message) }
    case 'failing':
      return { title: words('alerts.failing.title'), body: words('alerts.failing.body') }
  }
}
