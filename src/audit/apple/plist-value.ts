/** A property list as far as verdicts need it: numbers, dates, data and UIDs are null. */
export type PlistValue = string | boolean | null | readonly PlistValue[] | PlistDict
export type PlistDict = ReadonlyMap<string, PlistValue>

export const dictOf = (value: PlistValue | undefined): PlistDict | undefined =>
  value instanceof Map ? value : undefined

/** Nesting deeper than this is refused. Apple's own lists nest about ten deep. */
export const deepestPlist = 64

/** Thrown inside the readers only. */
export class MalformedPlist extends Error {}
