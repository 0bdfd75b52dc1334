import { lazy } from 'react'

/** The rooms that nobody sees first: their scripts are read once the first room is drawn. */
export const BackupsRoom = lazy(async () => ({
  default: (await import('./backups/BackupsRoom.tsx')).BackupsRoom,
}))

export const GuideRoom = lazy(async () => ({ default: (await import('./guide/GuideRoom.tsx')).GuideRoom }))

export const PrivacyRoom = lazy(async () => ({
  default: (await import('./privacy/PrivacyRoom.tsx')).PrivacyRoom,
}))

export const PlacesRoom = lazy(async () => ({
  default: (await import('./places/PlacesRoom.tsx')).PlacesRoom,
}))

export const SettingsRoom = lazy(async () => ({
  default: (await import('./settings/SettingsRoom.tsx')).SettingsRoom,
}))
