import type { Catalog } from '../catalog.ts'

/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'C’est un dossier : chaque fichier qu’il contient a son propre début.',
  headerUnexplained: 'Sealwatch ne montre pas le début des fichiers de ce type.',
  headerEmpty: 'Ce fichier est vide.',
  headerGone: 'Ce fichier n’existe plus.',
  notUtf8:
    'Un nom de ce chemin n’est pas un texte valide (UTF-8) ; Sealwatch ne peut donc pas faire cela avec. Trouvez-le dans votre gestionnaire de fichiers, et renommez-le là-bas.',
  headerUnread: 'Le fichier n’a pas été lu : {reason}.',

  notKnown:
    'Ce n’est pas un élément trouvé par la dernière analyse : analysez à nouveau avant de le déplacer.',
  live: 'Ce sont les données avec lesquelles l’application WhatsApp elle-même travaille, et non une sauvegarde : elles restent où elles sont.',
  aroundLive:
    'L’application WhatsApp elle-même travaille avec des données de ce dossier : il reste où il est.',
  isPlace:
    'Ce dossier est lui-même un emplacement, comme celui d’un logiciel de synchronisation : il reste où il est.',
  gone: 'Ce n’est plus là.',
  otherFiles:
    'Ce dossier contient aussi d’autres fichiers : ouvrez-le et ne déplacez que ce que vous ne voulez pas garder.',
  changed: 'Un changement a eu lieu depuis l’évaluation : analysez à nouveau avant de le déplacer.',
  notLookedAt: 'Impossible de l’examiner : {reason}.',
  notPlanned:
    'Cela ne faisait pas partie de ce qui vous a été dit : regardez à nouveau avant de le déplacer.',
  lastCopy:
    'La copie qui devait rester a disparu ou changé, et celle-ci est la dernière : regardez à nouveau avant de la déplacer.',
  notMoved:
    'Le système n’a pas pu le mettre à la corbeille. Il est toujours là ; vous pouvez le supprimer dans son dossier, ce qui ne peut pas être annulé.',
  halfMoved: 'Le système dit l’avoir déplacé, mais il est toujours là.',
  unread: 'La lecture n’a pas été possible : {reason}.',
  keyFileGone: 'Le fichier de clé n’est plus là.',
  keyFileUnread: 'Le fichier de clé n’a pas pu être lu : {reason}.',
  stopped: 'Cela a été arrêté avant la fin.',

  severalKeys: 'Ce texte contient plusieurs valeurs de 64 chiffres : mettez la clé dans un fichier à elle.',
  keyFileTooLarge: 'Ce n’est pas un fichier de clé : il est trop grand.',
  noKeyFileSigns:
    'Ce n’est ni un fichier de clé de 59 ou 158 octets, ni un texte avec 64 chiffres. Une clé n’a que les chiffres de 0 à 9 et les lettres de a à f. Un mot de passe n’est pas une clé : il protège seulement la clé que WhatsApp garde sous ce mot de passe.',
  noKeyFileLength:
    'Ce n’est ni un fichier de clé de 59 ou 158 octets, ni un texte avec 64 chiffres. Une clé a 64 chiffres, et celle-ci en a {count}.',

  portraitGone: 'Il n’y a pas de fichier « {file} ».',
  portraitUnread: '« {file} » n’a pas été lu : {reason}.',
  portraitUnknownFile:
    '« {file} » n’est ni une base de données WhatsApp ni une discussion exportée : il n’y a rien à compter.',
  portraitSealed:
    '« {file} » est chiffré : sans la clé, une personne inconnue n’en apprend rien sur vos discussions.',
  portraitUnsure: '« {file} » ne peut pas être compté. {because}',
  portraitEmpty: '« {file} » ne contient ni messages, ni contacts, ni appels qui puissent être lus.',
  portraitOtherFile:
    '« {file} » n’est ni une base de données ni une discussion exportée ; il n’y a donc rien à compter.',
} as const satisfies Catalog['engine']['answers']
