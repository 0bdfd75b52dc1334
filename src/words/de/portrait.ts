import type { Catalog } from '../catalog.ts'

/** What a backup tells a stranger: asked for, counted, and beside it what a sealed one still shows. */
export const portrait = {
  offer: 'Was würde ein Fremder erfahren?',
  offerOf: 'Was würde ein Fremder erfahren aus {name}?',
  back: 'Zurück',

  asking: {
    heading: 'Was würde ein Fremder aus dieser Datei erfahren?',
    reads:
      'Sealwatch liest die ganze Datei einmal, auf diesem Computer, und zählt: Nachrichten nach Stunde und Tag, Chats, Gruppen, Personen, Anrufe und geteilte Standorte.',
    shows:
      'Es zeigt nur Zahlen. Kein Name, keine Telefonnummer und kein Wort einer Nachricht verlässt die Datei.',
    keeps: 'Nichts wird aufbewahrt. Wenn Sie diese Seite verlassen, sind die Zahlen weg.',
    start: 'Lesen und zählen',
  },

  reading: {
    heading: 'Die Datei wird gelesen',
    lead: 'Eine große Datei braucht eine Weile. Die Datei bleibt, wie sie ist.',
    cancel: 'Abbrechen',
  },

  failed: {
    heading: 'Diese Datei wurde nicht gezählt.',
    again: 'Noch einmal versuchen',
  },

  empty: {
    heading: 'In dieser Datei gibt es nichts zu zählen.',
    lead: 'Alle können sie lesen, und sie enthält keine Nachrichten, keine Kontakte und keine Anrufe. Über Ihre anderen Dateien sagt das nichts.',
  },

  sealed: {
    onlyYou: 'Ohne Ihren Schlüssel erfährt ein Fremder aus dieser Datei nichts über Ihre Chats.',
    whatsapp:
      'WhatsApp behält einen Schlüssel zu dieser Datei. Ohne einen Schlüssel erfährt ein Fremder aus ihr nichts über Ihre Chats.',
    password: 'Ohne das Passwort dazu erfährt ein Fremder aus dieser Datei nichts über Ihre Chats.',
    lead: 'Mehr liest Sealwatch hier nicht. Ohne Schlüssel ist dies zu sehen:',
  },

  result: {
    messagesWithPeople:
      'Ein Fremder findet in dieser Datei {messages, plural, one {# Nachricht} other {# Nachrichten}} mit {people, plural, one {# Person} other {# Personen}}.',
    messages:
      'Ein Fremder findet in dieser Datei {messages, plural, one {# Nachricht} other {# Nachrichten}}.',
    contacts: 'Ein Fremder findet in dieser Datei {people, plural, one {# Person} other {# Personen}}.',
    calls: 'Ein Fremder findet in dieser Datei {calls, plural, one {# Anruf} other {# Anrufe}}.',
    rest: 'Hier stehen nur die Zahlen. Auch Namen und Worte sind in der Datei, offen für alle, die sie haben.',
    span: '{first} bis {last}: {days, plural, one {# Tag} other {# Tage}}.',
    oneDay: 'Alles an einem Tag: {first}.',
    undated: '{count, plural, one {# Nachricht hat} other {# Nachrichten haben}} kein lesbares Datum.',
    incomplete: 'Teile der Datei konnten nicht gelesen werden, die wahren Zahlen sind also größer.',
    kept: 'Auf diesem Computer gezählt. Nichts davon wird aufbewahrt.',
  },

  numbers: {
    heading: 'In Zahlen',
    messages: 'Nachrichten',
    sent: '{count, number} von Ihnen gesendet',
    chats: 'Chats',
    groups: '{count, plural, one {# Gruppe darunter} other {# Gruppen darunter}}',
    people: 'Personen',
    calls: 'Anrufe',
    locations: 'Geteilte Standorte',
    links: 'Nachrichten mit einem Link',
  },

  media: {
    heading: 'Was mitgeschickt wurde',
    images: 'Bilder',
    videos: 'Videos',
    audio: 'Sprache und Audio',
    gifs: 'GIFs',
    documents: 'Dokumente',
    stickers: 'Sticker',
    contactCards: 'Kontaktkarten',
  },

  week: {
    heading: 'Wann Nachrichten kommen und gehen',
    busiest: 'Die meisten fallen auf {day} zwischen {from} und {to}.',
    quiet: 'Die wenigsten fallen zwischen {from} und {to}. Ein Fremder kann das für Ihren Schlaf halten.',
    picture: 'Nachrichten nach Wochentag und Stunde. {busiest}',
    days: 'Wochentage',
    hint: 'Wählen Sie einen Tag, oder zeigen Sie auf eine Stunde.',
    day: '{day}: {count, plural, =0 {keine Nachricht} one {# Nachricht} other {# Nachrichten}}, die meisten zwischen {from} und {to}.',
    emptyDay: '{day}: keine Nachricht.',
    hour: '{day}, {from} bis {to}: {count, plural, =0 {keine Nachricht} one {# Nachricht} other {# Nachrichten}}.',
    legend: 'Nachrichten in einer Stunde',
    none: 'keine',
    range: '{from, number} bis {to, number}',
    table: 'Dasselbe als Tabelle',
    tableCaption: 'Nachrichten nach Stunde und Wochentag',
    hourColumn: 'Stunde',
  },

  own: {
    heading: 'Diese Datei zeigt',
    name: 'Name',
    size: 'Größe',
    changed: 'Zuletzt geändert',
  },

  remains: {
    heading: 'Was ein versiegeltes Backup noch zeigt',
    lead: 'Ende-zu-Ende-Verschlüsselung verschließt Worte, Namen und Bilder. Wer die Datei hat, sieht weiterhin das:',
    name: {
      title: 'Dass es von WhatsApp ist',
      text: 'Der Name der Datei sagt es, und oft nennt er auch den Tag.',
    },
    size: {
      title: 'Seine Größe und wann es geändert wurde',
      text: 'Jeder Ordner zeigt beides neben dem Namen.',
    },
    growth: {
      title: 'Wie viel jede Nacht dazukommt',
      text: 'Wo die Dateien mehrerer Tage nebeneinanderliegen, unterscheiden sich ihre Größen ungefähr um das, was dazwischen hinzukam.',
    },
    header: {
      title: 'Die Version von WhatsApp und zwei Ziffern',
      text: 'Ein Backup von Android beginnt mit einigen unverschlüsselten Bytes. Diese können die Version von WhatsApp, die letzten zwei Ziffern Ihrer Telefonnummer und die Art des Schlüssels enthalten.',
    },
    folder: {
      title: 'Ihre Telefonnummer, in iCloud',
      text: 'Der Ordner eines Backups in iCloud ist nach ihr benannt.',
    },
    media: {
      title: 'Wie viele Bilder und Videos es gibt',
      text: 'In einem Ende-zu-Ende-verschlüsselten Backup in iCloud sind ihre Namen und Inhalte verschlossen. Ihre Anzahl und ihre Größen sind es nicht.',
    },
    google: {
      title: 'Was Google daneben vermerkt',
      text: 'Ein Backup in einem Google-Konto liegt unter Ihrer Telefonnummer. Sein Eintrag sagt, welche Version von WhatsApp es gemacht hat, wie viele Nachrichten es enthält, wie oft Sie Backups machen und ob es Ende-zu-Ende-verschlüsselt ist.',
    },
  },
} satisfies Catalog['portrait']
