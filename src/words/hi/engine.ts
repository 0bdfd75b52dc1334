import type { Catalog } from '../catalog.ts'
import { answers } from './engine-answers.ts'
import { facts } from './engine-facts.ts'
import { lookedInto } from './engine-looked-into.ts'
import { parts } from './engine-parts.ts'
import { places } from './engine-places.ts'
import { reasons } from './engine-reasons.ts'
import { resident } from './engine-resident.ts'
import { spots, spotsInFile } from './engine-spots.ts'
import { triedKeyParts, triedKeys } from './engine-tried-keys.ts'

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
} satisfies Catalog['engine']
