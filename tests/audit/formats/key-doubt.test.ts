import { expect, it } from 'vitest'
import { keyDoubt } from '../../../src/audit/formats/key-doubt.ts'
import { namesKey } from '../../../src/audit/formats/key-names.ts'

const names = (list: string) => list.split(', ')

it.each(
  names(
    'key, keys, .key, key1, 1key.txt, mykey, myKey.txt, MyKeys.md, my-key.txt, mykeyfile, keyfile.txt, key_old.bak, Schlüssel.txt, Hausschlüssel.txt, Mein Passwort.txt, password, passwords.txt, pass.txt, Pin.txt, 64, 64.txt, 64 digits.txt, clé.txt, clave.txt, contraseña.txt, hasło.txt, ключ.txt, мой ключ.md, 密钥.txt, キー.txt, my key.key, key.hex, wachtwoorden.txt',
  ),
)('a note with a word for a key: %s', (name) => {
  expect(keyDoubt(name)).toBe('key')
  expect(namesKey(name)).toBe(true)
})

it.each(
  names(
    'whatsappkey, WhatsAppKey.log, WhatsApp key.hex, wa_key.txt, backupkey, backup.key, Backupschlüssel.txt, WhatsAppSchlüssel, WhatsApp code.txt, e2ee.txt, msgstore.db.crypt15 (key).txt, msgstore.db.crypt15-key, backup password, backup pin.md, encrypted_backup.txt',
  ),
)('and what it opens: %s', (name) => {
  expect(keyDoubt(name)).toBe('whose')
  expect(namesKey(name)).toBe(true)
})

it.each(
  names(
    'monkey, turkey.txt, donkey.txt, keyboard, keynote.txt, keycodes.json, keywords.dat, whiskey.md, Mickey.txt, jockey, hockey.md, passport.txt, compass, Passbild.txt, passage.md, code, code.txt, codes.json, pinterest, spin.txt, Opinion.md, x86_64, amd64, linux-64, 64bit, 640.txt, Urlaub.key, monkey.key, Key.jpg, key.zip, WhatsApp Chat.txt, WhatsApp.txt, backup.txt, monkey-backup.txt, WhatsApp monkey.jpg, passwords.kdbx, parole.md, conclave.txt, enclave, выключатель.txt, avatar-password.bkup.crypt15.md5, key.log, backup-encrypted.log, recovery.txt',
  ),
)('nothing that leaves a doubt: %s', (name) => expect(keyDoubt(name)).toBeUndefined())
