import type { Catalog } from '../catalog.ts'

/** Old copies: what the guide says of each kind, and what is to be done about it. */
export const leftovers = {
  heading: 'Les anciennes copies restent lisibles',
  lead: 'Le chiffrement de bout en bout protège les sauvegardes faites après son activation. Les copies d’avant restent telles quelles. Mettez à la corbeille ce dont vous n’avez plus besoin, ou occupez-vous-en vous-même et cochez-le ici.',
  noReport:
    'Analysez d’abord cet ordinateur. Les copies que d’autres peuvent lire figurent ensuite ici, une par une.',
  audit: 'Analyser',
  nothing:
    'La dernière analyse n’a trouvé aucune copie que d’autres peuvent lire. Les vérifications à faire à la main, ci-dessous, restent à faire.',
  allMarked:
    '{all, plural, one {# copie cochée} many {Les # de copies sont cochées} other {Les # copies sont cochées}}',
  left: '{all, plural, one {Reste {left, number} copie sur #} many {Copies restantes : {left, number} sur #} other {Copies restantes : {left, number} sur #}}',
  markAll:
    '{count, plural, one {Cocher comme fait} many {Cocher les # comme faites} other {Cocher les # comme faites}}',
  unmarkAll: 'Retirer les coches',
  trashAll: 'Tout mettre à la corbeille…',
  trash: 'Mettre à la corbeille…',
  trashOf: 'Mettre à la corbeille : {name}',
  show: 'Afficher dans le dossier',
  showOf: 'Afficher dans le dossier : {name}',
  mark: 'Fait : {name}',
  stillThere: 'Cochée comme faite, mais encore présente dans l’analyse du {moment}.',
  why: '<strong>Pourquoi cela reste exposé.</strong> {claim}',
  todo: '<strong>Ce qu’il faut faire.</strong> {todo}',
  handHeading: 'Ce qu’aucune analyse de cet ordinateur ne voit',
  handLead: 'Passez ces points en revue à la main.',

  groups: {
    'key-file': {
      name: 'Fichiers de clé',
      todo: 'Éloignez la clé des sauvegardes : notez-la sur papier, ou dans un gestionnaire de mots de passe.',
    },
    'key-beside': {
      name: 'Sauvegardes dont la clé se trouve à côté',
      todo: 'Éloignez la clé des sauvegardes. Si d’autres ont pu copier les deux, désactivez puis réactivez la sauvegarde chiffrée de bout en bout sur le téléphone, et sauvegardez encore une fois. Une fois la nouvelle sauvegarde prouvée, supprimez ces copies.',
    },
    'plain-copy': {
      name: 'Bases de données et sauvegardes de téléphone',
      todo: 'Supprimez les copies dont vous n’avez plus besoin, ou déplacez-les sur un disque chiffré.',
    },
    'old-backup': {
      name: 'Sauvegardes plus anciennes',
      todo: 'Attendez qu’une nouvelle sauvegarde soit ici et prouvée. Puis supprimez les copies dont vous n’avez plus besoin.',
    },
    'icloud-old': {
      name: 'Sauvegarde iCloud',
      todo: 'Sauvegardez encore une fois sur l’iPhone, laissez iCloud terminer, et analysez à nouveau. Ce qui reste alors lisible est ancien.',
    },
    'device-backup': {
      name: 'Sauvegardes d’iPhone sur cet ordinateur',
      todo: 'Faites-en une nouvelle en cochant Chiffrer la sauvegarde locale. Puis supprimez les anciennes dans la liste de l’application.',
    },
    export: {
      name: 'Discussions exportées',
      todo: 'Supprimez-les, ou gardez-les sur un disque chiffré.',
    },
    media: {
      name: 'Dossiers de médias',
      todo: 'Retirez le dossier de ce que votre téléphone copie vers un cloud, ou supprimez les copies.',
    },
    'live-data': {
      name: 'L’application WhatsApp sur cet ordinateur',
      todo: 'Chiffrez le disque de cet ordinateur, ou déconnectez WhatsApp ici, sous Appareils connectés.',
    },
  },

  checks: {
    trash: {
      name: 'La corbeille de votre service cloud',
      todo: 'Videz-la après avoir supprimé d’anciennes copies, ainsi que la corbeille de cet ordinateur.',
    },
    versions: {
      name: 'Les versions antérieures dans votre service cloud',
      todo: 'Ouvrez l’historique des versions d’une sauvegarde remplacée et supprimez les anciennes versions, si le service le permet.',
    },
    'iphone-computer': {
      name: 'Les sauvegardes d’iPhone sur n’importe quel ordinateur',
      todo: 'Cochez Chiffrer la sauvegarde locale, sauvegardez une fois, et supprimez les sauvegardes plus anciennes.',
    },
    'iphone-icloud': {
      name: 'La sauvegarde iCloud de votre iPhone',
      todo: 'Regardez sa date dans les réglages de l’iPhone. Supprimez-la si elle date d’avant, ou laissez une nouvelle la remplacer.',
    },
    'key-photo': {
      name: 'Les photos et notes de la clé',
      todo: 'Cherchez les 64 chiffres et le mot de passe dans vos photos, notes, discussions et e-mails. Assurez-vous d’abord de les avoir sur papier ou dans un gestionnaire de mots de passe. Supprimez ensuite ce que vous trouvez, y compris de la corbeille.',
    },
    'other-places': {
      name: 'Les autres ordinateurs, disques et anciens téléphones',
      todo: 'Des copies peuvent s’y trouver aussi. Analysez chaque disque ; sur un ancien téléphone, supprimez le dossier WhatsApp ou effacez le téléphone.',
    },
  },
} as const satisfies Catalog['leftovers']
