import type { HeaderField } from '../../shared/header-fields.ts'

/** A part of a file's beginning, `[from, to)` in bytes. It may reach farther than what is shown. */
export interface FieldSpan {
  readonly from: number
  readonly to: number
  readonly field: HeaderField
  /** What the bytes say, where that is a number or a name and nobody's secret. */
  readonly value?: string
  /** Key material, or what people wrote: its bytes stay in the engine. */
  readonly withheld?: true
}

/** A layout of fields that follow each other: the name and the length in bytes of each. */
export const inARow = (from: number, fields: readonly (readonly [HeaderField, number, string?])[]) => {
  let position = from
  return fields.map(([field, length, value]): FieldSpan => {
    const span = { from: position, to: position + length, field, ...(value !== undefined && { value }) }
    position += length
    return span
  })
}

/** What no source describes is withheld, like all that is not known. */
export const undescribed = (from: number, to: number): FieldSpan => ({
  from,
  to,
  field: 'undescribed',
  withheld: true,
})

/** Everything from here on is what people wrote, or may be. */
export const contentFrom = (from: number): FieldSpan => ({
  from,
  to: Number.POSITIVE_INFINITY,
  field: 'content',
  withheld: true,
})
