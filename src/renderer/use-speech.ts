import { useDeferredValue } from 'react'
import type { Speech } from '../shared/languages.ts'
import type { State } from './state.ts'
import { useHeard } from './use-kept.ts'

/** What the window speaks, now and whenever the user chooses another language. */
export const useSpeech = (kept: State['speech']): Speech =>
  // Deferred, so that the window keeps what it shows until the other catalog is there.
  useDeferredValue(useHeard(kept))
