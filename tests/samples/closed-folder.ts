import { chmodSync, existsSync } from 'node:fs'
import { afterEach, beforeEach } from 'vitest'

const nobody = 65534

const closed = new Set<string>()

/** Closes a folder to whoever runs the test, until it is opened or the test has ended. */
export const closeFolder = (path: string): void => {
  chmodSync(path, 0)
  closed.add(path)
}

export const openFolder = (path: string): void => {
  chmodSync(path, 0o700)
  closed.delete(path)
}

/** Lets the tests of a file run as somebody to whom a folder can be closed: root may read everything. */
export const asNobody = (): void => {
  const isRoot = process.getuid?.() === 0
  beforeEach(() => {
    if (isRoot) process.seteuid?.(nobody)
  })
  afterEach(() => {
    for (const path of closed) {
      // It may have been moved meanwhile.
      if (existsSync(path)) openFolder(path)
    }
    closed.clear()
    if (isRoot) process.seteuid?.(0)
  })
}
