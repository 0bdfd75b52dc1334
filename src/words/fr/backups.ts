import type { Catalog } from '../catalog.ts'

/** The room that lists the backups, and shows one of them. */
export const backups = {
  heading: 'Sauvegardes',
  count: '{count, plural, one {# sauvegarde} many {# de sauvegardes} other {# sauvegardes}}',

  list: {
    label: 'Sauvegardes par emplacement, les plus exposées d’abord',
    files: '{count, plural, one {# élément} many {# d’éléments} other {# éléments}}',
    someFiles:
      '{count, plural, one {Correspond : {matching, number} élément sur #} many {Correspondent : {matching, number} éléments sur #} other {Correspondent : {matching, number} éléments sur #}}',
    ignored: 'Ignoré',
    gone: 'Dans la corbeille',
    unnamed: '(sans nom)',
  },

  search: {
    label: 'Rechercher par chemin, nom ou format',
    placeholder: 'Chemin, nom ou format',
    clear: 'Effacer la recherche',
  },

  filter: {
    verdict: 'Qui peut la lire',
    place: 'Emplacement',
    app: 'Application',
    anyVerdict: 'Toute réponse',
    anyPlace: 'Tout emplacement',
    anyApp: 'Toute application',
    apps: {
      messenger: 'WhatsApp',
      business: 'WhatsApp Business',
      unknown: 'Impossible de dire laquelle',
    },
    /** Which backups are in the list now. */
    all: '{total, plural, one {# sauvegarde} many {# de sauvegardes} other {# sauvegardes}}.',
    some: '{shown, number} sur {total, plural, one {# sauvegarde} many {# de sauvegardes} other {# sauvegardes}}{hasVerdict, select, yes {, réponse : {verdict}} other {}}{hasPlace, select, yes {, emplacement : {place}} other {}}{hasApp, select, yes {, application : {app}} other {}}{hasQuery, select, yes {, recherche : « {query} »} other {}}.',
    showAll: 'Tout afficher',
    nothing: 'Rien ne correspond',
    nothingMeans:
      '{total, plural, one {# sauvegarde est toujours là, masquée par le filtre.} many {Les # de sauvegardes sont toujours là, masquées par le filtre.} other {Les # sauvegardes sont toujours là, masquées par le filtre.}}',
  },

  none: {
    first: 'Aucune analyse pour l’instant',
    firstMeans: 'La liste vient avec la première analyse. Jusque-là, elle ne dit rien de vos sauvegardes.',
    remembered:
      '{count, plural, one {Sealwatch connaît # sauvegarde depuis sa dernière analyse. La prochaine analyse l’affiche ici, avec les raisons.} many {Sealwatch connaît # de sauvegardes depuis sa dernière analyse. La prochaine analyse les affiche ici, avec les raisons.} other {Sealwatch connaît # sauvegardes depuis sa dernière analyse. La prochaine analyse les affiche ici, avec les raisons.}}',
    running: 'Recherche de sauvegardes',
    runningSoFar:
      '{found, plural, =0 {Rien trouvé jusqu’ici.} one {# élément trouvé jusqu’ici.} many {# d’éléments trouvés jusqu’ici.} other {# éléments trouvés jusqu’ici.}}',
    runningMeans: 'La liste vient quand l’analyse est terminée : une moitié d’analyse ne prouve rien.',
    nowhere: 'Rien n’a été examiné',
    nowhereMeans: 'Tous les emplacements sont désactivés ; cela ne dit donc rien de vos sauvegardes.',
    stopped: 'L’analyse n’est pas allée jusqu’au bout',
    stoppedMeans: 'Une moitié d’analyse ne prouve rien ; rien n’est donc affiché.',
    notFound: 'Nous n’avons trouvé aucune sauvegarde WhatsApp',
    notFoundMeans:
      'Dans ce qui a pu être examiné, aucun fichier n’est une sauvegarde WhatsApp que Sealwatch connaît. Cela ne veut pas dire que tout est en ordre : une sauvegarde peut se trouver ailleurs.',
    audit: 'Analyser',
    cancel: 'Annuler',
    toPlaces: 'Aller aux emplacements',
  },

  older: {
    running: 'Une analyse est en cours. D’ici sa fin, voici la liste du {moment}.',
    stopped: 'La dernière analyse n’est pas allée jusqu’au bout. Voici la liste du {moment}.',
  },

  detail: {
    back: 'Retour à la liste',
    others:
      '{count, plural, one {# autre élément dans cette sauvegarde} many {# d’autres éléments dans cette sauvegarde} other {# autres éléments dans cette sauvegarde}}',
  },

  todo: {
    heading: 'À faire',
    guide: 'Me montrer comment la fermer aux autres',
    guideHint:
      'Le guide vous mène à la sauvegarde chiffrée de bout en bout sur le téléphone, étape par étape. Ce fichier reste comme il est.',
    portrait: 'Qu’apprendrait une personne inconnue ?',
    portraitHint:
      'Compte ce qui s’y trouve : discussions, personnes, messages. Seuls des nombres sont affichés.',
    moveKey: 'Afficher la clé dans son dossier',
    moveKeyHint:
      'Éloignez la clé de cette sauvegarde : notez-la sur papier, ou dans un gestionnaire de mots de passe. Si d’autres ont pu copier les deux, désactivez puis réactivez la sauvegarde chiffrée de bout en bout sur le téléphone, ce qui crée une nouvelle clé, et sauvegardez encore une fois.',
    trash: 'Mettre à la corbeille',
    trashHint: 'Vous voyez d’abord ce qui part avec.',
    key: 'Vérifier avec ma clé',
    keyHint: 'Dit si votre clé ouvre cette sauvegarde. La clé n’est pas conservée.',
    passkey:
      'Cette sauvegarde s’ouvre dans WhatsApp, avec votre clé d’accès. WhatsApp n’affiche pas de clé à 64 chiffres pour elle : il n’y en a donc pas à vérifier ici.',
    password:
      'Cette sauvegarde s’ouvre dans WhatsApp, avec votre mot de passe. WhatsApp n’affiche pas de clé à 64 chiffres pour elle : il n’y en a donc pas à vérifier ici.',
    download: 'Télécharger et vérifier',
    downloadHint: 'Uniquement dans le cloud : rien ne peut donc encore en être dit.',
    show: 'Afficher dans le dossier',
    showHint: 'Ouvre le dossier, et non le fichier.',
    ignore: 'Ignorer',
    ignoreHint: 'Rien n’y change, et Sealwatch cesse de vous en parler.',
  },

  where: {
    heading: 'Où cela se trouve',
    place: 'Emplacement',
    sync: 'Qui d’autre l’a',
    whole: 'Chemin complet',
    show: 'Afficher dans le dossier',
    copy: 'Copier le chemin',
    cloud:
      '{service} garde une copie sur ses serveurs, et chaque appareil qui y est connecté en garde une aussi.',
    syncthing: 'Chaque appareil qui partage ce dossier avec Syncthing en a une copie.',
    ownServer:
      'Le serveur derrière {service} garde une copie, et chaque appareil qui se synchronise avec lui en garde une aussi.',
    mounted: 'Cela se trouve sur un autre ordinateur, que celui-ci lit par un réseau.',
    drive: 'Quiconque détient ce disque a le fichier.',
    here: 'Sealwatch ne peut pas savoir si quelque chose synchronise ce dossier. Quiconque utilise cet ordinateur peut copier le fichier.',
  },

  evidence: {
    heading: 'Comment nous le savons',
    technical: 'Les octets',
    reading: 'Lecture du début du fichier…',
    shown: 'Les {shown, number} premiers octets sur {size, number}.',
    copy: 'Copier en texte',
    withheld: 'non affiché',
    more: '{count, plural, one {# octet de plus, non affiché} many {# d’octets de plus, non affichés} other {# octets de plus, non affichés}}',
    table: {
      caption: 'Champs de l’en-tête',
      field: 'Champ',
      bytes: 'Octets',
      value: 'Valeur',
    },
    range: '{from}–{to}',
  },

  copy: {
    done: 'Copié.',
    failed: 'Le système ne l’a pas pris.',
  },

  trash: {
    goneMeans: 'C’est parti à la corbeille. La prochaine analyse le retire de la liste.',
    heading:
      '{count, plural, one {Mettre ceci à la corbeille ?} many {Mettre ces # d’éléments à la corbeille ?} other {Mettre ces # éléments à la corbeille ?}}',
    looking: 'Recherche de ce qui partirait avec…',
    files:
      '{count, plural, one {# fichier à l’intérieur part aussi.} many {# de fichiers à l’intérieur partent aussi.} other {# fichiers à l’intérieur partent aussi.}}',
    filesAtLeast:
      '{count, plural, one {Au moins # fichier à l’intérieur part aussi.} many {Au moins # de fichiers à l’intérieur partent aussi.} other {Au moins # fichiers à l’intérieur partent aussi.}}',
    inside:
      '{count, plural, one {# autre élément de la liste se trouve à l’intérieur et part aussi.} many {# d’autres éléments de la liste se trouvent à l’intérieur et partent aussi.} other {# autres éléments de la liste se trouvent à l’intérieur et partent aussi.}}',
    only: 'C’est la seule copie que Sealwatch connaît. Son contenu peut être perdu.',
    newest: 'C’est la plus récente de ce type dans cette sauvegarde.',
    same: 'Le même fichier reste ici :',
    newer: 'Un état plus récent de la même sauvegarde reste ici :',
    synced:
      'Emplacement : {place}. Cela disparaît de tous les appareils qui se synchronisent avec lui. Le fournisseur le garde un temps dans sa propre corbeille : videz-la aussi.',
    local:
      'Cela reste dans la corbeille de cet ordinateur jusqu’à ce que vous la vidiez. Jusque-là, on peut l’y lire.',
    keep: 'Garder',
    confirm: 'Mettre à la corbeille',
    moving: 'Déplacement…',
    done: 'Maintenant dans la corbeille.',
    notDone: 'Toujours là.',
    close: 'Fermer',
    again: 'Analyser à nouveau',
  },

  key: {
    heading: 'Vérifier avec ma clé',
    lead: 'Sealwatch essaie votre clé sur ce fichier et dit s’il s’ouvre. Il ne garde ni la clé ni le contenu du fichier.',
    digits: 'Votre clé à 64 chiffres',
    missing:
      '{count, plural, one {Il manque # chiffre.} many {Il manque # de chiffres.} other {Il manque # chiffres.}}',
    tooMany:
      '{count, plural, one {Il y a # chiffre en trop.} many {Il y a # de chiffres en trop.} other {Il y a # chiffres en trop.}}',
    wrong:
      'Une clé n’a que les chiffres de 0 à 9 et les lettres de a à f. Un mot de passe n’est pas une clé.',
    complete: 'Les 64 chiffres sont tous là.',
    empty: 'Les espaces et les retours à la ligne n’ont pas d’importance.',
    check: 'Vérifier',
    file: 'Choisir un fichier de clé',
    fileHint: 'Un fichier nommé encrypted_backup.key, ou un fichier nommé key qui vient du téléphone.',
    checking: 'Essai de la clé. Tout le fichier est lu.',
    answers: {
      opens: 'Cette clé l’ouvre',
      'wrong-key': 'Cette clé ne l’ouvre pas',
      damaged: 'Le fichier est endommagé',
      'not-applicable': 'Aucune clé n’a été essayée',
    },
    close: 'Fermer',
  },
} as const satisfies Catalog['backups']
