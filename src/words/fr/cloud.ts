import type { Catalog } from '../catalog.ts'

/** A file that is only in the cloud, which can be downloaded and judged. */
export const cloud = {
  offer: 'Télécharger et vérifier',
  offerOf: 'Télécharger et vérifier {name}',
  first:
    'Votre logiciel de synchronisation télécharge d’abord ce fichier, soit <size>{amount}</size>, puis Sealwatch l’évalue. Il reste téléchargé jusqu’à ce que votre logiciel de synchronisation le retire.',
  firstOfUnknownSize:
    'Votre logiciel de synchronisation télécharge d’abord ce fichier, puis Sealwatch l’évalue. Sa taille n’apparaît pas ici. Il reste téléchargé jusqu’à ce que votre logiciel de synchronisation le retire.',
  confirm: 'Le télécharger',
  leave: 'Le laisser dans le cloud',
  waiting:
    'Téléchargement et vérification. Cela dure autant que le téléchargement ; vous pouvez continuer entre-temps.',
  oneAtATime: 'Un autre fichier est en cours de téléchargement. Un seul à la fois.',
} as const satisfies Catalog['cloud']
