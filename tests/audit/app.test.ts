import { expect, it } from 'vitest'
import { appOfPath } from '../../src/audit/app.ts'

it.each([
  ['/sdcard/Android/media/com.whatsapp/WhatsApp/Databases/msgstore.db.crypt15', 'messenger'],
  ['/sdcard/Android/media/com.whatsapp.w4b/WhatsApp Business/Databases/msgstore.db.crypt15', 'business'],
  ['/sdcard/Android/media/com.whatsapp.w4b/WhatsApp/Databases/msgstore.db.crypt15', 'business'],
  ['/sdcard/WhatsApp/Backups/wa.db.crypt14', 'messenger'],
  ['/sdcard/WhatsApp Business/Media/WhatsApp Business Images/IMG-20260101-WA0001.jpg', 'business'],
  ['D:\\phone\\WhatsApp\\Databases\\msgstore.db.crypt14', 'messenger'],
  ['/d/FolderSyncBackup-WhatsApp/Databases/msgstore.db.crypt14', 'messenger'],
  ['/d/whatsapp-business/msgstore.db.crypt14', 'business'],
  ['/d/phone/Databases/msgstore.db.crypt15', 'unknown'],
  ['/data/data/com.whatsapp/databases/msgstore.db', 'messenger'],
  ['/d/MIUI/backup/AllBackup/20260101_020000/WhatsApp(com.whatsapp).bak', 'messenger'],
  ['/d/MIUI/backup/AllBackup/20260101_020000/WhatsApp Business(com.whatsapp.w4b).bak', 'business'],
  ['/d/TitaniumBackup/com.whatsapp-20200101-020000.tar.gz', 'messenger'],
  ['/Users/a/Library/Mobile Documents/57T9237FN3~net~whatsapp~WhatsApp/Accounts/1/backup', 'messenger'],
  ['/Users/a/Library/Mobile Documents/57T9237FN3~net~whatsapp~WhatsAppSMB/Accounts/1/backup', 'business'],
  ['/a/Group Containers/group.net.whatsapp.WhatsApp.shared/ChatStorage.sqlite', 'messenger'],
  ['/a/Group Containers/group.net.whatsapp.WhatsAppSMB.shared/ChatStorage.sqlite', 'business'],
  ['/d/chats/WhatsApp Chat with a friend.txt', 'unknown'],
  ['/d/notwhatsapped/msgstore.db', 'unknown'],
  ['/d/whatsapp/724bd3b98b18518b455a87c1f3ac3a0d189c4466', 'business'],
  ['/d/7C7FBA66680EF796B916B067077CC246ADACF01D', 'messenger'],
])('%s is of %s', (path, app) => expect(appOfPath(path)).toBe(app))
