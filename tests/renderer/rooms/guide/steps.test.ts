import { describe, expect, it } from 'vitest'
import { apps, type Choice, phones, secrets } from '../../../../src/renderer/rooms/guide/choices.ts'
import { canGoOn, pagesOf, placeInStage } from '../../../../src/renderer/rooms/guide/pages.ts'
import { markedLabel, screenOf } from '../../../../src/renderer/rooms/guide/screens.ts'
import { claimsOfStep, stepsOf } from '../../../../src/renderer/rooms/guide/steps.ts'
import * as en from '../../../../src/words/en/index.ts'

const choices: Choice[] = phones.flatMap((phone) =>
  apps.flatMap((app) => secrets.map((secret) => ({ phone, app, secret }))),
)

describe('the paths', () => {
  it('are one for each phone, app and secret', () => {
    expect(choices).toHaveLength(12)
  })

  it.each(choices)('$phone, $app, $secret: goes from the questions to the old copies', (choice) => {
    const pages = pagesOf(choice)
    expect(pages.map(({ stage }) => stage).filter((stage, index, all) => stage !== all[index - 1])).toEqual([
      'choose',
      'steps',
      'proof',
      'leftovers',
    ])
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
    for (const [index, page] of pages.entries()) expect(canGoOn(page, choice)).toBe(index < pages.length - 1)
  })

  it.each(choices)(
    '$phone, $app, $secret: turns it on, makes the secret and looks at the result',
    (choice) => {
      const steps = stepsOf(choice)
      expect(steps.slice(0, 5)).toEqual(['settings', 'chats', 'chat-backup', 'encrypted-backup', 'turn-on'])
      expect(steps.at(-1)).toBe('check')
      const secretStep = { passkey: 'create-passkey', password: 'create-password', key: 'write-key' } as const
      for (const secret of secrets) {
        expect(steps.includes(secretStep[secret])).toBe(secret === choice.secret)
      }
    },
  )

  it.each(choices)(
    '$phone, $app, $secret: each step has words, a claim and a control that is marked',
    (choice) => {
      for (const step of stepsOf(choice)) {
        expect(en.guide.steps[step].heading).not.toBe('')
        expect(claimsOfStep(step, choice)).not.toEqual([])
        const screen = screenOf(step, choice)
        const marked = [...screen.rows, screen.button, screen.link].filter(
          (control) => typeof control === 'object' && control.marked,
        )
        expect(marked.length + (screen.opens ? 1 : 0)).toBe(screen.grid ? 0 : 1)
        expect(markedLabel(screen) === null).toBe(screen.grid === true)
      }
    },
  )

  it('has seven steps for a passkey, and counts them', () => {
    const pages = pagesOf({ phone: 'android', app: 'messenger', secret: 'passkey' })
    const third = pages.find(({ id }) => id === 'chat-backup')
    expect(third && placeInStage(pages, third)).toEqual({ at: 3, of: 7 })
  })

  it('shows the questions alone before they are answered', () => {
    const unanswered = { phone: 'iphone', app: null, secret: null } as const
    const pages = pagesOf(unanswered)
    expect(pages.map(({ id }) => id)).toEqual(['phone', 'app', 'secret'])
    expect(pages.map((page) => canGoOn(page, unanswered))).toEqual([true, false, false])
  })
})
