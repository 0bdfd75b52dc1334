import { answers } from './engine-answers.ts'
import { facts } from './engine-facts.ts'
import { lookedInto } from './engine-looked-into.ts'
import { parts } from './engine-parts.ts'
import { places } from './engine-places.ts'
import { reasons } from './engine-reasons.ts'
import { resident } from './engine-resident.ts'
import { spots, spotsInFile } from './engine-spots.ts'
import { triedKeyParts, triedKeys } from './engine-tried-keys.ts'

/**
 * What the engine says. It says it in English, as the report's contract asks for; these are the same sentences, by which
 * one is recognised and then said in another language (`engine-phrases.ts`). An English sentence here is the engine's own,
 * word for word. What an argument may hold is in `engine-slots.ts`.
 */
export const engine = {
  reasons,
  facts: { ...facts, ...lookedInto },
  spots,
  spotsInFile,
  places,
  triedKeys,
  answers,
  resident,
  ...parts,
  ...triedKeyParts,
} as const
