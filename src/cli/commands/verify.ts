import type { SingleKey } from '../../audit/keys/key.ts'
import { readKeyFile } from '../../audit/verify/key-file.ts'
import { verifyFile } from '../../audit/verify/verify-file.ts'
import { byteSize } from '../../shared/byte-size.ts'
import { jsonText } from '../../shared/json-text.ts'
import type { VerificationAnswer } from '../../shared/verification.ts'
import { commonOptions, parseArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { commonHelp, helpLines, paragraph } from '../help.ts'
import { openFile } from '../open-file.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { refuseKeyArguments } from '../verify/key-argument.ts'
import { readTypedKey } from '../verify/typed-key.ts'
import { verificationText } from '../verify/verification-text.ts'
import { version } from '../version.ts'

const options = {
  ...commonOptions,
  json: { type: 'boolean' },
  'key-file': { type: 'string' },
} as const

const exitCodes: Record<VerificationAnswer, number> = {
  opens: 0,
  'wrong-key': 1,
  damaged: 1,
  'not-applicable': 2,
}

const help = (terminal: Terminal): string =>
  [
    'sealwatch verify [OPTIONS] FILE',
    '',
    paragraph(
      'Tells whether your key opens a backup: asks for your 64-digit key, tries it, and answers that it opens the backup, that it does not, or that the file is damaged. The key is not shown, stored or sent anywhere. It never goes on the command line.',
      terminal,
    ),
    '',
    helpLines(
      [
        [
          '--key-file FILE',
          'take the key from a file: "encrypted_backup.key", "key", or a text with the 64 digits',
        ],
        ['--json', 'print the answer for programs'],
        ...commonHelp,
      ],
      terminal,
    ),
    '',
    paragraph(
      'The 64 digits open .crypt15 files, .enc files of an iPhone and .mcrypt1-metadata. They do not open .crypt14 and .crypt12: those open with the file "key" of 158 bytes. A password or passkey is not the key: it guards a key that you never see, so there is nothing to type here.',
      terminal,
    ),
    '',
    paragraph(
      'Exit code: 0 the key opens the backup, 1 it does not or the file is damaged, 2 the key could not be tried, 130 stopped by Ctrl-C.',
      terminal,
    ),
  ].join('\n')

/** Tries the owner's key on one backup. */
export const verifyCommand: Command = {
  async run(args, context) {
    const { terminal, signal } = context
    refuseKeyArguments(args)
    const { values, positionals } = parseArguments('verify', args, options)
    if (values.help) return terminal.print(help(terminal))
    if (values.version) return terminal.print(`sealwatch ${version}`)
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0)
      throw new UsageError('Name one backup file: "sealwatch verify FILE".')

    const file = await openFile(path)
    const keyFile = values['key-file']
    let done = 0
    try {
      const verification = await verifyFile(file, path, {
        version,
        signal,
        onlyDigits: keyFile === undefined,
        takeKey: () => (keyFile === undefined ? readTypedKey(terminal, signal) : keyFrom(keyFile)),
        progress(bytes) {
          done += bytes
          terminal.progress.show(`${byteSize(done)} checked`)
        },
      })
      if (values.json) await terminal.printRaw(jsonText(verification))
      else await terminal.print(verificationText(verification, terminal))
      return exitCodes[verification.answer]
    } finally {
      await file.close()
    }
  },
}

const keyFrom = async (path: string): Promise<SingleKey> => {
  const file = await openFile(path)
  try {
    const key = await readKeyFile(file)
    if ('problem' in key) throw new UsageError(key.problem)
    return key
  } finally {
    await file.close()
  }
}
