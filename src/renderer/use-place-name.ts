import { useCallback } from 'react'
import type { Place } from '../shared/report.ts'
import { visibleText } from '../shared/visible-text.ts'
import { useSaid } from './use-said.ts'

/** A folder that the user chose is called as it is on the disk, whatever it is called. */
export const isNamedByFolder = ({ kind }: Pick<Place, 'kind'>): boolean => kind === 'folder'

/** What a place is called, for a sentence or a search: fit to be shown, in the language of the window. */
export const usePlaceName = (): ((place: Pick<Place, 'kind' | 'label'>) => string) => {
  const said = useSaid()
  return useCallback(
    (place) => (isNamedByFolder(place) ? visibleText(place.label) : said(place.label).text),
    [said],
  )
}
