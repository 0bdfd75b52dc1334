import type { Catalog } from '../catalog.ts'

/** Why the app did not do something: what happened, what is unharmed, what to do. */
export const errors = {
  ownWindow: 'Sealwatch ne répond qu’à sa propre fenêtre.',
  unreadable: 'Sealwatch ne peut pas lire cette demande ({name}).',
  ownError:
    'Sealwatch n’a pas pu le faire à cause d’une erreur de sa part ({name}). Vos fichiers sont inchangés.',
  wholePath: 'Sealwatch a besoin du chemin complet d’un dossier.',
  notChosen: 'Sealwatch n’ouvre que les dossiers que vous avez choisis. Choisissez d’abord celui-ci.',
  notThere: 'Il n’y a ni fichier ni dossier à cet endroit : {path}.',
  notOnlyInCloud:
    'Sealwatch ne télécharge que les fichiers que la dernière analyse a trouvés uniquement dans le cloud.',
  settingsUnwritten:
    'Les paramètres s’appliquent pour l’instant, mais n’ont pas pu être écrits sur le disque.',

  noFinding:
    'Sealwatch ne le fait qu’avec des éléments trouvés par la dernière analyse, et celui-ci n’en est pas un.',
  gone: 'Ce n’est plus là. Analysez à nouveau pour voir ce qui s’y trouve.',
  keyNotChosen: 'Sealwatch n’ouvre qu’un fichier de clé que vous avez choisi. Choisissez-le d’abord.',
  noNotices: 'Les mentions de licence de Chromium ne se trouvent pas à côté de cette copie de Sealwatch.',

  engine: {
    ended:
      'L’analyse s’est arrêtée en cours de route parce que son moteur s’est arrêté. Vos fichiers sont inchangés. Relancez l’analyse.',
    unreadable:
      'L’analyse s’est arrêtée parce que son moteur a donné une réponse que Sealwatch ne peut pas lire. Vos fichiers sont inchangés. Relancez l’analyse.',
    silent:
      'L’analyse s’est arrêtée parce que son moteur ne répond plus. Vos fichiers sont inchangés. Relancez l’analyse.',
    stuck:
      'L’analyse s’est arrêtée parce qu’un dossier ne répond pas. Il est désormais laissé de côté, et Sealwatch dit lequel. Vos fichiers sont inchangés. Relancez l’analyse.',
    unanswered:
      'Sealwatch n’a pas pu le savoir parce que son moteur s’est arrêté. Vos fichiers sont inchangés. Redemandez.',
  },

  report: {
    none: 'Il n’y a pas de rapport à enregistrer : analysez d’abord.',
    busy: 'Sealwatch est encore en train d’enregistrer un rapport.',
    isFinding: 'Ce fichier est l’un de ceux dont parle le rapport. Choisissez un autre nom.',
    noPdf: 'Le rapport n’a pas pu devenir un PDF. Enregistrez-le en HTML et imprimez ce fichier.',
    noKeyRing:
      'Les rapports ne peuvent pas être signés ici : cet ordinateur n’a pas de trousseau qui protège la clé de signature. Enregistrez le rapport sans signature, ou configurez un trousseau comme GNOME Keyring ou KWallet.',
    locked:
      'Sealwatch n’a pas pu ouvrir sa clé de signature, car le trousseau du système ne la rend pas. Enregistrez le rapport sans signature, ou déverrouillez le trousseau et réessayez.',
    keyUnwritten:
      'La clé de signature n’a pas pu être conservée sur le disque ; le rapport n’a donc pas été signé.',
  },

  saving: {
    exists: 'Il existe déjà un fichier « {path} », et Sealwatch ne remplace rien : choisissez un autre nom.',
    noFolder: 'Il n’y a pas de dossier où enregistrer « {path} ».',
    noPermission:
      '« {path} » n’a pas pu être enregistré : Sealwatch n’a pas l’autorisation d’écrire à cet endroit.',
    full: '« {path} » n’a pas pu être enregistré : le disque est plein.',
    longName: '« {path} » n’a pas pu être enregistré : le nom est trop long.',
    isFolder: '« {path} » est un dossier : choisissez un autre nom.',
    other: '« {path} » n’a pas pu être enregistré ({code}).',
  },
} as const satisfies Catalog['errors']
