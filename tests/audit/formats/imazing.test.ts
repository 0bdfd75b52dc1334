import { describe, expect, it } from 'vitest'
import { judged } from '../../samples/judged.ts'
import { noise } from '../../samples/noise.ts'
import { sqliteBytes } from '../../samples/tool-backup.ts'
import { zip } from '../../samples/zip.ts'

const group = 'Container/AppGroups/group.net.whatsapp.WhatsApp.shared'
const chats = { name: `${group}/ChatStorage.sqlite`, content: sqliteBytes }

describe('an export by iMazing', () => {
  it('of WhatsApp is readable by anyone', async () => {
    const found = await judged({
      'WhatsApp 25.1.imazingapp': zip([{ name: 'iTunesMetadata.plist', content: 'x' }, chats]),
      'renamed.imazingapp': zip([chats]),
      'Business.imazingapp': zip([{ ...chats, name: chats.name.replace('WhatsApp', 'WhatsAppSMB') }]),
      'Sealed.imazingapp': zip([{ ...chats, encryption: 'zipcrypto' }]),
    })
    expect(found['WhatsApp 25.1.imazingapp']).toMatchObject({
      kind: 'phone-tool-backup',
      format: 'unknown',
      app: 'messenger',
      readableBy: 'anyone',
    })
    expect(found['renamed.imazingapp']).toMatchObject({ app: 'messenger', readableBy: 'anyone' })
    expect(found['Business.imazingapp']).toMatchObject({ app: 'business', readableBy: 'anyone' })
    expect(found['Sealed.imazingapp']).toMatchObject({ readableBy: 'password-holder' })
  })

  it('of another app is no finding', async () => {
    const line = { name: 'Container/AppGroups/group.com.linecorp.line/Line.sqlite', content: sqliteBytes }
    expect(await judged({ 'LINE.imazingapp': zip([line]), 'notes.imazingapp': 'words' })).toEqual({})
  })

  it('with the name of WhatsApp alone is a finding that says so', async () => {
    const found = await judged({ 'WhatsApp.imazingapp': noise(3000) })
    expect(found['WhatsApp.imazingapp']).toMatchObject({ readableBy: 'unknown' })
  })

  it('of a whole device is unknown: its form is documented nowhere', async () => {
    const found = await judged({
      'iPhone.imazing': noise(9000),
      'open.imazing': zip([chats]),
      'other.imazing': zip([{ name: 'Info.plist', content: 'x' }]),
      'todo.imazing': 'a list of things to do\n'.repeat(100),
    })
    expect(Object.keys(found).sort()).toEqual(['iPhone.imazing', 'open.imazing'])
    expect(found['iPhone.imazing']).toMatchObject({ readableBy: 'unknown' })
    expect(found['open.imazing']).toMatchObject({ readableBy: 'anyone' })
  })
})
