import type { Catalog } from '../catalog.ts'

/**
 * What Sealwatch says of itself: why watching is not complete and what can be done, trouble with its memory, and what it could
 * not do.
 */
export const resident = {
  silent: '{label} ne répond pas ; rien de ce qui s’y trouve n’est donc analysé.',
  silentMore:
    '{label} et {count, plural, one {# autre dossier} many {# autres dossiers} other {# autres dossiers}} ne répondent pas ; rien de ce qui s’y trouve n’est donc analysé.',
  noWatchLeft:
    'Le système ne peut pas surveiller plus de dossiers ; certains ne sont donc analysés qu’aux heures prévues.',
  noFileLeft:
    'Le système ne laisse pas ouvrir plus de fichiers ; certains dossiers ne sont donc analysés qu’aux heures prévues.',
  polling:
    'CHOKIDAR_USEPOLLING est définie, ce qui rendrait la surveillance coûteuse ; tous les dossiers ne sont donc analysés qu’aux heures prévues.',
  denied:
    '{label} ne peut pas être surveillé, faute d’autorisation, et n’est donc analysé qu’aux heures prévues.',
  deniedMore:
    '{label} et {count, plural, one {# autre dossier} many {# autres dossiers} other {# autres dossiers}} ne peuvent pas être surveillés, faute d’autorisation, et ne sont donc analysés qu’aux heures prévues.',
  lost: '{label} ne peut pas être surveillé : il n’est plus là, ou ne peut pas être lu.',
  lostMore:
    '{label} et {count, plural, one {# autre dossier} many {# autres dossiers} other {# autres dossiers}} ne peuvent pas être surveillés : ils ne sont plus là, ou ne peuvent pas être lus.',
  closed: '{label} n’a pas pu être analysé : {reason}.',
  distant: '{label} n’est pas sur les disques de cet ordinateur, et n’est analysé qu’aux heures prévues.',
  distantMore:
    '{label} et {count, plural, one {# autre dossier} many {# autres dossiers} other {# autres dossiers}} ne sont pas sur les disques de cet ordinateur, et ne sont analysés qu’aux heures prévues.',
  huge: '{label} est trop grand pour être surveillé (plus de {total, number} éléments), et n’est analysé qu’aux heures prévues.',
  hugeMore:
    '{label} et {count, plural, one {# autre dossier} many {# autres dossiers} other {# autres dossiers}} sont trop grands pour être surveillés (plus de {total, number} éléments), et ne sont analysés qu’aux heures prévues.',
  tooMany:
    'Des sauvegardes se trouvent dans plus de {total, number} dossiers ; {count, plural, one {# d’entre eux n’est analysé} many {# d’entre eux ne sont analysés} other {# d’entre eux ne sont analysés}} qu’aux heures prévues.',
  notRunning:
    'Le moteur de Sealwatch s’est arrêté trois fois de suite ; les nouvelles sauvegardes passent donc inaperçues.',

  silentTodo:
    'Si son serveur ou son disque n’existe plus, déconnectez-le. Sealwatch demande à nouveau au bout d’une heure.',
  noWatchLeftTodo:
    'Fermez un programme qui surveille beaucoup de fichiers, ou augmentez fs.inotify.max_user_watches. Sealwatch réessaie après chaque analyse.',
  noFileLeftTodo:
    'Fermez un programme qui surveille beaucoup de fichiers, ou augmentez fs.inotify.max_user_instances et la limite de fichiers ouverts. Sealwatch réessaie après chaque analyse.',
  pollingTodo: 'Lancez Sealwatch sans cette variable.',
  deniedTodo: 'Autorisez Sealwatch à le lire. Il réessaie après chaque analyse.',
  lostTodo:
    'Rebranchez son disque, ou laissez Sealwatch le lire, s’il doit être surveillé. Il regarde à nouveau à chaque analyse.',
  closedTodo:
    'Rendez-le à nouveau accessible, ou autorisez Sealwatch à le lire. Il regarde à nouveau à chaque analyse.',
  distantTodo:
    'Rien : une nouvelle sauvegarde y est remarquée à la prochaine analyse. Pour le savoir tout de suite, analysez maintenant.',
  unwatchedTodo: 'Rien : une nouvelle sauvegarde y est remarquée à la prochaine analyse.',
  notRunningTodo: 'Sealwatch continue d’essayer. Quittez-le et relancez-le ; vos fichiers sont inchangés.',

  forgotten:
    'Ce dont Sealwatch se souvenait n’a pas pu être lu ; il repart donc de zéro. Le fichier est conservé sous {file}.',
  forgottenUnread:
    'Ce dont Sealwatch se souvenait n’a pas pu être lu ({errno}) ; il repart donc de zéro. Le fichier est laissé tel quel : {file}.',
  unwritten:
    'Ce que Sealwatch a vu n’a pas pu être noté ({errno}). Il continue de surveiller et réessaie ; ce qui a été noté avant est intact.',
  unwrittenFull:
    'Ce que Sealwatch a vu n’a pas pu être noté (le disque est plein). Il continue de surveiller et réessaie ; ce qui a été noté avant est intact.',
  unwrittenForbidden:
    'Ce que Sealwatch a vu n’a pas pu être noté (il n’a pas le droit d’écrire à cet endroit). Il continue de surveiller et réessaie ; ce qui a été noté avant est intact.',
  memoryHeld:
    'Un autre Sealwatch (processus {process} sur {host}) garde ce qu’il a vu dans le même fichier ; celui-ci ne s’en souvient donc que pendant qu’il fonctionne. Quittez l’un des deux ; si aucun autre ne fonctionne, supprimez {file}.',
  ignoreUnwritten: 'Cela vaut pour l’instant, mais n’a pas pu être écrit sur le disque.',

  auditStopped:
    'L’analyse s’est arrêtée à cause d’une erreur dans Sealwatch ({message}). Vos fichiers sont inchangés.',
  auditLost:
    'L’analyse s’est arrêtée en cours de route parce que son moteur s’est arrêté. Vos fichiers sont inchangés.',
  ownError: 'Sealwatch n’a pas pu le savoir à cause d’une erreur de sa part. Vos fichiers sont inchangés.',
  proofError: 'Sealwatch n’a pas pu chercher la nouvelle sauvegarde à cause d’une erreur de sa part.',
  unreadableOrder: 'Le moteur a reçu un ordre qu’il ne peut pas lire.',
  noPlaces: 'On n’a pas dit au moteur où chercher.',
} as const satisfies Catalog['engine']['resident']
