import { describe, expect, it } from 'vitest'
import { recogniseExport } from '../../../src/audit/chat/recognise.ts'
import { chat, locales, noticeText } from '../../samples/chat.ts'
import { decoys } from '../../samples/decoys.ts'

describe('chats of every language', () => {
  const forms = locales.flatMap((locale) =>
    (['android', 'iphone'] as const).flatMap((form) =>
      [true, false].map((hour12) => ({ locale, form, hour12 })),
    ),
  )
  it.each(forms)('$locale, $form, 12 hours: $hour12', (form) => {
    // Over a day, so that both halves of it occur.
    const text = chat({ ...form, every: 97, messages: 16 })
    for (const strength of ['own', 'loose', 'none'] as const) {
      const signs = recogniseExport(text, strength)
      expect(signs, text).toMatchObject({ form: form.form, notice: 1, recurring: 2 })
      expect(signs?.chatLines).toHaveLength(17)
    }
  })
})

describe('decoys', () => {
  it.each(Object.entries(decoys))('%s is no export, under no name and under a loose one', (_, text) => {
    expect(recogniseExport(text, 'none')).toBeUndefined()
    expect(recogniseExport(text, 'loose')).toBeUndefined()
  })
  it('there are enough of them', () => expect(Object.keys(decoys).length).toBeGreaterThanOrEqual(25))
})

describe('how much is enough', () => {
  const bare = (options = {}) => chat({ notice: undefined, ...options })
  it.each([
    ['one message', bare({ messages: 1 }), 'own', true],
    ['one message', bare({ messages: 1 }), 'loose', false],
    ['the notice alone', chat({ messages: 0 }), 'own', true],
    ['the notice alone', chat({ messages: 0 }), 'loose', true],
    ['the notice alone', chat({ messages: 0 }), 'none', false],
    ['three messages of two', bare({ messages: 3 }), 'loose', true],
    ['three messages of two', bare({ messages: 3 }), 'none', false],
    ['two messages of one', bare({ messages: 2, senders: ['A'] }), 'loose', false],
    ['notice and two messages', chat({ messages: 2 }), 'none', true],
    ['a dialogue', bare(), 'none', true],
    ['a dialogue on an iPhone', bare({ form: 'iphone' }), 'none', true],
    ['a monologue', bare({ senders: ['A'] }), 'none', false],
    ['a dialogue of machines', bare({ senders: ['worker_1', 'worker_2'] }), 'none', false],
    ['a log with an own name', decoys['service log'], 'own', false],
    ['a novel with an own name', decoys.novel, 'own', false],
  ] as const)('%s under a name that is %s', (_, text, strength, enough) => {
    expect(recogniseExport(text, strength) !== undefined).toBe(enough)
  })

  it.each([
    ['IMG-20240101-WA0001.jpg (file attached)'],
    ['\u200eIMG-20240101-WA0001.jpg (Datei angehängt)'],
    ['<Media omitted>'],
    ['<Medien ausgeschlossen>'],
    ['\u200e<attached: 00000004-PHOTO-2022-12-31-14-17-51.jpg>'],
  ])('%s is a sign of its own', (text) => {
    const rows = [0, 1, 2].map((minute) => `01/02/2024, 12:0${minute} - A: ${minute === 1 ? text : 'Hello'}`)
    expect(recogniseExport(rows.join('\n'), 'none')).toMatchObject({ media: 2 })
  })

  it('a notice in a language that is not known word for word counts by its line', () => {
    const notice = 'Wiadomości i połączenia są w pełni szyfrowane.'
    expect(recogniseExport(chat({ notice, messages: 2 }), 'loose')).toMatchObject({ notice: 1 })
  })

  it('a message about encryption is no notice', () => {
    const text = chat({ notice: undefined, senders: ['A'] }).replace('Hello', 'it is end-to-end encrypted')
    expect(recogniseExport(text, 'own')?.notice).toBeUndefined()
  })

  it('lines of another form inside a message are not counted', () => {
    const text = `${chat({ messages: 4 })}2024-01-01 12:00:00 - C: quoted\n`
    expect(recogniseExport(text, 'own')?.chatLines).toHaveLength(5)
  })

  it('a part of an export may begin inside a message', () => {
    const text = `the end of it\n${chat({ notice: undefined, messages: 60 })}`
    expect(recogniseExport(text, 'loose')?.chatLines.length).toBeGreaterThan(30)
  })

  it('line ends, marks and blank lines do not matter', () => {
    for (const eol of ['\r\n', '\r', '\n\n'])
      expect(recogniseExport(`\ufeff\n${chat({ eol })}`, 'none')?.chatLines).toHaveLength(13)
  })

  it('tells line numbers, and keeps no word of the chat', () => {
    const signs = recogniseExport(chat({ senders: ['Secretname', 'Othername'] }), 'own')
    expect(JSON.stringify(signs)).not.toMatch(/name|Hello|encrypted/)
    expect(noticeText).toContain('encrypted')
  })
})
