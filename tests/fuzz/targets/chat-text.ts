import { Buffer } from 'node:buffer'
import { parseChatLine } from '../../../src/audit/chat/chat-line.ts'
import { plainText } from '../../../src/audit/chat/plain-text.ts'
import { recogniseExport } from '../../../src/audit/chat/recognise.ts'
import { chat, locales } from '../../samples/chat.ts'
import type { FuzzTarget } from '../run-target.ts'

/** Text, lines and stamps of all languages. */
export const chatText: FuzzTarget = {
  name: 'lines of a chat',
  samples: () =>
    locales.map((locale, index) =>
      Buffer.from(
        chat({ locale, form: index % 2 ? 'iphone' : 'android', hour12: index % 3 === 0, messages: 4 }),
      ),
    ),
  check(bytes) {
    const text = plainText(bytes)
    if (text === undefined) return
    const signs = recogniseExport(text, 'own')
    if (recogniseExport(text, 'none') && !signs) throw new Error('a better name makes it less of an export')
    if (signs && signs.chatLines.length > signs.looked) throw new Error('counts more lines than there are')
    const line = parseChatLine(text)
    if (line?.sender === '' || (line && line.text.length > 500))
      throw new Error('reads past the limit of a line')
  },
}
