/** What a promise gives; what comes after the signal is dropped. @throws the signal's reason */
export const whenNotAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })

/** What a failed audit says to the user. */
export const sentenceOf = (error: unknown): string => {
  const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return `The audit stopped because of an error in Sealwatch (${why}). Your files are unchanged.`
}

/** The same of an audit that did not come to say anything. */
export const lostAudit = 'The audit stopped half way because its engine ended. Your files are unchanged.'
