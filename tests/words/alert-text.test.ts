import { describe, expect, it } from 'vitest'
import type { Alert } from '../../src/shared/resident.ts'
import { visibleText } from '../../src/shared/visible-text.ts'
import { alertText } from '../../src/words/alert-text.ts'
import { english } from '../../src/words/english.ts'

const exposed = (more: Partial<Extract<Alert, { type: 'exposed' }>> = {}): Alert => ({
  type: 'exposed',
  readableBy: 'anyone',
  backups: 1,
  backup: 'b',
  label: 'Dropbox › WhatsApp',
  path: '/home/ana/Dropbox/WhatsApp/msgstore.db',
  ...more,
})

const alerts: Alert[] = [
  exposed(),
  exposed({ backups: 500 }),
  exposed({ readableBy: 'whatsapp' }),
  exposed({ readableBy: 'whatsapp', backups: 2 }),
  { type: 'sealed', backup: 'b', label: 'Dropbox › WhatsApp', path: '/x' },
  { type: 'memory', message: 'What Sealwatch remembered could not be read, so it starts anew.' },
  { type: 'failing' },
]

describe('alertText', () => {
  it('says what happened, in numbers, and where the fix is', () => {
    expect(alerts.map((alert) => alertText(english, visibleText, alert))).toEqual([
      {
        title: 'A WhatsApp backup can be read by others',
        body: 'Anyone who gets the files in “Dropbox › WhatsApp” can read your messages. Open Sealwatch to see how to close it.',
      },
      {
        title: '500 WhatsApp backups can be read by others',
        body: 'Anyone who gets the files in “Dropbox › WhatsApp” can read your messages. Open Sealwatch to see all, and how to close them.',
      },
      {
        title: 'WhatsApp keeps a key to a backup',
        body: '“Dropbox › WhatsApp” opens to you and WhatsApp. Open Sealwatch to see how to close it.',
      },
      {
        title: 'WhatsApp keeps a key to 2 backups',
        body: 'One of them is “Dropbox › WhatsApp”. Open Sealwatch to see all, and how to close them.',
      },
      {
        title: 'Your newest backup is end-to-end encrypted',
        body: 'Only you can read the newest one in “Dropbox › WhatsApp”. Copies made before stay as they were.',
      },
      {
        title: 'Sealwatch has trouble with its memory',
        body: 'What Sealwatch remembered could not be read, so it starts anew.',
      },
      {
        title: 'No scheduled audit has finished for a day',
        body: 'Sealwatch keeps trying. Until one finishes, a new backup may go unnoticed. Open Sealwatch to see why.',
      },
    ])
  })

  it.each(alerts)('of %j keeps to the voice', (alert) => {
    const { title, body } = alertText(english, visibleText, alert)
    expect(`${title} ${body}`).not.toMatch(/!|\bsafe\b|\bplease\b|\bsimply\b|warning|danger/i)
    expect(title.length).toBeLessThanOrEqual(60)
  })

  it('lets no folder name act or hide', () => {
    const { body } = alertText(english, visibleText, exposed({ label: 'Sync › \u202etxt.exe\n' }))
    expect(body).toContain('“Sync › ⟨U+202E⟩txt.exe⟨U+000A⟩”')
  })

  it('cuts a long label', () => {
    expect(alertText(english, visibleText, exposed({ label: 'x'.repeat(5000) })).body.length).toBeLessThan(
      250,
    )
  })
})
