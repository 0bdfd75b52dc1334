import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleParts, visibleText } from '../../src/shared/visible-text.ts'

describe('visibleText', () => {
  it.each([
    ['a terminal escape', 'a\u001b[31mred', 'a⟨U+001B⟩[31mred'],
    ['a newline', 'a\nb', 'a⟨U+000A⟩b'],
    ['a C1 control', 'a\u009bb', 'a⟨U+009B⟩b'],
    ['delete', '\u007f', '⟨U+007F⟩'],
    ['a right-to-left override', 'photo\u202Egpj.crypt15', 'photo⟨U+202E⟩gpj.crypt15'],
    ['an isolate', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
    ['direction marks', '\u200e\u200f\u061c', '⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩'],
    ['a line separator', '\u2028\u2029', '⟨U+2028⟩⟨U+2029⟩'],
    ['zero-width characters', 'a\u200bb\u2060c\ufeff', 'a⟨U+200B⟩b⟨U+2060⟩c⟨U+FEFF⟩'],
    ['a soft hyphen', 'a\u00adb', 'a⟨U+00AD⟩b'],
    ['a lone surrogate', 'a\ud83db', 'a⟨U+D83D⟩b'],
    ['a tag beyond the first plane', 'a\u{e0041}b', 'a⟨U+E0041⟩b'],
    ['a filler that looks like a space', 'a\u3164b', 'a⟨U+3164⟩b'],
    ['a name that imitates an escape', 'a⟨U+202E⟩', 'a⟨U+27E8⟩U+202E⟩'],
    ['bytes of a name that are no UTF-8', 'a\0ff\0c3b', 'a⟨0xFF⟩⟨0xC3⟩b'],
    ['a NUL that marks no byte', 'a\0fg\0', 'a⟨U+0000⟩fg⟨U+0000⟩'],
    ['a name that imitates a byte', 'a⟨0xFF⟩', 'a⟨U+27E8⟩0xFF⟩'],
    ['a variation selector behind a digit', '1\ufe0f', '1⟨U+FE0F⟩'],
    ['a joiner outside an emoji', 'a\u200db', 'a⟨U+200D⟩b'],
    ['a variation selector outside an emoji', 'a\ufe0f', 'a⟨U+FE0F⟩'],
  ])('escapes %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  it.each([
    'WhatsApp Chat with Mum ❤️.txt',
    'Familia 👨‍👩‍👧.txt',
    'Sofía 👩🏽‍💻.zip',
    'משפחה/גיבוי',
    'नमस्ते',
    'C:\\Users\\you\\new',
    '⟨a⟩',
    'Español 日本語 ١٢٣',
  ])('leaves %s as it is', (text) => {
    expect(visibleText(text)).toBe(text)
  })

  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '⟨',
        'U',
        '+',
        '2',
        '⟩',
        '0x',
        'FF',
        'ff',
        '\0',
        '\0ff',
        '\u202e',
        '\u200d',
        '\ufe0f',
        '❤',
        '\ud83d',
        '\udc68',
        '\n',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })

  it('never lets two texts read alike', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // Where the text can be read back from what is shown, no other text is shown the same way.
        const back = visibleText(text)
          .replace(/⟨0x([\dA-F]{2})⟩/g, (_, byte: string) => `\0${byte.toLowerCase()}`)
          .replace(/⟨U\+([\dA-F]{4,6})⟩/g, (_, code: string) =>
            String.fromCodePoint(Number.parseInt(code, 16)),
          )
        expect(back).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })

  it('leaves no control, no direction control and no lone surrogate, and cuts the same in pieces', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = visibleText(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
        expect(
          visibleParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(shown)
      }),
      { numRuns: 5000 },
    )
  })
})
