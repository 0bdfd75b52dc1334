import { type RefObject, useEffect } from 'react'
import { flushSync } from 'react-dom'

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null

/**
 * "/" and Ctrl+F go to the search, from everywhere in the room while it is shown.
 * @param showList takes away the detail that stands in the place of the list
 */
export const useSearchKey = (search: RefObject<HTMLInputElement | null>, showList: () => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const find = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isText(event.target)
      if ((!find && !slash) || isInDialog(event.target)) return
      event.preventDefault()
      if (!search.current?.checkVisibility()) flushSync(showList)
      search.current?.focus()
      search.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [search, showList])
}
