import { describe, expect, it } from 'vitest'
import { backupFolder, backupLabel, idOf } from '../../src/audit/group.ts'

describe('backupFolder', () => {
  it.each([
    ['/d/WhatsApp/Databases/msgstore.db.crypt15', '/d/WhatsApp'],
    ['/d/WhatsApp/Backups/wa.db.crypt15', '/d/WhatsApp'],
    ['/d/WhatsApp/Media/WhatsApp Documents/Sent/chat.zip', '/d/WhatsApp'],
    ['/d/Media/backups-of-mine/msgstore.db', '/d/Media/backups-of-mine'],
    ['/d/msgstore.db', '/d'],
    [
      '/d/com.whatsapp.w4b/WhatsApp Business/Databases/msgstore.db.crypt15',
      '/d/com.whatsapp.w4b/WhatsApp Business',
    ],
    ['/d/phone/Databases/msgstore.db.crypt15', '/d/phone'],
    ['/d/phone/Backups/wa.db.crypt15', '/d/phone'],
    ['/d/Backups/msgstore.db.crypt15', '/d/Backups'],
    ['/d/Backups/key', '/d/Backups'],
    ['/d/WhatsApp/Backups/msgstore.db.crypt15', '/d/WhatsApp'],
    ['/d/WhatsApp/Databases/.nomedia', '/d/WhatsApp'],
    ['/d/WhatsApp/.Shared/x.db', '/d/WhatsApp'],
    ['/d/WhatsApp/Media/.Statuses/x.zip', '/d/WhatsApp'],
    ['/d/WhatsApp Business/Media/WhatsApp Business Documents/chat.zip', '/d/WhatsApp Business'],
    ['/d/media/WhatsApp/Databases/msgstore.db.crypt15', '/d/media/WhatsApp'],
    ['/d/Media/Private/msgstore.db', '/d/Media/Private'],
    ['/data/data/com.whatsapp/files/key', '/data/data/com.whatsapp'],
    ['/data/data/com.whatsapp/databases/msgstore.db', '/data/data/com.whatsapp'],
    ['/d/backups/15550001_2026/msgstore.db.crypt15', '/d/backups/15550001_2026'],
    ['/d/backups/15550001_2026/Media/WhatsApp Images/0.mcrypt1', '/d/backups/15550001_2026'],
  ])('%s belongs to %s', (path, folder) => expect(backupFolder(path, 'android-backup')).toBe(folder))

  it('is the folder around a Media folder', () => {
    expect(backupFolder('/d/WhatsApp/Media', 'media-folder')).toBe('/d/WhatsApp')
    expect(backupFolder('/d/pictures of the phone', 'media-folder')).toBe('/d/pictures of the phone')
  })

  it('is the path itself where the backup is a folder', () => {
    expect(backupFolder('/d/00008030-1', 'device-backup')).toBe('/d/00008030-1')
    expect(backupFolder('/d/Accounts/1/backup', 'icloud-backup')).toBe('/d/Accounts/1/backup')
  })

  it.each(['ChatStorage.sqlite.enc', 'Media (1).tar'])('is the folder around %s of iCloud', (name) => {
    expect(backupFolder(`/d/backup/${name}`, 'icloud-backup')).toBe('/d/backup')
  })
})

describe('backupLabel', () => {
  it('names the way from the place', () => {
    expect(backupLabel('/home/GDrive/WhatsApp', '/home/GDrive')).toBe('GDrive › WhatsApp')
    expect(backupLabel('/home/GDrive', '/home/GDrive')).toBe('GDrive')
    expect(backupLabel('/home/GDrive/a/b/c/WhatsApp', '/home/GDrive')).toBe('GDrive › … › c › WhatsApp')
  })
})

it('gives ids that do not confuse their parts', () => {
  expect(idOf('a', 'bc')).not.toBe(idOf('ab', 'c'))
  expect(idOf('a', 'bc')).toBe(idOf('a', 'bc'))
})
