import type { Catalog } from '../catalog.ts'

/** The guide, up to its proof. The sentences with a source are in guide-claims.ts. */
export const guide = {
  stages: 'Teile der Anleitung',
  stage: { choose: 'Auswählen', steps: 'Auf dem Telefon', proof: 'Beweis', leftovers: 'Alte Kopien' },
  place: {
    choose: 'Frage {at, number} von {of, number}',
    steps: 'Schritt {at, number} von {of, number}',
    proof: 'Beweis',
    leftovers: 'Alte Kopien',
  },
  back: 'Zurück',
  next: 'Weiter',

  questions: {
    phone: {
      heading: 'Welches Telefon macht das Backup?',
      lead: 'Die Anleitung führt Sie zu einem Backup, das nur Sie öffnen können.',
    },
    app: {
      heading: 'Welche App ist es?',
      lead: 'Jede App hat ein eigenes Backup. Wenn Sie beide verwenden, gehen Sie die Anleitung zweimal durch.',
    },
    secret: {
      heading: 'Was soll Ihr Backup öffnen?',
      lead: 'Der Unterschied liegt darin, was Sie nicht verlieren dürfen.',
    },
  },

  answers: {
    android: 'Android',
    iphone: 'iPhone',
    messenger: 'WhatsApp',
    business: 'WhatsApp Business',
    passkey: 'Passkey',
    password: 'Passwort',
    key: '64-stelliger Schlüssel',
  },

  answerHints: {
    android: 'Macht Backups auf dem Telefon und in einem Google-Konto, wenn Sie eines gewählt haben',
    iphone: 'Macht Backups in iCloud',
    messenger: 'Für privat',
    business: 'Für ein Unternehmen',
  },

  /** What each kind of secret means; the tag holds the name of the fact. */
  card: {
    what: '<strong>Was es ist:</strong> {fact}',
    'phone-lost': '<strong>Wenn das Telefon verloren geht:</strong> {fact}',
    'secret-lost': {
      passkey: '<strong>Wenn der Passkey verloren geht:</strong> {fact}',
      password: '<strong>Wenn Sie das Passwort vergessen:</strong> {fact}',
      key: '<strong>Wenn der Schlüssel verloren geht:</strong> {fact}',
    },
    whom: {
      passkey:
        '<strong>Für wen:</strong> Für die meisten Menschen, denn Sie müssen sich nichts merken. Wer in Ihren Passwortmanager gelangt, kann an den Passkey kommen.',
      password:
        '<strong>Für wen:</strong> Für Menschen mit einem Passwortmanager. Nehmen Sie ein Passwort, das Sie nirgends sonst verwenden.',
      key: '<strong>Für wen:</strong> Für Menschen, die ein Blatt Papier dort aufbewahren können, wo niemand nachsieht, und die nicht von einem Tresor oder einem Passwortmanager abhängen wollen.',
    },
  },

  steps: {
    settings: {
      heading: 'Öffnen Sie die Einstellungen der App',
      todo: 'Öffnen Sie {app} auf Ihrem Telefon und gehen Sie zu „Einstellungen“.',
    },
    chats: {
      heading: 'Tippen Sie auf „Chats“',
      todo: 'Tippen Sie in den Einstellungen auf „Chats“.',
    },
    'chat-backup': {
      heading: 'Tippen Sie auf „Chat-Backup“',
      todo: 'Es steht in der Liste der Chat-Einstellungen. Vielleicht müssen Sie scrollen.',
    },
    'encrypted-backup': {
      heading: 'Tippen Sie auf „Ende-zu-Ende-verschlüsseltes Backup“',
      todo: 'Es steht auf der Seite „Chat-Backup“. Vielleicht müssen Sie scrollen.',
    },
    'turn-on': {
      heading: 'Tippen Sie auf „Einschalten“',
      todo: 'Dann bietet das Telefon an, womit das Backup geschützt werden kann.',
    },
    'create-passkey': {
      heading: 'Tippen Sie auf „Passkey erstellen“',
      todo: 'Folgen Sie dem Telefon. Es fragt nach Ihrem Fingerabdruck, Ihrem Gesicht oder der Displaysperre.',
    },
    'more-options': {
      heading: 'Tippen Sie auf „Weitere Optionen“',
      todo: 'Lassen Sie „Passkey erstellen“ stehen.',
    },
    'create-password': {
      heading: 'Erstellen Sie ein Passwort',
      todo: 'Wählen Sie ein Passwort und legen Sie es in Ihren Passwortmanager, bevor Sie weitermachen.',
    },
    'choose-key': {
      heading: 'Wählen Sie den 64-stelligen Schlüssel',
      todo: 'Entscheiden Sie sich für einen 64-stelligen Verschlüsselungsschlüssel und lassen Sie ihn vom Telefon erzeugen.',
    },
    'write-key': {
      heading: 'Schreiben Sie die 64 Zeichen auf Papier',
      todo: 'Schreiben Sie die sechzehn Gruppen von Hand ab und vergleichen Sie sie noch einmal. Sagen Sie dann dem Telefon, dass Sie den Schlüssel gespeichert haben. Bewahren Sie das Papier getrennt vom Telefon und von Ihren Backups auf.',
    },
    check: {
      heading: 'Sehen Sie nach, ob es eingeschaltet ist',
      todo: 'Beenden Sie die Schritte auf dem Telefon und gehen Sie zurück zu „Chat-Backup“. Die Zeile „Ende-zu-Ende-verschlüsseltes Backup“ sagt, ob es eingeschaltet ist.',
    },
  },

  drawing: {
    /** What a screen reader says of a drawn phone. */
    nothing: 'Zeichnung des Telefons. Sie zeigt die Seite „{title}“. Hier gibt es nichts anzutippen.',
    menu: 'Zeichnung des Telefons. Sie zeigt die Seite „{title}“. Öffnen Sie das Menü oben rechts und tippen Sie auf „{tapped}“.',
    tab: 'Zeichnung des Telefons. Sie zeigt die Seite „{title}“. Tippen Sie unten rechts auf „{tapped}“.',
    look: 'Zeichnung des Telefons. Sie zeigt die Seite „{title}“. Achten Sie auf die Zeile „{tapped}“.',
    tap: 'Zeichnung des Telefons. Sie zeigt die Seite „{title}“. Tippen Sie auf „{tapped}“.',
    grid: 'Zeichnung des Telefons. Sie zeigt die Seite „{title}“. Hier gibt es nichts anzutippen. Sechzehn Gruppen von vier Zeichen stehen in vier Zeilen.',
    caption: 'Eine Zeichnung. Ihr Telefon kann etwas anders aussehen.',
  },

  /** Exactly as the phone names them in this language. */
  labels: {
    settings: 'Einstellungen',
    chats: 'Chats',
    chatBackup: 'Chat-Backup',
    encryptedBackup: 'Ende-zu-Ende-verschlüsseltes Backup',
    turnOn: 'Einschalten',
    createPasskey: 'Passkey erstellen',
    moreOptions: 'Weitere Optionen',
    password: 'Passwort',
    key: '64-stelliger Verschlüsselungsschlüssel',
    backUp: 'Sichern',
    backUpOnIphone: 'Backup jetzt erstellen',
  },
} satisfies Catalog['guide']
