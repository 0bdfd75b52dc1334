import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DiscoveredPlace } from '../../../shared/discovery.ts'
import type { Bridge } from '../../../shared/ipc.ts'
import type { Place } from '../../../shared/report.ts'
import { fileName } from '../../path-parts.ts'
import type { Dropped } from '../../use-drop.ts'
import type { PlacesView } from '../../use-places.ts'
import type { Run } from '../../use-problem.ts'
import type { SettingsView } from '../../use-settings.ts'

/** One thing that came of it. */
export type PlaceSaid =
  | {
      readonly what: 'added' | 'switchedOn' | 'already' | 'removed' | 'gone'
      readonly place: Pick<Place, 'kind' | 'label'>
    }
  | { readonly what: 'same' }
  | { readonly what: 'changed'; readonly count: number }

/** What came of the last thing that the user did here. */
export interface PlaceNote {
  readonly said: readonly PlaceSaid[]
  /** Files that were dropped, which can be no place, but be audited. */
  readonly files: readonly string[]
}

const noNote: PlaceNote = { said: [], files: [] }

export interface PlaceChoice {
  readonly note: PlaceNote
  isOn(place: Pick<DiscoveredPlace, 'path'>): boolean
  switch(place: DiscoveredPlace, on: boolean): void
  remove(place: DiscoveredPlace): void
  /** Asks for a folder and makes it a place. Does nothing where the user closes the dialog. */
  addFolder(): void
  addDropped(dropped: Dropped): void
  /** Looks for places again and says what has changed. */
  lookAgain(): void
}

/** What the user decides about places, and what is said of it. */
export const usePlaceChoice = (
  bridge: Bridge,
  run: Run,
  { settings }: SettingsView,
  { discovery, look }: PlacesView,
): PlaceChoice => {
  const t = useTranslations('app.drop')
  const [note, setNote] = useState(noNote)
  const off = settings?.placesOff ?? []
  const added = settings?.placesAdded ?? []
  const act = (work: () => Promise<unknown>) => {
    setNote(noNote)
    run(work)
  }

  const add = async (paths: readonly string[]): Promise<PlaceSaid[]> => {
    const said = paths.map((path): PlaceSaid => {
      const known = discovery?.places.find((place) => place.path === path)
      if (!known) return { what: 'added', place: { kind: 'folder', label: fileName(path) } }
      return { what: off.includes(path) ? 'switchedOn' : 'already', place: known }
    })
    const fresh = paths.filter((path) => !discovery?.places.some((place) => place.path === path))
    await bridge.request('changeSettings', {
      placesAdded: [...new Set([...added, ...fresh])],
      placesOff: off.filter((path) => !paths.includes(path)),
    })
    await look()
    return said
  }

  return {
    note,
    isOn: ({ path }) => !off.includes(path),
    switch: ({ path }, on) =>
      act(() => {
        const others = off.filter((other) => other !== path)
        return bridge.request('changeSettings', { placesOff: on ? others : [...others, path] })
      }),
    remove: (place) =>
      act(async () => {
        const without = (paths: readonly string[]) => paths.filter((other) => other !== place.path)
        await bridge.request('changeSettings', { placesAdded: without(added), placesOff: without(off) })
        await look()
        setNote({ said: [{ what: 'removed', place }], files: [] })
      }),
    addFolder: () =>
      act(async () => {
        const folder = await bridge.request('chooseFolder')
        if (folder !== null) setNote({ said: await add([folder]), files: [] })
      }),
    addDropped: (dropped) =>
      act(async () => {
        const folders = await bridge.dropped(dropped.folders)
        const files = await bridge.dropped(dropped.files)
        if (folders.length + files.length === 0) throw new Error(t('nothing'))
        setNote({ said: folders.length > 0 ? await add(folders) : [], files })
      }),
    lookAgain: () =>
      act(async () => {
        const { byPath, gone } = await look()
        const count = byPath.size + gone.length
        const first: PlaceSaid = count === 0 ? { what: 'same' } : { what: 'changed', count }
        setNote({ said: [first, ...gone.map((place) => ({ what: 'gone', place }) as const)], files: [] })
      }),
  }
}
