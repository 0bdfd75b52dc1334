import type { Catalog } from '../catalog.ts'

/**
 * What trying a key on a backup came to. {reading} is a phrase of `readings`, {flaw} one of `flaws`, {thing} one of
 * `things`, {contradiction} one of `contradictions`.
 */
export const triedKeys = {
  opens: 'Cette clé ouvre cette sauvegarde, du premier octet au dernier.',
  opensOtherwise:
    'Cette clé ouvre cette sauvegarde, du premier octet au dernier. Mais pas telle qu’elle a été donnée : il faut lire les chiffres {reading}. Corrigez votre note.',
  flawed:
    'Le fichier est endommagé : votre clé l’ouvre et tout son contenu est là, mais {flaw}. WhatsApp peut refuser de le restaurer.',
  flawedOtherwise:
    'Le fichier est endommagé : votre clé l’ouvre et tout son contenu est là, mais {flaw}. WhatsApp peut refuser de le restaurer. Mais la clé n’ouvre pas telle qu’elle a été donnée : il faut lire les chiffres {reading}. Corrigez votre note.',
  beginningOpens:
    'Le fichier est endommagé : votre clé en ouvre le début, mais pas tout. Il a été tronqué ou modifié.',
  beginningOpensOtherwise:
    'Le fichier est endommagé : votre clé en ouvre le début, mais pas tout. Il a été tronqué ou modifié. Mais la clé n’ouvre pas telle qu’elle a été donnée : il faut lire les chiffres {reading}. Corrigez votre note.',
  damaged:
    'Le fichier est endommagé : il a été tronqué ou modifié. Cette clé n’ouvre pas ce qu’il en reste ; ce peut donc être aussi la mauvaise.',
  wrongEndToEnd:
    'Cette clé n’ouvre pas cette sauvegarde. Le fichier est complet ; c’est donc la clé d’une autre sauvegarde, ou un de ses chiffres est faux. Une clé vaut pour une période : quiconque désactive puis réactive la sauvegarde chiffrée de bout en bout en reçoit une nouvelle.',
  wrongEndToEndUnsure:
    'Cette clé n’ouvre pas cette sauvegarde. Le fichier n’a pas de somme de contrôle ; nous pouvons donc seulement supposer qu’il n’est pas endommagé. Une clé vaut pour une période : quiconque désactive puis réactive la sauvegarde chiffrée de bout en bout en reçoit une nouvelle.',
  wrongWhatsApp:
    'Cette clé n’ouvre pas cette sauvegarde. Le fichier est complet ; c’est donc la clé d’une autre sauvegarde. WhatsApp change sa clé de temps en temps : prenez le fichier de clé du même téléphone et de la même période.',
  wrongWhatsAppUnsure:
    'Cette clé n’ouvre pas cette sauvegarde. Le fichier n’a pas de somme de contrôle ; nous pouvons donc seulement supposer qu’il n’est pas endommagé. WhatsApp change sa clé de temps en temps : prenez le fichier de clé du même téléphone et de la même période.',
  noDigitsOpen:
    'Aucune clé à 64 chiffres n’ouvre cette sauvegarde : elle n’est pas chiffrée de bout en bout, et c’est WhatsApp qui en garde la clé. Sur le téléphone, cette clé est le fichier « key » de 158 octets.',
  whatsappKeyGiven:
    'C’est la clé de WhatsApp lui-même, pour des sauvegardes plus anciennes. Celle-ci est chiffrée de bout en bout : elle s’ouvre avec les 64 chiffres, ou avec « encrypted_backup.key » de 59 octets.',
  clear: 'Aucune clé ne va avec ce fichier : c’est {thing}, sans chiffrement.',
  clearAfterHeader: 'Aucune clé ne va avec ce fichier : ce qui suit l’en-tête est {thing}, sans chiffrement.',
  nothingAfterHeader:
    'Aucune clé ne va avec ce fichier : il n’y a que l’en-tête, aucun contenu chiffré ne suit.',
  zerosAfterHeader:
    'Aucune clé ne va avec ce fichier : seuls des zéros suivent l’en-tête, là où devrait se trouver un contenu chiffré.',
  thingAfterHeader:
    'Aucune clé ne va avec ce fichier : ce qui suit l’en-tête ne semble pas chiffré ({thing}).',
  patternAfterHeader:
    'Aucune clé ne va avec ce fichier : ce qui suit l’en-tête ne semble pas chiffré, car il s’y trouve des répétitions comme un texte chiffré n’en a jamais.',
  empty: 'Aucune clé ne peut être essayée : le fichier est vide.',
  notKnown:
    'Aucune clé ne peut être essayée : ce n’est pas une sauvegarde de WhatsApp qui s’ouvre avec une clé que nous connaissons.',
  endsAfterHeader: 'Aucune clé ne peut être essayée : le fichier s’arrête juste après son en-tête.',
  contradictory: 'Aucune clé ne peut être essayée : l’en-tête se contredit, car {contradiction}.',
  tooShort:
    'Aucune clé ne peut être essayée : le fichier est plus court que n’importe quelle sauvegarde de ce type.',
  otherMetadata: 'Aucune clé ne peut être essayée : les métadonnées n’ont pas la forme que nous connaissons.',
  mediaAlone:
    'Aucune clé ne peut être essayée sur ce fichier seul : il ne porte rien qui distingue une bonne clé d’une mauvaise. Essayez le fichier .mcrypt1-metadata à côté.',

  otherSigns:
    'Une clé n’a que les chiffres de 0 à 9 et les lettres de a à f. Un mot de passe n’est pas une clé : il protège seulement la clé que WhatsApp garde sous ce mot de passe.',
  otherLength: 'Une clé a 64 chiffres, et celle-ci en a {count}.',

  // The facts behind it
  wholeDoesNotFit: 'avec cette clé, le début s’ouvre ; ce qui prouve l’ensemble ne correspond pas',
  neitherOpens: 'avec cette clé, ni le début ni l’ensemble ne s’ouvre',
  tagFits: 'avec cette clé, le GCM tag de tout le contenu correspond',
  hmacOverFile: 'avec cette clé, le HMAC de tout le fichier correspond',
  hmacOverContent: 'avec cette clé, le HMAC de tout le contenu correspond',
  noChecksumFollows: 'aucune somme de contrôle ne suit le tag',
  sameSalts: 'les sels du fichier de clé sont ceux de cette sauvegarde',
  otherSalts: 'les sels du fichier de clé diffèrent',
  noChecksum: 'il ne porte aucune somme de contrôle qui pourrait être comparée sans la clé',
  notWholeBlocks: 'son contenu de {count} octets ne se termine pas par un bloc entier de 16',
} as const satisfies Catalog['engine']['triedKeys']

