import { discoverySchema } from '../../shared/discovery.ts'
import { jsonText } from '../../shared/json-text.ts'
import { commonOptions, parseArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { commonHelp, helpLines, paragraph } from '../help.ts'
import { placesText } from '../places/places-text.ts'
import { placesHere } from '../places/this-computer.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { version } from '../version.ts'

const options = { ...commonOptions, json: { type: 'boolean' } } as const

const help = (terminal: Terminal): string =>
  [
    'sealwatch places [OPTIONS]',
    '',
    paragraph(
      'Lists the folders on this computer in which a backup can lie, such as those of sync clients, and whether Sealwatch can look into them. It reads where they are from the settings of their apps, and never a password or a key.',
      terminal,
    ),
    '',
    helpLines([['--json', 'print the places for programs'], ...commonHelp], terminal),
    '',
    paragraph('Exit code: 0 the places are shown, 2 the command could not run as asked.', terminal),
  ].join('\n')

export const placesCommand: Command = {
  async run(args, { terminal, signal }) {
    const { values, positionals } = parseArguments('places', args, options)
    if (values.help) return terminal.print(help(terminal))
    if (values.version) return terminal.print(`sealwatch ${version}`)
    if (positionals.length > 0)
      throw new UsageError('"sealwatch places" takes no path; "sealwatch audit PATH" looks into one.')
    terminal.progress.show('looking for places')
    const discovery = await placesHere({ signal })
    if (values.json) await terminal.printRaw(jsonText(discoverySchema.parse(discovery)))
    else await terminal.print(placesText(discovery, terminal))
    return 0
  },
}
