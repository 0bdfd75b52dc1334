import type { Catalog } from '../catalog.ts'

/** Of one backup, of all, or of some: three sentences, because languages order these differently. */
export const overview = {
  sentence: {
    exposed:
      '{of, select, one {Votre sauvegarde peut être lue par d’autres.} all {Vos {total, number} sauvegardes peuvent toutes être lues par d’autres.} other {{count, plural, one {# de vos {total, number} sauvegardes peut être lue par d’autres.} many {# de vos {total, number} sauvegardes peuvent être lues par d’autres.} other {# de vos {total, number} sauvegardes peuvent être lues par d’autres.}}}}',
    whatsapp:
      '{of, select, one {WhatsApp garde une clé de votre sauvegarde.} all {WhatsApp garde une clé de chacune de vos {total, number} sauvegardes.} other {WhatsApp garde une clé de {count, number} de vos {total, number} sauvegardes.}}',
    unknown:
      '{of, select, one {Nous ne pouvons pas dire qui peut lire votre sauvegarde} all {Nous ne pouvons dire d’aucune de vos {total, number} sauvegardes qui peut la lire} other {Nous ne pouvons pas dire qui peut lire {count, number} de vos {total, number} sauvegardes}}{unseen, plural, =0 {.} one {, et # fichier ou dossier n’a pas pu être examiné.} many {, et # de fichiers ou dossiers n’ont pas pu être examinés.} other {, et # fichiers ou dossiers n’ont pas pu être examinés.}}',
    'password-holder':
      '{of, select, one {Quiconque a le mot de passe de votre sauvegarde peut la lire} all {Quiconque a le mot de passe de vos {total, number} sauvegardes peut les lire} other {Quiconque a le mot de passe peut lire {count, number} de vos {total, number} sauvegardes ; vous êtes la seule personne à pouvoir lire les autres}}{unseen, plural, =0 {.} one {, mais # fichier ou dossier n’a pas pu être examiné.} many {, mais # de fichiers ou dossiers n’ont pas pu être examinés.} other {, mais # fichiers ou dossiers n’ont pas pu être examinés.}}',
    'only-you':
      '{of, select, one {Vous êtes la seule personne à pouvoir lire votre sauvegarde} other {Vous êtes la seule personne à pouvoir lire vos {total, number} sauvegardes}}{unseen, plural, =0 {.} one {, mais # fichier ou dossier n’a pas pu être examiné.} many {, mais # de fichiers ou dossiers n’ont pas pu être examinés.} other {, mais # fichiers ou dossiers n’ont pas pu être examinés.}}',
    'nothing-found':
      'Nous n’avons trouvé aucune sauvegarde WhatsApp{unseen, plural, =0 {.} one {, mais # fichier ou dossier n’a pas pu être examiné.} many {, mais # de fichiers ou dossiers n’ont pas pu être examinés.} other {, mais # fichiers ou dossiers n’ont pas pu être examinés.}}',
    'nothing-to-see': 'Nous n’avons pu examiner aucun des emplacements.',
  },

  actions: {
    audit: 'Analyser',
    auditAgain: 'Analyser à nouveau',
    cancel: 'Annuler',
    chooseFolder: 'Choisir un dossier',
    chooseAnother: 'Choisir un autre dossier',
    toPlaces: 'Aller aux emplacements',
    toGuide: 'Aller au guide',
    checkPhone: 'Vérifier votre téléphone',
    watchAgain: 'Reprendre la surveillance',
  },

  first: {
    question: 'Qui peut lire vos sauvegardes WhatsApp ?',
    lead: 'Sealwatch trouve les fichiers de sauvegarde sur cet ordinateur et vous dit qui peut ouvrir chacun d’eux. Il se fie aux octets d’un fichier, pas à son nom.',
    auditLooksInto:
      'L’analyse examine les dossiers de vos services cloud, vos propres dossiers et vos disques.',
    drop: 'Ou déposez un fichier ou un dossier n’importe où dans cette fenêtre.',
    answersHeading: 'Il donne l’une de ces cinq réponses',
    neverHeading: 'Ce qu’il ne fait jamais',
    never: {
      changes: '<b>Il ne modifie jamais un fichier.</b> Les sauvegardes sont ouvertes en lecture seule.',
      downloads:
        '<b>Il ne télécharge jamais de lui-même.</b> Un fichier qui est uniquement dans le cloud y reste, jusqu’à ce que vous vouliez le faire vérifier.',
      network: '<b>Il ne communique jamais avec un réseau.</b> Ce qu’il lit reste sur cet ordinateur.',
      guesses:
        '<b>Il ne devine jamais.</b> Quand les octets ne prouvent rien, il dit qu’il ne peut pas répondre.',
    },
    answers: {
      'only-you': 'Chiffrée de bout en bout. Vous êtes la seule personne à avoir la clé.',
      'password-holder': 'Scellée par un autre mot de passe, comme celui d’une sauvegarde d’iPhone.',
      unknown: 'Les octets présents ici ne prouvent rien. La raison est donnée.',
      whatsapp: 'Chiffrée, mais WhatsApp garde aussi une clé.',
      anyone: 'Non chiffrée, ou la clé se trouve à côté.',
    },
  },

  running: {
    heading: 'Recherche de sauvegardes',
    lead: 'Les fichiers sont ouverts en lecture seule. Vous pouvez annuler à tout moment.',
    in: 'dans <paths></paths>',
    now: 'En ce moment dans',
    nowOf:
      'En ce moment dans · terminé : {done, number} sur {total, plural, one {# emplacement} many {# d’emplacements} other {# emplacements}}',
    folders: 'Dossiers',
    files: 'Fichiers',
    judged: 'Évalués',
    found: 'Trouvés',
    foldersHint: 'parcourus jusqu’ici',
    filesHint: 'vus par leur nom',
    judgedHint: 'ouverts et évalués',
    foundHint: 'appartiennent à WhatsApp',
  },

  result: {
    counts: 'Sauvegardes par réponse',
    lookedInto: 'Examiné',
    notOpened: 'N’a pas pu être examiné',
    lookedIntoAll:
      '{count, plural, one {# emplacement examiné} many {# d’emplacements examinés} other {# emplacements examinés}}',
    lookedIntoSome: 'Emplacements examinés : {open, number} sur {count, plural, one {#} many {#} other {#}}',
    notLookedInto: 'Non examiné : {count, plural, one {# élément} many {# d’éléments} other {# éléments}}',
    guide: 'Le guide vous mène à la sauvegarde chiffrée de bout en bout sur le téléphone, étape par étape.',
    lastAudit: 'Dernière analyse : {moment}',
    nextAudit: 'Prochaine analyse : {moment}',
    noNextAudit: 'Aucune prochaine analyse n’est prévue. La fréquence se règle dans Paramètres.',
    onceOnly: 'Ce que vous avez choisi a été examiné une seule fois. Ce n’est pas surveillé.',
    watching:
      '{count, plural, =0 {Aucun dossier n’est surveillé.} one {# dossier est surveillé.} many {# de dossiers sont surveillés.} other {# dossiers sont surveillés.}}',
    paused: 'La surveillance est en pause. Ce qui change entre-temps n’apparaît pas ici.',
    pausedUntil:
      'La surveillance est en pause jusqu’au {moment}. Ce qui change entre-temps n’apparaît pas ici.',
    old: '{days, plural, one {Voici ce qui a été trouvé il y a # jour. Cela ne dit rien de la situation actuelle.} many {Voici ce qui a été trouvé il y a # de jours. Cela ne dit rien de la situation actuelle.} other {Voici ce qui a été trouvé il y a # jours. Cela ne dit rien de la situation actuelle.}}',
  },

  failing: {
    since: 'Aucune analyse programmée n’est allée jusqu’au bout depuis le {moment}.',
    todo: 'Tant qu’aucune n’aboutit, une nouvelle sauvegarde peut passer inaperçue. Vous pouvez lancer une analyse vous-même.',
  },

  list: {
    worst: 'Les plus exposées d’abord',
    all: '{count, plural, one {# sauvegarde} many {Les # de sauvegardes} other {Les # sauvegardes}}',
    showAll:
      '{count, plural, one {Afficher # sauvegarde} many {Afficher les # de sauvegardes} other {Afficher les # sauvegardes}}',
    showWorst: 'Seulement les plus exposées',
    group:
      '{count, plural, one {# sauvegarde des cercles} many {# de sauvegardes des cercles} other {# sauvegardes des cercles}}',
    night:
      '{count, plural, one {# sauvegarde avec des copies de cette période : {date}} many {# de sauvegardes avec des copies de cette période : {date}} other {# sauvegardes avec des copies de cette période : {date}}}',
  },

  rings: {
    heading: 'Jusqu’où va chaque sauvegarde',
    you: 'vous',
    help: 'Chaque repère est une sauvegarde, placée sur le cercle où s’arrête sa portée. Les touches fléchées passent d’un repère à l’autre ; Entrée en ouvre un.',
    helpMany:
      'Chaque repère est une sauvegarde, ou autant que l’indique son nombre, sur le cercle où s’arrête leur portée. Les touches fléchées passent d’un repère à l’autre ; Entrée en ouvre un.',
    empty:
      'Trois cercles autour de vous : vous uniquement, WhatsApp, n’importe qui. Une sauvegarde se place sur celui où s’arrête sa portée.',
    mark: '{verdict} : {label}',
    group:
      '{verdict} : {count, plural, one {# sauvegarde} many {# de sauvegardes} other {# sauvegardes}}, ouvre une liste',
    groupCaption: '{count, plural, one {# sauvegarde} many {# de sauvegardes} other {# sauvegardes}}',
    password:
      'Personne ne peut voir d’ici qui connaît ce mot de passe ; ce cercle peut donc être plus large qu’il n’y paraît.',
    unknown: 'Impossible de dire jusqu’où vont celles-ci. Elles ne sont sur aucun cercle.',
  },

  nights: {
    heading: {
      day: 'Nuit après nuit',
      week: 'Semaine après semaine',
      month: 'Mois après mois',
      year: 'Année après année',
    },
    since: 'Chiffrées de bout en bout depuis le {date}',
    sinceMeans: 'Toutes les copies présentes ici et datées depuis ce jour sont chiffrées de bout en bout.',
    throughout: 'Chiffrées de bout en bout depuis le {date} ou avant',
    throughoutMeans:
      'C’est la date de la plus ancienne copie présente ici, et toutes sont chiffrées de bout en bout.',
    older:
      '{count, plural, one {# copie plus ancienne reste lisible par d’autres.} many {# de copies plus anciennes restent lisibles par d’autres.} other {# copies plus anciennes restent lisibles par d’autres.}}',
    newest: 'La copie nocturne la plus récente que d’autres peuvent lire date du {date}.',
    unproven:
      'Impossible de dire depuis quand vous êtes la seule personne à pouvoir les lire toutes : les copies et les éléments trouvés les plus récents ne sont pas tous de ce type.',
    earlier:
      '{count, plural, one {# copie est plus ancienne.} many {# de copies sont plus anciennes.} other {# copies sont plus anciennes.}}',
    showAll: 'Afficher toutes les années',
    showLast: 'Afficher les dernières nuits',
    today: 'aujourd’hui',
    span: 'du {from} au {to}',
    help: 'Une colonne par période, la plus récente à la fin. Les touches fléchées passent d’une colonne à l’autre ; Entrée en affiche les sauvegardes.',
    column: '{date} : {count, plural, one {# copie} many {# de copies} other {# copies}}. {verdicts}',
    part: '{verdict} : {count, number}',
    table: 'La même chose sous forme de tableau',
    when: 'Quand',
    dates:
      'Une date vient du nom d’un fichier ou, à défaut, de sa dernière modification. Un fichier copié peut porter la date du jour où il a été copié.',
    gaps: 'Un vide signifie qu’aucune copie de cette période ne se trouve ici.',
    undated:
      '{count, plural, one {# copie porte une date qui ne peut pas être juste et n’est pas dessinée.} many {# de copies portent des dates qui ne peuvent pas être justes et ne sont pas dessinées.} other {# copies portent des dates qui ne peuvent pas être justes et ne sont pas dessinées.}}',
    others:
      '{count, plural, one {# élément trouvé n’est pas une sauvegarde nocturne (discussion exportée ou base de données, par exemple) et n’est pas dessiné.} many {# d’éléments trouvés ne sont pas des sauvegardes nocturnes (discussions exportées ou bases de données, par exemple) et ne sont pas dessinés.} other {# éléments trouvés ne sont pas des sauvegardes nocturnes (discussions exportées ou bases de données, par exemple) et ne sont pas dessinés.}}',
  },

  nothing: {
    heading: 'Cela ne veut pas dire que tout est en ordre',
    means:
      'Dans ce qui a pu être examiné, aucun fichier n’est une sauvegarde WhatsApp que Sealwatch connaît.',
    not: 'Cela ne veut pas dire qu’il n’y a pas de sauvegarde. Votre téléphone peut en garder une, et le cloud aussi, hors de vue de cet ordinateur.',
    todo: 'Votre téléphone en sait plus. Quelques écrans suffisent pour l’y lire.',
  },

  noneSeen: {
    means:
      'Tous les emplacements étaient fermés : sans autorisation, hors ligne ou absents. La liste ci-dessous dit lesquels.',
    not: 'Cela ne dit rien de vos sauvegardes.',
    todo: 'Ouvrez l’un des emplacements, ou choisissez un dossier que vous pouvez ouvrir vous-même.',
  },

  nowhere: {
    sentence: 'Rien n’a été examiné.',
    meaning: 'Tous les emplacements sont désactivés ; cela ne dit donc rien de vos sauvegardes.',
    todo: 'Activez un emplacement, ou analysez un dossier.',
  },

  stoppedIn: 'Arrêt dans <paths></paths>',

  cancelled: {
    sentence: 'L’analyse a été arrêtée.',
    unharmed: 'Vos fichiers sont comme avant. Sealwatch les ouvre en lecture seule.',
    meaning: 'Ce qui a été trouvé jusque-là n’est pas affiché, car une moitié d’analyse ne prouve rien.',
  },

  failed: {
    sentence: 'L’analyse n’a pas pu aller jusqu’au bout.',
    todo: 'Si elle s’arrête encore, choisissez un dossier plus petit.',
  },
} as const satisfies Catalog['overview']
