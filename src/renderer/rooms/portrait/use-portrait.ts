import { useEffect, useRef, useState } from 'react'
import type { Bridge } from '../../../shared/ipc.ts'
import type { Portrait } from '../../../shared/portrait.ts'
import { messageOf } from '../../use-problem.ts'

export type PortraitState =
  | { readonly step: 'asking' }
  | { readonly step: 'reading' }
  | { readonly step: 'done'; readonly portrait: Portrait }
  /** It was not counted, and the sentence says why. */
  | { readonly step: 'failed'; readonly message: string }

export interface PortraitView {
  readonly state: PortraitState
  start(): void
  cancel(): void
}

const asking: PortraitState = { step: 'asking' }

/** The numbers of one file: read when asked for, given up when the screen goes, and kept nowhere. */
export const usePortrait = (bridge: Bridge, path: string): PortraitView => {
  const [state, setState] = useState<PortraitState>(asking)
  /** Differs for each reading, so that the end of one that was given up is not heard. */
  const reading = useRef<object | null>(null)

  const giveUp = () => {
    if (!reading.current) return
    reading.current = null
    bridge.request('stopLooking').catch(() => {})
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the screen goes, whatever is being read then is given up
  useEffect(() => giveUp, [])

  return {
    state,
    start() {
      const own = {}
      reading.current = own
      setState({ step: 'reading' })
      const end = (next: PortraitState) => {
        if (reading.current !== own) return
        reading.current = null
        setState(next)
      }
      bridge.request('portrait', { path }).then(
        ({ portrait, message }) =>
          end(portrait ? { step: 'done', portrait } : { step: 'failed', message: message ?? '' }),
        (error: unknown) => end({ step: 'failed', message: messageOf(error) }),
      )
    },
    cancel() {
      giveUp()
      setState(asking)
    },
  }
}
