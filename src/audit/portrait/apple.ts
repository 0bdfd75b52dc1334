import type { TableScan } from '../sqlite/scan.ts'
import { Texts } from './distinct.ts'
import { countsOf, countType, type MessageTypes, type Reading, type Tables } from './reading.ts'
import { Tally } from './tally.ts'
import { hasLink, jidKind } from './text-signs.ts'

/** docs/formats.md, "Message types". */
const appleTypes: MessageTypes = new Map([
  [1, 'images'],
  [2, 'videos'],
  [3, 'audio'],
  [4, 'contactCards'],
  [5, 'location'],
  [8, 'documents'],
  [11, 'gifs'],
  [15, 'stickers'],
  [38, 'images'],
  [39, 'videos'],
])

/** What no person wrote: changes of a group, and notices. */
const systemTypes: ReadonlySet<number> = new Set([6, 10])
const callType = 59

/** Core Data counts seconds from 2001. */
const epoch = Date.UTC(2001, 0, 1)

/** `ChatStorage.sqlite` of iPhone and Mac. */
export const appleReading = (tables: Tables): Reading | undefined => {
  const message = tables.get('zwamessage')
  if (!message) return undefined
  const tally = new Tally('local')
  const people = new Texts()
  let chats = 0
  let groups = 0

  const scans: TableScan[] = [
    {
      table: message,
      columns: ['zisfromme', 'zmessagedate', 'zmessagetype', 'ztext'],
      row(row) {
        const type = row.number(2)
        if (systemTypes.has(type)) return
        if (type === callType) {
          tally.calls++
          return
        }
        tally.message(epoch + row.number(1) * 1000, row.number(0) === 1)
        countType(tally, appleTypes, type)
        if (row.isText(3) && hasLink(row.bytes, row.start(3), row.end(3))) tally.links++
      },
    },
  ]
  const session = tables.get('zwachatsession')
  if (session) {
    scans.push({
      table: session,
      columns: ['zcontactjid'],
      row(row) {
        const kind = row.isText(0) ? jidKind(row.bytes, row.start(0), row.end(0)) : 'person'
        if (kind === 'other') return
        chats++
        if (kind === 'group') groups++
        else if (row.isText(0)) people.add(row.bytes, row.start(0), row.end(0))
      },
    })
  }
  const member = tables.get('zwagroupmember')
  if (member) {
    scans.push({
      table: member,
      columns: ['zmemberjid'],
      row(row) {
        if (row.isText(0) && jidKind(row.bytes, row.start(0), row.end(0)) === 'person')
          people.add(row.bytes, row.start(0), row.end(0))
      },
    })
  }
  return {
    source: 'apple',
    scans,
    counts: () => countsOf(tally, { chats, groups, people: people.size, calls: tally.calls }),
  }
}
