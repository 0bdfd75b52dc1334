import { useEffect, useRef, useState } from 'react'

/** What the user dropped, apart by what it is: the path of a file does not tell. */
export interface Dropped {
  readonly folders: readonly File[]
  readonly files: readonly File[]
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

const droppedIn = ({ dataTransfer }: DragEvent): Dropped => {
  const folders: File[] = []
  const files: File[] = []
  for (const item of dataTransfer?.items ?? []) {
    const file = item.getAsFile()
    if (file) (item.webkitGetAsEntry()?.isDirectory ? folders : files).push(file)
  }
  return { folders, files }
}

/**
 * Takes files and folders that are dropped anywhere in the window. True while some are held over it.
 * React Aria's drop zone gives a folder without the path that the preload needs.
 */
export const useDrop = (onDrop: (dropped: Dropped) => void): boolean => {
  const [over, setOver] = useState(false)
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const hold = (event: DragEvent) => {
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = carriesFiles(event) ? 'copy' : 'none'
      setOver(carriesFiles(event))
    }
    document.addEventListener('dragenter', hold, { signal })
    document.addEventListener('dragover', hold, { signal })
    document.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false)
      },
      { signal },
    )
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        setOver(false)
        if (carriesFiles(event)) latest.current(droppedIn(event))
      },
      { signal },
    )
    return () => stop.abort()
  }, [])
  return over
}
