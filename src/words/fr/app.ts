import type { Catalog } from '../catalog.ts'

/** What stands around the rooms, and what several of them say. */
export const app = {
  rooms: 'Rubriques',
  room: {
    overview: 'Vue d’ensemble',
    backups: 'Sauvegardes',
    guide: 'Guide',
    privacy: 'Vie privée',
    places: 'Emplacements',
    settings: 'Paramètres',
  },
  allPlaces: 'les emplacements activés',
  dismiss: 'Fermer',
  showMore: 'En afficher {next, number} de plus sur {left, number}',
  showLast: 'Afficher le reste ({left, number})',
  noBridge: 'Cette page ne fonctionne que dans l’application Sealwatch.',
  requestFailed: '<strong>Cela n’a pas fonctionné.</strong> <why></why>',

  broken: {
    sentence: 'Cette rubrique n’a pas pu être affichée',
    meaning:
      'Une erreur de Sealwatch l’a arrêtée. Vos fichiers sont inchangés et Sealwatch continue de surveiller.',
    load: 'Recharger la fenêtre',
  },

  drop: {
    audit: 'Déposez pour analyser',
    auditHint: 'Les fichiers et les dossiers sont ouverts en lecture seule.',
    add: 'Déposez pour ajouter un emplacement',
    addHint: 'Un emplacement est un dossier que chaque analyse examine.',
    nothing:
      'Sealwatch ne peut utiliser que des fichiers et des dossiers qui se trouvent sur cet ordinateur.',
  },
} as const satisfies Catalog['app']
