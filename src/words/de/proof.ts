import type { Catalog } from '../catalog.ts'

/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  waiting: {
    heading: 'Machen Sie jetzt auf dem Telefon ein Backup',
    todo: 'Tippen Sie unter „Chat-Backup“ auf „{label}“. Ein eingeschalteter Schalter ist ein Versprechen; die neue Datei ist der Beweis.',
    watch: {
      live: {
        says: 'Sealwatch beobachtet.',
        means:
          'Die Datei muss auf dem Telefon geschrieben werden und dann auf diesen Computer gelangen. Das dauert Minuten oder eine Nacht. Diese Seite sagt es, sobald sie da ist.',
      },
      limited: {
        says: 'Sealwatch beobachtet, aber nicht jeden Ordner.',
        means:
          'Eine neue Datei in einem Ordner, der nicht beobachtet wird, wird gefunden, wenn Sealwatch das nächste Mal nachsieht oder wenn Sie prüfen.',
      },
      rounds: {
        says: 'Noch wird kein Ordner beobachtet.',
        means:
          'Sealwatch beobachtet, wo es ein Backup gefunden hat. An allen Orten sieht es von Zeit zu Zeit nach. Um die neue Datei gleich zu sehen, prüfen Sie, wenn sie da sein müsste.',
      },
      paused: {
        says: 'Das Beobachten ist angehalten.',
        means:
          'Sealwatch sieht nicht von selbst nach. Setzen Sie es fort, oder prüfen Sie, wenn die neue Datei da sein müsste.',
      },
      new: {
        says: 'Sealwatch hat noch nicht nachgesehen.',
        means:
          'Es beobachtet, sobald es einmal an Ihren Orten nachgesehen hat. Prüfen Sie jetzt, damit es weiß, wo Ihre Backups ankommen.',
      },
    },
    limits:
      '{count, plural, one {Was nicht beobachtet wird, und warum} other {Was nicht beobachtet wird, und warum (#)}}',
    next: 'Es sieht das nächste Mal nach: {moment}.',
    since: 'Es zählt nur ein Backup, das nach diesem Zeitpunkt geschrieben wurde: {moment}.',
    older: 'Das neueste Backup hier, <name>{file}</name>, ist älter: {moment}. Darum beweist es nichts.',
    late: 'Bisher ist nichts gekommen. Auf dem Telefon zeigt „Chat-Backup“, wann das letzte Backup gemacht wurde. Ist es neu und es kommt keine Datei, dann geht Ihr Backup vielleicht an einen Ort, den dieser Computer nicht sieht.',
    resume: 'Weiter beobachten',
    auditNow: 'Jetzt prüfen',
    auditing: 'Prüfung läuft',
  },
  arriving: {
    heading: 'Ein neues Backup kommt an',
    means: 'Die Datei wird noch geschrieben. Was darin ist, lässt sich sagen, sobald sie vollständig ist.',
  },
  stopped: {
    heading: 'Das neue Backup ist nicht vollständig',
    means:
      'Die Kopie hat vor ihrem Ende aufgehört. Lassen Sie Ihre Cloud oder Synchronisierung fertig werden, oder kopieren Sie die Datei noch einmal. Ein Teil einer Datei beweist nichts.',
  },
  looking: {
    heading: 'Ein neues Backup ist da',
    means:
      'Es ist vollständig. Sealwatch sieht sich alles darum herum an, damit feststeht, dass kein Schlüssel daneben liegt.',
  },
  here: 'Davon hier: {size}.',
  written: 'Geschrieben: {moment}, {size}',
  sealed: {
    heading: 'Die neue Backup-Datei ist Ende-zu-Ende-verschlüsselt',
    means: 'Nur Sie können diese Datei öffnen. Über ältere Kopien sagt das nichts; sie kommen als Nächstes.',
  },
  readable: {
    heading: 'Andere können die neue Backup-Datei immer noch lesen',
    means: 'Die Datei ist neu, und sie ist nicht Ende-zu-Ende-verschlüsselt. Das sind die üblichen Gründe:',
    causes: {
      unfinished:
        'Die Schritte wurden nicht beendet. Sehen Sie sich auf dem Telefon die Zeile „Ende-zu-Ende-verschlüsseltes Backup“ an.',
      other: 'Die Datei stammt von einem anderen Telefon oder von der anderen App.',
      begun:
        'Das Telefon hatte dieses Backup begonnen, bevor Sie die Verschlüsselung eingeschaltet haben. Machen Sie noch ein Backup.',
    },
  },
  keyBeside: {
    heading: 'Die neue Backup-Datei ist Ende-zu-Ende-verschlüsselt, aber ihr Schlüssel liegt daneben',
    means:
      'Die Datei ist neu und Ende-zu-Ende-verschlüsselt. Aber ein Schlüssel, der sie öffnet, liegt daneben: Wer diesen Ordner hat, kann sie öffnen.',
    where: 'Wo der Schlüssel liegt:',
    todo: {
      away: 'Bringen Sie den Schlüssel vom Backup weg: auf Papier oder in einen Passwortmanager. Löschen Sie ihn dann hier, auch aus dem Papierkorb.',
      renew:
        'Wenn andere beides kopiert haben könnten, erzeugen Sie einen neuen Schlüssel: Schalten Sie auf dem Telefon „Ende-zu-Ende-verschlüsseltes Backup“ aus und wieder ein, und machen Sie noch ein Backup.',
      old: 'Der alte Schlüssel öffnet diese Datei weiterhin. Löschen Sie die Datei, sobald das neue Backup bewiesen ist.',
    },
  },
  keyUnseen: {
    heading:
      'Die neue Backup-Datei ist Ende-zu-Ende-verschlüsselt, aber vielleicht liegt noch ein Schlüssel daneben',
    where: 'Wo der Schlüssel lag:',
  },
  unclear: {
    heading: 'An der neuen Datei lässt es sich nicht erkennen',
    means:
      'Die Datei ist neu, aber was von ihr und um sie herum zu lesen war, entscheidet es nicht. Ob die Verschlüsselung an ist, sagt das Telefon:',
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
