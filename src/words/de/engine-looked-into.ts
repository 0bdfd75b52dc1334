import type { Catalog } from '../catalog.ts'

/**
 * The facts about backups by phones, tools and Apple, which were looked into. {inside} is a path inside an archive: as it
 * is. {form} is a phrase of `forms`, {end} one of `archiveEnds`, {seal} one of `archives`.
 */
export const lookedInto = {
  // Archives
  notEncrypted: '{container}, nicht verschlüsselt',
  notEncryptedLie: '{container}, nicht verschlüsselt, obwohl das Backup sagt, dass es verschlüsselt ist',
  headersRead: '{count} Element-Header gelesen',
  headersReadToEnd: '{count} Element-Header gelesen, bis zum Ende',
  headersReadPart: '{count} Element-Header gelesen: {why}',
  notLookedInto: 'nicht angesehen: {why}',
  notSeenToEnd: 'nicht bis zum Ende gesehen: {why}',
  holdsData: 'enthält Daten von WhatsApp: {inside}',
  holdsSealed: 'enthält ein verschlüsseltes WhatsApp-Backup: {inside}',
  holdsListed: 'enthält WhatsApp, ohne Daten: {inside}',
  holdsZipped: 'enthält {inside} von WhatsApp',
  zipFiles: '{count} Dateien, davon {sealed} als verschlüsselt bezeichnet',
  zipFilesPart: '{count} Dateien, davon {sealed} als verschlüsselt bezeichnet; nicht alle wurden angesehen',
  zipNamesWhatsApp: 'das Verzeichnis nennt WhatsApp',
  memberClear: 'die ersten Bytes sind im Klartext',
  memberNoise: 'die ersten Bytes sehen verschlüsselt aus',
  memberEncrypted: 'dieses Element ist verschlüsselt',
  noArchive: 'hier beginnt kein bekanntes Archiv',

  // Backups by phones and tools. {word} is what stands in the file
  fourthLine: 'die vierte Zeile im Header des Backups ist „{word}“',
  headerLie: 'der Header sagt, dass es verschlüsselt ist, aber was folgt, ist es nicht',
  sealedKey: 'der Schlüssel ist mit einem Passwort versiegelt (PBKDF2, {count} Runden)',
  keyLinesMissing: 'was folgt, sieht verschlüsselt aus, obwohl die Zeilen über den Schlüssel fehlen',
  noiseFollows: 'was folgt, sieht verschlüsselt aus',
  headerNames: 'der Header nennt {package}',
  holdsMiui: 'es enthält WhatsApp({package}).bak',
  propertiesName: 'die Eigenschaften nennen {package}',
  propertiesCipher: 'die Eigenschaften nennen eine Chiffre',
  propertiesNoCipher: 'die Eigenschaften nennen keine Chiffre',
  descriptionNames: 'die Beschreibung nennt {package}',
  descriptionEncryption: 'die Beschreibung nennt „{word}“ als Verschlüsselung',
  descriptionEncryptionUnknown: 'die Beschreibung nennt ein Wort, das wir nicht kennen, als Verschlüsselung',
  encryptedAsSaid: 'sieht verschlüsselt aus und ist so benannt oder beschrieben',
  openAes: 'OpenAES-Header: von TWRP verschlüsselt',
  openAesMark: 'beginnt mit „OA“, dem Zeichen eines verschlüsselten Teils',
  twrpUsb: 'ein Backup, das TWRP über USB gesendet hat',
  hisuiteCheck: 'info.xml trägt die Prüfung eines Passworts des Benutzers (type 3, checkMsg)',
  hisuiteNoCheck: 'info.xml trägt keine Prüfung eines Passworts des Benutzers',
  backupNames: 'das Backup nennt {package}',
  keyInDescription: 'der Wert in der Beschreibung öffnet den Schlüssel der Daten: ausprobiert, und es geht',
  levelWithoutPin:
    'die Beschreibung nennt die Stufe ohne PIN und trägt den Wert, aus dem der Schlüssel gebildet wird',
  pinUnknown: 'nichts zeigt, ob eine PIN gesetzt war',
  appNoData: 'die App, aber keine Daten von ihr',

  // iPhone backups. {app} is WhatsApp or WhatsApp Business
  missing: 'sie fehlt',
  saysEncrypted: 'sie sagt, dass das Backup verschlüsselt ist',
  saysEncryptedBy: 'sie sagt, dass das Backup verschlüsselt ist, von iOS {version}',
  saysOpen: 'sie sagt, dass das Backup nicht verschlüsselt ist',
  saysOpenBy: 'sie sagt, dass das Backup nicht verschlüsselt ist, von iOS {version}',
  saysNeither: 'sie sagt nicht, ob das Backup verschlüsselt ist',
  lists: 'sie führt {app} auf',
  listsBoth: 'sie führt WhatsApp und WhatsApp Business auf',
  oldIndex: 'das Verzeichnis von iOS vor 10, das nie verschlüsselt ist',
  chatsOf: 'Chats von {app}: {form}',
  contactsOf: 'Kontakte von {app}: {form}',
  callsOf: 'Anrufe von {app}: {form}',
  keysOf: 'Schlüssel von {app}: {form}',
  noChats: 'keine Datei trägt den Namen der Chats von WhatsApp',
  finished: 'das Backup sagt von sich, dass es abgeschlossen ist',
  notFinished: 'das Backup sagt von sich, dass es nicht abgeschlossen ist',

  // iCloud
  cutShortArchive: '{seal}; {end}',
  openMedia: 'Medien, die alle lesen können: {seal}',
  openMediaCutShort: 'Medien, die alle lesen können: {seal}; {end}',
  encClear: 'es ist {thing}, nicht verschlüsselt',
  encShort: 'es hat {count} Bytes, zu wenige für ein Backup',
  encZeros: 'es beginnt mit nichts als Nullen',
  encUnknown: 'verschlüsselt, in einer Form, die nicht bekannt ist',
  encUnknownKey: 'verschlüsselt, mit unbekanntem Schlüsseltyp {type}',
  encEnvelope: 'verschlüsselt; wie, sagt der Anfang nicht',
  encWhatsApp: 'die Datenbank ist verschlüsselt, mit einem Schlüssel, den auch WhatsApp hat',
} satisfies Partial<Catalog['engine']['facts']>
