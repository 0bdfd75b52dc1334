import type { Catalog } from '../catalog.ts'

/** The check of the phone itself, where this computer holds no backup. The claims have their sources in the room. */
export const phoneCheck = {
  label: 'Vérification de votre téléphone',
  back: 'Retour',
  next: 'Suivant',
  leave: 'Retour au résultat',
  place: 'Étape {at, number} sur {of, number}',

  phone: {
    heading: 'Quel téléphone avez-vous ?',
    lead: 'Sealwatch ne peut pas voir dans un téléphone ni dans un compte cloud. Ces étapes montrent où regarder vous-même.',
    android: 'Téléphone Android',
    iphone: 'iPhone',
  },

  switch: {
    heading: 'Lisez une ligne sur le téléphone',
    todo: 'Ouvrez WhatsApp. Allez dans Paramètres, Discussions, Sauvegarde des discussions. À « Sauvegarde chiffrée de bout en bout », est-il écrit Activé ou Désactivé ?',
    on: 'Il est écrit Activé',
    off: 'Il est écrit Désactivé',
    missing: 'Je ne la trouve pas',
    onMeans:
      'D’après votre téléphone, les sauvegardes sont désormais chiffrées de bout en bout. Sealwatch n’a pas vu leurs octets, et les copies d’avant restent telles quelles.',
    offMeans:
      'D’après votre téléphone, votre prochaine sauvegarde n’est pas chiffrée de bout en bout. Le guide l’active avec vous.',
    missingMeans:
      'Regardez sur le dessin où elle se trouve. Une version plus ancienne de WhatsApp peut ne pas l’avoir : mettez l’application à jour, et regardez à nouveau.',
  },

  cloud: {
    heading: {
      android: 'Regardez dans votre compte Google',
      iphone: 'Regardez dans iCloud',
    },
    todo: {
      android:
        'Ouvrez Google Drive, dans l’application ou sur le web, et allez dans Sauvegardes. Y en a-t-il une de WhatsApp, et de quel jour ?',
      iphone:
        'Sur l’iPhone, ouvrez les réglages iCloud. Cherchez WhatsApp parmi les applications qui y gardent des données, et cherchez Sauvegarde iCloud.',
    },
  },

  bring: {
    heading: 'Apportez une sauvegarde ici',
    todo: {
      android:
        'Reliez le téléphone par un câble et laissez-le partager ses fichiers. Copiez le dossier Databases sur cet ordinateur, puis déposez-le dans cette fenêtre ou choisissez-le.',
      iphone:
        'Reliez l’iPhone par un câble et sauvegardez-le sur cet ordinateur. Puis analysez à nouveau cet ordinateur, ou choisissez le dossier de la sauvegarde.',
    },
    path: 'Sur le téléphone, il se trouve ici',
    choose: 'Choisir le dossier',
    audit: 'Analyser à nouveau',
    proof: 'Ce sont alors les octets qui décident, et non ce que dit un écran.',
    remove: {
      android: 'Retirez la copie ensuite : elle est aussi lisible ici qu’elle l’était sur le téléphone.',
      iphone:
        'Supprimez-la ensuite, sauf si elle a été faite avec Chiffrer la sauvegarde locale : sans cela, quiconque accède à cet ordinateur peut lire ce qu’elle contient.',
    },
  },

  claims: {
    'databases-folder':
      'Les téléphones sous Android 11 ou plus récent gardent le dossier à cet endroit ; WhatsApp Business a le sien, nommé com.whatsapp.w4b. Sur un téléphone plus ancien, cherchez WhatsApp/Databases.',
    'drive-view':
      'La sauvegarde de WhatsApp ne fait jamais partie des fichiers de Drive. Elle n’apparaît que dans Sauvegardes, et disparaît après cinq mois sans utilisation.',
    'iphone-list':
      'Une sauvegarde d’iPhone sur un ordinateur indique dans des listes si WhatsApp s’y trouve, et si elle est chiffrée. Sealwatch lit ces listes.',
    'icloud-folder':
      'Sur un Mac avec iCloud Drive, la sauvegarde iCloud de WhatsApp lui-même se trouve dans un dossier caché, et une analyse l’examine.',
  },
} as const satisfies Catalog['phoneCheck']
