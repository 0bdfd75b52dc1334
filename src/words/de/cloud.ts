import type { Catalog } from '../catalog.ts'

/** A file that is only in the cloud, which can be downloaded and judged. */
export const cloud = {
  offer: 'Herunterladen und prüfen',
  offerOf: '{name} herunterladen und prüfen',
  first:
    'Ihr Sync-Programm lädt zuerst diese Datei herunter, <size>{amount}</size> davon, und dann beurteilt Sealwatch sie. Sie bleibt heruntergeladen, bis Ihr Sync-Programm sie entfernt.',
  firstOfUnknownSize:
    'Ihr Sync-Programm lädt zuerst diese Datei herunter, und dann beurteilt Sealwatch sie. Wie groß sie ist, ist hier nicht zu sehen. Sie bleibt heruntergeladen, bis Ihr Sync-Programm sie entfernt.',
  confirm: 'Herunterladen',
  leave: 'In der Cloud lassen',
  waiting:
    'Wird heruntergeladen und geprüft. Das dauert so lange wie der Download; Sie können inzwischen weitermachen.',
  oneAtATime: 'Eine andere Datei wird gerade heruntergeladen. Es geht immer nur eine.',
} satisfies Catalog['cloud']
