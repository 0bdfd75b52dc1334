import { doesNotAnswer, Unreadable } from '../io/unreadable.ts'
import type { Platform } from './platform.ts'

/** The same computer, of which some folders and what lies in them is not asked for: whoever asks would wait for ever. */
export const leavingAlone = (platform: Platform, folders: readonly string[]): Platform => {
  if (folders.length === 0) return platform
  const { sep } = platform.path
  const isLeft = (path: string) =>
    folders.some((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
  const ask = <T>(path: string, answer: () => Promise<T>): Promise<T> =>
    isLeft(path) ? Promise.reject(new Unreadable(doesNotAnswer)) : answer()
  return {
    ...platform,
    env: (name) => platform.env(name),
    read: (path, maxBytes) => ask(path, () => platform.read(path, maxBytes)),
    readAt: (path, position, length) => ask(path, () => platform.readAt(path, position, length)),
    list: (path) => ask(path, () => platform.list(path)),
    kind: (path) => ask(path, () => platform.kind(path)),
    followed: (path) => (isLeft(path) ? Promise.resolve(path) : platform.followed(path)),
  }
}
