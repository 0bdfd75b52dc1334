import { describe, expect, it } from 'vitest'
import { mentionsWhatsApp, packageInName, whatsappMember } from '../../../src/audit/archive/whatsapp-path.ts'

describe('a member of an archive', () => {
  it.each([
    ['apps/com.whatsapp/db/msgstore.db', 'data', 'messenger'],
    ['apps/com.whatsapp.w4b/f/key', 'data', 'business'],
    ['/data/data/com.whatsapp/databases/wa.db', 'data', 'messenger'],
    ['data/user/10/com.whatsapp/files/x', 'data', 'messenger'],
    ['data/data/.external.com.whatsapp/./WhatsApp/Media/a.jpg', 'data', 'messenger'],
    ['Android/media/com.whatsapp/WhatsApp/Databases/msgstore.db.crypt15', 'sealed', 'messenger'],
    ['WhatsApp/Databases/msgstore-2025-01-01.1.db.crypt14', 'sealed', 'messenger'],
    ['WhatsApp/Media/x.jpg.mcrypt1', 'sealed', 'messenger'],
    ['WhatsApp Business/Media/WhatsApp Images/a.jpg', 'data', 'business'],
    ['msgstore.db', 'data', 'unknown'],
    ['backup/msgstore-2025-01-01.db', 'data', 'unknown'],
    ['apps/com.whatsapp/_manifest', 'listed', 'messenger'],
    ['apps/com.whatsapp/a/base.apk', 'listed', 'messenger'],
    ['Container/AppGroups/group.net.whatsapp.WhatsApp.shared/ChatStorage.sqlite', 'data', 'messenger'],
    ['Container/AppGroups/group.net.whatsapp.WhatsAppSMB.shared/ChatStorage.sqlite', 'data', 'business'],
  ])('%s is %s of %s', (name, what, app) => {
    expect(whatsappMember(name)).toMatchObject({ what, app })
  })

  it.each([
    'apps/com.whatsappy/db/msgstore',
    'data/app/com.whatsapp-1/base.apk',
    'data/data/org.example/databases/msgstore.db',
    'data/data/com.example.com.whatsapp.clone/x',
    'Documents/WhatsApp/notes.txt',
    'whatsapp.js',
    '',
    '/',
  ])('%s is none of WhatsApp', (name) => {
    expect(whatsappMember(name)).toBeUndefined()
  })

  it('never shows what a chat or a person gave', () => {
    const names = [
      'WhatsApp/Media/WhatsApp Images/4915123456789@s.whatsapp.net/x.jpg',
      'apps/com.whatsapp/f/Avatars/4915123456789.j',
      '\x1b[2J/apps/com.whatsapp/db/msgstore.db',
      'Family photos/WhatsApp/Databases/msgstore.db.crypt15',
    ]
    for (const name of names)
      expect(whatsappMember(name)?.shown).toMatch(/^(?:WhatsApp|com\.whatsapp)\/(?:…\/[.\w]+)?$/)
  })

  it('a folder alone is only listed', () => {
    expect(whatsappMember('data/data/com.whatsapp/databases/', true)).toMatchObject({ what: 'listed' })
  })
})

describe('a name', () => {
  it('tells the package that stands in it', () => {
    expect(packageInName('WhatsApp(com.whatsapp).bak')).toBe('com.whatsapp')
    expect(packageInName('com.whatsapp.w4b.tar.gz')).toBe('com.whatsapp.w4b')
    expect(packageInName('com.whatsapp.tar.gz')).toBe('com.whatsapp')
    expect(packageInName('org.com.whatsapp')).toBeUndefined()
    expect(packageInName('com.whatsappy')).toBeUndefined()
    expect(mentionsWhatsApp('My Whats-App.ab')).toBe(true)
  })
})
