import { NoPortrait, portraitOf } from '../../audit/portrait/portrait.ts'
import { jsonText } from '../../shared/json-text.ts'
import { portraitSchema } from '../../shared/portrait.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { commonOptions, parseArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { commonHelp, helpLines } from '../help.ts'
import { portraitText } from '../portrait/portrait-text.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { version } from '../version.ts'

const options = { ...commonOptions, json: { type: 'boolean' } } as const

const help = (terminal: Terminal): string =>
  [
    'sealwatch portrait [OPTIONS] FILE',
    '',
    'Shows what a stranger would learn from a WhatsApp database or an exported chat: numbers, and never a name, a phone',
    'number or a word of a message. The file is read once, on this computer, and the numbers are stored nowhere.',
    '',
    helpLines([['--json', 'print the numbers for programs'], ...commonHelp], terminal),
    '',
    'Exit code: 0 the numbers are shown, 2 the file is encrypted, or nothing of WhatsApp that can be counted.',
  ].join('\n')

export const portraitCommand: Command = {
  async run(args, { terminal, signal }) {
    const { values, positionals } = parseArguments('portrait', args, options)
    if (values.help) return terminal.print(help(terminal))
    if (values.version) return terminal.print(`sealwatch ${version}`)
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new UsageError('Name one file: sealwatch portrait FILE.')
    terminal.progress.show('reading the file')
    const portrait = await portraitOf(path, signal).catch((error: unknown) => {
      throw error instanceof NoPortrait ? new UsageError(visibleText(error.message)) : error
    })
    if (values.json) await terminal.printRaw(jsonText(portraitSchema.parse(portrait)))
    else await terminal.print(portraitText(portrait, path, terminal))
    return 0
  },
}
