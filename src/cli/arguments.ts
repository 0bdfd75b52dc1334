import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { visibleText } from '../shared/visible-text.ts'
import { UsageError } from './command.ts'

/** Options of every command. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

/**
 * `parseArgs`, strict, with its complaints in our words.
 * @param command how the command is called, for the hint at its help
 * @throws UsageError
 */
export const parseArguments = <Options extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
) => {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(complaint(command, args, options, error as NodeJS.ErrnoException))
  }
}

const complaint = (
  command: string,
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  error: NodeJS.ErrnoException,
): string => {
  const hint = `"sealwatch ${command} --help" lists them`
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
    const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in options))
    const name = unknown?.kind === 'option' ? unknown.rawName : ''
    return `There is no option ${visibleText(name)}: ${hint}; a path that begins with a dash goes behind "--".`
  }
  return `The options cannot be read (${visibleText(firstSentence(error.message))}): ${hint}.`
}

/** Node's own complaint names the option; what follows it in the message is advice for other cases. */
const firstSentence = (message: string): string => message.split(/\.(?:\s|$)/)[0] ?? message
