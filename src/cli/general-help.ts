import { commands } from './commands/index.ts'
import { commonHelp, helpLines, paragraph } from './help.ts'
import type { Terminal } from './terminal/terminal.ts'

/** The help of the program as a whole. */
export const generalHelp = (terminal: Terminal): string =>
  [
    paragraph(
      'Sealwatch tells you who can read your WhatsApp backups. It looks at their bytes, changes nothing, opens nothing that is only in the cloud, and talks to no network. Only --rclone has rclone do so.',
      terminal,
    ),
    '',
    'sealwatch [COMMAND] [OPTIONS] [PATH...]',
    '',
    'Commands:',
    helpLines(
      commands.map(({ name, summary }) => [name, summary]),
      terminal,
    ),
    '',
    'Without a command it audits. "sealwatch COMMAND --help" says more.',
    '',
    'Options:',
    helpLines(commonHelp, terminal),
  ].join('\n')
