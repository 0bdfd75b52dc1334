import type { ClipboardEvent } from 'react'
import { joinCopiedPaths } from './path-parts.ts'

/** A path is two boxes on screen, between which a copy would break the line. */
export const copyPathsWhole = (event: ClipboardEvent<HTMLElement>) => {
  const selection = window.getSelection()
  if (!selection) return
  const paths = [...event.currentTarget.querySelectorAll('.path')]
    .filter((path) => selection.containsNode(path, true))
    .map((path) => ({
      head: path.querySelector('.path-head')?.textContent ?? '',
      tail: path.querySelector('.path-tail')?.textContent ?? '',
    }))
  if (paths.length === 0) return
  event.clipboardData.setData('text/plain', joinCopiedPaths(selection.toString(), paths))
  event.preventDefault()
}
