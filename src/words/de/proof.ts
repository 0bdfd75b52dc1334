import type { Catalog } from '../catalog.ts'

/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  ready: {
    heading: 'Machen Sie jetzt ein neues Backup',
    todo: 'Tippen Sie auf dem Telefon unter „Chat-Backup“ auf „{label}“. Kommen Sie dann hierher zurück.',
    why: 'Ein eingeschalteter Schalter ist ein Versprechen. Die neue Datei ist der Beweis.',
    tapped: 'Ich habe auf „{label}“ getippt',
  },
  waiting: {
    heading: 'Warten auf das neue Backup',
    watching:
      'Sealwatch beobachtet. Die Datei muss auf dem Telefon geschrieben werden und dann auf diesen Computer gelangen. Das kann Minuten dauern oder eine Nacht.',
    notWatching:
      'Wenn das Telefon fertig ist und Ihre Cloud oder Synchronisierung die Datei hierher gebracht hat, prüfen Sie erneut.',
    since: 'Es zählt nur ein Backup, das nach diesem Zeitpunkt geschrieben wurde: {moment}.',
    auditNow: 'Jetzt prüfen',
    auditing: 'Prüfung läuft',
  },
  sealed: {
    heading: 'Die neue Backup-Datei ist Ende-zu-Ende-verschlüsselt',
    means: 'Nur Sie können diese Datei öffnen. Über ältere Kopien sagt das nichts; sie kommen als Nächstes.',
  },
  readable: {
    heading: 'Andere können die neue Backup-Datei immer noch lesen',
    means:
      'Die Datei wurde geschrieben, nachdem Sie auf diese Seite gekommen sind, und sie ist nicht Ende-zu-Ende-verschlüsselt. Das sind die üblichen Gründe:',
    causes: {
      unfinished:
        'Die Schritte wurden nicht beendet. Sehen Sie sich auf dem Telefon die Zeile „Ende-zu-Ende-verschlüsseltes Backup“ an.',
      other: 'Die Datei stammt von einem anderen Telefon oder von der anderen App.',
      begun:
        'Das Telefon hatte dieses Backup begonnen, bevor Sie die Verschlüsselung eingeschaltet haben. Machen Sie noch ein Backup.',
    },
  },
  unclear: {
    heading: 'An der neuen Datei lässt es sich nicht erkennen',
    means:
      'Sie wurde geschrieben, nachdem Sie auf diese Seite gekommen sind, aber ihre Bytes beweisen nichts. Fragen Sie stattdessen das Telefon:',
  },
  elsewhere: {
    heading: 'Sehen Sie stattdessen auf dem Telefon nach',
    means:
      'Ihr Backup kommt nicht auf diesen Computer, darum kann Sealwatch es nicht beweisen. Das Telefon kann es Ihnen sagen:',
    own: 'Das sind Ihre eigenen Prüfungen. Sealwatch hat das Backup nicht gesehen.',
    comes: 'Es kommt doch auf diesen Computer',
  },
  neverComes: 'Mein Backup kommt nie auf diesen Computer',
  again: 'Noch ein Backup machen',
  checks: {
    on: 'Einstellungen > Chats > Chat-Backup: Die Zeile „Ende-zu-Ende-verschlüsseltes Backup“ sagt, dass es eingeschaltet ist.',
    date: 'Auf derselben Seite: Das letzte Backup trägt das heutige Datum.',
    secret:
      'Sie wissen, wo Ihr Passkey, Ihr Passwort oder Ihr Schlüssel ist, und zwar nicht nur auf diesem Telefon.',
  },
} satisfies Catalog['proof']
