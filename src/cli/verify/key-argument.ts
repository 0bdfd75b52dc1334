import { UsageError } from '../command.ts'

/** So many hex digits in a row, in one argument or several, are a key or most of one, and no file name. */
const digitsOfKey = 48

const hexDigits = (argument: string): number => {
  const bare = argument.replace(/^--?[\w-]+=/, '').replace(/[\s-]/g, '')
  return /^[\da-f]+$/i.test(bare) ? bare.length : 0
}

/** @throws UsageError where the arguments hold a key */
export const refuseKeyArguments = (args: readonly string[]): void => {
  let inARow = 0
  for (const argument of args) {
    const digits = hexDigits(argument)
    inARow = digits === 0 ? 0 : inARow + digits
    if (inARow < digitsOfKey) continue
    throw new UsageError(
      'A key does not go on the command line: the shell keeps it in its history, and other programs can see it; run "sealwatch verify FILE", type the key when asked, and remove this line from the history of your shell.',
    )
  }
}
