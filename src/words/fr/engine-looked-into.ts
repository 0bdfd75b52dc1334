import type { Catalog } from '../catalog.ts'

/**
 * The facts about backups by phones, tools and Apple, which were looked into. {inside} is a path inside an archive: as it
 * is. {form} is a phrase of `forms`, {end} one of `archiveEnds`, {seal} one of `archives`.
 */
export const lookedInto = {
  // Archives
  notEncrypted: '{container}, sans chiffrement',
  notEncryptedLie: '{container}, sans chiffrement, alors que la sauvegarde se dit chiffrée',
  headersRead: 'en-têtes d’entrée lus : {count}',
  headersReadToEnd: 'en-têtes d’entrée lus : {count}, jusqu’à la fin',
  headersReadPart: 'en-têtes d’entrée lus : {count} ; {why}',
  notLookedInto: 'non examiné : {why}',
  notSeenToEnd: 'pas vu jusqu’à la fin : {why}',
  holdsData: 'contient des données de WhatsApp : {inside}',
  holdsSealed: 'contient une sauvegarde WhatsApp chiffrée : {inside}',
  holdsListed: 'contient WhatsApp, sans données : {inside}',
  holdsZipped: 'contient {inside} de WhatsApp',
  zipFiles: 'fichiers : {count}, dont marqués comme chiffrés : {sealed}',
  zipFilesPart: 'fichiers : {count}, dont marqués comme chiffrés : {sealed} ; tous n’ont pas été examinés',
  zipNamesWhatsApp: 'le répertoire nomme WhatsApp',
  memberClear: 'les premiers octets sont en clair',
  memberNoise: 'les premiers octets semblent chiffrés',
  memberEncrypted: 'cette entrée est chiffrée',
  noArchive: 'aucune archive connue ne commence ici',

  // Backups by phones and tools. {word} is what stands in the file
  fourthLine: 'la quatrième ligne d’en-tête de la sauvegarde est « {word} »',
  headerLie: 'l’en-tête dit que c’est chiffré, mais ce qui suit ne l’est pas',
  sealedKey: 'la clé est scellée par un mot de passe (PBKDF2, {count} itérations)',
  keyLinesMissing: 'ce qui suit semble chiffré, bien que les lignes sur la clé manquent',
  noiseFollows: 'ce qui suit semble chiffré',
  headerNames: 'l’en-tête nomme {package}',
  holdsMiui: 'contient WhatsApp({package}).bak',
  propertiesName: 'les propriétés nomment {package}',
  propertiesCipher: 'les propriétés nomment un algorithme de chiffrement',
  propertiesNoCipher: 'les propriétés ne nomment aucun algorithme de chiffrement',
  descriptionNames: 'la description nomme {package}',
  descriptionEncryption: 'la description donne « {word} » comme chiffrement',
  descriptionEncryptionUnknown: 'la description donne comme chiffrement un mot que nous ne connaissons pas',
  encryptedAsSaid: 'semble chiffré, et est nommé ou décrit ainsi',
  openAes: 'en-tête OpenAES : chiffré par TWRP',
  openAesMark: 'commence par « OA », la marque d’une partie chiffrée',
  twrpUsb: 'une sauvegarde que TWRP a envoyée par USB',
  hisuiteCheck: 'info.xml porte le contrôle d’un mot de passe de l’utilisateur (type 3, checkMsg)',
  hisuiteNoCheck: 'info.xml ne porte aucun contrôle d’un mot de passe de l’utilisateur',
  backupNames: 'la sauvegarde nomme {package}',
  keyInDescription: 'la valeur dans la description ouvre la clé des données : essai fait, cela fonctionne',
  levelWithoutPin:
    'la description nomme le niveau sans code PIN, et porte la valeur à partir de laquelle la clé est faite',
  pinUnknown: 'rien n’indique si un code PIN a été défini',
  appNoData: 'l’application, mais aucune de ses données',

  // iPhone backups. {app} is WhatsApp or WhatsApp Business
  missing: 'absent',
  saysEncrypted: 'indique que la sauvegarde est chiffrée',
  saysEncryptedBy: 'indique que la sauvegarde est chiffrée, par iOS {version}',
  saysOpen: 'indique que la sauvegarde n’est pas chiffrée',
  saysOpenBy: 'indique que la sauvegarde n’est pas chiffrée, par iOS {version}',
  saysNeither: 'n’indique pas si la sauvegarde est chiffrée',
  lists: 'mentionne {app}',
  listsBoth: 'mentionne WhatsApp et WhatsApp Business',
  oldIndex: 'l’index d’iOS avant la version 10, qui n’est jamais chiffré',
  chatsOf: 'discussions de {app} : {form}',
  contactsOf: 'contacts de {app} : {form}',
  callsOf: 'appels de {app} : {form}',
  keysOf: 'clés de {app} : {form}',
  noChats: 'aucun fichier ne porte le nom des discussions de WhatsApp',
  finished: 'la sauvegarde dit d’elle-même qu’elle est terminée',
  notFinished: 'la sauvegarde dit d’elle-même qu’elle n’est pas terminée',

  // iCloud
  cutShortArchive: '{seal} ; {end}',
  openMedia: 'médias que n’importe qui peut lire : {seal}',
  openMediaCutShort: 'médias que n’importe qui peut lire : {seal} ; {end}',
  encClear: 'c’est {thing}, sans chiffrement',
  encShort: 'taille : {count} octets, trop peu pour une sauvegarde',
  encZeros: 'le début ne contient que des zéros',
  encUnknown: 'chiffré, sous une forme qui n’est pas connue',
  encUnknownKey: 'chiffré, avec un type de clé inconnu ({type})',
  encEnvelope: 'chiffré ; de quelle façon, le début ne le dit pas',
  encWhatsApp: 'la base de données est chiffrée, avec une clé que WhatsApp détient aussi',
} as const satisfies Partial<Catalog['engine']['facts']>
