import { placeOfPath } from '../../audit/places/place.ts'
import { Resident } from '../../resident/resident.ts'
import type { Place } from '../../shared/report.ts'
import { defaultSettings } from '../../shared/settings.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { commonOptions, parseArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { commonHelp, helpLines, paragraph } from '../help.ts'
import { mustExist } from '../places/must-exist.ts'
import { placesToAudit } from '../places/places-to-audit.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { version } from '../version.ts'
import { memoryOption } from '../watch/memory-option.ts'
import { type CommandLine, findCommand, OnExposed } from '../watch/on-exposed.ts'
import { Printer } from '../watch/printer.ts'

const options = {
  ...commonOptions,
  json: { type: 'boolean' },
  memory: { type: 'string' },
} as const

const help = (terminal: Terminal): string =>
  [
    'sealwatch watch [OPTIONS] [PATH...] [--on-exposed CMD [ARG...]]',
    '',
    paragraph(
      'Keeps watching, and prints a line for each backup that appears, moves, goes, or that others can or can no longer read. Without a PATH it watches every place that "sealwatch places" lists, or your home folder where there is none. It runs until Ctrl-C or SIGTERM.',
      terminal,
    ),
    '',
    helpLines(
      [
        ['--json', 'print each change as one line of JSON, and the limits of watching as another'],
        [
          '--memory FILE',
          'remember in this file what was seen; without it nothing is written, and each start begins anew',
        ],
        [
          '--on-exposed CMD [ARG...]',
          'run CMD for each file that others can read from now on, one at a time and without a shell; the path takes the place of an argument {}, or is added as the last. All that follows belongs to CMD, so this option comes last',
        ],
        ...commonHelp,
      ],
      terminal,
    ),
    '',
    paragraph('Exit code: 0 stopped by Ctrl-C or SIGTERM, 2 it could not run as asked.', terminal),
  ].join('\n')

/** Everything behind --on-exposed is the user's, whatever it looks like. */
const split = (
  args: readonly string[],
): { own: readonly string[]; command: readonly string[] | undefined } => {
  const at = args.indexOf('--on-exposed')
  return at < 0 ? { own: args, command: undefined } : { own: args.slice(0, at), command: args.slice(at + 1) }
}

export const watchCommand: Command = {
  async run(args, { terminal, signal }) {
    const { own, command } = split(args)
    const { values, positionals } = parseArguments('watch', own, options)
    if (values.help) return terminal.print(help(terminal))
    if (values.version) return terminal.print(`sealwatch ${version}`)
    for (const path of positionals) await mustExist(path)
    const runs = await commandOf(command)
    const memory = values.memory === undefined ? { dataFolder: undefined } : await memoryOption(values.memory)

    const onExposed = runs && new OnExposed(runs, (sentence) => terminal.complain(sentence))
    const printer = new Printer(terminal, values.json ?? false, onExposed)
    const named = positionals.map(placeOfPath)
    let hasComplained = false
    const places = async (): Promise<readonly Place[]> => {
      if (named.length > 0) return named
      const found = await placesToAudit(signal)
      if (!hasComplained) for (const problem of found.problems) await terminal.complain(visibleText(problem))
      hasComplained = true
      return found.places
    }
    const resident = new Resident({ ...memory, version, places, emit: (event) => printer.take(event) })
    try {
      await Promise.race([resident.start(defaultSettings), stopped(signal)])
      if (!signal.aborted) printer.begin()
      await Promise.race([stopped(signal), printer.unread])
    } finally {
      await resident.close()
      await printer.end()
    }
    return 0
  },
}

const commandOf = async (command: readonly string[] | undefined): Promise<CommandLine | undefined> => {
  if (!command) return undefined
  const [program, ...args] = command
  if (!program)
    throw new UsageError('--on-exposed needs a program to run: "sealwatch watch --help" says how.')
  return findCommand([program, ...args])
}

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
