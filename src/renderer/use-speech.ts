import { startTransition, useEffect, useState } from 'react'
import type { Bridge } from '../shared/ipc.ts'
import { type Language, type Speech, spokenLanguages } from '../shared/languages.ts'

/** What the main process wrote into the address of the page: the words are there before the first picture. */
const speechIn = (address: string): Speech => {
  const given = new URLSearchParams(address)
  const language: Language = spokenLanguages.find((known) => known === given.get('language')) ?? 'en'
  return { language, locale: given.get('locale') ?? language }
}

/** What the window speaks, now and whenever the user chooses another language. */
export const useSpeech = (bridge: Bridge | undefined): Speech => {
  const [speech, setSpeech] = useState(() => speechIn(window.location.search))
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
