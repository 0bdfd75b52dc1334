import type { Row } from '../sqlite/row.ts'
import type { TableScan } from '../sqlite/scan.ts'
import { RowNumbers } from './distinct.ts'
import { countRows, countsOf, countType, type MessageTypes, type Reading, type Tables } from './reading.ts'
import { Tally } from './tally.ts'
import { hasLink, jidKind } from './text-signs.ts'

/** docs/formats.md, "Message types". */
export const androidTypes: MessageTypes = new Map([
  [1, 'images'],
  [2, 'audio'],
  [3, 'videos'],
  [4, 'contactCards'],
  [5, 'location'],
  [9, 'documents'],
  [13, 'gifs'],
  [14, 'contactCards'],
  [16, 'location'],
  [20, 'stickers'],
  [42, 'images'],
  [43, 'videos'],
])

/** Messages that no person wrote: "security code changed", "joined the group". */
const systemType = 7

/** `msgstore.db` of current Android: `message`, `chat` and `jid` refer to each other by row numbers. */
export const androidReading = (tables: Tables): Reading | undefined => {
  const message = tables.get('message')
  if (!message?.columns.names.includes('chat_row_id')) return undefined
  const tally = new Tally('local')
  const people = new RowNumbers()
  const jids = new Jids()
  let chatJids: number[] = []
  let chats = 0

  const scans: TableScan[] = [
    {
      table: message,
      columns: ['chat_row_id', 'from_me', 'sender_jid_row_id', 'timestamp', 'message_type', 'text_data'],
      row(row) {
        // Row 1 belongs to no chat and is no message.
        if (row.number(0) < 0) return
        const type = row.number(4)
        if (type === systemType) return
        tally.message(row.number(3), row.number(1) === 1)
        countType(tally, androidTypes, type)
        people.add(row.number(2))
        if (row.isText(5) && hasLink(row.bytes, row.start(5), row.end(5))) tally.links++
      },
    },
  ]
  const chat = tables.get('chat')
  if (chat) {
    scans.push({
      table: chat,
      columns: ['jid_row_id'],
      row(row) {
        chats++
        if (chatJids.length < mostChats) chatJids.push(row.number(0))
      },
    })
  }
  const members = tables.get('group_participant_user')
  if (members) {
    scans.push({ table: members, columns: ['user_jid_row_id'], row: (row) => people.add(row.number(0)) })
  }
  scans.push(...jids.scans(tables))
  const calls = countRows(tables.get('call_log'))
  scans.push(...calls.scans)

  return {
    source: 'android',
    scans,
    counts() {
      const kinds = chatJids.map((jid) => jids.kind(jid))
      for (const jid of chatJids) people.add(jid)
      chatJids = []
      return countsOf(tally, {
        chats: chats - kinds.filter((kind) => kind === 'other').length,
        groups: kinds.filter((kind) => kind === 'group').length,
        people: jids.people(people),
        calls: calls.rows(),
      })
    },
  }
}

const mostChats = 1_000_000
const mostJids = 2 ** 24
const mostLinkedIds = 1_000_000
const kinds = ['unknown', 'person', 'group', 'other'] as const
type Kind = (typeof kinds)[number]

/** The table of addresses: what each row stands for, never the address itself. */
class Jids {
  #kinds = new Uint8Array(1024)
  /** A person may have two addresses, one by phone number and one by a linked id. */
  readonly #samePerson = new Map<number, number>()

  scans(tables: Tables): TableScan[] {
    const scans: TableScan[] = []
    const jid = tables.get('jid')
    if (jid) {
      scans.push({
        table: jid,
        columns: ['_id', 'raw_string', 'server', 'type'],
        row: (row) => this.#learn(row),
      })
    }
    const map = tables.get('jid_map')
    if (map) {
      scans.push({
        table: map,
        columns: ['lid_row_id', 'jid_row_id'],
        row: (row) => {
          if (this.#samePerson.size < mostLinkedIds) this.#samePerson.set(row.number(0), row.number(1))
        },
      })
    }
    return scans
  }

  kind(row: number): Kind {
    return kinds[this.#kinds[row] ?? 0] ?? 'unknown'
  }

  /** How many people the rows stand for. */
  people(rows: RowNumbers): number {
    const distinct = new Set<number>()
    for (const row of rows) {
      const kind = this.kind(row)
      if (kind === 'person' || kind === 'unknown') distinct.add(this.#samePerson.get(row) ?? row)
    }
    return distinct.size
  }

  #learn(row: Row): void {
    const id = row.number(0)
    if (!(id > 0 && id < mostJids)) return
    if (id >= this.#kinds.length) {
      const larger = new Uint8Array(Math.max(id + 1, this.#kinds.length * 2))
      larger.set(this.#kinds)
      this.#kinds = larger
    }
    this.#kinds[id] = kinds.indexOf(kindOf(row))
  }
}

const kindOf = (row: Row): Kind => {
  for (const slot of [1, 2]) if (row.isText(slot)) return jidKind(row.bytes, row.start(slot), row.end(slot))
  const type = row.number(3)
  return type === 0 ? 'person' : type === 1 ? 'group' : 'unknown'
}
