import type { Catalog } from '../catalog.ts'

/** Several old copies that go to the trash at once. */
export const trashSeveral = {
  heading:
    '{count, plural, one {Mettre # copie à la corbeille ?} many {Mettre # de copies à la corbeille ?} other {Mettre # copies à la corbeille ?}}',
  none: 'Rien ne part en une fois ici',
  goes: 'Celles-ci partent',
  stays: 'Celles-ci restent',
  kept: '{count, plural, one {Son contenu reste ailleurs : le même fichier, ou un état plus récent de la même sauvegarde, auquel peut manquer ce qui a été supprimé depuis.} many {Leur contenu reste ailleurs : le même fichier, ou un état plus récent de la même sauvegarde, auquel peut manquer ce qui a été supprimé depuis.} other {Leur contenu reste ailleurs : le même fichier, ou un état plus récent de la même sauvegarde, auquel peut manquer ce qui a été supprimé depuis.}}',
  inside:
    '{count, plural, one {# autre élément de la liste se trouve à l’intérieur et part aussi.} many {# d’autres éléments de la liste se trouvent à l’intérieur et partent aussi.} other {# autres éléments de la liste se trouvent à l’intérieur et partent aussi.}}',
  synced:
    'Elles disparaissent de tous les appareils qui se synchronisent avec {places}. Le fournisseur les garde un temps dans sa propre corbeille : videz-la aussi.',
  local:
    '{count, plural, one {Elle reste dans la corbeille de cet ordinateur jusqu’à ce que vous la vidiez. Jusque-là, on peut l’y lire.} many {Elles restent dans la corbeille de cet ordinateur jusqu’à ce que vous la vidiez. Jusque-là, on peut les y lire.} other {Elles restent dans la corbeille de cet ordinateur jusqu’à ce que vous la vidiez. Jusque-là, on peut les y lire.}}',
  only: 'La seule copie que Sealwatch connaît : elle ne part que si vous la déplacez seule.',
  keep: 'Les garder',
  done: 'Mis à la corbeille',
  moved:
    '{moved, plural, one {# copie est maintenant dans la corbeille.} many {# de copies sont maintenant dans la corbeille.} other {# copies sont maintenant dans la corbeille.}}',
} as const satisfies Catalog['trashSeveral']
