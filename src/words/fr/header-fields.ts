import type { Catalog } from '../catalog.ts'

/**
 * What the parts of a file's beginning are called, by their ids: short labels beside the bytes. IV, checkpoint and
 * PBKDF2 are names that stay. "Non affiché": the bytes are hidden on purpose.
 */
export const headerFields = {
  hidden: 'Non affiché',
  ciphertext: 'Contenu chiffré',
  content: 'Contenu, non affiché',
  undescribed: 'Octets de structure inconnue',
  noHeader: 'Aucun en-tête : chiffré dès le premier octet',

  prefix: {
    length: 'Longueur de l’en-tête',
    feature: 'Marque d’anciens outils de chiffrement',
    keyType: 'Type de clé',
    oldKeyType: 'Ancien type de clé',
    metadata: 'Métadonnées',
    appVersion: 'Version de WhatsApp',
    phone: 'Deux derniers chiffres du numéro de téléphone, non affichés',
    features: 'Ce que contient la sauvegarde',
    unknown: 'Un champ que Sealwatch ne connaît pas',
  },

  crypt15: {
    cipher: 'Données de la clé de bout en bout',
    iv: 'IV',
    passkey: 'Enregistrement de clé d’accès, non affiché',
  },

  crypt14: {
    cipher: 'Données de la clé de WhatsApp',
    cipherVersion: 'Version du chiffrement',
    keyVersion: 'Version de la clé',
    serverSalt: 'Sel du serveur',
    googleIdSalt: 'Sel de l’identifiant Google',
    iv: 'IV',
  },

  crypt12: {
    cipherVersion: 'Version du chiffrement',
    keyVersion: 'Version de la clé',
    serverSalt: 'Sel du serveur',
    googleIdSalt: 'Sel de l’identifiant Google',
    iv: 'IV',
  },

  crypt: { firstBlock: 'Premier bloc, sous une clé connue de tous' },

  oldCrypt: { iv: 'IV' },

  java: {
    stream: 'Début d’un objet Java',
    class: 'Sa classe : un tableau d’octets',
    length: 'Longueur du tableau',
  },

  key: {
    secret: 'La clé, non affichée',
    text: 'Texte avec la clé, non affiché',
    password: 'Contrôle du mot de passe, non affiché',
  },

  sqlite: {
    magic: 'Marque d’une base de données SQLite',
    pageSize: 'Taille de page',
    writeVersion: 'Version d’écriture',
    readVersion: 'Version de lecture',
    reserved: 'Octets laissés libres sur chaque page',
    fractions: 'Fractions de charge utile',
    changes: 'Compteur de modifications',
    pageCount: 'Nombre de pages',
    freelist: 'Pages libres',
    schemaCookie: 'Cookie de schéma',
    schemaFormat: 'Format de schéma',
    cacheSize: 'Taille de cache suggérée',
    vacuum: 'Vacuum automatique',
    encoding: 'Encodage du texte',
    userVersion: 'Version du schéma',
    incremental: 'Vacuum incrémental',
    applicationId: 'Identifiant d’application',
    unused: 'Inutilisé',
    validFor: 'Compteur de modifications de la version',
    version: 'Version de SQLite',
  },

  wal: {
    magic: 'Marque d’un journal d’écriture anticipée (WAL)',
    format: 'Format du journal',
    pageSize: 'Taille de page',
    sequence: 'Numéro de checkpoint',
    salts: 'Sels',
    checksum: 'Somme de contrôle de l’en-tête',
  },

  zip: {
    signature: 'Marque d’une entrée ZIP',
    version: 'Version requise',
    flags: 'Indicateurs',
    method: 'Compression',
    time: 'Heure et jour',
    checksum: 'Somme de contrôle',
    packedSize: 'Taille dans l’archive',
    size: 'Taille décompressée',
    nameLength: 'Longueur du nom',
    extraLength: 'Longueur du champ supplémentaire',
    name: 'Nom de l’entrée, non affiché',
    extra: 'Champ supplémentaire, non affiché',
  },

  packed: {
    mark: 'Marque d’un fichier compressé',
    method: 'Compression',
    blockSize: 'Taille de ses blocs, de 1 à 9',
    block: 'Marque d’un bloc : les décimales de pi',
  },

  tar: {
    name: 'Nom de l’entrée, non affiché',
    size: 'Taille de l’entrée',
    checksum: 'Somme de contrôle de son en-tête',
    type: 'Type de l’entrée',
    mark: 'Marque d’un en-tête tar',
    prefix: 'Début de son chemin, non affiché',
  },

  twrp: {
    mark: 'Marque de TWRP',
    block: 'Nature du bloc',
  },

  openAes: {
    mark: 'Marque d’OpenAES',
    version: 'Version d’OpenAES',
    type: 'Type de données',
    body: 'IV et contenu chiffré, non affichés',
  },

  android: {
    miui: 'Lignes de MIUI',
    magic: 'Marque d’une sauvegarde Android',
    version: 'Version',
    compressed: 'Compressé',
    encryption: 'Chiffrement',
    userSalt: 'Sel du mot de passe',
    checksumSalt: 'Sel du contrôle',
    rounds: 'Itérations de PBKDF2',
    iv: 'IV de la clé scellée',
    sealedKey: 'La clé, scellée par le mot de passe, non affichée',
  },
} as const satisfies Catalog['headerFields']
