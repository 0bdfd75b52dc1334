import type { Catalog } from '../catalog.ts'

/**
 * What trying a key on a backup came to. {reading} is a phrase of `readings`, {flaw} one of `flaws`, {thing} one of
 * `things`, {contradiction} one of `contradictions`.
 */
export const triedKeys = {
  opens: 'Dieser Schlüssel öffnet dieses Backup, vom ersten Byte bis zum letzten.',
  opensOtherwise:
    'Dieser Schlüssel öffnet dieses Backup, vom ersten Byte bis zum letzten. Aber nicht so, wie er eingegeben wurde. Die Zeichen sind so zu lesen: {reading}. Berichtigen Sie Ihre Notiz.',
  flawed:
    'Die Datei ist beschädigt: Ihr Schlüssel öffnet sie, und ihr ganzer Inhalt ist da, aber {flaw}. WhatsApp kann es ablehnen, sie wiederherzustellen.',
  flawedOtherwise:
    'Die Datei ist beschädigt: Ihr Schlüssel öffnet sie, und ihr ganzer Inhalt ist da, aber {flaw}. WhatsApp kann es ablehnen, sie wiederherzustellen. Der Schlüssel öffnet sie aber nicht so, wie er eingegeben wurde. Die Zeichen sind so zu lesen: {reading}. Berichtigen Sie Ihre Notiz.',
  beginningOpens:
    'Die Datei ist beschädigt: Ihr Schlüssel öffnet den Anfang, aber nicht alles. Sie wurde abgeschnitten oder geändert.',
  beginningOpensOtherwise:
    'Die Datei ist beschädigt: Ihr Schlüssel öffnet den Anfang, aber nicht alles. Sie wurde abgeschnitten oder geändert. Der Schlüssel öffnet sie aber nicht so, wie er eingegeben wurde. Die Zeichen sind so zu lesen: {reading}. Berichtigen Sie Ihre Notiz.',
  damaged:
    'Die Datei ist beschädigt: Sie wurde abgeschnitten oder geändert. Dieser Schlüssel öffnet nicht, was von ihr übrig ist, er kann also auch der falsche sein.',
  wrongEndToEnd:
    'Dieser Schlüssel öffnet dieses Backup nicht. Die Datei ist vollständig, also ist es der Schlüssel eines anderen Backups, oder ein Zeichen darin ist falsch. Ein Schlüssel gehört zu einem Zeitraum: Wer das Ende-zu-Ende-verschlüsselte Backup aus- und wieder einschaltet, bekommt einen neuen.',
  wrongEndToEndUnsure:
    'Dieser Schlüssel öffnet dieses Backup nicht. Die Datei hat keine Prüfsumme, darum können wir nur vermuten, dass sie nicht beschädigt ist. Ein Schlüssel gehört zu einem Zeitraum: Wer das Ende-zu-Ende-verschlüsselte Backup aus- und wieder einschaltet, bekommt einen neuen.',
  wrongWhatsApp:
    'Dieser Schlüssel öffnet dieses Backup nicht. Die Datei ist vollständig, also ist es der Schlüssel eines anderen Backups. WhatsApp wechselt seinen Schlüssel von Zeit zu Zeit: Nehmen Sie die Schlüsseldatei vom selben Telefon und aus demselben Zeitraum.',
  wrongWhatsAppUnsure:
    'Dieser Schlüssel öffnet dieses Backup nicht. Die Datei hat keine Prüfsumme, darum können wir nur vermuten, dass sie nicht beschädigt ist. WhatsApp wechselt seinen Schlüssel von Zeit zu Zeit: Nehmen Sie die Schlüsseldatei vom selben Telefon und aus demselben Zeitraum.',
  noDigitsOpen:
    'Kein 64-stelliger Schlüssel öffnet dieses Backup: Es ist nicht Ende-zu-Ende-verschlüsselt, und WhatsApp behält den Schlüssel dazu. Auf dem Telefon ist dieser Schlüssel die Datei „key“ mit 158 Bytes.',
  whatsappKeyGiven:
    'Das ist der eigene Schlüssel von WhatsApp, für ältere Backups. Dieses ist Ende-zu-Ende-verschlüsselt: Es öffnet sich mit den 64 Zeichen oder mit „encrypted_backup.key“ mit 59 Bytes.',
  clear: 'Zu dieser Datei gehört kein Schlüssel: Sie ist {thing}, nicht verschlüsselt.',
  clearAfterHeader:
    'Zu dieser Datei gehört kein Schlüssel: Was auf den Header folgt, ist {thing}, nicht verschlüsselt.',
  nothingAfterHeader:
    'Zu dieser Datei gehört kein Schlüssel: Der Header ist alles, es folgt kein verschlüsselter Inhalt.',
  zerosAfterHeader:
    'Zu dieser Datei gehört kein Schlüssel: Auf den Header folgen nur Nullen, wo verschlüsselter Inhalt sein sollte.',
  thingAfterHeader:
    'Zu dieser Datei gehört kein Schlüssel: Was auf den Header folgt, sieht nicht verschlüsselt aus: {thing}.',
  patternAfterHeader:
    'Zu dieser Datei gehört kein Schlüssel: Was auf den Header folgt, sieht nicht verschlüsselt aus. Es wiederholt sich, wie ein Geheimtext es nie tut.',
  empty: 'Es lässt sich kein Schlüssel ausprobieren: Die Datei ist leer.',
  notKnown:
    'Es lässt sich kein Schlüssel ausprobieren: Das ist kein WhatsApp-Backup, das sich mit einem uns bekannten Schlüssel öffnet.',
  endsAfterHeader: 'Es lässt sich kein Schlüssel ausprobieren: Die Datei endet gleich nach ihrem Header.',
  contradictory:
    'Es lässt sich kein Schlüssel ausprobieren: Der Header widerspricht sich, denn {contradiction}.',
  tooShort: 'Es lässt sich kein Schlüssel ausprobieren: Die Datei ist kürzer als jedes Backup ihrer Art.',
  otherMetadata:
    'Es lässt sich kein Schlüssel ausprobieren: Die Metadaten haben nicht die Form, die wir kennen.',
  mediaAlone:
    'An dieser Datei allein lässt sich kein Schlüssel ausprobieren: Sie trägt nichts, was einen richtigen Schlüssel von einem falschen unterscheidet. Versuchen Sie die .mcrypt1-metadata-Datei daneben.',

  otherSigns:
    'Ein Schlüssel besteht nur aus den Ziffern 0 bis 9 und den Buchstaben a bis f. Ein Passwort ist kein Schlüssel: Es bewacht nur den Schlüssel, den WhatsApp dafür verwahrt.',
  otherLength: 'Ein Schlüssel hat 64 Zeichen, und dieser hat {count}.',

  // The facts behind it
  wholeDoesNotFit: 'mit diesem Schlüssel öffnet sich der Anfang; was das Ganze beweist, passt nicht',
  neitherOpens: 'mit diesem Schlüssel öffnen sich weder der Anfang noch das Ganze',
  tagFits: 'mit diesem Schlüssel passt das GCM-Tag über den ganzen Inhalt',
  hmacOverFile: 'mit diesem Schlüssel passt der HMAC über die ganze Datei',
  hmacOverContent: 'mit diesem Schlüssel passt der HMAC über den ganzen Inhalt',
  noChecksumFollows: 'auf das Tag folgt keine Prüfsumme',
  sameSalts: 'die Salts in der Schlüsseldatei sind die dieses Backups',
  otherSalts: 'die Salts in der Schlüsseldatei sind andere',
  noChecksum: 'es trägt keine Prüfsumme, die sich ohne den Schlüssel vergleichen ließe',
  notWholeBlocks: 'sein Inhalt von {count} Bytes endet nicht mit einem ganzen Block von 16',
} satisfies Catalog['engine']['triedKeys']

