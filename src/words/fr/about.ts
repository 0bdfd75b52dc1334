import type { Catalog } from '../catalog.ts'

/** Sealwatch about itself: whose it is, what runs, what it signs with, what is shipped with it. */
export const about = {
  heading: 'À propos de Sealwatch',
  open: 'À propos de Sealwatch',
  openHint: 'Version, licences, diagnostic et clé de signature.',
  section: 'À propos',
  back: 'Retour aux paramètres',
  independent:
    'Sealwatch est indépendant. Il n’est ni fabriqué, ni vérifié, ni recommandé par WhatsApp ou Meta, et ne leur est pas affilié.',
  names: 'Le nom de WhatsApp sert à dire quelles sauvegardes il lit.',

  versions: 'Versions',
  parts: {
    app: 'Sealwatch',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    system: 'Système',
  },

  signing: {
    heading: 'Clé de signature',
    lead: 'Les rapports signés depuis cet ordinateur portent cette empreinte. Quiconque la connaît peut reconnaître qu’un rapport vient de vous.',
    none: 'Il n’y en a pas encore. Elle est créée quand vous enregistrez pour la première fois un rapport signé, ou ici.',
    fingerprint: 'Empreinte (SHA-256)',
    make: 'Créer une clé de signature',
    renew: 'Créer une nouvelle clé',
    ask: 'Remplacer la clé de signature ?',
    lost: 'L’ancienne clé est supprimée et ne peut pas revenir. Les rapports que vous avez signés avec elle restent valables sous l’ancienne empreinte. Les nouveaux en portent une autre ; indiquez-la donc aux personnes qui connaissent l’ancienne.',
    confirm: 'Remplacer la clé',
    keep: 'Garder l’ancienne clé',
    making: 'Création de la clé',
    made: 'La clé a été créée.',
  },

  diagnostics: {
    heading: 'Diagnostic',
    lead: 'Un texte pour la personne qui vous aide en cas d’erreur. Rien n’est envoyé : vous le copiez et décidez où il va.',
    names: 'Inclure les chemins et les noms',
    namesHint: 'Ceux des emplacements, des sauvegardes et de ce qui n’a pas été examiné.',
    preview: 'Voici ce qui est copié',
    copy: 'Copier le diagnostic',
    copied: 'Copié.',
    notCopied: 'La copie n’a pas fonctionné. Sélectionnez le texte et copiez-le.',
  },

  licences: {
    heading: 'Licences',
    lead: 'Sealwatch est un logiciel libre. Il est accompagné {count, plural, one {de # œuvre d’autres auteurs} many {de # d’œuvres d’autres auteurs} other {de # œuvres d’autres auteurs}}.',
    search: 'Rechercher',
    found: '{count, plural, =0 {Aucun résultat} one {# résultat} many {# de résultats} other {# résultats}}.',
    none: 'Ce paquet n’apporte pas de texte à lui.',
    chromium: 'Les licences de Chromium sont dans un fichier à part.',
    showChromium: 'Afficher ce fichier dans son dossier',
  },
} as const satisfies Catalog['about']
