import { type KeyboardEvent, useRef, useState } from 'react'

type Stop = HTMLElement | SVGElement

/** What the one of many that the focus goes to needs. */
export interface StopProps {
  readonly ref: (stop: Stop | null) => void
  readonly tabIndex: number
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const movesOf = (rightToLeft: boolean): Readonly<Record<string, number>> => ({
  ArrowRight: rightToLeft ? -1 : 1,
  ArrowLeft: rightToLeft ? 1 : -1,
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
})

/** Many things as one stop of the Tab key, with arrows between them. @param first has the stop at first */
export const useOneStop = (count: number, first = 0): ((index: number) => StopProps) => {
  const stops = useRef(new Map<number, Stop>())
  const [asked, setAsked] = useState(first)
  const current = Math.min(asked, count - 1)
  return (index) => ({
    ref: (stop) => {
      if (stop) stops.current.set(index, stop)
      else stops.current.delete(index)
    },
    tabIndex: index === current ? 0 : -1,
    onFocus: () => setAsked(index),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const move = movesOf(getComputedStyle(event.currentTarget).direction === 'rtl')[event.key]
      if (move === undefined) return
      event.preventDefault()
      stops.current.get(Math.max(0, Math.min(count - 1, index + move)))?.focus()
    },
  })
}
