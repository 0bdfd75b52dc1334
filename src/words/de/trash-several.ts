import type { Catalog } from '../catalog.ts'

/** Several old copies that go to the trash at once. */
export const trashSeveral = {
  heading:
    '{count, plural, one {# Kopie in den Papierkorb verschieben?} other {# Kopien in den Papierkorb verschieben?}}',
  none: 'Hier geht nichts auf einmal',
  goes: 'Diese gehen',
  stays: 'Diese bleiben',
  kept: '{count, plural, one {Was darin ist, bleibt anderswo: dieselbe Datei oder ein neuerer Stand desselben Backups, in dem fehlen kann, was seither gelöscht wurde.} other {Was in ihnen ist, bleibt anderswo: dieselbe Datei oder ein neuerer Stand desselben Backups, in dem fehlen kann, was seither gelöscht wurde.}}',
  inside:
    '{count, plural, one {# weiterer Eintrag der Liste liegt in ihnen und geht mit.} other {# weitere Einträge der Liste liegen in ihnen und gehen mit.}}',
  synced:
    'Sie verschwinden von allen Geräten, die mit {places} synchronisieren. Der Anbieter behält sie eine Weile in seinem eigenen Papierkorb: Leeren Sie auch den.',
  local:
    '{count, plural, one {Sie bleibt im Papierkorb dieses Computers, bis Sie ihn leeren. Bis dahin kann sie dort gelesen werden.} other {Sie bleiben im Papierkorb dieses Computers, bis Sie ihn leeren. Bis dahin können sie dort gelesen werden.}}',
  only: 'Die einzige Kopie, die Sealwatch kennt: Sie geht nur, wenn Sie sie einzeln verschieben.',
  keep: 'Behalten',
  done: 'In den Papierkorb verschoben',
  moved: '{moved, plural, one {# Kopie ist jetzt im Papierkorb.} other {# Kopien sind jetzt im Papierkorb.}}',
} satisfies Catalog['trashSeveral']
