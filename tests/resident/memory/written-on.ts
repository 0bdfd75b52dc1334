import { MemoryStore } from '../../../src/resident/memory/memory-file.ts'

/** A process that writes its memory again and again, one record longer each time, and says so, until it is killed. */
const [path = ''] = process.argv.slice(2)
const store = new MemoryStore(path, (sentence) => process.stderr.write(sentence))
const at = '2026-11-22T10:00:00.000Z'
const memory = await store.load()
for (;;) {
  const path = `/backups/${memory.records.size}/msgstore.db.crypt14`
  memory.records.set(path, {
    path,
    kind: 'android-backup',
    format: 'crypt14',
    app: 'messenger',
    readableBy: 'whatsapp',
    complete: true,
    size: 1000,
    modifiedAt: at,
    backup: 'b',
    label: 'x'.repeat(2000),
    firstSeen: at,
    lastSeen: at,
    hereSince: at,
    goneSince: null,
  })
  await store.save(memory)
  process.stdout.write(`${memory.records.size}\n`)
}
