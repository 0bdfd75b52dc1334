import type { Catalog } from '../catalog.ts'

/**
 * What a verdict rests on, as short notes for a person who wants to know how we know. Technical words (IV, Header, SQLite,
 * GCM-Tag, Manifest.db) are names: they stay.
 * {format} is a name such as crypt15 or android-backup, {package} one such as com.whatsapp: as they are.
 */
export const facts = {
  // Headers and ends of Android backups
  keyType0: 'Schlüsseltyp 0 im Header des Backups: ein Schlüssel, den WhatsApp ausgibt und behält',
  keyType1:
    'Schlüsseltyp 1 in Feld {field} des Backup-Headers: Ende-zu-Ende-verschlüsselt, die Art des Schlüssels ist nicht angegeben',
  keyType2:
    'Schlüsseltyp 2 in Feld {field} des Backup-Headers: Ende-zu-Ende-verschlüsselt mit einem Passwort',
  keyType3:
    'Schlüsseltyp 3 in Feld {field} des Backup-Headers: Ende-zu-Ende-verschlüsselt mit einem 64-stelligen Schlüssel',
  keyType4: 'Schlüsseltyp 4 in Feld {field} des Backup-Headers: Ende-zu-Ende-verschlüsselt mit einem Passkey',
  keyTypeNewer:
    'Schlüsseltyp {type} in Feld {field} des Backup-Headers: Ende-zu-Ende-verschlüsselt, eine neuere Art von Schlüssel, die Sealwatch noch nicht kennt',
  ivInPlace: 'der IV steht, wo ihn nur Ende-zu-Ende-verschlüsselte Backups haben (Feld 3)',
  olderKeyType: 'Feld 1, der ältere Schlüsseltyp, sagt {type}: Wo Feld 6 steht, entscheidet dieses',
  passkeyRecord: 'der Header trägt einen Passkey-Eintrag (Feld 5)',
  unknownFields: 'unbekannte Felder im Header: {fields}',
  writtenBy: 'geschrieben von WhatsApp {version}',
  keyVersion: 'Version {stated} des Schlüssels von WhatsApp',
  oldHeader:
    'ein älterer Header ohne Schlüsseltyp: Chiffrenversion 1, Version {version} des Schlüssels von WhatsApp',
  endsWithDigits: 'es endet, wie diese Backups enden: mit zwei Ziffern einer Telefonnummer',
  contradictoryHeader: 'der Header des Backups widerspricht sich: {contradiction}',
  clearAfterHeader: 'was auf den Header folgt, ist {thing}, nicht verschlüsselt',
  nothingAfterHeader: 'der Header ist alles: Es folgt kein verschlüsselter Inhalt',
  zerosAfterHeader: 'auf den Header folgen nur Nullen, wo verschlüsselter Inhalt sein sollte',
  thingAfterHeader: 'was auf den Header folgt, sieht nicht verschlüsselt aus: {thing}',
  patternAfterHeader:
    'was auf den Header folgt, sieht nicht verschlüsselt aus: Es wiederholt sich, wie ein Geheimtext es nie tut',
  thingFurtherOn: 'weiter hinten steht {thing}',
  patternFurtherOn:
    'es sieht nicht durchgehend verschlüsselt aus: Ein Teil wiederholt sich, wie ein Geheimtext es nie tut',
  checksumFits: 'die Prüfsumme am Ende passt: Die Datei ist vollständig',
  checksumMissing: 'keine passende Prüfsumme am Ende',
  checksumTooShort: 'die Datei ist zu kurz für eine Prüfsumme',
  checksumTooDistant: 'Prüfsumme nicht verglichen: Die ganze Datei müsste über das Netzwerk kommen',
  checksumTooLarge: 'Prüfsumme nicht verglichen: Die Datei ist größer als 32 MiB',
  publicKeyOpens: 'mit dem öffentlichen Schlüssel geöffnet, ist die Datei eine SQLite-Datenbank',
  blocksWhole: 'die Größe ist eine ganze Zahl von 16-Byte-Blöcken, wie sie es sein muss',
  blocksCut:
    'die Größe ist keine ganze Zahl von 16-Byte-Blöcken: {count} Bytes bleiben übrig, die Datei wurde also abgeschnitten',
  sizeFits: 'die Größe passt: eine ganze Zahl von 16-Byte-Blöcken',
  sizeFitsAfterHeader:
    'die Größe passt: eine ganze Zahl von 16-Byte-Blöcken nach einem Header von {count} Bytes',
  looksEncrypted: 'die Bytes sehen verschlüsselt aus und sind von keiner anderen Art, die wir kennen',
  looksEncryptedShort: 'sieht verschlüsselt aus',

  // Names
  nameNotUtf8: 'ein Name in diesem Pfad ist kein gültiger Text (UTF-8)',
  nameSaysAddressKey:
    'der Name sagt {format}: Sein Schlüssel wird aus einem öffentlichen Schlüssel und der E-Mail-Adresse des Kontos gebildet',
  nameSaysObsolete:
    'der Name sagt {format}: ein überholtes Format unter dem Schlüssel, den auch WhatsApp behält',
  nameSaysOlder: 'der Name sagt {format}: ein älteres Format unter dem Schlüssel, den auch WhatsApp behält',
  nameSaysOther: 'der Name sagt {claimed}, die Bytes sagen {format}: Die Bytes entscheiden',
  nameSays: 'der Name sagt {format}: Die Bytes entscheiden',
  nameSaysPackage:
    'der Name sagt {package}, aber der Header nennt eine andere App: Die Bytes entscheiden, wer es lesen kann',
  nameIs: 'der Name ist der von {format}',
  nameOfMedia: 'der Name ist der Ende-zu-Ende-verschlüsselter Medien: 64 Hex-Zeichen, dann .mcrypt1',
  nameOfSwift: 'der Name ist der eines Swift Backups von {package}',
  nameOfTitanium: 'der Name ist der eines Titanium-Backups von {package}',
  nameOfKey: 'der Name ist der eines Backup-Schlüssels',
  nameOfPasswordCheck: 'der Name ist der, den WhatsApp der Prüfung des Backup-Passworts gibt',
  nameOfImazing: 'der Name endet wie der eines iMazing-Archivs, und kein bekanntes Archiv beginnt hier',
  nameOfExport: 'WhatsApp gibt exportierten Chats einen solchen Namen (Sprache: {language})',
  nameOfExportAnywhere:
    'WhatsApp gibt exportierten Chats einen solchen Namen in jeder Sprache, die auf dem iPhone gesehen wurde',
  nameNamesWhatsApp: 'der Name nennt WhatsApp',
  nameOrFolderNamesWhatsApp: 'der Name oder der Ordner nennt WhatsApp',
  folderNames: 'der Ordner nennt {package}',
  folderHolds: 'der Ordner enthält Dateien von {package}',

  // Any file with the name of a backup
  fileEmpty: 'die Datei ist leer',
  firstZeros: 'die ersten {count} Bytes sind Nullen',
  bytesAre: 'die Bytes sind {thing}',
  noFormatFits: 'kein bekanntes Format passt zu den Bytes',

  // Keys. {proof} is a phrase of `proofs`
  keyBeside: 'ein Schlüssel, der es öffnet, liegt daneben: {proof}',
  keyElsewhere: 'ein Schlüssel, der es öffnet, liegt anderswo: {proof}',
  opensBeside: 'er öffnet ein Backup daneben: {proof}',
  opensElsewhere: 'er öffnet ein Backup anderswo: {proof}',
  keyBesideUntold:
    'ein Schlüssel liegt daneben; um zu sehen, ob er es öffnet, müsste die ganze Datei über das Netzwerk kommen, was --verify erlaubt',
  keyBesideUndecided:
    'ein Schlüssel liegt daneben; was vom Backup gelesen wurde, verrät nicht, ob er es öffnet',
  keyBesideUnread:
    'dem Namen nach enthält diese Datei vielleicht einen Schlüssel, und es ließ sich keiner darin lesen',
  rawKey: 'sie enthält einen Wert von 32 Bytes, so lang wie ein solcher Schlüssel',
  keyUnseen: 'ein Schlüssel, der daneben lag, ließ sich diesmal nicht ansehen',
  knownEarlier: 'aus einer früheren Prüfung bekannt; diesmal ließ es sich nicht ansehen',
  digitsInOnePiece: '64 Hex-Zeichen am Stück',
  digitsInGroups: '64 Hex-Zeichen in Gruppen von {count}',
  digitsLabelled: 'die Wörter um sie herum sind die eines Backup-Schlüssels',
  javaBytes32: 'ein serialisiertes Java-Byte-Array von 32 Bytes, wie encrypted_backup.key es ist',
  javaBytes131: 'ein serialisiertes Java-Byte-Array von 131 Bytes, wie die Datei „key“ es ist',
  saltHashFits: 'sie enthält den Hash ihres eigenen Salts',
  saltHashDiffers: 'der Hash ihres Salts passt nicht',
  javaPasswordCheck:
    'ein serialisiertes Java-Objekt, wie diese Datei es ist: Sie enthält einen Hash des Passworts mit Salt, nicht den Schlüssel',

  // Databases. {tables} and {columns} are names with commas between them: as they are
  databaseInClear: 'SQLite-Datenbank im Klartext',
  tables: 'die Tabellen sind die von WhatsApp: {tables}',
  tablesWithColumns: 'die Tabellen sind die von WhatsApp: {tables}, mit {columns}',
  otherTables:
    'der Name ist von WhatsApp, aber keine der {count} Tabellen, die sich lesen ließen, ist als eine von WhatsApp bekannt',
  noTables: 'die Datenbank hat keine Tabellen',
  noTablesInLog: 'auch in {name} wurde keine Tabelle gefunden',
  onlyZerosFollow: 'es folgen nur Nullen',
  headerDamaged: 'der Rest des Datenbank-Headers ist beschädigt',
  logInClear: 'Write-Ahead-Log einer SQLite-Datenbank, im Klartext',
  databaseNotBeside: 'die Datenbank, zu der es gehört, liegt nicht daneben',
  newestInLog: 'neuere Nachrichten stehen vielleicht nur im Write-Ahead-Log daneben',
  cutShort: 'abgeschnitten: {count} von {total} Bytes sind da',
  unfinishedJournal:
    'daneben liegt das Journal einer Änderung, die nicht abgeschlossen war: Es wurde gerade geschrieben, als es kopiert wurde',
  liveClosed: 'keine SQLite-Datenbank im Klartext',
  liveOther: 'eine SQLite-Datenbank im Klartext, ohne Tabellen, die von WhatsApp bekannt sind',
  liveKnown: 'eine SQLite-Datenbank im Klartext, mit {database}',

  // Exported chats. {system} is Android or iPhone
  linesLikeMessages:
    '{count} von {total} Zeilen beginnen wie Nachrichten, die WhatsApp für {system} exportiert hat',
  readableNotice:
    'ein lesbarer Hinweis auf Ende-zu-Ende-Verschlüsselung, und das beweist, dass dieser Text nicht verschlüsselt ist',
  mediaNamed: 'Medien sind genannt oder weggelassen, wie WhatsApp es tut',
  recurringSenders: 'Absender mit mehr als einer Nachricht: {count}',
  notLikeChat: 'der Text beginnt nicht wie ein exportierter Chat',
  zipMembers: 'ein ZIP-Archiv; gesehene Elemente: {count}',
  zipCutShort: 'das Verzeichnis fehlt: Das Archiv ist abgeschnitten',
  zipNotWhole: 'nicht alle seine {count} Elemente konnten angesehen werden',
  zipMedia: 'Elemente mit Namen von WhatsApp-Medien: {count}',
  zipFalseMark: 'das Archiv bezeichnet es als verschlüsselt, aber das ist es nicht',
  zipOthersEncrypted: 'andere Texte sind verschlüsselt; dieser nicht',
  zipNameDiffers: 'der Name im Verzeichnis ist ein anderer als der beim Inhalt',
  zipEmptyName: 'das Archiv hat einen leeren Namen',
  zipNulName: 'das Archiv hat ein NUL-Byte in einem Namen',
  zipAbsoluteName: 'das Archiv hat einen absoluten Namen',
  zipNameLeadsOut: 'das Archiv hat einen Namen, der aus seinem Ordner hinausführt',
  zipTextNone: 'der Text darin ist mit keiner Verschlüsselung verschlüsselt',
  zipTextOld: 'der Text darin ist mit der alten ZIP-Verschlüsselung verschlüsselt',
  zipTextAes: 'der Text darin ist mit AES verschlüsselt',
  zipTextOther: 'der Text darin ist mit starker Verschlüsselung verschlüsselt, deren Art nicht angegeben ist',
  zipTextNamed: 'der verschlüsselte Text trägt den Namen eines exportierten Chats',
  zipOpenMembers: 'nicht verschlüsselt: {count} von {total} Elementen',
  zipOpenMedia: '{count} von {total} Medien-Elementen sind nicht verschlüsselt',

  // Media folders. {folders} are names: as they are; {media} is a list such as "12 Fotos, 1 Video"; {things} some of `things`
  mediaFolders: 'die Ordner darin sind die von WhatsApp: {folders}',
  inWhatsAppFolder: 'er liegt im Ordner von WhatsApp',
  foldersBeside: 'er enthält auch Ordner, die WhatsApp neben ihnen anlegt',
  mediaNames: '{count, plural, one {# Datei} other {# Dateien}} mit Namen, wie WhatsApp sie vergibt',
  mediaCount: '{count, plural, one {# Datei} other {# Dateien}}, {size, number} Bytes: {media}',
  mediaCountCloud:
    '{count, plural, one {# Datei} other {# Dateien}}, {size, number} Bytes: {media}; davon nur in der Cloud: {cloud, number}',
  mediaCountMore:
    '{count, plural, one {# Datei} other {# Dateien}}, {size, number} Bytes: {media}; es gibt mehr, hier hat das Zählen aufgehört',
  mediaCountCloudMore:
    '{count, plural, one {# Datei} other {# Dateien}}, {size, number} Bytes: {media}; davon nur in der Cloud: {cloud, number}; es gibt mehr, hier hat das Zählen aufgehört',
  mediaOpen: '{count} von {total} angesehenen Dateien lassen sich öffnen, wie sie sind: {things}',
} satisfies Partial<Catalog['engine']['facts']>
