import type { Licence } from '../../../../shared/about.ts'

/** The licences whose name or kind holds all words that are looked for, whatever their case. */
export const findLicences = (licences: readonly Licence[], sought: string): readonly Licence[] => {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  return licences.filter(({ name, licence }) => {
    const text = `${name} ${licence ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
