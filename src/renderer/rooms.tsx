import type { ReactNode } from 'react'
import type { Messages } from '../words/catalog.ts'

export type RoomName = keyof Messages['app']['room']

interface RoomEntry {
  readonly name: RoomName
  /** Drawn in a box of 20 by 20 with one line. */
  readonly icon: ReactNode
}

/** The rooms of the window, in the order of the rail. */
export const rooms: readonly RoomEntry[] = [
  { name: 'overview', icon: <path d="M3 9.2 10 3.5l7 5.7M5 8v8.5h10V8M8.2 16.5v-4.7h3.6v4.7" /> },
  { name: 'backups', icon: <path d="M3 4.5h14v4H3Zm0 7h14v4H3Zm2.8-5h.9m-.9 7h.9" /> },
  { name: 'guide', icon: <path d="M5.5 2.5h9v15h-9ZM8.5 14.8h3" /> },
  {
    name: 'privacy',
    icon: <path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Zm8-2.4a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8" />,
  },
  { name: 'places', icon: <path d="M2.5 15.5v-11h5.2l1.8 2.3h8v8.7ZM2.5 9.3h15" /> },
  {
    name: 'settings',
    icon: <path d="M2.5 5.5h8m4 0h3M12.5 3.5v4M2.5 10h2m4 0h9M6.5 8v4M2.5 14.5h8m4 0h3M12.5 12.5v4" />,
  },
]
