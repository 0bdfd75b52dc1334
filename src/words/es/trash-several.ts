import type { Catalog } from '../catalog.ts'

/** Several old copies that go to the trash at once. */
export const trashSeveral = {
  heading:
    '{count, plural, one {¿Mover # copia a la papelera?} many {¿Mover # de copias a la papelera?} other {¿Mover # copias a la papelera?}}',
  none: 'Aquí nada se mueve a la vez',
  goes: 'Estas se van',
  stays: 'Estas se quedan',
  kept: '{count, plural, one {Lo que contiene sigue en otro sitio: el mismo archivo, o un estado más reciente de la misma copia de seguridad, al que puede faltarle lo que se borró desde entonces.} many {Lo que contienen sigue en otro sitio: el mismo archivo, o un estado más reciente de la misma copia de seguridad, al que puede faltarle lo que se borró desde entonces.} other {Lo que contienen sigue en otro sitio: el mismo archivo, o un estado más reciente de la misma copia de seguridad, al que puede faltarle lo que se borró desde entonces.}}',
  inside:
    '{count, plural, one {Dentro hay # elemento más de la lista, que también se va.} many {Dentro hay # de elementos más de la lista, que también se van.} other {Dentro hay # elementos más de la lista, que también se van.}}',
  synced:
    'Desaparecen de todos los dispositivos que se sincronizan con {places}. El proveedor las guarda un tiempo en su propia papelera: vacíala también.',
  local:
    '{count, plural, one {Se queda en la papelera de este equipo hasta que la vacíes. Hasta entonces, se puede leer allí.} many {Se quedan en la papelera de este equipo hasta que la vacíes. Hasta entonces, se pueden leer allí.} other {Se quedan en la papelera de este equipo hasta que la vacíes. Hasta entonces, se pueden leer allí.}}',
  only: 'La única copia que Sealwatch conoce: solo se va si la mueves sola.',
  keep: 'Conservarlas',
  done: 'Movido a la papelera',
  moved:
    '{moved, plural, one {# copia está ahora en la papelera.} many {# de copias están ahora en la papelera.} other {# copias están ahora en la papelera.}}',
} as const satisfies Catalog['trashSeveral']
