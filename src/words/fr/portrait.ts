import type { Catalog } from '../catalog.ts'

/** What a backup tells a stranger: asked for, counted, and beside it what a sealed one still shows. */
export const portrait = {
  offer: 'Qu’apprendrait une personne inconnue ?',
  offerOf: 'Qu’apprendrait une personne inconnue de {name} ?',
  back: 'Retour',

  asking: {
    heading: 'Qu’apprendrait une personne inconnue de ce fichier ?',
    reads:
      'Sealwatch lit une fois tout le fichier, sur cet ordinateur, et compte : messages par heure et par jour, discussions, groupes, personnes, appels et lieux partagés.',
    shows:
      'Il n’affiche que des nombres. Aucun nom, aucun numéro de téléphone et aucun mot d’un message ne sort du fichier.',
    keeps: 'Rien n’est conservé. Quand vous quittez cette page, les nombres disparaissent.',
    start: 'Lire et compter',
  },

  reading: {
    heading: 'Lecture du fichier',
    lead: 'Un gros fichier prend du temps. Le fichier reste tel quel.',
    cancel: 'Annuler',
  },

  failed: {
    heading: 'Ce fichier n’a pas été compté.',
    again: 'Réessayer',
  },

  empty: {
    heading: 'Il n’y a rien à compter dans ce fichier.',
    lead: 'N’importe qui peut le lire, et il ne contient ni messages, ni contacts, ni appels. Cela ne dit rien de vos autres fichiers.',
  },

  sealed: {
    onlyYou: 'Sans votre clé, une personne inconnue n’apprend rien de vos discussions dans ce fichier.',
    whatsapp:
      'WhatsApp garde une clé de ce fichier. Sans clé, une personne inconnue n’y apprend rien de vos discussions.',
    password:
      'Sans le mot de passe de ce fichier, une personne inconnue n’y apprend rien de vos discussions.',
    lead: 'Sealwatch n’y lit rien de plus. Voici ce qui se voit sans clé :',
  },

  result: {
    messagesWithPeople:
      'Dans ce fichier, une personne inconnue trouve {messages, plural, one {# message} many {# de messages} other {# messages}} avec {people, plural, one {# personne} many {# de personnes} other {# personnes}}.',
    messages:
      'Dans ce fichier, une personne inconnue trouve {messages, plural, one {# message} many {# de messages} other {# messages}}.',
    contacts:
      'Dans ce fichier, une personne inconnue trouve {people, plural, one {# personne} many {# de personnes} other {# personnes}}.',
    calls:
      'Dans ce fichier, une personne inconnue trouve {calls, plural, one {# appel} many {# d’appels} other {# appels}}.',
    rest: 'Il n’y a ci-dessous que les nombres. Les noms et les mots sont aussi dans le fichier, ouverts à quiconque l’a.',
    span: 'Du {first} au {last} : {days, plural, one {# jour} many {# de jours} other {# jours}}.',
    oneDay: 'Tout le {first}.',
    undated:
      '{count, plural, one {# message n’a pas de date lisible.} many {# de messages n’ont pas de date lisible.} other {# messages n’ont pas de date lisible.}}',
    incomplete: 'Des parties du fichier n’ont pas pu être lues ; les vrais nombres sont donc plus grands.',
    kept: 'Compté sur cet ordinateur. Rien n’en est conservé.',
  },

  numbers: {
    heading: 'En nombres',
    messages: 'Messages',
    sent: '{count, plural, one {# envoyé par vous} many {# envoyés par vous} other {# envoyés par vous}}',
    chats: 'Discussions',
    groups: '{count, plural, one {dont # groupe} many {dont # de groupes} other {dont # groupes}}',
    people: 'Personnes',
    calls: 'Appels',
    locations: 'Lieux partagés',
    links: 'Messages avec un lien',
  },

  media: {
    heading: 'Ce qui a été joint',
    images: 'Images',
    videos: 'Vidéos',
    audio: 'Vocaux et audio',
    gifs: 'GIF',
    documents: 'Documents',
    stickers: 'Stickers',
    contactCards: 'Fiches de contact',
  },

  week: {
    heading: 'Quand les messages vont et viennent',
    busiest: 'Le plus grand nombre tombe le {day} entre {from} et {to}.',
    quiet:
      'Le plus petit nombre tombe entre {from} et {to}. Une personne inconnue peut y voir votre sommeil.',
    picture: 'Messages par jour de la semaine et heure du jour. {busiest}',
    days: 'Jours de la semaine',
    hint: 'Choisissez un jour, ou pointez une heure.',
    day: '{day} : {count, plural, =0 {aucun message} one {# message} many {# de messages} other {# messages}}, surtout entre {from} et {to}.',
    emptyDay: '{day} : aucun message.',
    hour: '{day}, de {from} à {to} : {count, plural, =0 {aucun message} one {# message} many {# de messages} other {# messages}}.',
    legend: 'Messages en une heure',
    none: 'aucun',
    range: '{from, number} à {to, number}',
    table: 'La même chose sous forme de tableau',
    tableCaption: 'Messages par heure du jour et jour de la semaine',
    hourColumn: 'Heure',
  },

  own: {
    heading: 'Ce fichier montre',
    name: 'Nom',
    size: 'Taille',
    changed: 'Dernière modification',
  },

  remains: {
    heading: 'Ce qu’une sauvegarde scellée montre encore',
    lead: 'Le chiffrement de bout en bout ferme l’accès aux mots, aux noms et aux images. Pour quiconque a le fichier, ceci reste visible :',
    name: {
      title: 'Qu’elle vient de WhatsApp',
      text: 'Le nom du fichier le dit, et indique souvent aussi le jour.',
    },
    size: {
      title: 'Sa taille et la date de sa modification',
      text: 'N’importe quel dossier montre les deux à côté du nom.',
    },
    growth: {
      title: 'Ce qui s’ajoute chaque nuit, en quantité',
      text: 'Quand les fichiers de plusieurs jours sont côte à côte, leurs tailles diffèrent à peu près de ce qui est arrivé entre-temps.',
    },
    header: {
      title: 'La version de WhatsApp et deux chiffres',
      text: 'Une sauvegarde Android commence par quelques octets en clair. Ils peuvent contenir la version de WhatsApp, les deux derniers chiffres de votre numéro de téléphone et le type de clé.',
    },
    folder: {
      title: 'Votre numéro de téléphone, dans iCloud',
      text: 'Le dossier d’une sauvegarde dans iCloud porte ce numéro pour nom.',
    },
    media: {
      title: 'Le nombre d’images et de vidéos',
      text: 'Dans une sauvegarde chiffrée de bout en bout dans iCloud, leurs noms et leurs contenus sont fermés. Leur nombre et leurs tailles ne le sont pas.',
    },
    google: {
      title: 'Ce que Google note à côté',
      text: 'Une sauvegarde dans un compte Google est rangée sous votre numéro de téléphone. Sa fiche dit quelle version de WhatsApp l’a faite, combien de messages elle contient, à quelle fréquence vous sauvegardez et si elle est chiffrée de bout en bout.',
    },
  },
} as const satisfies Catalog['portrait']
