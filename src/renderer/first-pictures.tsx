import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import type { Bridge } from '../shared/ipc.ts'
import { type Language, spokenLanguages } from '../shared/languages.ts'
import { App } from './App.tsx'
import { stateOf } from './state.ts'

const silent: Bridge = {
  request: () => new Promise(() => {}),
  dropped: () => new Promise(() => {}),
  onNotice: () => () => {},
}

const firstPicture = async (language: Language): Promise<string> => {
  const { prelude } = await prerender(
    <StrictMode>
      <App state={stateOf(silent, { language, locale: language })} />
    </StrictMode>,
    // Otherwise React puts a large part into a script, which the page's policy forbids.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  return new Response(prelude).text()
}

/**
 * The window before anything is audited, as HTML, by language: it is drawn while the scripts are still read. Made when the app
 * is built, and taken over by main.tsx.
 */
export const firstPictures: readonly (readonly [Language, string])[] = await Promise.all(
  spokenLanguages.map(async (language) => [language, await firstPicture(language)] as const),
)
