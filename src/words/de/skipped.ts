import type { Catalog } from '../catalog.ts'

/** What was not looked into, and why. */
export const skipped = {
  heading: 'Nicht angesehen',
  nothing: 'Alle Ordner und Dateien hier wurden angesehen.',
  intro: 'Dahinter kann ein Backup liegen. Über das, was nicht gelesen wurde, ist nichts gesagt.',
  reasons: {
    noPermission: 'Keine Berechtigung, es zu lesen',
    onlyInCloud: 'Nur in der Cloud und nicht heruntergeladen',
    notRegular: 'Keine gewöhnliche Datei, etwa ein Gerät oder ein Socket',
    link: 'Eine Verknüpfung mit einem anderen Ort, nicht verfolgt',
    programFiles: 'Dateien von Programmen, nicht angesehen',
    versionHistory: 'Versionsverlauf, nicht angesehen',
    vanished: 'Verschwunden, bevor es gelesen werden konnte',
    notFound: 'Nicht gefunden',
    offline: 'Offline',
  },
} satisfies Catalog['skipped']
