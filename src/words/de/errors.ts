import type { Catalog } from '../catalog.ts'

/** Why the app did not do something: what happened, what is unharmed, what to do. */
export const errors = {
  ownWindow: 'Sealwatch antwortet nur seinem eigenen Fenster.',
  unreadable: 'Sealwatch kann diese Anfrage nicht lesen ({name}).',
  ownError:
    'Sealwatch konnte das wegen eines eigenen Fehlers nicht tun ({name}). Ihre Dateien sind unverändert.',
  wholePath: 'Sealwatch braucht den ganzen Pfad eines Ordners.',
  notChosen: 'Sealwatch öffnet nur Ordner, die Sie gewählt haben. Wählen Sie diesen zuerst.',
  notThere: 'Unter {path} gibt es keine Datei und keinen Ordner.',
  notOnlyInCloud:
    'Sealwatch lädt nur Dateien herunter, die die letzte Prüfung nur in der Cloud gefunden hat.',
  settingsUnwritten:
    'Die Einstellungen gelten vorerst, konnten aber nicht auf die Festplatte geschrieben werden.',

  noFinding: 'Sealwatch tut das nur mit Funden der letzten Prüfung, und das ist keiner.',
  gone: 'Es ist nicht mehr da. Prüfen Sie erneut, um zu sehen, was da ist.',
  keyNotChosen: 'Sealwatch öffnet nur eine Schlüsseldatei, die Sie gewählt haben. Wählen Sie sie zuerst.',
  noNotices: 'Die Lizenzhinweise von Chromium liegen nicht neben dieser Kopie von Sealwatch.',

  engine: {
    ended:
      'Die Prüfung ist auf halbem Weg stehen geblieben, weil ihr Prüfprogramm sich beendet hat. Ihre Dateien sind unverändert. Starten Sie die Prüfung noch einmal.',
    unreadable:
      'Die Prüfung ist stehen geblieben, weil ihr Prüfprogramm eine Antwort gab, die Sealwatch nicht lesen kann. Ihre Dateien sind unverändert. Starten Sie die Prüfung noch einmal.',
    silent:
      'Die Prüfung ist stehen geblieben, weil ihr Prüfprogramm nicht mehr antwortet. Ihre Dateien sind unverändert. Starten Sie die Prüfung noch einmal.',
    stuck:
      'Die Prüfung ist stehen geblieben, weil ein Ordner nicht antwortet. Von jetzt an wird er in Ruhe gelassen, und Sealwatch sagt, welcher es ist. Ihre Dateien sind unverändert. Starten Sie die Prüfung noch einmal.',
    unanswered:
      'Sealwatch konnte das nicht herausfinden, weil sein Prüfprogramm sich beendet hat. Ihre Dateien sind unverändert. Fragen Sie noch einmal.',
  },

  report: {
    none: 'Es gibt keinen Bericht zu speichern: Prüfen Sie zuerst.',
    busy: 'Sealwatch speichert noch einen Bericht.',
    isFinding: 'Diese Datei ist eine von denen, um die es im Bericht geht. Wählen Sie einen anderen Namen.',
    noPdf: 'Aus dem Bericht konnte kein PDF werden. Speichern Sie ihn als HTML und drucken Sie das.',
    noKeyRing:
      'Berichte können hier nicht signiert werden: Dieser Computer hat keinen Schlüsselbund, der den Signaturschlüssel schützt. Speichern Sie den Bericht ohne Signatur, oder richten Sie einen Schlüsselbund ein, etwa GNOME Keyring oder KWallet.',
    locked:
      'Sealwatch konnte seinen Signaturschlüssel nicht öffnen, weil der Schlüsselbund des Systems ihn nicht herausgibt. Speichern Sie den Bericht ohne Signatur, oder entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.',
    keyUnwritten:
      'Der Signaturschlüssel konnte nicht auf der Festplatte aufbewahrt werden, darum wurde der Bericht nicht signiert.',
  },

  saving: {
    exists:
      'Es gibt schon eine Datei „{path}“, und Sealwatch überschreibt nichts: Wählen Sie einen anderen Namen.',
    noFolder: 'Es gibt keinen Ordner, in dem „{path}“ gespeichert werden könnte.',
    noPermission:
      '„{path}“ konnte nicht gespeichert werden: Sealwatch hat keine Berechtigung, dort zu schreiben.',
    full: '„{path}“ konnte nicht gespeichert werden: Die Festplatte ist voll.',
    longName: '„{path}“ konnte nicht gespeichert werden: Der Name ist zu lang.',
    isFolder: '„{path}“ ist ein Ordner: Wählen Sie einen anderen Namen.',
    other: '„{path}“ konnte nicht gespeichert werden ({code}).',
  },
} satisfies Catalog['errors']
