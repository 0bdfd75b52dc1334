import { startTransition, useEffect, useState } from 'react'
import type { Bridge } from '../shared/ipc.ts'
import type { Speech } from '../shared/languages.ts'
import { firstSpeech } from './first-speech.ts'

/** What the window speaks, now and whenever the user chooses another language. */
export const useSpeech = (bridge: Bridge | undefined): Speech => {
  const [speech, setSpeech] = useState(firstSpeech)
  useEffect(() => {
    // The window keeps what it shows until the other catalog is there.
    const take = (now: Speech) => startTransition(() => setSpeech(now))
    const stop = bridge?.onNotice('speech', take)
    // The page may have been loaded again since it was opened. Where there is no answer, it speaks on as it does.
    bridge?.request('speech').then(take, () => {})
    return stop
  }, [bridge])
  return speech
}
