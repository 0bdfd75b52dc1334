import { describe, expect, it } from 'vitest'
import { parseChatLine } from '../../../src/audit/chat/chat-line.ts'
import { cleaned, parseStamp } from '../../../src/audit/chat/stamp.ts'
import { locales, stamp } from '../../samples/chat.ts'

const hoursOfADay = Array.from({ length: 24 }, (_, hour) => hour * 60)

describe('stamps of every language', () => {
  const cases = locales.flatMap((locale) =>
    [true, false].flatMap((hour12) => [true, false].map((seconds) => ({ locale, hour12, seconds }))),
  )
  it.each(cases)('$locale, 12 hours: $hour12, seconds: $seconds', (form) => {
    for (const minutes of hoursOfADay) {
      const text = stamp(form, minutes)
      expect(parseStamp(cleaned(text)), text).toMatchObject({ seconds: form.seconds })
      const line = form.seconds ? `[${text}] A: b` : `${text} - A: b`
      expect(parseChatLine(`\u200e${line}`), text).toMatchObject({ sender: 'A', text: 'b' })
    }
  })
})

// The forms of the sources named in docs/formats.md, "Exported chats", and some more that are known.
it.each([
  '1/2/23, 5:46 PM - A: b',
  '01/02/2023, 17:46 - A: b',
  '1.2.23, 17:46 - A: b',
  '1-2-2023 17:46 - A: b',
  '2023/02/01 17:46 - A: b',
  '2023-12-20, 5:46 p.m. - A: b',
  '2023-12-20 17 h 46 - A: b',
  '13.6.2018 klo 21.25 - A: b',
  '20/12/23 5:46 p. m. - A: b',
  '20/12/23 5:46\u202fp.\u00a0m. - A: b',
  '20/12/23, 5:46\u202fPM - A: b',
  '\ufeff20/12/23, 17:46 - A: b',
  '٢٠/١٢/٢٠٢٣، ٥:٤٦ م - A: b',
  '\u200f٢٠\u200f/١٢\u200f/٢٠٢٣، ٥:٤٦ ص - A: b',
  '۱۴۰۲/۹/۲۹،\u200f ۱۶:۴۶ - A: b',
  '२०/१२/२३, ४:४६ PM - A: b',
  '20.12.23 г., 16:46 ч. - A: b',
  '2023. 12. 20. 오후 4:46 - A: b',
  '2023년 12월 20일 오후 4:46 - A: b',
  '2023年12月20日 下午4:46 - A: b',
  '2023/12/20 午後4:46 - A: b',
  '16:46, 20/12/2023 - A: b',
  '20 12 2023 16:46 - A: b',
  '[31/12/2022 11:40:26] A: b',
  '[31/12/22, 11:40:26 PM] A: b',
  '\u200e[31.12.22, 11:40:26] A: b',
  '[2022-12-31, 11:40:26 p.m.] A: b',
  '[13.6.2018 klo 21.25.15] A: b',
  '[2023/12/20 下午4:46:05] A: b',
  '[20/12/23 16:46:05] \u202a+00 000 000\u202c: b',
])('%s begins a message', (line) => {
  expect(parseChatLine(line)?.sender).toBeDefined()
})

it.each([
  '',
  '2024-01-01T12:00:00 - A: b',
  '2024-01-01 12:00:00,123 - A: b',
  '2024-01-01 12:00:00 +0200 - A: b',
  '2024-01-01 12:00:00 UTC - A: b',
  '12:00 - A: b',
  '1/2/23 - A: b',
  '32/13/23, 12:00 - A: b',
  '40/13/2023, 12:00 - A: b',
  '1/2/23, 25:00 - A: b',
  '1/2/23, 12:60 - A: b',
  '1/2/3, 12:00 - A: b',
  '1/2.23, 12:00 - A: b',
  '1/2/23, 12:00: A: b',
  '1/2/2312:00 - A: b',
  '1/2/23, 12:00 o clock then - A: b',
  '[12:00:05] A: b',
  '[1/2/23, 12:00:05]A: b',
  '[2024-01-01 12:00:05',
  '192.168.10.20 12:00 - A: b',
  '00:00:01,000 --> 00:00:04,000',
])('%s begins none', (line) => {
  expect(parseChatLine(line)).toBeUndefined()
})

it('what the app writes itself has no sender', () => {
  expect(parseChatLine('1/2/23, 12:00 - A added B')).toMatchObject({ sender: undefined, text: 'A added B' })
})