export const triedKeyParts = {
  /** What is wrong with a file whose content is all there: "mais ...". */
  flaws: {
    checksumDiffers: 'la somme de contrôle à la fin ne correspond pas',
    checksumMissing: 'la somme de contrôle à la fin manque',
    otherText: 'ce qui en sort n’est pas le texte attendu',
  },

  /** How 64 digits have to be read: "il faut lire les chiffres ...". */
  readings: {
    columns: 'ligne par ligne : ici, ils sont notés colonne par colonne',
    swappedGroups: 'en échangeant {group} et {otherGroup}',
    swappedDigits: 'en échangeant {digit} et celui qui le suit',
    wrongDigit: 'avec un autre chiffre à cet endroit : {digit}',
  },

  /** WhatsApp shows a key as four lines of four groups of four digits. */
  digitGroups: {
    first: 'le premier groupe de la ligne {line}',
    second: 'le deuxième groupe de la ligne {line}',
    third: 'le troisième groupe de la ligne {line}',
    fourth: 'le quatrième groupe de la ligne {line}',
  },

  digits: {
    first: 'le premier chiffre dans {group}',
    second: 'le deuxième chiffre dans {group}',
    third: 'le troisième chiffre dans {group}',
    fourth: 'le quatrième chiffre dans {group}',
  },
} as const satisfies Partial<Catalog['engine']>
