import type { Judgement } from './format.ts'

/** A judged file or folder on its way to becoming a finding. */
export interface Candidate {
  readonly judgement: Judgement
  /** Its path as text, escaped where it is not valid UTF-8. */
  readonly text: string
  /** Bytes. */
  readonly size: number
  readonly modified: Date
  /** A key that nobody asked about, or a file that may hold one and could not be read: it counts, but is no finding. */
  readonly aside?: true
}
