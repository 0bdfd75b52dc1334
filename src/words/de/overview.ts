import type { Catalog } from '../catalog.ts'

/** Of one backup, of all, or of some: three sentences, because languages order these differently. */
export const overview = {
  sentence: {
    exposed:
      '{of, select, one {Andere können Ihr Backup lesen.} all {Andere können alle Ihre {total, number} Backups lesen.} other {Andere können {count, number} Ihrer {total, number} Backups lesen.}}',
    whatsapp:
      '{of, select, one {WhatsApp behält einen Schlüssel zu Ihrem Backup.} all {WhatsApp behält einen Schlüssel zu allen Ihren {total, number} Backups.} other {WhatsApp behält einen Schlüssel zu {count, number} Ihrer {total, number} Backups.}}',
    unknown:
      '{of, select, one {Wir können nicht sagen, wer Ihr Backup lesen kann} all {Wir können bei keinem Ihrer {total, number} Backups sagen, wer es lesen kann} other {Wir können bei {count, plural, one {# Ihrer {total, number} Backups nicht sagen, wer es lesen kann} other {# Ihrer {total, number} Backups nicht sagen, wer sie lesen kann}}}}{unseen, plural, =0 {.} one {, aber # Datei oder Ordner konnte nicht angesehen werden.} other {, aber # Dateien oder Ordner konnten nicht angesehen werden.}}',
    'password-holder':
      '{of, select, one {Wer das Passwort dazu hat, kann Ihr Backup lesen} all {Wer das Passwort dazu hat, kann Ihre {total, number} Backups lesen} other {Wer das Passwort hat, kann {count, number} Ihrer {total, number} Backups lesen; nur Sie können die übrigen lesen}}{unseen, plural, =0 {.} one {, aber # Datei oder Ordner konnte nicht angesehen werden.} other {, aber # Dateien oder Ordner konnten nicht angesehen werden.}}',
    'only-you':
      '{of, select, one {Nur Sie können Ihr Backup lesen} other {Nur Sie können Ihre {total, number} Backups lesen}}{unseen, plural, =0 {.} one {, aber # Datei oder Ordner konnte nicht angesehen werden.} other {, aber # Dateien oder Ordner konnten nicht angesehen werden.}}',
    'nothing-found':
      'Wir haben kein WhatsApp-Backup gefunden{unseen, plural, =0 {.} one {, aber # Datei oder Ordner konnte nicht angesehen werden.} other {, aber # Dateien oder Ordner konnten nicht angesehen werden.}}',
    'nothing-to-see': 'Wir konnten keinen der Orte durchsuchen.',
  },

  actions: {
    audit: 'Prüfen',
    auditAgain: 'Erneut prüfen',
    cancel: 'Abbrechen',
    chooseFolder: 'Ordner wählen',
    chooseAnother: 'Anderen Ordner wählen',
    toPlaces: 'Zu den Orten',
    toGuide: 'Zur Anleitung',
    checkPhone: 'Auf dem Telefon nachsehen',
    watchAgain: 'Wieder beobachten',
  },

  first: {
    question: 'Wer kann Ihre WhatsApp-Backups lesen?',
    lead: 'Sealwatch findet die Backup-Dateien auf diesem Computer und sagt Ihnen, wer jede von ihnen öffnen kann. Es richtet sich nach den Bytes in einer Datei, nicht nach ihrem Namen.',
    auditLooksInto:
      '„Prüfen“ durchsucht die Ordner Ihrer Cloud-Dienste, Ihre eigenen Ordner und die Laufwerke.',
    drop: 'Oder legen Sie eine Datei oder einen Ordner irgendwo auf diesem Fenster ab.',
    answersHeading: 'Es gibt fünf mögliche Antworten',
    neverHeading: 'Was Sealwatch nie tut',
    never: {
      changes: '<b>Es ändert nie eine Datei.</b> Backups werden nur zum Lesen geöffnet.',
      downloads:
        '<b>Es lädt nie von selbst etwas herunter.</b> Eine Datei, die nur in der Cloud liegt, bleibt dort, bis Sie sie prüfen lassen wollen.',
      network: '<b>Es spricht nie mit einem Netzwerk.</b> Was es liest, bleibt auf diesem Computer.',
      guesses:
        '<b>Es rät nie.</b> Wo die Bytes nichts beweisen, sagt es, dass es sich nicht feststellen lässt.',
    },
    answers: {
      'only-you': 'Ende-zu-Ende-verschlüsselt. Nur Sie haben den Schlüssel.',
      'password-holder': 'Mit einem anderen Passwort versiegelt, etwa dem eines iPhone-Backups.',
      unknown: 'Die Bytes hier beweisen nichts. Der Grund steht dabei.',
      whatsapp: 'Verschlüsselt, aber auch WhatsApp behält einen Schlüssel.',
      anyone: 'Nicht verschlüsselt, oder der Schlüssel liegt daneben.',
    },
  },

  running: {
    heading: 'Suche nach Backups',
    lead: 'Dateien werden nur zum Lesen geöffnet. Sie können jederzeit abbrechen.',
    in: 'in <paths></paths>',
    now: 'Jetzt in',
    nowOf: 'Jetzt in · {done, number} von {total, plural, one {# Ort} other {# Orten}} fertig',
    folders: 'Ordner',
    files: 'Dateien',
    judged: 'Beurteilt',
    found: 'Gefunden',
    foldersHint: 'bisher aufgelistet',
    filesHint: 'dem Namen nach gesehen',
    judgedHint: 'geöffnet und beurteilt',
    foundHint: 'gehören zu WhatsApp',
  },

  result: {
    counts: 'Backups nach Antwort',
    lookedInto: 'Durchsucht:',
    notOpened: 'Ließ sich nicht durchsuchen:',
    lookedIntoAll: '{count, plural, one {# Ort} other {# Orte}} durchsucht',
    lookedIntoSome: '{open, number} von {count, plural, one {# Ort} other {# Orten}} durchsucht',
    notLookedInto: 'Nicht angesehen: {count, plural, one {# Eintrag} other {# Einträge}}',
    guide:
      'Die Anleitung führt Sie auf dem Telefon zum Ende-zu-Ende-verschlüsselten Backup, Schritt für Schritt.',
    lastAudit: 'Letzte Prüfung: {moment}',
    nextAudit: 'Nächste Prüfung: {moment}',
    noNextAudit: 'Es ist keine nächste Prüfung geplant. Den Zeitplan finden Sie in den Einstellungen.',
    onceOnly: 'Das war eine einmalige Prüfung dessen, was Sie gewählt haben. Es wird nicht beobachtet.',
    watching:
      '{count, plural, =0 {Kein Ordner wird beobachtet.} one {# Ordner wird beobachtet.} other {# Ordner werden beobachtet.}}',
    paused: 'Die Beobachtung ist pausiert. Was sich inzwischen ändert, erscheint hier nicht.',
    pausedUntil:
      'Die Beobachtung ist pausiert bis {moment}. Was sich inzwischen ändert, erscheint hier nicht.',
    old: '{days, plural, one {Das wurde vor # Tag gefunden. Es sagt nicht, wie es jetzt ist.} other {Das wurde vor # Tagen gefunden. Es sagt nicht, wie es jetzt ist.}}',
  },

  failing: {
    since: 'Seit {moment} ist keine geplante Prüfung fertig geworden.',
    todo: 'Bis eine fertig wird, kann ein neues Backup unbemerkt bleiben. Sie können selbst eine Prüfung starten.',
  },

  list: {
    worst: 'Am weitesten offene zuerst',
    all: '{count, plural, one {# Backup} other {Alle # Backups}}',
    showAll: 'Alle {count, plural, one {# Backup} other {# Backups}}',
    showWorst: 'Nur die am weitesten offenen',
    group: '{count, plural, one {# Backup} other {# Backups}} aus den Ringen',
    night: '{count, plural, one {# Backup} other {# Backups}} mit Kopien aus dieser Zeit: {date}',
  },

  rings: {
    heading: 'Wie weit jedes Backup reicht',
    you: 'Sie',
    help: 'Jeder Punkt ist ein Backup und liegt auf dem Kreis, an dem seine Reichweite endet. Mit den Pfeiltasten kommen Sie von Punkt zu Punkt; die Eingabetaste öffnet einen.',
    helpMany:
      'Jeder Punkt ist ein Backup, oder so viele, wie seine Zahl sagt, auf dem Kreis, an dem ihre Reichweite endet. Mit den Pfeiltasten kommen Sie von Punkt zu Punkt; die Eingabetaste öffnet einen.',
    empty:
      'Drei Kreise um Sie: nur Sie, WhatsApp, alle. Ein Backup steht auf dem Kreis, an dem seine Reichweite endet.',
    mark: '{verdict}: {label}',
    group: '{verdict}: {count, plural, one {# Backup} other {# Backups}}, öffnet eine Liste',
    groupCaption: '{count, plural, one {# Backup} other {# Backups}}',
    password:
      'Von hier aus lässt sich nicht sehen, wer dieses Passwort kennt. Der Kreis kann also weiter sein, als er aussieht.',
    unknown: 'Wie weit diese reichen, lässt sich nicht sagen. Auf einem Kreis liegen sie nicht.',
  },

  nights: {
    heading: {
      day: 'Nacht für Nacht',
      week: 'Woche für Woche',
      month: 'Monat für Monat',
      year: 'Jahr für Jahr',
    },
    since: 'Ende-zu-Ende-verschlüsselt seit dem {date}',
    sinceMeans: 'Jede Kopie hier, die seitdem datiert ist, ist Ende-zu-Ende-verschlüsselt.',
    throughout: 'Ende-zu-Ende-verschlüsselt seit dem {date} oder früher',
    throughoutMeans: 'Von da ist die älteste Kopie hier, und alle sind Ende-zu-Ende-verschlüsselt.',
    older: '{count, plural, one {# ältere Kopie bleibt} other {# ältere Kopien bleiben}} für andere lesbar.',
    newest: 'Die neueste nächtliche Kopie, die andere lesen können, ist vom {date}.',
    unproven:
      'Seit wann nur Sie alle lesen können, lässt sich nicht sagen: Die neuesten Kopien und Funde sind nicht alle von dieser Art.',
    earlier: '{count, plural, one {# Kopie ist älter.} other {# Kopien sind älter.}}',
    showAll: 'Alle Jahre zeigen',
    showLast: 'Die letzten Nächte zeigen',
    today: 'heute',
    span: '{from} bis {to}',
    help: 'Eine Säule für jeden Zeitraum, die neueste am Ende. Mit den Pfeiltasten kommen Sie von Säule zu Säule; die Eingabetaste listet die Backups auf.',
    column: '{date}: {count, plural, one {# Kopie} other {# Kopien}}. {verdicts}',
    part: '{verdict}: {count, number}',
    table: 'Dasselbe als Tabelle',
    when: 'Wann',
    dates:
      'Ein Datum stammt aus dem Namen einer Datei, sonst von ihrer letzten Änderung. Eine kopierte Datei kann den Tag tragen, an dem sie kopiert wurde.',
    gaps: 'Eine Lücke heißt, dass hier keine Kopie aus dieser Zeit liegt.',
    undated:
      '{count, plural, one {# Kopie trägt ein Datum, das nicht stimmen kann, und ist nicht eingezeichnet.} other {# Kopien tragen ein Datum, das nicht stimmen kann, und sind nicht eingezeichnet.}}',
    others:
      '{count, plural, one {# Fund ist kein nächtliches Backup, sondern etwa ein exportierter Chat oder eine Datenbank, und ist nicht eingezeichnet.} other {# Funde sind keine nächtlichen Backups, sondern etwa exportierte Chats und Datenbanken, und sind nicht eingezeichnet.}}',
  },

  nothing: {
    heading: 'Das ist keine Entwarnung',
    means: 'In dem, was sich durchsuchen ließ, ist keine Datei ein WhatsApp-Backup, das Sealwatch kennt.',
    not: 'Es heißt nicht, dass es kein Backup gibt. Ihr Telefon kann eines haben und die Cloud auch, außer Sichtweite dieses Computers.',
    todo: 'Ihr Telefon weiß mehr. Ein paar Seiten genügen, um es dort abzulesen.',
  },

  noneSeen: {
    means:
      'Jeder Ort war verschlossen: ohne Berechtigung, offline oder nicht da. Die Liste unten sagt, welcher.',
    not: 'Das sagt nichts über Ihre Backups.',
    todo: 'Öffnen Sie einen der Orte, oder wählen Sie einen Ordner, den Sie selbst öffnen können.',
  },

  nowhere: {
    sentence: 'Es wurde nichts durchsucht.',
    meaning: 'Jeder Ort ist ausgeschaltet. Das sagt also nichts über Ihre Backups.',
    todo: 'Schalten Sie einen Ort ein, oder prüfen Sie einen Ordner.',
  },

  stoppedIn: 'Angehalten in <paths></paths>',

  cancelled: {
    sentence: 'Die Prüfung wurde abgebrochen.',
    unharmed: 'Ihre Dateien sind, wie sie waren. Sealwatch öffnet sie nur zum Lesen.',
    meaning: 'Was bis dahin gefunden wurde, wird nicht gezeigt, denn eine halbe Prüfung beweist nichts.',
  },

  failed: {
    sentence: 'Die Prüfung konnte nicht zu Ende geführt werden.',
    todo: 'Wenn sie wieder stehen bleibt, wählen Sie einen kleineren Ordner.',
  },
} satisfies Catalog['overview']
