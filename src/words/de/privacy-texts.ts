import type { Catalog } from '../catalog.ts'

/** What the page states, under the names of the statements. Each title is true on its own, for whoever reads no further. */
export const privacyTexts = {
  covers: {
    messages: {
      title: 'Persönliche Nachrichten und Anrufe',
      text: 'WhatsApp sagt, dass niemand außerhalb des Chats sie lesen oder hören kann, weder WhatsApp noch Meta.',
    },
    location: {
      title: 'Ein Standort, den Sie in einem Chat teilen',
      text: 'WhatsApp sagt, dass es ihn nicht sehen kann.',
    },
    backup: {
      title: 'Ihr Backup, sobald Sie das einschalten',
      text: 'Das Ende-zu-Ende-verschlüsselte Backup ist freiwillig. Die Anleitung führt Sie hindurch.',
    },
  },
  notCovered: {
    account: {
      title: 'Ihre Telefonnummer und Ihr Profil',
      text: 'WhatsApp speichert Ihre Nummer, Ihren Profilnamen, Ihr Bild und Ihre Info.',
    },
    contacts: {
      title: 'Die Nummern in Ihrem Adressbuch',
      text: 'Wenn Sie es erlauben, erhält WhatsApp sie regelmäßig, auch die von Menschen, die es nicht verwenden. Es sagt, dass es sie nicht an Meta weitergibt.',
    },
    usage: {
      title: 'Wann, wie oft und wie lange Sie es verwenden',
      text: 'Die Datenschutzrichtlinie nennt Zeit, Häufigkeit und Dauer Ihrer Aktivitäten, die Funktionen, die Sie verwenden, ob Sie online sind und wann Sie es zuletzt waren.',
    },
    device: {
      title: 'Ihr Gerät, Ihr Netz und Ihre IP-Adresse',
      text: 'Die Richtlinie nennt Modell, System, Akkustand, Signalstärke, Mobilfunkanbieter, Sprache, Zeitzone und IP-Adresse.',
    },
    groups: {
      title: 'Die Namen und Bilder Ihrer Gruppen',
      text: 'Die Richtlinie zählt Gruppennamen, Bilder und Beschreibungen zu dem, was sie erfasst.',
    },
    businesses: {
      title: 'Chats mit vielen Unternehmen',
      text: 'Wo ein Unternehmen seine Chats von Meta speichern lässt, nennt WhatsApp sie nicht Ende-zu-Ende-verschlüsselt.',
    },
    'meta-ai': {
      title: 'Was Sie Meta AI fragen',
      text: 'Gespräche mit dem Assistenten sind nicht Ende-zu-Ende-verschlüsselt. WhatsApp selbst nennt das eine Ausnahme.',
    },
    channels: {
      title: 'Kanäle',
      text: 'Kanäle sind öffentlich und nicht Ende-zu-Ende-verschlüsselt.',
    },
    reports: {
      title: 'Nachrichten, die jemand meldet',
      text: 'Wenn eine Person Sie meldet, erhält WhatsApp die letzten fünf Nachrichten, die Sie ihr geschickt haben.',
    },
    'open-backup': {
      title: 'Backups, bis Sie es einschalten',
      text: 'Ohne Ende-zu-Ende-verschlüsseltes Backup behält WhatsApp einen Schlüssel zur Datenbank, und Medien im Backup können offen liegen.',
    },
  },
  shared: {
    registration: {
      title: 'Angaben zur Registrierung des Kontos',
      text: 'Zum Beispiel Ihre Telefonnummer.',
    },
    transactions: {
      title: 'Transaktionsdaten',
      text: 'Zum Beispiel, wenn Sie Zahlungen oder Shops von Meta in WhatsApp verwenden.',
    },
    service: {
      title: 'Informationen, die mit dem Dienst zusammenhängen',
      text: 'Die Seite sagt nicht, was das ist.',
    },
    businesses: {
      title: 'Wie Sie mit Unternehmen umgehen',
      text: 'Wenn Sie das über WhatsApp tun.',
    },
    device: {
      title: 'Informationen zum Mobilgerät',
      text: 'Über das Telefon, das Sie verwenden.',
    },
    ip: {
      title: 'Ihre IP-Adresse',
      text: 'Sie verrät Ihr Netz und ungefähr, wo Sie sind.',
    },
  },
  sharedLimits: {
    more: {
      title: 'Die Liste ist nicht abgeschlossen',
      text: 'WhatsApp fügt hinzu, dass es weitere Informationen teilen kann, die seine Datenschutzrichtlinie nennt oder die Ihnen mitgeteilt wurden oder denen Sie zugestimmt haben.',
    },
    'not-shared': {
      title: 'WhatsApp sagt, dass es Ihre Nachrichten und Kontakte nicht teilt',
      text: 'Es sagt auch, dass es kein Protokoll darüber führt, wem alle schreiben oder wen sie anrufen. Wir kennen keinen Weg, das von außen zu prüfen.',
    },
    ads: {
      title: 'Ein Chat, den Sie aus einer Anzeige öffnen, sagt Meta etwas',
      text: 'Wenn Sie einem Unternehmen nach einer Anzeige auf Facebook oder Instagram schreiben, erfährt Meta manches, etwa wie viele Chats Sie mit ihm haben. WhatsApp sagt, dass weder der Inhalt noch Ihr Name oder Ihre Nummer dabei ist.',
    },
  },
  business: {
    people: {
      title: 'Dort können mehrere Personen es lesen',
      text: 'Sobald die Nachricht ankommt, gelten die Regeln des Unternehmens. Es kann viele Beschäftigte antworten lassen.',
    },
    providers: {
      title: 'Eine andere Firma kann damit umgehen',
      text: 'Ein Unternehmen kann einen Anbieter seine Nachrichten speichern, lesen und beantworten lassen.',
    },
    meta: {
      title: 'Diese Firma kann Meta sein',
      text: 'Viele Unternehmen nutzen Meta als Speicher. WhatsApp sagt, dass der Chat dann einen Hinweis zeigt.',
    },
    marketing: {
      title: 'Es kann für Werbung verwendet werden',
      text: 'Das Unternehmen kann, was Sie ihm sagen, für sein eigenes Marketing verwenden, auch für Anzeigen bei Meta.',
    },
  },
  nightly: {
    claim: {
      title: 'Der Satz ging im Mai 2024 um, und WhatsApp hat ihn bestritten',
      text: 'Der Chef von WhatsApp antwortete, dass Nachrichten nachts nicht an WhatsApp gesendet oder exportiert werden. Kritiker bemerkten, dass er von Nachrichten sprach, nicht von allen Daten.',
    },
    local: {
      title: 'Auf Android entsteht nachts ein Backup auf dem Telefon',
      text: 'Es ist eine Datei auf Ihrem eigenen Telefon und entsteht meist gegen 2 Uhr morgens. Auf einen anderen Computer kommt sie nur, wenn Sie sie kopieren oder synchronisieren.',
    },
    cloud: {
      title: 'Ein Cloud-Backup geht in Ihr eigenes Konto, wenn Sie es eingeschaltet haben',
      text: 'Es geht in Ihr Google-Konto oder zu iCloud. Wer es dort öffnen kann, davon handeln Sealwatch und die Anleitung.',
    },
    metadata: {
      title: 'Daten über Ihre Nutzung gehen an WhatsApp, während Sie es verwenden',
      text: 'Die Datenschutzrichtlinie sagt, dass sie erfasst werden. Sie sagt nicht, dass das nachts geschieht, und wir haben keinen Beweis dafür gefunden.',
    },
  },
  settings: {
    'two-step': {
      title: 'Verifizierung in zwei Schritten',
      text: 'Wer Ihre Nummer übernimmt, braucht auch Ihre PIN, um Ihr Konto zu registrieren.',
      where: 'Einstellungen > Konto > Verifizierung in zwei Schritten',
      not: 'Es ändert nicht, was WhatsApp erfasst.',
    },
    linked: {
      title: 'Verknüpfte Geräte',
      text: 'Jedes verknüpfte Gerät kann mitlesen. Melden Sie die ab, die Sie nicht kennen oder nicht verwenden.',
      where: 'Einstellungen > Verknüpfte Geräte',
      not: 'Es entfernt nicht, was ein solches Gerät schon gespeichert hat.',
    },
    disappearing: {
      title: 'Selbstlöschende Nachrichten',
      text: 'Neue Nachrichten verschwinden nach 24 Stunden, 7 Tagen oder 90 Tagen, sodass weniger zu finden bleibt.',
      where: 'Einstellungen > Datenschutz > Standard-Nachrichtendauer',
      not: 'Es macht keine Nachricht ungeschehen, die jemand weitergeleitet, zitiert oder behalten hat.',
    },
    advanced: {
      title: 'Erweiterter Chat-Datenschutz',
      text: 'Wer im Chat ist, kann ihn nicht exportieren, Medien werden nicht von selbst gespeichert, und KI-Funktionen sind darin aus.',
      where: 'In einem Chat auf seinen Namen tippen > Erweiterter Chat-Datenschutz',
      not: 'Es verhindert keine Screenshots und kein Weiterleiten.',
    },
    ip: {
      title: 'IP-Adresse in Anrufen schützen',
      text: 'Anrufe laufen über die Server von WhatsApp, sodass die andere Seite Ihre IP-Adresse nicht sieht. Anrufe können schlechter klingen.',
      where: 'Einstellungen > Datenschutz > Erweitert',
      not: 'Es verbirgt Ihre IP-Adresse nicht vor WhatsApp.',
    },
    security: {
      title: 'Sicherheitsbenachrichtigungen',
      text: 'Sie erfahren, wenn sich die Sicherheitsnummer eines Kontakts ändert. Das geschieht bei einem neuen Telefon, oder wenn jemand anderes dazwischen ist.',
      where: 'Einstellungen > Konto > Sicherheit',
      not: 'Es verhindert nichts. Es sagt Ihnen, dass Sie nachfragen sollten.',
    },
  },
  signal: {
    less: {
      title: 'Es sagt, dass es zwei Daten herausgeben kann',
      text: 'Als 2016 eine Grand Jury in den USA fragte, hatte Signal den Tag, an dem ein Konto angelegt wurde, und den Tag, an dem es zuletzt verwendet wurde, und nichts über Kontakte, Gruppen oder Nachrichten.',
    },
    number: {
      title: 'Es braucht Ihre Telefonnummer, und Ihre Kontakte dort',
      text: 'Sie registrieren sich mit einer Nummer, und Sie können nur Menschen schreiben, die auch Signal verwenden. Sealwatch hat keine Verbindung zu Signal oder zu WhatsApp.',
    },
  },
} satisfies Catalog['privacyTexts']
