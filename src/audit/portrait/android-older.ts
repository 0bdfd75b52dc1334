import type { Row } from '../sqlite/row.ts'
import type { TableScan } from '../sqlite/scan.ts'
import { androidTypes } from './android.ts'
import { Texts } from './distinct.ts'
import { countRows, countsOf, countType, type Reading, type Tables } from './reading.ts'
import { Tally } from './tally.ts'
import { hasLink, jidKind } from './text-signs.ts'

const systemStatus = 6
/** In the messages of databases that are older than the table of calls. */
const callType = 8

/** `msgstore.db` before about 2022: `messages` names the chat and the sender in every row. */
export const olderAndroidReading = (tables: Tables): Reading | undefined => {
  const messages = tables.get('messages')
  if (!messages?.columns.names.includes('key_remote_jid')) return undefined
  const tally = new Tally('local')
  const chats = new Texts()
  const groups = new Texts()
  const people = new Texts()

  const person = (row: Row, slot: number) => {
    if (!row.isText(slot) || jidKind(row.bytes, row.start(slot), row.end(slot)) !== 'person') return
    people.add(row.bytes, row.start(slot), row.end(slot))
  }
  const chat = (row: Row, slot: number) => {
    if (!row.isText(slot)) return
    const kind = jidKind(row.bytes, row.start(slot), row.end(slot))
    if (kind === 'other') return
    chats.add(row.bytes, row.start(slot), row.end(slot))
    ;(kind === 'group' ? groups : people).add(row.bytes, row.start(slot), row.end(slot))
  }

  const scans: TableScan[] = [
    {
      table: messages,
      columns: [
        'key_remote_jid',
        'key_from_me',
        'status',
        'timestamp',
        'media_wa_type',
        'data',
        'remote_resource',
      ],
      row(row) {
        // Row 1 has the chat `-1` and is no message.
        if (row.number(0) < 0) return
        chat(row, 0)
        const type = row.number(4)
        if (row.number(2) === systemStatus && !(type > 0)) return
        if (type === callType) {
          tally.calls++
          return
        }
        tally.message(row.number(3), row.number(1) === 1)
        countType(tally, androidTypes, type)
        person(row, 6)
        if (row.isText(5) && hasLink(row.bytes, row.start(5), row.end(5))) tally.links++
      },
    },
  ]
  const list = tables.get('chat_list')
  if (list) scans.push({ table: list, columns: ['key_remote_jid'], row: (row) => chat(row, 0) })
  const members = tables.get('group_participants')
  if (members) scans.push({ table: members, columns: ['jid'], row: (row) => person(row, 0) })
  // In a database of both generations the newer one's reading counts the calls.
  const calls = countRows(tables.has('message') ? undefined : tables.get('call_log'))
  scans.push(...calls.scans)

  return {
    source: 'android-older',
    scans,
    counts: () =>
      countsOf(tally, {
        chats: chats.size,
        groups: groups.size,
        people: people.size,
        calls: (calls.rows() ?? 0) + tally.calls,
      }),
  }
}
