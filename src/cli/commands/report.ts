import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { largestSignature } from '../../report-file/signature/signed-data.ts'
import { type SignatureAnswer, verifySignature } from '../../report-file/signature/verify.ts'
import { jsonText } from '../../shared/json-text.ts'
import { commonOptions, parseArguments } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { commonHelp, helpLines, paragraph } from '../help.ts'
import { openFile } from '../open-file.ts'
import { checkReason, checkText } from '../report/check-text.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { version } from '../version.ts'

const options = {
  ...commonOptions,
  json: { type: 'boolean' },
  signature: { type: 'string' },
} as const

const exitCodes: Record<SignatureAnswer['answer'], number> = {
  intact: 0,
  changed: 1,
  broken: 1,
  'no-signature': 1,
}

const help = (terminal: Terminal): string =>
  [
    'sealwatch report verify [OPTIONS] FILE',
    '',
    paragraph(
      'Checks the signature of a report that the window saved as signed: whether the file is as it was when it was signed, with which installation\'s key, and when. It cannot tell whose installation that is: compare the fingerprint. "openssl cms -verify -binary -inform DER -in FILE.p7s -content FILE -noverify" checks the same.',
      terminal,
    ),
    '',
    helpLines(
      [
        ['--signature FILE', 'the signature, where it is not FILE.p7s beside the report'],
        ['--json', 'print the answer for programs'],
        ...commonHelp,
      ],
      terminal,
    ),
    '',
    paragraph(
      'Exit code: 0 the file is as it was signed, 1 it was changed or the signature does not hold, 2 the check could not run.',
      terminal,
    ),
  ].join('\n')

/** Checks a saved report against its signature. */
export const reportCommand: Command = {
  async run(args, { terminal, signal }) {
    const { values, positionals } = parseArguments('report', args, options)
    if (values.help) return terminal.print(help(terminal))
    if (values.version) return terminal.print(`sealwatch ${version}`)
    const [task, path, ...more] = positionals
    if (task !== 'verify' || path === undefined || more.length > 0)
      throw new UsageError('Name one saved report: "sealwatch report verify FILE".')

    const signaturePath = values.signature ?? `${path}.p7s`
    const digest = await digestOf(path, signal)
    const checked = verifySignature(await signatureAt(signaturePath), digest)
    if (values.json) {
      const answer = {
        schemaVersion: 1,
        generator: { name: 'sealwatch', version },
        path: resolve(path),
        signature: resolve(signaturePath),
        ...checked,
        reason: checkReason(checked),
      }
      await terminal.printRaw(jsonText(answer))
    } else await terminal.print(checkText(path, checked, terminal))
    return exitCodes[checked.answer]
  },
}

const digestOf = async (path: string, signal: AbortSignal) => {
  const file = await openFile(path)
  try {
    const hash = createHash('sha256')
    for await (const chunk of file.chunks(0, file.size, signal)) hash.update(chunk)
    return hash.digest()
  } finally {
    await file.close()
  }
}

/** One byte more than a signature may have is enough to see that it is none. */
const signatureAt = async (path: string) => {
  const file = await openFile(path)
  try {
    file.followStructure()
    return await file.read(0, largestSignature + 1)
  } finally {
    await file.close()
  }
}
