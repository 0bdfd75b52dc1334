import { expect, test } from 'vitest'
import { fileFormats, nameRule } from '../../src/audit/formats/index.ts'
import { Unreadable } from '../../src/audit/io/unreadable.ts'
import { judgeOpened } from '../../src/audit/judge.ts'
import { mutate, Random } from '../fuzz/mutate.ts'
import { fuzzTargets } from '../fuzz/targets.ts'
import { judgeOptions, MemoryFile, named } from '../samples/memory-file.ts'
import { unspokenOf } from './spoken.ts'

const names = [
  'msgstore.db.crypt15',
  'msgstore.db.crypt12',
  'msgstore.db.crypt8',
  'msgstore.db',
  'key',
  'password_data.key',
  'WhatsApp Chat with A.zip',
  'WhatsApp(com.whatsapp).bak',
  'ChatStorage.sqlite.enc',
  'com.whatsapp-20200101-000000.tar.gz',
  'com.whatsapp.dat',
  'data.ext4.win000',
  'a.imazing',
]

/** What is said of these bytes under a name, and could not be said in another language. */
const unspokenUnder = async (name: string, bytes: Buffer): Promise<string[]> => {
  try {
    const file = new MemoryFile(bytes).open()
    const judgement = await judgeOpened(file, named(name), nameRule(name), fileFormats, judgeOptions)
    return judgement ? unspokenOf({ path: name, ...judgement, evidence: [...judgement.evidence] }) : []
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}

test.each(fuzzTargets)(
  'what is said of the samples of "$name" and of what becomes of them',
  async (target) => {
    const random = new Random(1)
    const found = new Set<string>()
    for (const sample of target.samples()) {
      for (const name of names) {
        for (const bytes of [sample, mutate(sample, random), mutate(sample, random), mutate(sample, random)])
          for (const sentence of await unspokenUnder(name, bytes)) found.add(sentence)
      }
    }
    expect([...found]).toEqual([])
  },
)
