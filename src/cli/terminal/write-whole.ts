import type { Writable } from 'node:stream'

/**
 * Resolves once the whole text was taken, or with false where nobody takes it any more. A reader that went away, as
 * `| head` does, has seen what it wanted: that is no error.
 */
export const writeWhole = (stream: Writable, text: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') resolve(false)
      else reject(error)
    }
    // The stream tells of a reader that left both here and by an event, which would otherwise end the process.
    stream.once('error', failed)
    stream.write(text, (error) => {
      if (error) failed(error)
      else {
        stream.off('error', failed)
        resolve(true)
      }
    })
  })
