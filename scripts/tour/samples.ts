import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyMemory } from '../../src/resident/memory/edition.ts'
import { contactStore } from '../../tests/samples/whatsapp-database.ts'
import {
  layDownBackups,
  layDownEachVerdict,
  layDownHome,
  layDownMany,
  layDownNights,
  layDownPlaces,
} from '../sample-folder.ts'

/** The folders that a tour goes through. */
export interface Samples {
  /** Has a backup of each of four verdicts, and a place in each state. */
  readonly home: string
  /** A home in which nothing is. */
  readonly emptyHome: string
  /** Results of each kind, by the name of their state. */
  readonly results: Readonly<Record<string, string>>
  /** So many files that an audit of them lasts. */
  readonly many: string
  /** Places that are there and empty, and that may not be listed. */
  readonly none: string
  readonly downloads: string
  readonly closed: string
  /** Holds a database of contacts in which nothing is to be counted. */
  readonly contacts: string
  /** A profile whose settings name the folders of the home as places. */
  readonly profile: string
  /** In it, no scheduled audit has finished for a day, and none starts. */
  readonly emptyProfile: string
  remove(): void
}

const kinds = {
  since: (folder: string) => layDownNights(folder, new Date(), 20),
  sealed: (folder: string) => layDownNights(folder, new Date(), 60),
  'each-verdict': layDownEachVerdict,
  sixty: (folder: string) => layDownBackups(folder, 60),
}

/** @param work a folder that is made anew; its name shows in the pictures */
export const layDownSamples = (work: string): Samples => {
  const home = join(work, 'Home')
  const closed = join(home, 'Old phone 2019')
  const remove = () => rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  remove()
  const samples: Samples = {
    home,
    emptyHome: join(work, 'Empty home'),
    results: Object.fromEntries(Object.keys(kinds).map((name) => [name, join(work, 'Samples', name)])),
    many: join(work, 'many'),
    none: join(home, 'Music'),
    downloads: join(home, 'Downloads'),
    closed,
    contacts: join(work, 'Samples', 'contacts'),
    profile: join(work, 'profile'),
    emptyProfile: join(work, 'another profile'),
    remove,
  }
  const { none, emptyHome, contacts, profile, emptyProfile } = samples
  for (const folder of [none, emptyHome, contacts, profile, emptyProfile])
    mkdirSync(folder, { recursive: true })
  layDownHome(home)
  layDownPlaces(home)
  layDownNights(join(home, 'My phone/WhatsApp/Databases'), new Date(), 20)
  for (const [name, lay] of Object.entries(kinds)) lay(join(work, 'Samples', name, 'Databases'))
  layDownMany(samples.many, 6000)
  writeFileSync(join(contacts, 'wa.db'), contactStore())
  const placesAdded = ['Google Drive', 'My phone', 'Old phone', 'Old phone 2019'].map((name) =>
    join(home, name),
  )
  // Often enough to be seen, and not so often that a result is renewed while it is looked at.
  writeFileSync(
    join(profile, 'settings.json'),
    JSON.stringify({ version: 1, placesAdded, schedule: 'hourly' }),
  )
  layDownFailing(emptyProfile)
  chmodSync(closed, 0o000)
  return samples
}

const layDownFailing = (profile: string): void => {
  const [day, before] = [1, 2].map((days) => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString())
  const why =
    'The audit stopped because of an error in Sealwatch (EIO: i/o error, read). Your files are unchanged.'
  const memory = {
    ...emptyMemory(),
    lastAudit: before,
    failures: { since: day, why, times: 3, told: true },
  }
  writeFileSync(join(profile, 'memory.json'), JSON.stringify(memory))
  const settings = { version: 1, introduced: true, schedule: 'manual' }
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(settings))
}
