/** An audit of all places, from its start until what it found is watched. */
export interface Running {
  /** `listening`: the audit is over, and what it found comes to be watched. */
  kind: 'asked' | 'scheduled' | 'listening'
  readonly abort: AbortController
  ended: Promise<void>
}
