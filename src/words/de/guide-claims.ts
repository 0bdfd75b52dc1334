import type { Catalog } from '../catalog.ts'

/** The sentences of the guide that a source stands behind, under the names of the claims. */
export const guideClaims = {
  'path-android': 'Diesen Weg nennt die Hilfeseite von WhatsApp selbst für Android.',
  'path-iphone':
    'Andere beschreiben diesen Weg für das iPhone. Den iPhone-Teil der Hilfeseite von WhatsApp konnten wir nicht lesen, daher kann auf Ihrem Telefon manches anders heißen.',
  'settings-android': 'Auf Android stehen die Einstellungen im Menü mit den drei Punkten oben rechts.',
  'settings-iphone':
    'Auf dem iPhone stehen die Einstellungen unten rechts. Manche Versionen zeigen dort stattdessen Ihr Profil.',
  'business-same':
    'Wer WhatsApp Business verwendet, berichtet vom selben Schalter. Eine Hilfeseite von WhatsApp dazu haben wir nicht gefunden. Wenn Sie beide Apps verwenden, machen Sie die Schritte in jeder.',
  'turn-on': 'Das Ende-zu-Ende-verschlüsselte Backup ist ausgeschaltet, bis Sie es einschalten.',
  'more-options':
    'Das Telefon bietet zuerst einen Passkey an. Die beiden anderen Arten stehen hinter „Weitere Optionen“.',
  'only-new':
    'Nur Backups, die von jetzt an entstehen, sind geschützt. Ältere Kopien bleiben, wie sie sind; am Ende kommt die Anleitung zu ihnen.',

  'same-lock':
    'Alle drei verschließen die Datei auf dieselbe Weise, denn sie schützen ein und denselben Schlüssel.',
  'passkey-what':
    'Ein Passkey liegt in einem Passwortmanager, etwa dem Google Passwortmanager. Sie öffnen ihn mit Ihrem Fingerabdruck, Ihrem Gesicht oder der Displaysperre.',
  'passkey-phone-lost':
    'Ein neues Telefon kann das Backup öffnen, wenn Ihr Passwortmanager den Passkey dorthin bringt. War der Passkey nur auf dem verlorenen Telefon, bleibt das Backup verschlossen.',
  'passkey-secret-lost':
    'Ohne den Passkey lässt sich das Backup nicht öffnen. WhatsApp kann ihn nicht zurücksetzen und das Backup nicht für Sie öffnen.',
  'passkey-needs-android':
    'Passkeys brauchen Android 9 oder neuer, die Google Mobile Services 241217000 oder neuer und eine Displaysperre.',
  'passkey-needs-iphone':
    'Passkeys kommen nach und nach auf die Telefone, und wir haben nicht gefunden, welches iOS sie brauchen. Wenn Ihr Telefon keinen anbietet, wählen Sie ein Passwort.',
  'password-what':
    'Sie denken sich ein Passwort aus. Es öffnet einen Schlüssel in einem Tresor von Meta, der nur wenige Versuche erlaubt.',
  'password-phone-lost':
    'Ein neues Telefon kann das Backup öffnen, wenn Sie das Passwort haben und Ihre Nummer noch registrieren können.',
  'password-secret-lost':
    'Solange WhatsApp auf Ihrem Telefon noch funktioniert, können Sie ein neues Passwort setzen, auch ohne das alte. Ohne beides ist das Backup verloren: WhatsApp kann das Passwort nicht zurücksetzen. Nach zu vielen falschen Versuchen ist auch der Schlüssel im Tresor verloren.',
  'key-what':
    'WhatsApp erzeugt einen Schlüssel aus 64 Zeichen (0 bis 9 und a bis f) und zeigt ihn Ihnen. Meta behält ihn nicht.',
  'key-phone-lost':
    'Ein neues Telefon kann das Backup öffnen, wenn Sie die 64 Zeichen haben und Ihre Nummer noch registrieren können.',
  'key-secret-lost':
    'Ohne die Zeichen kann niemand das Backup öffnen. Solange WhatsApp auf Ihrem Telefon noch funktioniert, können Sie die Funktion aus- und wieder einschalten. Das erzeugt einen neuen Schlüssel für neue Backups. Ältere Backups brauchen weiterhin den alten.',
  'key-grid':
    'Die Zeichen stehen in sechzehn Vierergruppen. Lesen Sie sie Zeile für Zeile, von links nach rechts. Sie spaltenweise zu lesen ist ein häufiger Fehler.',
  'key-photo':
    'Viele fotografieren den Schlüssel, und viele Telefone kopieren Fotos in eine Cloud. Ein Schlüssel, der dort liegt, wo das Backup liegt, öffnet es für alle, die beides finden.',
  'turn-off':
    'Um es später auszuschalten, fragt das Telefon nach dem Passwort oder Schlüssel oder nach Ihrem Fingerabdruck, Ihrem Gesicht oder Ihrer PIN.',

  'back-up-android': 'Auf Android heißt die Schaltfläche „Sichern“.',
  'back-up-iphone': 'Auf dem iPhone heißt sie „Backup jetzt erstellen“.',
  'header-proves':
    'Ein Backup von Android sagt in seinen ersten Bytes, welche Art von Schlüssel es braucht. Sealwatch liest diese Bytes.',
  'icloud-proves':
    'Ein Backup in iCloud zeigt es in seinen Medienarchiven: Mit Ende-zu-Ende-Verschlüsselung ist darin kein Name und kein Bild lesbar.',
  'google-unseen':
    'Das Backup in Ihrem Google-Konto ist nicht unter den Dateien, die ein Computer sieht. Ein leerer Drive-Ordner sagt nichts darüber.',
  'icloud-unsure':
    'Manche Backups in iCloud zeigen zu wenig, um es zu sagen. Ob iCloud sie auf Windows überhaupt zeigt, ist nicht bekannt.',

  'old-backup':
    'Diese entstanden vorher, oder auf einem Telefon oder in einer App ohne Ende-zu-Ende-verschlüsseltes Backup. Das Einschalten ändert sie nicht.',
  'icloud-old':
    'Die Bilder und Sprachnachrichten darin sind lesbar. Ob ein neues Backup alle alten Dateien auf einmal ersetzt, ist nicht bekannt.',
  'plain-copy':
    'Diese enthalten Ihre Nachrichten oder Bilder unverschlüsselt oder unter einem anderen Schlüssel. Das Einschalten der Verschlüsselung ändert sie nicht.',
  media:
    'Bilder, Videos und Sprachnachrichten in einem Ordner „Media“ sind nie verschlüsselt, was auch immer Sie einschalten.',
  export:
    'Ein exportierter Chat ist reiner Text. Die Zeile darin über Ende-zu-Ende-Verschlüsselung spricht vom Chat, nicht von dieser Datei.',
  'device-backup':
    'Neue iPhone-Backups lassen WhatsApp weg, sobald das Ende-zu-Ende-verschlüsselte Backup eingeschaltet ist. Frühere Backups behalten die Chats. Ein verschlüsseltes ist mit seinem eigenen Passwort verschlossen, und das ist ein anderes Schloss.',
  'key-file':
    'Eine Schlüsseldatei öffnet jedes Backup, zu dem sie passt. Liegt sie neben einem solchen Backup, hebt sie die Verschlüsselung auf.',
  'key-beside':
    'Ende-zu-Ende-Verschlüsselung schützt ein Backup nur, solange sein Schlüssel anderswo ist: Wer beides hat, kann es öffnen. Die Verschlüsselung aus- und wieder einzuschalten erzeugt einen neuen Schlüssel für neue Backups. Ältere öffnet weiterhin der alte.',
  'live-data':
    'Die App von WhatsApp auf diesem Computer hat hier ihre Daten. Es ist kein Backup, und es kommt wieder, solange Sie die App verwenden.',
  trash:
    'Gelöschte Dateien bleiben eine Zeit lang im Papierkorb: 30 Tage in Google Drive, 30 Tage oder länger in Dropbox. Bis dahin lassen sie sich wiederherstellen.',
  versions:
    'Ein Cloud-Dienst kann frühere Versionen einer ersetzten Datei behalten. Dropbox behält sie so lange wie gelöschte Dateien.',
  'iphone-computer':
    'Ein Backup im Finder, in der App „Apple-Geräte“ oder in iTunes ist nicht verschlüsselt, bis Sie „Lokales Backup verschlüsseln“ ankreuzen. Das nächste Backup ersetzt dann das alte auf diesem Computer.',
  'iphone-icloud':
    'Ein iCloud-Backup des ganzen iPhone, das entstand, bevor Sie die Verschlüsselung eingeschaltet haben, kann Ihre Chats noch enthalten.',
} satisfies Catalog['guideClaims']