export const triedKeyParts = {
  /** What is wrong with a file whose content is all there, as a main clause: "aber ...". */
  flaws: {
    checksumDiffers: 'die Prüfsumme an ihrem Ende passt nicht',
    checksumMissing: 'die Prüfsumme an ihrem Ende fehlt',
    otherText: 'geöffnet ist sie nicht der Text, der sie sein sollte',
  },

  /** How 64 characters have to be read: "Die Zeichen sind so zu lesen: ...". */
  readings: {
    columns: 'Zeile für Zeile; hier stehen sie Spalte für Spalte',
    swappedGroups: '{group} und {otherGroup} gegeneinander vertauscht',
    swappedDigits: '{digit} und das Zeichen dahinter gegeneinander vertauscht',
    wrongDigit: 'mit einem anderen Zeichen statt {digit}',
  },

  /** WhatsApp shows a key as four lines of four groups of four characters. Without an article: any case. */
  digitGroups: {
    first: 'Gruppe 1 in Zeile {line}',
    second: 'Gruppe 2 in Zeile {line}',
    third: 'Gruppe 3 in Zeile {line}',
    fourth: 'Gruppe 4 in Zeile {line}',
  },

  digits: {
    first: 'Zeichen 1 von {group}',
    second: 'Zeichen 2 von {group}',
    third: 'Zeichen 3 von {group}',
    fourth: 'Zeichen 4 von {group}',
  },
} satisfies Pick<Catalog['engine'], 'flaws' | 'readings' | 'digitGroups' | 'digits'>
