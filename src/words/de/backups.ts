import type { Catalog } from '../catalog.ts'

/** The room that lists the backups, and shows one of them. */
export const backups = {
  heading: 'Backups',
  count: '{count, plural, one {# Backup} other {# Backups}}',

  list: {
    label: 'Backups nach Ort, die am weitesten offenen zuerst',
    files: '{count, plural, one {# Eintrag} other {# Einträge}}',
    someFiles: '{matching, number} von {count, plural, one {# Eintrag passt} other {# Einträgen passen}}',
    ignored: 'Ignoriert',
    gone: 'Im Papierkorb',
    unnamed: '(ohne Namen)',
  },

  search: {
    label: 'Nach Pfad, Name oder Format suchen',
    placeholder: 'Pfad, Name oder Format',
    clear: 'Suche löschen',
  },

  filter: {
    verdict: 'Wer es lesen kann',
    place: 'Ort',
    app: 'App',
    anyVerdict: 'Jede Antwort',
    anyPlace: 'Alle Orte',
    anyApp: 'Jede App',
    apps: {
      messenger: 'WhatsApp',
      business: 'WhatsApp Business',
      unknown: 'Unklar, welche',
    },
    /** Which backups are in the list now. */
    all: '{total, plural, one {# Backup} other {# Backups}}.',
    some: '{shown, number} von {total, plural, one {# Backup} other {# Backups}}{hasVerdict, select, yes {, Antwort: {verdict}} other {}}{hasPlace, select, yes {, Ort: {place}} other {}}{hasApp, select, yes {, App: {app}} other {}}{hasQuery, select, yes {, Suche: „{query}“} other {}}.',
    showAll: 'Alle zeigen',
    nothing: 'Nichts passt',
    nothingMeans:
      '{total, plural, one {Das # Backup ist noch da, nur vom Filter verdeckt.} other {Alle # Backups sind noch da, nur vom Filter verdeckt.}}',
  },

  none: {
    first: 'Noch keine Prüfung',
    firstMeans: 'Die Liste kommt mit der ersten Prüfung. Bis dahin sagt sie nichts über Ihre Backups.',
    remembered:
      '{count, plural, one {Sealwatch kennt # Backup von seiner letzten Prüfung. Die nächste Prüfung führt es hier auf, mit den Gründen.} other {Sealwatch kennt # Backups von seiner letzten Prüfung. Die nächste Prüfung führt sie hier auf, mit den Gründen.}}',
    running: 'Suche nach Backups',
    runningSoFar:
      '{found, plural, =0 {Bisher nichts gefunden.} one {Bisher # Eintrag gefunden.} other {Bisher # Einträge gefunden.}}',
    runningMeans: 'Die Liste kommt, wenn die Prüfung fertig ist: Eine halbe Prüfung beweist nichts.',
    nowhere: 'Es wurde nichts durchsucht',
    nowhereMeans: 'Jeder Ort ist ausgeschaltet. Das sagt also nichts über Ihre Backups.',
    stopped: 'Die Prüfung wurde nicht fertig',
    stoppedMeans: 'Eine halbe Prüfung beweist nichts, darum steht hier nichts.',
    notFound: 'Wir haben kein WhatsApp-Backup gefunden',
    notFoundMeans:
      'In dem, was sich durchsuchen ließ, ist keine Datei ein WhatsApp-Backup, das Sealwatch kennt. Das ist keine Entwarnung: Ein Backup kann anderswo liegen.',
    audit: 'Prüfen',
    cancel: 'Abbrechen',
    toPlaces: 'Zu den Orten',
  },

  older: {
    running: 'Eine Prüfung läuft. Bis sie fertig ist, steht hier die Liste vom {moment}.',
    stopped: 'Die letzte Prüfung wurde nicht fertig. Das ist die Liste vom {moment}.',
  },

  detail: {
    back: 'Zurück zur Liste',
    others:
      '{count, plural, one {# weiterer Eintrag in diesem Backup} other {# weitere Einträge in diesem Backup}}',
  },

  todo: {
    heading: 'Was Sie tun können',
    guide: 'Zeigen, wie ich es schließe',
    guideHint:
      'Die Anleitung führt Sie auf dem Telefon zum Ende-zu-Ende-verschlüsselten Backup, Schritt für Schritt. Diese Datei bleibt, wie sie ist.',
    portrait: 'Was würde ein Fremder erfahren?',
    portraitHint: 'Zählt, was darin ist: Chats, Personen, Nachrichten. Es werden nur Zahlen gezeigt.',
    moveKey: 'Schlüssel im Ordner zeigen',
    moveKeyHint:
      'Bringen Sie den Schlüssel von diesem Backup weg: auf Papier oder in einen Passwortmanager. Wenn andere beides kopiert haben könnten, schalten Sie auf dem Telefon das Ende-zu-Ende-verschlüsselte Backup aus und wieder ein. Das erzeugt einen neuen Schlüssel. Machen Sie dann noch ein Backup.',
    trash: 'In den Papierkorb',
    trashHint: 'Sie sehen zuerst, was mitgeht.',
    key: 'Mit meinem Schlüssel prüfen',
    keyHint: 'Sagt, ob Ihr Schlüssel dieses Backup öffnet. Der Schlüssel wird nicht behalten.',
    passkey:
      'Dieses Backup öffnet sich in WhatsApp, mit Ihrem Passkey. WhatsApp zeigt dazu keinen 64-stelligen Schlüssel, darum gibt es hier keinen zu prüfen.',
    password:
      'Dieses Backup öffnet sich in WhatsApp, mit Ihrem Passwort. WhatsApp zeigt dazu keinen 64-stelligen Schlüssel, darum gibt es hier keinen zu prüfen.',
    download: 'Herunterladen und prüfen',
    downloadHint: 'Es ist nur in der Cloud, darum lässt sich noch nichts darüber sagen.',
    show: 'Im Ordner zeigen',
    showHint: 'Öffnet den Ordner und nicht die Datei.',
    ignore: 'Ignorieren',
    ignoreHint: 'Es bleibt, wie es ist, und Sealwatch hört auf, Sie darauf hinzuweisen.',
  },

  where: {
    heading: 'Wo es liegt',
    place: 'Ort',
    sync: 'Wer es noch hat',
    whole: 'Ganzer Pfad',
    show: 'Im Ordner zeigen',
    copy: 'Pfad kopieren',
    cloud:
      '{service} hat eine Kopie auf seinen Servern, und jedes Gerät, das dort angemeldet ist, hat auch eine.',
    syncthing: 'Jedes Gerät, das diesen Ordner über Syncthing teilt, hat eine Kopie.',
    ownServer:
      'Der Server hinter {service} hat eine Kopie, und jedes Gerät, das damit synchronisiert, hat auch eine.',
    mounted: 'Es liegt auf einem anderen Computer, den dieser über ein Netzwerk liest.',
    drive: 'Wer dieses Laufwerk in der Hand hat, hat die Datei.',
    here: 'Ob etwas diesen Ordner synchronisiert, kann Sealwatch nicht sagen. Wer diesen Computer benutzt, kann die Datei kopieren.',
  },

  evidence: {
    heading: 'Woher wir das wissen',
    technical: 'Die Bytes',
    reading: 'Der Anfang der Datei wird gelesen …',
    shown: 'Die ersten {shown, number} von {size, number} Bytes.',
    copy: 'Als Text kopieren',
    withheld: 'nicht gezeigt',
    more: '{count, plural, one {# weiteres Byte, nicht gezeigt} other {# weitere Bytes, nicht gezeigt}}',
    table: {
      caption: 'Felder des Headers',
      field: 'Feld',
      bytes: 'Bytes',
      value: 'Wert',
    },
    range: '{from}–{to}',
  },

  copy: {
    done: 'Kopiert.',
    failed: 'Das System hat es nicht angenommen.',
  },

  trash: {
    goneMeans: 'Es ist in den Papierkorb gegangen. Die nächste Prüfung nimmt es von der Liste.',
    heading:
      '{count, plural, one {Das in den Papierkorb verschieben?} other {Diese # in den Papierkorb verschieben?}}',
    looking: 'Es wird nachgesehen, was mitgehen würde …',
    files: '{count, plural, one {# Datei darin geht mit.} other {# Dateien darin gehen mit.}}',
    filesAtLeast:
      '{count, plural, one {Mindestens # Datei darin geht mit.} other {Mindestens # Dateien darin gehen mit.}}',
    inside:
      '{count, plural, one {# weiterer Eintrag der Liste liegt darin und geht mit.} other {# weitere Einträge der Liste liegen darin und gehen mit.}}',
    only: 'Das ist die einzige Kopie, die Sealwatch kennt. Was darin ist, kann verloren gehen.',
    newest: 'Es ist das neueste seiner Art in diesem Backup.',
    same: 'Dieselbe Datei bleibt hier:',
    newer: 'Ein neuerer Stand desselben Backups bleibt hier:',
    synced:
      'Es liegt in {place}. Es verschwindet von allen Geräten, die damit synchronisieren. Der Anbieter behält es eine Weile in seinem eigenen Papierkorb: Leeren Sie auch den.',
    local:
      'Es bleibt im Papierkorb dieses Computers, bis Sie ihn leeren. Bis dahin kann es dort gelesen werden.',
    keep: 'Behalten',
    confirm: 'In den Papierkorb',
    moving: 'Wird verschoben …',
    done: 'Jetzt im Papierkorb.',
    notDone: 'Noch da.',
    close: 'Schließen',
    again: 'Erneut prüfen',
  },

  key: {
    heading: 'Mit meinem Schlüssel prüfen',
    lead: 'Sealwatch probiert Ihren Schlüssel an dieser Datei aus und sagt, ob sie sich öffnet. Es behält weder den Schlüssel noch, was in der Datei steht.',
    digits: 'Ihr 64-stelliger Schlüssel',
    missing: '{count, plural, one {Es fehlt noch # Zeichen.} other {Es fehlen noch # Zeichen.}}',
    tooMany: '{count, plural, one {Das ist # Zeichen zu viel.} other {Das sind # Zeichen zu viel.}}',
    wrong:
      'Ein Schlüssel besteht nur aus den Ziffern 0 bis 9 und den Buchstaben a bis f. Ein Passwort ist kein Schlüssel.',
    complete: 'Alle 64 Zeichen sind da.',
    empty: 'Leerzeichen und Zeilenumbrüche spielen keine Rolle.',
    check: 'Prüfen',
    file: 'Schlüsseldatei wählen',
    fileHint: 'Eine Datei namens encrypted_backup.key, oder eine namens key vom Telefon.',
    checking: 'Der Schlüssel wird ausprobiert. Dafür wird die ganze Datei gelesen.',
    answers: {
      opens: 'Dieser Schlüssel öffnet sie',
      'wrong-key': 'Dieser Schlüssel öffnet sie nicht',
      damaged: 'Die Datei ist beschädigt',
      'not-applicable': 'Es wurde kein Schlüssel ausprobiert',
    },
    close: 'Schließen',
  },
} satisfies Catalog['backups']
