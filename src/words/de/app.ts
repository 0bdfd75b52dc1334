import type { Catalog } from '../catalog.ts'

/** What stands around the rooms, and what several of them say. */
export const app = {
  rooms: 'Bereiche',
  room: {
    overview: 'Übersicht',
    backups: 'Backups',
    guide: 'Anleitung',
    privacy: 'Datenschutz',
    places: 'Orte',
    settings: 'Einstellungen',
  },
  allPlaces: 'die eingeschalteten Orte',
  dismiss: 'Ausblenden',
  showMore: '{next, number} weitere von {left, number} zeigen',
  showLast: 'Die letzten {left, number} zeigen',
  noBridge: 'Diese Seite funktioniert nur in der App Sealwatch.',
  requestFailed: '<strong>Das hat nicht funktioniert.</strong> <why></why>',

  broken: {
    sentence: 'Dieser Bereich lässt sich nicht zeigen',
    meaning:
      'Ein Fehler in Sealwatch hat ihn angehalten. Ihre Dateien sind unverändert, und Sealwatch wacht weiter.',
    load: 'Fenster neu laden',
  },

  drop: {
    audit: 'Ablegen, um zu prüfen',
    auditHint: 'Dateien und Ordner werden nur zum Lesen geöffnet.',
    add: 'Ablegen, um einen Ort hinzuzufügen',
    addHint: 'Ein Ort ist ein Ordner, den jede Prüfung durchsucht.',
    nothing: 'Sealwatch kann nur Dateien und Ordner verwenden, die auf diesem Computer liegen.',
  },
} satisfies Catalog['app']
