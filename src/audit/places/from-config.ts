import { Unreadable } from '../io/unreadable.ts'
import type { Discovered } from './provider.ts'
import { BrokenConfig } from './read/config-file.ts'

/**
 * What a configuration gives, or one sentence on why it gives nothing. Nothing of the configuration itself is in the sentence.
 * @param label the provider's name, for people
 * @param source the configuration's path or registry key
 */
export const fromConfig = async (
  label: string,
  source: string,
  read: () => Promise<readonly Discovered[]>,
): Promise<readonly Discovered[]> => {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof BrokenConfig) && !(error instanceof Unreadable)) throw error
    const why = error instanceof BrokenConfig ? error.message : whyUnreadable(error)
    return [
      {
        problem: `${label} lists its folders in ${source}, which can't be used: ${why}. Add its folders yourself if you use it.`,
      },
    ]
  }
}

const whyUnreadable = ({ reason }: Unreadable): string => {
  if (reason === 'no permission') return 'Sealwatch has no permission to read it'
  if (/EBUSY/.test(reason)) return 'its app has it locked'
  if (reason.startsWith('cannot')) return `it ${reason}`
  return /^(?:not|only) /.test(reason) ? `it is ${reason}` : reason
}
