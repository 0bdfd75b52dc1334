import type { Page } from 'playwright-core'

/**
 * Files and folders held over the window and let go there. They go the way of a real drag: the browser gets their paths
 * from outside the page and makes the page's File objects of them.
 */
export const holdOver = async (window: Page, paths: readonly string[]) => {
  const session = await window.context().newCDPSession(window)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop', x = 400) =>
    session.send('Input.dispatchDragEvent', { type, x, y: 300, data })
  await send('dragEnter')
  await send('dragOver')
  return {
    drop: () => send('drop'),
    /** Out of the window, past its edge. */
    takeAway: () => send('dragOver', -10),
  }
}
