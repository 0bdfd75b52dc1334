import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { portraitOf } from '../../src/audit/portrait/portrait.ts'
import { benchDatabase, benchMessages } from './portrait-database.ts'

const rounds = 5
const database = fileURLToPath(new URL('../../.bench/portrait/msgstore.db', import.meta.url))

/** The counts of a portrait in SQL, as cheaply as it says them: one pass over the messages. */
const sameCounts = `
  SELECT strftime('%w%H', timestamp / 1000, 'unixepoch', 'localtime') AS hour, count(*), sum(from_me), min(timestamp),
    max(timestamp), sum(message_type IN (1, 42)), sum(message_type IN (3, 43)), sum(message_type = 2),
    sum(message_type = 13), sum(message_type = 9), sum(message_type = 20), sum(message_type IN (4, 14)),
    sum(message_type IN (5, 16)), sum(text_data LIKE '%http://%' OR text_data LIKE '%https://%')
    FROM message NOT INDEXED WHERE chat_row_id >= 0 AND message_type <> 7 GROUP BY hour;
  SELECT count(*), sum(server = 'g.us') FROM chat JOIN jid ON jid._id = jid_row_id;
  SELECT count(*) FROM (SELECT sender_jid_row_id AS jid FROM message NOT INDEXED WHERE sender_jid_row_id > 0
    UNION SELECT user_jid_row_id FROM group_participant_user
    UNION SELECT jid_row_id FROM chat JOIN jid ON jid._id = jid_row_id WHERE server = 's.whatsapp.net');
  SELECT count(*) FROM call_log;`

/** The same without what the shell is slowest at, the calendar and the texts: a harder measure than was asked for. */
const fewerCounts = `
  SELECT count(*), sum(from_me), min(timestamp), max(timestamp), sum(message_type IN (1, 42)), sum(message_type IN (5, 16))
    FROM message NOT INDEXED WHERE chat_row_id >= 0 AND message_type <> 7;`

const timed = async (work: () => Promise<void> | void): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const shell = (sql: string) => () => {
  const { error, status, stderr } = spawnSync('sqlite3', ['-readonly', database, sql])
  if (error || status !== 0)
    throw new Error(`the sqlite3 shell cannot run: ${error?.message ?? String(stderr)}`)
}

const own = async () => {
  await portraitOf(database, new AbortController().signal)
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Names and bytes of all files beside the database. */
const folderDigest = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const name of readdirSync(dirname(database)).sort()) {
    hash.update(`${name}\0`)
    for await (const piece of createReadStream(join(dirname(database), name))) hash.update(piece as Buffer)
  }
  return hash.digest('hex')
}

/** The portrait of a large database against the sqlite3 shell, in turns in one run. */
export const run = async (): Promise<void> => {
  benchDatabase(database)
  const before = await folderDigest()
  const times = { shell: [] as number[], fewer: [] as number[], own: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.shell.push(await timed(shell(sameCounts)))
    times.own.push(await timed(own))
    times.fewer.push(await timed(shell(fewerCounts)))
  }
  const unchanged = before === (await folderDigest())
  const [all, fewer, ours] = [median(times.shell), median(times.fewer), median(times.own)]
  const line = (what: string, time: number) =>
    `${what.padEnd(44)} ${time.toFixed(0).padStart(6)} ms   portrait / shell ${(ours / time).toFixed(2)}\n`
  process.stdout.write(
    `${benchMessages} messages, medians of ${rounds} rounds in turns\n` +
      line('sqlite3 shell, the same counts', all) +
      line('sqlite3 shell, without hours, links and people', fewer) +
      `${'portrait'.padEnd(44)} ${ours.toFixed(0).padStart(6)} ms   peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB\n` +
      `the folder is ${unchanged ? 'byte for byte as it was' : 'CHANGED'}\n`,
  )
  if (!unchanged || ours > 3 * all) process.exitCode = 1
}
