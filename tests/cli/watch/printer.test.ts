import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { expect, it } from 'vitest'
import { placeOfPath } from '../../../src/audit/places/place.ts'
import { Terminal } from '../../../src/cli/terminal/terminal.ts'
import { Printer } from '../../../src/cli/watch/printer.ts'
import { minute, SetClock } from '../../resident/fake-clock.ts'
import { pause, Running, until } from '../../resident/running.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'

const stream = () => {
  const through = new PassThrough()
  const text = { text: '' }
  through.on('data', (piece) => {
    text.text += piece
  })
  return { stream: through as unknown as WriteStream, text }
}

it.each([[[]], [['--json']]])(
  'says once that audits fail, however often, and that one finished: %j',
  async (args) => {
    const list = join(temporaryFolder(), 'places\u001b[2J')
    const out = stream()
    const err = stream()
    const printer = new Printer(new Terminal(out.stream, err.stream, args), args.length > 0, undefined)
    const clock = new SetClock()
    let audits = 0
    const running = await Running.start([], {
      clock,
      places: async () => {
        audits++
        return (await readdir(list)).map((name) => placeOfPath(join(list, name)))
      },
      emit: (event) => printer.take(event),
    })
    printer.begin()
    for (const count of [2, 3]) {
      clock.pass(minute)
      running.resident.woke()
      await until(() => audits === count)
      await pause(100)
    }
    await layDown(`${list} there`, { 'a/msgstore.db': messageStore(5) })
    await rename(`${list} there`, list)
    clock.pass(minute)
    running.resident.woke()
    await until(() => err.text.text.includes('An audit has finished again.'))
    const said = err.text.text.split('\n').filter((line) => /audit/i.test(line))
    expect(said).toEqual([
      expect.stringMatching(
        /^The audit stopped because of an error in Sealwatch \(ENOENT.+⟨U\+001B⟩.+\)\. Your files are unchanged\. It is tried again on schedule/,
      ),
      'An audit has finished again.',
    ])
    expect(out.text.text).not.toContain('ENOENT')
  },
)
