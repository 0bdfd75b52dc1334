import { Texts } from './distinct.ts'
import { countRows, noMessages, type Reading, type Tables } from './reading.ts'
import { jidKind } from './text-signs.ts'

/** Databases without messages: contacts and calls. */
export const sideReading = (tables: Tables): Reading | undefined =>
  androidContacts(tables) ?? appleContacts(tables) ?? appleCalls(tables)

const androidContacts = (tables: Tables): Reading | undefined => {
  const table = tables.get('wa_contacts')
  if (!table) return undefined
  const people = new Texts()
  const row: Reading['scans'][number]['row'] = (contact) => {
    if (contact.isText(0) && jidKind(contact.bytes, contact.start(0), contact.end(0)) === 'person')
      people.add(contact.bytes, contact.start(0), contact.end(0))
  }
  return {
    source: 'android-contacts',
    scans: [{ table, columns: ['jid'], row }],
    counts: () => ({ ...noMessages, people: people.size }),
  }
}

const appleContacts = (tables: Tables): Reading | undefined => {
  const table = tables.get('zwaaddressbookcontact')
  if (!table) return undefined
  const contacts = countRows(table)
  return {
    source: 'apple-contacts',
    scans: contacts.scans,
    counts: () => ({ ...noMessages, people: contacts.rows() }),
  }
}

const appleCalls = (tables: Tables): Reading | undefined => {
  const table = tables.get('zwacdcallevent') ?? tables.get('zwaaggregatecallevent')
  if (!table) return undefined
  const calls = countRows(table)
  return {
    source: 'apple-calls',
    scans: calls.scans,
    counts: () => ({ ...noMessages, calls: calls.rows() }),
  }
}
