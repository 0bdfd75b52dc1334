import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { countLines } from '../../../src/audit/portrait/chat-export.ts'
import { portraitOf } from '../../../src/audit/portrait/portrait.ts'
import { portraitSchema } from '../../../src/shared/portrait.ts'
import { chat, locales } from '../../samples/chat.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { zip } from '../../samples/zip.ts'

const { signal } = new AbortController()

const portrait = async (path: string) => portraitSchema.parse(await portraitOf(path, signal))

const messages = 40
const every = 397

/** When the samples' messages were written. */
const expected = () => {
  const hours = new Array<number>(24).fill(0)
  const weekdays = new Array<number>(7).fill(0)
  const week = weekdays.map(() => new Array<number>(24).fill(0))
  for (let index = 1; index <= messages; index++) {
    const date = new Date(Date.UTC(2023, 10, 28, 9, 58, 7) + index * every * 60_000)
    hours[date.getUTCHours()] = (hours[date.getUTCHours()] ?? 0) + 1
    const weekday = (date.getUTCDay() + 6) % 7
    weekdays[weekday] = (weekdays[weekday] ?? 0) + 1
    const day = week[weekday] ?? []
    day[date.getUTCHours()] = (day[date.getUTCHours()] ?? 0) + 1
  }
  return {
    messages,
    hours,
    weekdays,
    week,
    undated: 0,
    people: 2,
    groups: 0,
    first: '2023-11-28',
    last: '2023-12-09',
  }
}

describe('the portrait of an exported chat', () => {
  it.each(locales)(
    'tells hours and days of %s, in both forms and both ways of writing the hour',
    async (locale) => {
      for (const form of ['android', 'iphone'] as const)
        for (const hour12 of [false, true]) {
          const text = chat({ locale, form, hour12, every, messages })
          expect(await countLines(text.split('\n'), signal), `${form} ${hour12}`).toMatchObject(expected())
        }
    },
  )

  it('counts what was sent with it, and links on later lines, once for each message', async () => {
    const text = [
      '28/11/2023, 10:00 - A created group "G"',
      '28/11/2023, 10:00 - A: IMG-20231128-WA0001.jpg (file attached)',
      '28/11/2023, 10:01 - B: VID-20231128-WA0002.mp4 (file attached)',
      '28/11/2023, 10:02 - C: PTT-20231128-WA0003.opus (file attached)',
      '28/11/2023, 10:03 - A: STK-20231128-WA0004.webp (file attached)',
      '28/11/2023, 10:04 - B: plan.pdf (file attached)',
      '28/11/2023, 10:05 - B: D.vcf (file attached)',
      '28/11/2023, 10:06 - B: location: https://maps.google.com/?q=1.5,2.5',
      '28/11/2023, 10:07 - A: look',
      'https://example.org',
      'and HTTPS://example.org/again',
      '28/11/2023, 10:08 - A: https://example.org https://example.org',
    ]
    expect(await countLines(text, signal)).toMatchObject({
      messages: 9,
      people: 3,
      groups: 1,
      chats: 1,
      sent: null,
      calls: null,
      links: 3,
      locations: 1,
      media: { images: 1, videos: 1, audio: 1, stickers: 1, documents: 1, contactCards: 1, gifs: 0 },
    })
    const iphone = [
      '[28/11/2023, 10:00:00] A: \u200e<attached: 00000001-PHOTO-2023-11-28-10-00-00.jpg>',
      '[28/11/2023, 10:01:00] B: \u200e<attached: 00000002-GIF-2023-11-28-10-01-00.mp4>',
    ]
    expect((await countLines(iphone, signal))?.media).toMatchObject({ images: 1, gifs: 1 })
    expect(await countLines(['nothing of a chat'], signal)).toBeUndefined()
  })

  it('knows whether the day or the month stands first once both were seen', async () => {
    const days = async (...dates: string[]) => {
      const lines = dates.map((date, index) => `${date}, 10:0${index} - A: text`)
      const counted = await countLines(lines, signal)
      return [counted?.first, counted?.last]
    }
    expect(await days('5/6/23', '6/6/23', '13/6/23')).toEqual(['2023-06-05', '2023-06-13'])
    expect(await days('5/6/23', '5/7/23', '5/13/23')).toEqual(['2023-05-06', '2023-05-13'])
    expect(await days('5/6/23', '5/7/23', '5/8/23')).toEqual(['2023-05-06', '2023-05-08'])
    expect(await days('5/6/23', '6/6/23', '7/6/23')).toEqual(['2023-06-05', '2023-06-07'])
    expect(await days('31/2/23')).toEqual([null, null])
  })

  it('reads text and archives of any length, and leaves them as they were', async () => {
    const root = temporaryFolder()
    const text = chat({ every: 1, messages: 50_000 })
    const archive = zip([
      { name: '_chat.txt', content: text },
      { name: 'IMG-20231128-WA0001.jpg', content: 'picture' },
    ])
    await layDown(root, { 'WhatsApp Chat with A.txt': text, 'WhatsApp Chat - A.zip': archive })
    for (const name of ['WhatsApp Chat with A.txt', 'WhatsApp Chat - A.zip'])
      expect(await portrait(`${root}/${name}`)).toMatchObject({
        source: 'chat-export',
        messages: 50_000,
        people: 2,
        complete: true,
      })
  })

  it('says so where an archive is damaged further on', async () => {
    const root = temporaryFolder()
    const archive = Buffer.from(zip([{ name: '_chat.txt', content: chat({ every: 1, messages: 20_000 }) }]))
    archive.fill(0xff, archive.length >> 1, (archive.length >> 1) + 64)
    await layDown(root, { 'WhatsApp Chat - A.zip': archive })
    const counted = await portrait(`${root}/WhatsApp Chat - A.zip`)
    expect(counted.messages).toBeLessThan(20_000)
    expect(counted.complete).toBe(false)
  })
})
