import { phraseOf, type SayMessage, sayPhrase } from './engine-phrases.ts'
import type { Words } from './words.ts'

/** The engine's own reasons, which are fragments of a sentence. */
const skipReasons = {
  'no permission': 'noPermission',
  'only in the cloud': 'onlyInCloud',
  'not a regular file': 'notRegular',
  'symbolic link, not followed': 'link',
  'program files, not looked into': 'programFiles',
  'version history, not looked into': 'versionHistory',
  vanished: 'vanished',
  'not found': 'notFound',
  offline: 'offline',
} as const

/** The states in which a place can be. */
const placeStates = {
  ok: 'ok',
  streaming: 'streaming',
  'no permission': 'noPermission',
  offline: 'notThere',
  'does not answer': 'noAnswer',
  'not found': 'notThere',
  'not a folder': 'notAFolder',
  'symbolic link, not followed': 'link',
  'only in the cloud': 'onlyInCloud',
} as const

/** A fragment that has no words here is said as it stands inside a sentence. */
const asItComes = (words: Words, fragment: string): string => {
  const phrase = phraseOf(fragment)
  // No fragment holds a list, which alone would depend on the language here.
  const said = phrase ? sayPhrase(phrase, 'en', words as unknown as SayMessage) : fragment
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const keyIn = <T extends object>(keys: T, fragment: string): T[keyof T] | undefined =>
  Object.hasOwn(keys, fragment) ? keys[fragment as keyof T] : undefined

/** Why something was not looked into, as it stands at the head of a list. */
export const skipReasonWords = (words: Words, reason: string): string => {
  const key = keyIn(skipReasons, reason)
  return key ? words(`skipped.reasons.${key}`) : asItComes(words, reason)
}

/** How a place is. */
export const placeStateWords = (words: Words, state: string): string => {
  const key = keyIn(placeStates, state)
  return key ? words(`places.states.${key}`) : asItComes(words, state)
}
