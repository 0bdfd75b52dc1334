import type { Catalog } from '../catalog.ts'

/**
 * What a verdict rests on, as short notes for a person who wants to know how we know. Technical words (IV, SQLite,
 * GCM tag, Manifest.db) are names: they stay.
 * {format} is a name such as crypt15 or android-backup, {package} one such as com.whatsapp: as they are.
 */
export const facts = {
  // Headers and ends of Android backups
  keyType0: 'type de clé 0 dans l’en-tête de la sauvegarde : une clé que WhatsApp fournit et garde',
  keyType1:
    'type de clé 1 dans le champ {field} de l’en-tête de la sauvegarde : chiffrement de bout en bout, sorte de clé non précisée',
  keyType2:
    'type de clé 2 dans le champ {field} de l’en-tête de la sauvegarde : chiffrement de bout en bout avec un mot de passe',
  keyType3:
    'type de clé 3 dans le champ {field} de l’en-tête de la sauvegarde : chiffrement de bout en bout avec une clé à 64 chiffres',
  keyType4:
    'type de clé 4 dans le champ {field} de l’en-tête de la sauvegarde : chiffrement de bout en bout avec une clé d’accès',
  keyTypeNewer:
    'type de clé {type} dans le champ {field} de l’en-tête de la sauvegarde : chiffrement de bout en bout, avec une sorte de clé plus récente que Sealwatch ne connaît pas encore',
  ivInPlace: 'l’IV se trouve là où seules les sauvegardes chiffrées de bout en bout l’ont (champ 3)',
  olderKeyType:
    'le champ 1, l’ancien type de clé, indique {type} : là où le champ 6 existe, c’est lui qui décide',
  passkeyRecord: 'l’en-tête porte un enregistrement de clé d’accès (champ 5)',
  unknownFields: 'champs inconnus de l’en-tête : {fields}',
  writtenBy: 'écrit par WhatsApp {version}',
  keyVersion: 'version {stated} de la clé de WhatsApp',
  oldHeader:
    'un en-tête plus ancien sans type de clé : version 1 du chiffrement, version {version} de la clé de WhatsApp',
  endsWithDigits: 'la fin est celle de ces sauvegardes, avec deux chiffres d’un numéro de téléphone',
  contradictoryHeader: 'l’en-tête de la sauvegarde se contredit : {contradiction}',
  clearAfterHeader: 'ce qui suit l’en-tête est {thing}, sans chiffrement',
  nothingAfterHeader: 'il n’y a que l’en-tête : aucun contenu chiffré ne suit',
  zerosAfterHeader: 'seuls des zéros suivent l’en-tête, là où devrait se trouver un contenu chiffré',
  thingAfterHeader: 'ce qui suit l’en-tête ne semble pas chiffré : {thing}',
  patternAfterHeader:
    'ce qui suit l’en-tête ne semble pas chiffré : il s’y trouve des répétitions comme un texte chiffré n’en a jamais',
  thingFurtherOn: 'plus loin se trouve {thing}',
  patternFurtherOn:
    'tout n’a pas l’air chiffré : une partie contient des répétitions comme un texte chiffré n’en a jamais',
  checksumFits: 'la somme de contrôle à la fin correspond : le fichier est complet',
  checksumMissing: 'aucune somme de contrôle correspondante à la fin',
  checksumTooShort: 'le fichier est trop court pour une somme de contrôle',
  checksumTooDistant: 'somme de contrôle non comparée : le fichier entier devrait passer par le réseau',
  checksumTooLarge: 'somme de contrôle non comparée : le fichier dépasse 32 Mio',
  publicKeyOpens: 'avec la clé connue de tous, le fichier s’ouvre et donne une base de données SQLite',
  blocksWhole: 'la taille est un nombre entier de blocs de 16 octets, comme il se doit',
  blocksCut:
    'la taille n’est pas un nombre entier de blocs de 16 octets : octets en trop : {count} ; le fichier a donc été tronqué',
  sizeFits: 'la taille correspond : un nombre entier de blocs de 16 octets',
  sizeFitsAfterHeader:
    'la taille correspond : un nombre entier de blocs de 16 octets après un en-tête de {count} octets',
  looksEncrypted: 'les octets semblent chiffrés, et ne sont d’aucun autre type que nous connaissons',
  looksEncryptedShort: 'semble chiffré',

  // Names
  nameNotUtf8: 'un nom de ce chemin n’est pas un texte valide (UTF-8)',
  nameSaysAddressKey:
    'le nom dit {format} : sa clé se compose d’une clé connue de tous et de l’adresse e-mail du compte',
  nameSaysObsolete: 'le nom dit {format} : un format abandonné, sous la clé que WhatsApp garde aussi',
  nameSaysOlder: 'le nom dit {format} : un format plus ancien, sous la clé que WhatsApp garde aussi',
  nameSaysOther: 'le nom dit {claimed}, les octets disent {format} : ce sont les octets qui décident',
  nameSays: 'le nom dit {format} : ce sont les octets qui décident',
  nameSaysPackage:
    'le nom dit {package}, mais l’en-tête nomme une autre application : ce sont les octets qui décident de qui peut lire',
  nameIs: 'le nom est celui de {format}',
  nameOfMedia:
    'le nom est celui de médias chiffrés de bout en bout : 64 chiffres hexadécimaux, puis .mcrypt1',
  nameOfSwift: 'le nom est celui d’une sauvegarde Swift Backup de {package}',
  nameOfTitanium: 'le nom est celui d’une sauvegarde Titanium de {package}',
  nameOfKey: 'le nom est celui d’une clé de sauvegarde',
  nameOfPasswordCheck: 'le nom est celui du contrôle par WhatsApp du mot de passe de la sauvegarde',
  nameOfImazing:
    'le nom se termine comme celui d’une archive iMazing, et aucune archive connue ne commence ici',
  nameOfExport: 'WhatsApp donne un tel nom aux discussions exportées dans cette langue : {language}',
  nameOfExportAnywhere:
    'WhatsApp donne un tel nom aux discussions exportées dans toutes les langues vues sur iPhone',
  nameNamesWhatsApp: 'le nom mentionne WhatsApp',
  nameOrFolderNamesWhatsApp: 'le nom ou celui du dossier mentionne WhatsApp',
  folderNames: 'le dossier nomme {package}',
  folderHolds: 'le dossier contient des fichiers de {package}',

  // Any file with the name of a backup
  fileEmpty: 'le fichier est vide',
  firstZeros: 'les {count} premiers octets sont des zéros',
  bytesAre: 'les octets forment {thing}',
  noFormatFits: 'aucun format connu ne correspond aux octets',

  // Keys. {proof} is a phrase of `proofs`
  keyBeside: 'une clé qui ouvre ce fichier se trouve à côté : {proof}',
  keyElsewhere: 'une clé qui ouvre ce fichier se trouve ailleurs : {proof}',
  opensBeside: 'ce fichier ouvre une sauvegarde à côté : {proof}',
  opensElsewhere: 'ce fichier ouvre une sauvegarde ailleurs : {proof}',
  keyBesideUntold:
    'une clé se trouve à côté ; pour voir si elle ouvre ce fichier, il faudrait le faire passer en entier par le réseau, ce que --verify autorise',
  keyBesideUndecided:
    'une clé se trouve à côté ; ce qui a été lu de la sauvegarde ne dit pas si elle l’ouvre',
  keyBesideUnread: 'd’après son nom, ce fichier contient peut-être une clé, et aucune n’a pu y être lue',
  rawKey: 'il contient une valeur de 32 octets, aussi longue qu’une telle clé',
  keyUnseen: 'une clé qui se trouvait à côté n’a pas pu être regardée cette fois',
  knownEarlier: 'connu par une analyse antérieure ; cette fois, cela n’a pas pu être regardé',
  digitsInOnePiece: '64 chiffres hexadécimaux d’un seul tenant',
  digitsInGroups: '64 chiffres hexadécimaux par groupes de {count}',
  digitsLabelled: 'les mots qui les entourent sont ceux d’une clé de sauvegarde',
  javaBytes32: 'un tableau d’octets Java sérialisé de 32 octets, comme l’est encrypted_backup.key',
  javaBytes131: 'un tableau d’octets Java sérialisé de 131 octets, comme l’est le fichier « key »',
  saltHashFits: 'le fichier contient l’empreinte de son propre sel',
  saltHashDiffers: 'l’empreinte de son sel ne correspond pas',
  javaPasswordCheck:
    'un objet Java sérialisé, comme l’est ce fichier : il contient une empreinte salée du mot de passe, pas la clé',

  // Databases. {tables} and {columns} are names with commas between them: as they are
  databaseInClear: 'base de données SQLite en clair',
  tables: 'les tables sont celles de WhatsApp : {tables}',
  tablesWithColumns: 'les tables sont celles de WhatsApp : {tables}, avec {columns}',
  otherTables:
    'le nom est de WhatsApp, mais aucune des tables qui ont pu être lues (nombre : {count}) n’est connue comme venant de WhatsApp',
  noTables: 'la base de données n’a aucune table',
  noTablesInLog: 'aucune table n’a été trouvée non plus dans {name}',
  onlyZerosFollow: 'seuls des zéros suivent',
  headerDamaged: 'le reste de l’en-tête de la base de données est endommagé',
  logInClear: 'journal d’écriture anticipée (WAL) d’une base de données SQLite, en clair',
  databaseNotBeside: 'la base de données correspondante ne se trouve pas à côté',
  newestInLog:
    'les messages plus récents sont peut-être seulement dans le journal d’écriture anticipée à côté',
  cutShort: 'tronqué : {count} octets présents sur {total}',
  unfinishedJournal:
    'le journal d’une modification inachevée se trouve à côté : le fichier était en cours d’écriture quand il a été copié',
  liveClosed: 'aucune base de données SQLite en clair',
  liveOther: 'une base de données SQLite en clair, sans tables connues comme venant de WhatsApp',
  liveKnown: 'une base de données SQLite en clair, avec {database}',

  // Exported chats. {system} is Android or iPhone
  linesLikeMessages:
    'lignes qui commencent comme des messages exportés par WhatsApp pour {system} : {count} sur {total}',
  readableNotice:
    'un avis sur le chiffrement de bout en bout qui peut être lu, ce qui prouve que ce texte n’est pas chiffré',
  mediaNamed: 'les médias sont nommés ou omis comme le fait WhatsApp',
  recurringSenders: 'expéditeurs avec plus d’un message : {count}',
  notLikeChat: 'le texte ne commence pas comme une discussion exportée',
  zipMembers: 'une archive ZIP ; entrées vues : {count}',
  zipCutShort: 'le répertoire manque : l’archive est tronquée',
  zipNotWhole: 'ses {count} entrées n’ont pas toutes pu être examinées',
  zipMedia: 'entrées avec des noms de médias de WhatsApp : {count}',
  zipFalseMark: 'l’archive le marque comme chiffré, mais ce n’est pas le cas',
  zipOthersEncrypted: 'd’autres textes sont chiffrés ; celui-ci ne l’est pas',
  zipNameDiffers: 'le nom diffère entre le répertoire et le contenu',
  zipEmptyName: 'l’archive a un nom vide',
  zipNulName: 'l’archive a un octet NUL dans un nom',
  zipAbsoluteName: 'l’archive a un nom absolu',
  zipNameLeadsOut: 'l’archive a un nom qui mène hors de son dossier',
  zipTextNone: 'le texte qu’elle contient est chiffré sans aucun chiffrement',
  zipTextOld: 'le texte qu’elle contient est chiffré avec l’ancien chiffrement ZIP',
  zipTextAes: 'le texte qu’elle contient est chiffré avec AES',
  zipTextOther:
    'le texte qu’elle contient est chiffré avec un chiffrement fort dont le type n’est pas indiqué',
  zipTextNamed: 'le texte chiffré porte le nom d’une discussion exportée',
  zipOpenMembers: 'entrées non chiffrées : {count} sur {total}',
  zipOpenMedia: 'entrées de médias non chiffrées : {count} sur {total}',

  // Media folders. {folders} are names: as they are; {media} is a list such as "12 photos, 1 vidéo"; {things} one of `things`
  mediaFolders: 'les dossiers sont ceux de WhatsApp : {folders}',
  inWhatsAppFolder: 'l’emplacement est dans le dossier de WhatsApp',
  foldersBeside: 'il s’y trouve aussi des dossiers que WhatsApp garde à côté',
  mediaNames:
    '{count, plural, one {# fichier avec un nom comme WhatsApp en donne} many {# de fichiers avec des noms comme WhatsApp en donne} other {# fichiers avec des noms comme WhatsApp en donne}}',
  mediaCount:
    '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, {size, number} octets : {media}',
  mediaCountCloud:
    '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, {size, number} octets : {media} ; uniquement dans le cloud : {cloud, number}',
  mediaCountMore:
    '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, {size, number} octets : {media} ; il y en a plus, le comptage s’est arrêté ici',
  mediaCountCloudMore:
    '{count, plural, one {# fichier} many {# de fichiers} other {# fichiers}}, {size, number} octets : {media} ; uniquement dans le cloud : {cloud, number} ; il y en a plus, le comptage s’est arrêté ici',
  mediaOpen: 'fichiers examinés qui s’ouvrent tels quels : {count} sur {total} ({things})',
} as const satisfies Partial<Catalog['engine']['facts']>
