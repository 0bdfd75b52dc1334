import { chmodSync, linkSync, mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crypt14, crypt15 } from '../tests/samples/android-backup.ts'
import { chats, deviceLists } from '../tests/samples/device-backup.ts'
import { ciphertext } from '../tests/samples/icloud.ts'
import { contactStore, messageStore } from '../tests/samples/whatsapp-database.ts'

/** The folders that the pictures are taken of, built in code like all samples. */

const lastNight = new Date('2026-11-21T02:00:00Z')

const layDown = (folder: string, files: Record<string, Uint8Array>): void => {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    utimesSync(file, lastNight, lastNight)
  }
}

/** A home with a backup of each of four verdicts, a link, and a file that is only in the cloud. */
export const layDownHome = (folder: string): void => {
  layDown(folder, {
    'Google Drive/WhatsApp/Databases/msgstore.db.crypt15': crypt15(messageStore(400), { keyType: 3 }),
    'Google Drive/WhatsApp/Backups/wa.db.crypt15': crypt15(contactStore(), { keyType: 3 }),
    'Old phone/WhatsApp/Databases/msgstore-2023-04-01.1.db.crypt14': crypt14(messageStore(200)),
    'Documents/recovered/msgstore.db': messageStore(300),
    'Dropbox/Phone/msgstore.db.crypt15': new Uint8Array(),
  })
  truncateSync(join(folder, 'Dropbox/Phone/msgstore.db.crypt15'), 240_529_000)
  symlinkSync(join(folder, 'Google Drive'), join(folder, 'Documents', 'Drive'))
}

/** Sync clients with a folder in each state that a place can be in, in the home of the pictures. */
export const layDownPlaces = (home: string): void => {
  const text = new TextEncoder()
  layDown(home, {
    '.dropbox/info.json': text.encode(
      JSON.stringify({
        personal: { path: join(home, 'Dropbox') },
        business: { path: join(home, 'Dropbox (Work)') },
      }),
    ),
    '.config/syncthing/config.xml': text.encode(
      `<configuration>
        <folder id="a" label="Phone camera" path="${join(home, 'Sync/Phone/Internal storage/DCIM/Camera uploads')}"/>
        <folder id="b" label="Backup drive" path="/media/sealwatch/Backup drive/Phone"/>
      </configuration>`,
    ),
    '.local/state/syncthing/config.xml': text.encode('<configuration><folder'),
    'Sync/Phone/Internal storage/DCIM/Camera uploads/readme.txt': new Uint8Array(),
    'Dropbox (Work)/readme.txt': new Uint8Array(),
    'Downloads/readme.txt': new Uint8Array(),
    'Old phone 2019/readme.txt': new Uint8Array(),
  })
  chmodSync(join(home, 'Dropbox (Work)'), 0o000)
}

/** A folder whose audit lasts some seconds: links to one backup, each of which is judged as a file of its own. */
export const layDownMany = (folder: string, backups: number): void => {
  const name = (index: number) => {
    const month = new Date(Date.UTC(2015, index % 120)).toISOString().slice(0, 7)
    return `Phone archive/${month}/copy ${Math.floor(index / 120)}/Databases/msgstore.db.crypt15`
  }
  layDown(folder, { [name(0)]: crypt15(messageStore(2000)) })
  for (let index = 1; index < backups; index++) {
    const file = join(folder, name(index))
    mkdirSync(dirname(file), { recursive: true })
    linkSync(join(folder, name(0)), file)
  }
}

/** A phone whose nights came here for six weeks, end-to-end encrypted since the day `sealed` of them, with some nights missing. */
export const layDownNights = (folder: string, today: Date, sealed: number): void => {
  const plain = crypt14(messageStore(20))
  const closed = crypt15(messageStore(20), { keyType: 4, passkey: true })
  for (let back = 1; back <= 42; back++) {
    if (back % 11 === 5) continue
    const night = new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, 2)
    const day = [night.getFullYear(), night.getMonth() + 1, night.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    const file = join(folder, `msgstore-${day}.1.db.${back > sealed ? 'crypt14' : 'crypt15'}`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, back > sealed ? plain : closed)
    utimesSync(file, night, night)
  }
}

/** A backup of each verdict in a folder of its own. */
export const layDownEachVerdict = (folder: string): void =>
  layDown(folder, {
    'Phone/Databases/msgstore.db.crypt15': crypt15(messageStore(20), { keyType: 4, passkey: true }),
    'Tablet/Databases/msgstore.db.crypt14': crypt14(messageStore(20)),
    'Recovered/msgstore.db': messageStore(20),
    'Interrupted/Databases/msgstore.db.crypt15': new Uint8Array(),
    ...Object.fromEntries(
      Object.entries({ ...deviceLists({ encrypted: true }), [chats]: ciphertext(8192) }).map(
        ([path, content]) => [
          `iPhone/${path}`,
          typeof content === 'string' ? new TextEncoder().encode(content) : content,
        ],
      ),
    ),
  })

/** So many backups, each in a folder of its own: most are of a database in clear, some of them closed. */
export const layDownBackups = (folder: string, backups: number): void => {
  const contents = [
    messageStore(5),
    crypt14(messageStore(5)),
    crypt15(messageStore(5), { keyType: 4, passkey: true }),
  ]
  for (let index = 0; index < backups; index++) {
    const kind = index % 10 < 6 ? 0 : index % 10 < 8 ? 1 : 2
    const name = ['msgstore.db', 'msgstore.db.crypt14', 'msgstore.db.crypt15'][kind] ?? ''
    layDown(folder, { [`Copy ${index + 1}/Databases/${name}`]: contents[kind] ?? new Uint8Array() })
  }
}
