import { useLayoutEffect, useRef, useState } from 'react'
import type { RoomName } from './rooms.tsx'

/** The room that is shown, and the way to another; each is found again as far down as it was left. */
export const useRoom = (): [RoomName, (room: RoomName) => void] => {
  const [room, setRoom] = useState<RoomName>('overview')
  const left = useRef(new Map<RoomName, number>())
  useLayoutEffect(() => {
    // Before it was ever left, nothing is drawn yet that could be scrolled.
    if (left.current.size > 0) window.scrollTo({ top: left.current.get(room) ?? 0 })
  }, [room])
  return [
    room,
    (next) => {
      left.current.set(room, window.scrollY)
      // Given up here, so that the heading of the new room may take it.
      if (next !== room && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      setRoom(next)
    },
  ]
}
