import type { Catalog } from '../catalog.ts'

/** What was not looked into, and why. */
export const skipped = {
  heading: 'Non examiné',
  nothing: 'Tous les dossiers et fichiers présents ici ont été examinés.',
  intro: 'Une sauvegarde peut se trouver derrière. Rien n’est dit de ce qui n’a pas été lu.',
  reasons: {
    noPermission: 'Pas d’autorisation de lecture',
    onlyInCloud: 'Uniquement dans le cloud, et non téléchargé',
    notRegular: 'Pas un fichier ordinaire (un périphérique ou un socket, par exemple)',
    link: 'Un lien vers un autre emplacement, non suivi',
    programFiles: 'Fichiers de programmes, non examinés',
    versionHistory: 'Historique des versions, non examiné',
    vanished: 'Disparu avant d’avoir pu être lu',
    notFound: 'Introuvable',
    offline: 'Hors ligne',
  },
} as const satisfies Catalog['skipped']
