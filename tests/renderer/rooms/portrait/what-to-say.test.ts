import { describe, expect, it } from 'vitest'
import { portraitFor } from '../../../../src/renderer/portrait-for.ts'
import { isEmpty, sentenceOf } from '../../../../src/renderer/rooms/portrait/what-to-say.ts'
import type { Portrait } from '../../../../src/shared/portrait.ts'

const nothing: Portrait = {
  schemaVersion: 1,
  source: 'android',
  chats: null,
  groups: null,
  people: null,
  messages: null,
  sent: null,
  undated: 0,
  first: null,
  last: null,
  hours: new Array(24).fill(0),
  weekdays: new Array(7).fill(0),
  week: new Array(7).fill(new Array(24).fill(0)),
  calls: null,
  locations: null,
  links: null,
  media: null,
  complete: true,
}

describe('what is said of a portrait', () => {
  it('speaks of what the file holds', () => {
    expect(sentenceOf({ ...nothing, messages: 3, people: 2 })).toEqual({
      key: 'messagesWithPeople',
      messages: 3,
      people: 2,
    })
    expect(sentenceOf({ ...nothing, messages: 3 })).toEqual({ key: 'messages', messages: 3 })
    expect(sentenceOf({ ...nothing, messages: 0, people: 2 })).toEqual({ key: 'contacts', people: 2 })
    expect(sentenceOf({ ...nothing, calls: 5 })).toEqual({ key: 'calls', calls: 5 })
  })

  it('knows a file that holds nothing', () => {
    expect(isEmpty({ ...nothing, messages: 0, chats: 0, people: 0, calls: 0 })).toBe(true)
    expect(isEmpty(nothing)).toBe(true)
    expect(isEmpty({ ...nothing, people: 1 })).toBe(false)
  })
})

describe('which finding has something to tell', () => {
  it.each([
    ['plaintext-database', 'anyone', 'numbers'],
    ['chat-export', 'anyone', 'numbers'],
    ['chat-export', 'password-holder', 'sealed'],
    ['android-backup', 'only-you', 'sealed'],
    ['android-backup', 'whatsapp', 'sealed'],
    ['android-backup', 'unknown', null],
    // Its key lies beside it: it is not sealed, and it is not read without that key.
    ['android-backup', 'anyone', null],
    ['key-file', 'anyone', null],
    ['media-folder', 'anyone', null],
  ] as const)('%s that %s can read: %s', (kind, readableBy, told) => {
    expect(portraitFor({ kind, readableBy })).toBe(told)
  })
})
