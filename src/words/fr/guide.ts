import type { Catalog } from '../catalog.ts'

/** The guide, up to its proof. The sentences with a source are in guide-claims.ts. */
export const guide = {
  stages: 'Parties du guide',
  stage: {
    choose: 'Choisir',
    steps: 'Sur le téléphone',
    proof: 'Preuve',
    leftovers: 'Anciennes copies',
  },
  place: {
    choose: 'Question {at, number} sur {of, number}',
    steps: 'Étape {at, number} sur {of, number}',
    proof: 'Preuve',
    leftovers: 'Anciennes copies',
  },
  back: 'Retour',
  next: 'Suivant',

  questions: {
    phone: {
      heading: 'Quel téléphone fait la sauvegarde ?',
      lead: 'Le guide vous mène à une sauvegarde que vous êtes la seule personne à pouvoir ouvrir.',
    },
    app: {
      heading: 'De quelle application s’agit-il ?',
      lead: 'Chaque application a sa propre sauvegarde. Si vous utilisez les deux, suivez le guide deux fois.',
    },
    secret: {
      heading: 'Qu’est-ce qui doit ouvrir votre sauvegarde ?',
      lead: 'Ces moyens diffèrent par ce que vous ne devez pas perdre.',
    },
  },

  answers: {
    android: 'Android',
    iphone: 'iPhone',
    messenger: 'WhatsApp',
    business: 'WhatsApp Business',
    passkey: 'Clé d’accès',
    password: 'Mot de passe',
    key: 'Clé à 64 chiffres',
  },

  answerHints: {
    android: 'Sauvegarde sur le téléphone, et dans un compte Google si vous en avez choisi un',
    iphone: 'Sauvegarde dans iCloud',
    messenger: 'Pour un usage privé',
    business: 'Pour une entreprise',
  },

  /** What each kind of secret means; the tag holds the name of the fact. */
  card: {
    what: '<strong>Ce que c’est</strong> {fact}',
    'phone-lost': '<strong>Si vous perdez le téléphone</strong> {fact}',
    'secret-lost': {
      passkey: '<strong>Si vous perdez la clé d’accès</strong> {fact}',
      password: '<strong>Si vous oubliez le mot de passe</strong> {fact}',
      key: '<strong>Si vous perdez la clé</strong> {fact}',
    },
    whom: {
      passkey:
        '<strong>Pour qui</strong> Pour la plupart des gens : il n’y a rien à retenir. Quiconque accède à votre gestionnaire de mots de passe peut obtenir la clé d’accès.',
      password:
        '<strong>Pour qui</strong> Pour les personnes qui ont un gestionnaire de mots de passe. Prenez un mot de passe que vous n’utilisez nulle part ailleurs.',
      key: '<strong>Pour qui</strong> Pour les personnes qui peuvent garder une feuille de papier là où personne ne regarde, et ne veulent dépendre ni d’un coffre-fort ni d’un gestionnaire de mots de passe.',
    },
  },

  steps: {
    settings: {
      heading: 'Ouvrez Paramètres dans l’application',
      todo: 'Ouvrez {app} sur votre téléphone et allez dans Paramètres.',
    },
    chats: { heading: 'Touchez Discussions', todo: 'Dans Paramètres, touchez Discussions.' },
    'chat-backup': {
      heading: 'Touchez Sauvegarde des discussions',
      todo: 'Cette ligne est dans la liste des paramètres de discussion. Il faut peut-être faire défiler l’écran.',
    },
    'encrypted-backup': {
      heading: 'Touchez Sauvegarde chiffrée de bout en bout',
      todo: 'Cette ligne est sur la page Sauvegarde des discussions. Il faut peut-être faire défiler l’écran.',
    },
    'turn-on': {
      heading: 'Touchez Activer',
      todo: 'Le téléphone propose ensuite plusieurs façons de protéger la sauvegarde.',
    },
    'create-passkey': {
      heading: 'Touchez Créer une clé d’accès',
      todo: 'Suivez le téléphone. Il demande votre empreinte digitale, votre visage ou le verrouillage de l’écran.',
    },
    'more-options': {
      heading: 'Touchez Plus d’options',
      todo: 'Laissez « Créer une clé d’accès » de côté.',
    },
    'create-password': {
      heading: 'Créez un mot de passe',
      todo: 'Choisissez un mot de passe, et mettez-le dans votre gestionnaire de mots de passe avant de continuer.',
    },
    'choose-key': {
      heading: 'Choisissez la clé à 64 chiffres',
      todo: 'Choisissez d’utiliser une clé de chiffrement à 64 chiffres, et laissez le téléphone la créer.',
    },
    'write-key': {
      heading: 'Écrivez les 64 chiffres sur papier',
      todo: 'Recopiez les seize groupes à la main et comparez-les encore une fois. Puis indiquez au téléphone que vous avez noté la clé. Gardez le papier loin du téléphone et de vos sauvegardes.',
    },
    check: {
      heading: 'Vérifiez que c’est activé',
      todo: 'Terminez sur le téléphone et revenez à Sauvegarde des discussions. La ligne « Sauvegarde chiffrée de bout en bout » indique si elle est activée.',
    },
  },

  drawing: {
    /** What a screen reader says of a drawn phone. */
    nothing: 'Dessin du téléphone. Il montre la page {title}. Il n’y a rien à toucher.',
    menu: 'Dessin du téléphone. Il montre la page {title}. Ouvrez le menu en haut à droite et touchez {tapped}.',
    tab: 'Dessin du téléphone. Il montre la page {title}. Touchez {tapped} en bas à droite.',
    look: 'Dessin du téléphone. Il montre la page {title}. Regardez la ligne {tapped}.',
    tap: 'Dessin du téléphone. Il montre la page {title}. Touchez {tapped}.',
    grid: 'Dessin du téléphone. Il montre la page {title}. Il n’y a rien à toucher. Seize groupes de quatre chiffres sont disposés sur quatre lignes.',
    caption: 'Un dessin. Votre téléphone peut être un peu différent.',
  },

  /** Exactly as the phone names them in this language. */
  labels: {
    settings: 'Paramètres',
    chats: 'Discussions',
    chatBackup: 'Sauvegarde des discussions',
    encryptedBackup: 'Sauvegarde chiffrée de bout en bout',
    turnOn: 'Activer',
    createPasskey: 'Créer une clé d’accès',
    moreOptions: 'Plus d’options',
    password: 'Mot de passe',
    key: 'Clé de chiffrement à 64 chiffres',
    backUp: 'Sauvegarder',
    backUpOnIphone: 'Sauvegarder maintenant',
  },
} as const satisfies Catalog['guide']
