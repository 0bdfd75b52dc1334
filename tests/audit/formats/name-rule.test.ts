import { expect, it } from 'vitest'
import { nameRule } from '../../../src/audit/formats/index.ts'

const beginnings = ['_chat ', 'whatsapp', 'com.whatsapp-', 'msgstore-', 'whatsapp chat with ', 'واتساب']

it.each(beginnings)('looks at no more of a name than a file can have: %s', (beginning) => {
  const endless = `${beginning.repeat(64_000 / beginning.length)}${'x'.repeat(300)}`
  expect(nameRule(`${endless}.txt`)).toEqual(nameRule('x.txt'))
  expect(nameRule(`${endless} WhatsApp key.txt`)).toEqual(nameRule('x WhatsApp key.txt'))
})
