import type { IgnoreUntil } from '../../shared/memory.ts'
import { formatDate, plural } from '../format.ts'

/** The texts on what Sealwatch does by itself, and on what it was told to ignore. */
export const resident = {
  limited: 'Live watching is limited',

  ignore: {
    start: 'Ignore…',
    startOf: (label: string) => `Ignore ${label}`,
    meaning: 'It stays as readable as it is. Sealwatch counts it as ignored and stops telling you about it.',
    untilHeading: 'Until when',
    reason: 'Reason, if you want to remember it',
    confirm: 'Ignore',
    cancel: 'Cancel',
    lengths: {
      change: 'Until it changes',
      time: 'For 30 days',
      always: 'Always',
    } satisfies Record<IgnoreUntil['type'], string>,
  },

  ignored: {
    heading: (count: number) => plural(count, { one: '# ignored', other: '# ignored' }),
    undo: 'Undo',
    undoOf: (label: string) => `Stop ignoring ${label}`,
    card: (findings: number) => plural(findings, { one: 'Ignored, # item', other: 'Ignored, # items' }),
    until: (until: IgnoreUntil) => {
      if (until.type === 'time') return `until ${formatDate(until.at)}`
      return until.type === 'change' ? 'until it changes' : 'always'
    },
  },
} as const
