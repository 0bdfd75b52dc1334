import type { Catalog } from '../catalog.ts'

/** The room that lists the places. */
export const places = {
  heading: 'Où Sealwatch cherche',
  lead: 'Ces dossiers sont sur cet ordinateur, et des sauvegardes peuvent s’y trouver. Un emplacement désactivé reste fermé à une analyse.',
  count: '{count, plural, one {# emplacement} many {# d’emplacements} other {# emplacements}}',
  off: '{count, plural, one {# désactivé} many {# désactivés} other {# désactivés}}',
  closed:
    '{count, plural, one {# ne peut pas être examiné} many {# ne peuvent pas être examinés} other {# ne peuvent pas être examinés}}',

  add: 'Ajouter un dossier',
  again: 'Chercher à nouveau',
  remove: 'Retirer',
  removeOf: 'Retirer {label}',
  lookInto: 'Examiner {label}',
  dropHint: 'Vous pouvez aussi déposer un dossier ici.',

  looking: {
    heading: 'Recherche d’emplacements',
    text: 'Sealwatch lit les réglages de vos logiciels de synchronisation et demande au système quels sont ses disques. Aucune sauvegarde n’est ouverte.',
    again: 'Nouvelle recherche…',
  },

  none: {
    heading: 'Aucun emplacement n’a été trouvé',
    means:
      'Sealwatch ne connaît aucun dossier cloud, aucun disque et aucun dossier à vous sur cet ordinateur.',
    meansNot:
      'Cela ne veut pas dire qu’il n’y a pas de sauvegarde. Tant que vous n’ajoutez pas de dossier, une analyse examine votre dossier personnel.',
    todo: 'Ajoutez le dossier vers lequel votre téléphone ou votre service cloud copie.',
  },

  allOff: {
    heading: 'Tous les emplacements sont désactivés',
    means: 'Une analyse n’examine rien tant que vous n’en activez pas un.',
  },

  groups: { closed: 'Ne peuvent pas être examinés', open: 'Peuvent être examinés' },

  states: {
    ok: 'Prêt',
    streaming: 'Noms uniquement',
    noPermission: 'Pas d’autorisation',
    notThere: 'Absent pour l’instant',
    noAnswer: 'Ne répond pas',
    notAFolder: 'Pas un dossier',
    link: 'Un lien vers un autre emplacement, non suivi',
    onlyInCloud: 'Uniquement dans le cloud',
    off: 'Désactivé',
  },

  changes: {
    opened: 'Peut maintenant être examiné.',
    closed: 'Ne peut plus être examiné.',
    other: 'C’est nouveau depuis la dernière recherche.',
    new: 'Nouveau ici.',
  },

  sources: {
    yourChoice: 'Ajouté par vous',
    usual: 'Trouvé là où un tel dossier se trouve d’habitude',
    read: 'Lu dans : <name>{source}</name>',
  },

  problems: 'Ce qui n’a pas pu être déterminé',
  notInstalled: 'Recherché, mais introuvable : {labels}.',

  /** What came of what the user did here. */
  notes: {
    added: '<name>{label}</name> est maintenant un emplacement.',
    switchedOn: '<name>{label}</name> était déjà un emplacement. Il est maintenant activé.',
    already: '<name>{label}</name> est déjà un emplacement.',
    removed: '<name>{label}</name> n’est plus un emplacement. Rien n’y a été modifié.',
    gone: '<name>{label}</name> n’est plus là.',
    same: 'Nouvelle recherche faite : rien n’a changé.',
    changed:
      '{count, plural, one {Nouvelle recherche faite : # emplacement a changé.} many {Nouvelle recherche faite : # d’emplacements ont changé.} other {Nouvelle recherche faite : # emplacements ont changé.}}',
  },

  droppedFiles:
    '{count, plural, one {Vous avez déposé un fichier, et un emplacement est un dossier. Vous pouvez analyser le fichier.} many {Vous avez déposé # de fichiers, et un emplacement est un dossier. Vous pouvez analyser les fichiers.} other {Vous avez déposé # fichiers, et un emplacement est un dossier. Vous pouvez analyser les fichiers.}}',
  auditFiles:
    '{count, plural, one {Analyser le fichier} many {Analyser les # de fichiers} other {Analyser les # fichiers}}',
} as const satisfies Catalog['places']
