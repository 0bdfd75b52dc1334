import type { Catalog } from '../catalog.ts'

/**
 * What the parts of a file's beginning are called, by their ids: short labels beside the bytes. IV, Salt, Checkpoint and
 * PBKDF2 are names that stay. "Nicht gezeigt": the bytes are hidden on purpose.
 */
export const headerFields = {
  hidden: 'Nicht gezeigt',
  ciphertext: 'Verschlüsselter Inhalt',
  content: 'Inhalt, nicht gezeigt',
  undescribed: 'Bytes ohne bekannten Aufbau',
  noHeader: 'Kein Header: ab dem ersten Byte verschlüsselt',

  prefix: {
    length: 'Länge des Headers',
    feature: 'Zeichen älterer Verschlüsselungsprogramme',
    keyType: 'Schlüsseltyp',
    oldKeyType: 'Älterer Schlüsseltyp',
    metadata: 'Metadaten',
    appVersion: 'Version von WhatsApp',
    phone: 'Letzte zwei Ziffern der Telefonnummer, nicht gezeigt',
    features: 'Was das Backup enthält',
    unknown: 'Ein Feld, das Sealwatch nicht kennt',
  },

  crypt15: {
    cipher: 'Daten des Ende-zu-Ende-Schlüssels',
    iv: 'IV',
    passkey: 'Passkey-Eintrag, nicht gezeigt',
  },

  crypt14: {
    cipher: 'Daten des Schlüssels von WhatsApp',
    cipherVersion: 'Chiffrenversion',
    keyVersion: 'Schlüsselversion',
    serverSalt: 'Server-Salt',
    googleIdSalt: 'Google-ID-Salt',
    iv: 'IV',
  },

  crypt12: {
    cipherVersion: 'Chiffrenversion',
    keyVersion: 'Schlüsselversion',
    serverSalt: 'Server-Salt',
    googleIdSalt: 'Google-ID-Salt',
    iv: 'IV',
  },

  crypt: { firstBlock: 'Erster Block, unter einem öffentlichen Schlüssel' },

  oldCrypt: { iv: 'IV' },

  java: {
    stream: 'Beginn eines Java-Objekts',
    class: 'Seine Klasse: ein Array von Bytes',
    length: 'Länge des Arrays',
  },

  key: {
    secret: 'Der Schlüssel, nicht gezeigt',
    text: 'Text mit dem Schlüssel, nicht gezeigt',
    password: 'Prüfung des Passworts, nicht gezeigt',
  },

  sqlite: {
    magic: 'Zeichen einer SQLite-Datenbank',
    pageSize: 'Seitengröße',
    writeVersion: 'Schreibversion',
    readVersion: 'Leseversion',
    reserved: 'Auf jeder Seite freigehaltene Bytes',
    fractions: 'Payload-Anteile',
    changes: 'Änderungszähler',
    pageCount: 'Anzahl der Seiten',
    freelist: 'Freie Seiten',
    schemaCookie: 'Schema-Cookie',
    schemaFormat: 'Schema-Format',
    cacheSize: 'Empfohlene Cache-Größe',
    vacuum: 'Automatisches Vacuum',
    encoding: 'Textkodierung',
    userVersion: 'Version des Schemas',
    incremental: 'Inkrementelles Vacuum',
    applicationId: 'Anwendungs-ID',
    unused: 'Unbenutzt',
    validFor: 'Änderungszähler der Version',
    version: 'Version von SQLite',
  },

  wal: {
    magic: 'Zeichen eines Write-Ahead-Logs',
    format: 'Format des Logs',
    pageSize: 'Seitengröße',
    sequence: 'Checkpoint-Nummer',
    salts: 'Salts',
    checksum: 'Prüfsumme des Headers',
  },

  zip: {
    signature: 'Zeichen eines ZIP-Elements',
    version: 'Benötigte Version',
    flags: 'Flags',
    method: 'Komprimierung',
    time: 'Uhrzeit und Tag',
    checksum: 'Prüfsumme',
    packedSize: 'Größe im Archiv',
    size: 'Größe entpackt',
    nameLength: 'Länge des Namens',
    extraLength: 'Länge des Zusatzfelds',
    name: 'Name des Elements, nicht gezeigt',
    extra: 'Zusatzfeld, nicht gezeigt',
  },

  packed: {
    mark: 'Zeichen einer komprimierten Datei',
    method: 'Komprimierung',
    blockSize: 'Größe der Blöcke, 1 bis 9',
    block: 'Zeichen eines Blocks: die Ziffern von Pi',
  },

  tar: {
    name: 'Name des Elements, nicht gezeigt',
    size: 'Größe des Elements',
    checksum: 'Prüfsumme seines Headers',
    type: 'Typ des Elements',
    mark: 'Zeichen eines tar-Headers',
    prefix: 'Anfang des Pfads, nicht gezeigt',
  },

  twrp: {
    mark: 'Zeichen von TWRP',
    block: 'Art des Blocks',
  },

  openAes: {
    mark: 'Zeichen von OpenAES',
    version: 'Version von OpenAES',
    type: 'Art der Daten',
    body: 'IV und verschlüsselter Inhalt, nicht gezeigt',
  },

  android: {
    miui: 'Zeilen von MIUI',
    magic: 'Zeichen eines Android-Backups',
    version: 'Version',
    compressed: 'Komprimiert',
    encryption: 'Verschlüsselung',
    userSalt: 'Salt des Passworts',
    checksumSalt: 'Salt der Prüfung',
    rounds: 'Runden von PBKDF2',
    iv: 'IV des versiegelten Schlüssels',
    sealedKey: 'Der Schlüssel, mit dem Passwort versiegelt, nicht gezeigt',
  },
} satisfies Catalog['headerFields']
