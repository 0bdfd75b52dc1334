import { describe, expect, it } from 'vitest'
import { backupFolder, backupLabel, idOf } from '../../src/audit/group.ts'

describe('backupFolder', () => {
  it.each([
    ['/d/WhatsApp/Databases/msgstore.db.crypt15', '/d/WhatsApp'],
    ['/d/WhatsApp/Backups/wa.db.crypt15', '/d/WhatsApp'],
    ['/d/WhatsApp/Media/WhatsApp Documents/Sent/chat.zip', '/d/WhatsApp'],
    ['/d/Media/backups-of-ana/msgstore.db', '/d/Media/backups-of-ana'],
    ['/d/msgstore.db', '/d'],
  ])('%s belongs to %s', (path, folder) => expect(backupFolder(path, 'android-backup')).toBe(folder))

  it('is the path itself where the backup is a folder', () => {
    expect(backupFolder('/d/00008030-1', 'device-backup')).toBe('/d/00008030-1')
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
