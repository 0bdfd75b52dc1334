import { useCallback, useRef, useState } from 'react'
import type { Discovery } from '../shared/discovery.ts'
import type { Bridge } from '../shared/ipc.ts'
import { noChanges, type PlaceChanges, placeChanges } from './rooms/places/place-changes.ts'

export interface PlacesView {
  /** null until the first look has ended. */
  readonly discovery: Discovery | null
  readonly looking: boolean
  /** What the last look found otherwise than the one before it. */
  readonly changes: PlaceChanges
  /** Looks for places anew. The last look that was asked for counts. */
  look(): Promise<PlaceChanges>
}

interface Found {
  readonly discovery: Discovery | null
  readonly changes: PlaceChanges
}

/** The window's view of the places on this computer. */
export const usePlaces = (bridge: Bridge): PlacesView => {
  const [found, setFound] = useState<Found>({ discovery: null, changes: noChanges })
  const [looking, setLooking] = useState(false)
  const looks = useRef(0)
  const before = useRef<Discovery | null>(null)

  const look = useCallback(async () => {
    const mine = ++looks.current
    setLooking(true)
    try {
      const discovery = await bridge.request('places')
      if (mine !== looks.current) return noChanges
      const changes = before.current ? placeChanges(before.current, discovery) : noChanges
      before.current = discovery
      setFound({ discovery, changes })
      return changes
    } finally {
      if (mine === looks.current) setLooking(false)
    }
  }, [bridge])

  return { ...found, looking, look }
}
