import type { Catalog } from '../catalog.ts'

/**
 * Why a finding is judged so: one or two sentences for a person.
 * {tool} is a phrase of `tools`, with its article, in the nominative; {thing} one of `things`; {why} one of `clauses`.
 */
export const reasons = {
  // Android backups
  onlyYou:
    'Nur Sie können dieses Backup öffnen: Es ist Ende-zu-Ende-verschlüsselt, und WhatsApp hat keinen Schlüssel dazu.',
  onlyYouPassword:
    'Nur Sie können dieses Backup öffnen: Es ist Ende-zu-Ende-verschlüsselt, und der Schlüssel ist mit Ihrem Passwort versiegelt.',
  onlyYouDigits:
    'Nur Sie können dieses Backup öffnen: Es ist Ende-zu-Ende-verschlüsselt, und der Schlüssel ist Ihr 64-stelliger Schlüssel.',
  onlyYouPasskey:
    'Nur Sie können dieses Backup öffnen: Es ist Ende-zu-Ende-verschlüsselt, und der Schlüssel ist mit Ihrem Passkey versiegelt.',
  onlyYouMedia:
    'Nur Sie können diese Datei öffnen: Sie ist ein Foto, ein Video oder eine andere Datei eines Ende-zu-Ende-verschlüsselten Google-Backups.',
  whatsappKeepsKey:
    'Sie und WhatsApp können dieses Backup öffnen: Es ist verschlüsselt, aber WhatsApp behält einen Schlüssel dazu.',
  publicKey:
    'Wer diese Datei hat, kann sie lesen: Sie ist verschlüsselt, aber mit einem Schlüssel, der öffentlich ist.',
  keyOfAddress:
    'Wer diese Datei hat, kann sie lesen: Sie ist verschlüsselt, aber der Schlüssel ergibt sich aus einer E-Mail-Adresse Ihres Telefons.',
  keyBeside:
    'Wer diesen Ordner hat, kann dieses Backup lesen: Es ist verschlüsselt, aber der Schlüssel, der es öffnet, liegt daneben.',
  sealedKeyBeside:
    'Wer diesen Ordner hat, kann dieses Backup lesen: Es ist Ende-zu-Ende-verschlüsselt, aber der Schlüssel, der es öffnet, liegt daneben.',
  keyBesideUntold:
    'Wir können nicht sagen, wer dieses Backup öffnen kann: Ein Schlüssel liegt daneben, und ob er es öffnet, zeigt erst die ganze Datei, die nicht geholt wurde.',
  keyBesideUndecided:
    'Wir können nicht sagen, wer dieses Backup öffnen kann: Ein Schlüssel liegt daneben, und was gelesen wurde, verrät nicht, ob er es öffnet.',
  keyBesideUnread:
    'Wir können nicht sagen, wer dieses Backup öffnen kann: Eine Datei daneben enthält vielleicht seinen Schlüssel und ließ sich nicht lesen.',
  keyInSamePlace:
    'Wir können nicht sagen, wer dieses Backup öffnen kann: Ein Schlüssel, der es öffnet, liegt anderswo am selben Ort, und wer beides bekommt, kann es lesen.',
  anyoneEarlier:
    'Jeder konnte das lesen, als zuletzt alles angesehen wurde, was darüber entscheidet, und kann es vielleicht noch: Diesmal ließ sich nicht alles davon ansehen.',
  sealedNearUnseenKey:
    'Jeder konnte dieses Backup lesen, als es zuletzt angesehen wurde, und kann es vielleicht noch: Es ist Ende-zu-Ende-verschlüsselt, aber ein Schlüssel, der daneben lag, ließ sich diesmal nicht ansehen.',
  whatsappEarlier:
    'Sie und WhatsApp konnten das öffnen, als zuletzt alles angesehen wurde, was darüber entscheidet, und können es vielleicht noch: Diesmal ließ sich nicht alles davon ansehen.',
  untoldNow:
    'Wir können nicht sagen, wer das öffnen kann: Diesmal ließ sich nicht alles ansehen, was darüber entscheidet, etwa ein Schlüssel daneben.',
  clearAfterHeader:
    'Wer diese Datei hat, kann sie lesen: Der Header sagt, dass sie verschlüsselt ist, aber dahinter folgt {thing} im Klartext.',
  endsAfterHeader:
    'Wir können nicht sagen, wer dieses Backup öffnen kann: Die Datei endet gleich nach ihrem Header.',
  zerosAfterHeader:
    'Wir können nicht sagen, wer dieses Backup öffnen kann: Auf seinen Header folgen nur Nullen, wie in einer Datei, die nie zu Ende geschrieben wurde.',
  notEncryptedAfterHeader:
    'Wir können nicht sagen, wer dieses Backup öffnen kann: Sein Header sagt, dass es verschlüsselt ist, aber was folgt, sieht nicht so aus.',
  clearFurtherOn:
    'Wer diese Datei hat, kann einen Teil davon lesen: Der Header sagt, dass sie verschlüsselt ist, aber weiter hinten steht {thing} im Klartext.',
  thingFurtherOn:
    'Wir können nicht sagen, wer dieses ganze Backup öffnen kann: Sein Header sagt, dass es verschlüsselt ist, aber weiter hinten steht {thing}.',
  patternFurtherOn:
    'Wir können nicht sagen, wer dieses ganze Backup öffnen kann: Sein Header sagt, dass es verschlüsselt ist, aber nicht alles, was folgt, sieht so aus.',
  contradictoryHeader:
    'Wir können nicht sagen, wer dieses Backup öffnen kann: Sein Header widerspricht sich, denn {contradiction}.',

  // Any file with the name of a backup
  openContent:
    'Wer diese Datei hat, kann sie öffnen: Sie trägt den Namen eines WhatsApp-Backups, ist aber {thing}, nicht verschlüsselt.',
  fileEmpty: 'Wir können nicht sagen, wer diese Datei öffnen kann: Die Datei ist leer.',
  fileZeros:
    'Wir können nicht sagen, wer diese Datei öffnen kann: Sie enthält nur Nullen, wie eine Datei, die nie zu Ende geschrieben wurde.',
  fileUnknown:
    'Wir können nicht sagen, wer diese Datei öffnen kann: Die Bytes sind nicht die einer {format}-Datei, die wir kennen.',
  fileInCloud:
    'Wir können nicht sagen, wer diese Datei öffnen kann: Sie ist nur in der Cloud und wurde nicht heruntergeladen.',
  fileForbidden:
    'Wir können nicht sagen, wer diese Datei öffnen kann: Sealwatch hat keine Berechtigung, sie zu lesen.',
  fileUnread:
    'Wir können nicht sagen, wer diese Datei öffnen kann: Sie konnte nicht gelesen werden ({reason}).',

  // Key files
  e2eeKey: 'Wer diese Datei hat, hat den Schlüssel eines Ende-zu-Ende-verschlüsselten WhatsApp-Backups.',
  whatsappKey: 'Wer diese Datei hat, hat den Schlüssel von WhatsApp zu älteren Backups dieses Telefons.',
  keyDigits:
    'Wer diese Datei hat, kann darin 64 Zeichen lesen, die der Schlüssel eines Ende-zu-Ende-verschlüsselten WhatsApp-Backups sind, nach ihrer Schreibweise oder nach dem, was sie öffnen.',
  passwordCheck:
    'Wir können nicht sagen, wer diese Datei benutzen kann: Sie ist kein Schlüssel, sondern eine Prüfung Ihres Backup-Passworts, und wer sie hat, kann an ihr unbegrenzt Passwörter ausprobieren.',

  // Databases. {database} is a phrase of `databases`, in the dative: whose and of which system it is
  database:
    'Wer diese Datei hat, kann sie lesen: Sie ist eine Datenbank mit {database}, nicht verschlüsselt.',
  databaseLog:
    'Wer diese Datei hat, kann sie lesen: Sie ist ein Teil einer Datenbank mit {database}, nicht verschlüsselt.',
  databaseOfOther:
    'Wer diese Datei hat, kann sie lesen: Sie trägt den Namen eines WhatsApp-Backups und ist eine Datenbank, die nicht verschlüsselt ist.',
  databaseBare:
    'Wir können nicht sagen, wer das lesen kann: Es trägt den Namen eines WhatsApp-Backups, ist aber eine Datenbank ohne jede Tabelle.',
  databaseOnlyBegins:
    'Wir können nicht sagen, wer das lesen kann: Es beginnt wie eine Datenbank, aber es folgt nichts.',
  databaseDamaged:
    'Wer diese Datei hat, kann lesen, was von ihr übrig ist: Sie beginnt als Datenbank, die nicht verschlüsselt ist, und ist beschädigt.',

  // Exported chats
  chatText:
    'Wer diese Datei hat, kann sie lesen: Sie ist ein exportierter Chat als reiner Text, nicht verschlüsselt.',
  chatTextNoticed:
    'Wer diese Datei hat, kann sie lesen: Sie ist ein exportierter Chat als reiner Text, nicht verschlüsselt. Die Zeile darin über Ende-zu-Ende-Verschlüsselung spricht davon, wie Nachrichten übertragen werden, und schützt diese Datei nicht.',
  chatZip:
    'Wer diese Datei hat, kann sie lesen: Sie ist ein ZIP-Archiv mit einem exportierten Chat als reinem Text, nicht verschlüsselt.',
  chatZipNoticed:
    'Wer diese Datei hat, kann sie lesen: Sie ist ein ZIP-Archiv mit einem exportierten Chat als reinem Text, nicht verschlüsselt. Die Zeile darin über Ende-zu-Ende-Verschlüsselung spricht davon, wie Nachrichten übertragen werden, und schützt diese Datei nicht.',
  chatTextUnknown:
    'Wir können nicht sagen, wer diese Datei öffnen kann: Sie trägt den Namen eines exportierten Chats und ist reiner Text, aber keine Zeile darin ist eine, die wir von exportierten Chats kennen.',
  chatZipUnknown:
    'Wir können nicht sagen, wer diese Datei öffnen kann: Sie trägt den Namen eines exportierten Chats, aber keines ihrer Elemente, die sich lesen ließen, ist ein Chat.',
  chatZipOpenMedia:
    'Wer diese Datei hat, kann Medien darin sehen: Der Text des Chats liegt hinter einem Passwort, aber nicht alle Medien.',
  chatZipPartlyLocked:
    'Wir können nicht sagen, wer alles davon lesen kann: Seine Namen sind die eines exportierten Chats, dessen Text hinter einem Passwort liegt, aber {why}.',
  chatZipLocked:
    'Wer das Passwort dieses Archivs hat, kann es lesen: Seine Namen sind die eines exportierten Chats, aber ohne das Passwort können wir das nicht bestätigen.',
  chatZipLockedWeakly:
    'Wer das Passwort dieses Archivs hat, kann es lesen: Seine Namen sind die eines exportierten Chats, aber ohne das Passwort können wir das nicht bestätigen. Diese alte Art der ZIP-Verschlüsselung können Fachleute brechen.',

  mediaFolder:
    'Wer diesen Ordner hat, kann Ihre Fotos, Videos und Sprachnachrichten darin öffnen: WhatsApp bewahrt sie hier ohne Verschlüsselung auf.',

  // The data of WhatsApp's desktop app. {system} is Mac or Windows
  liveOpen:
    'Wer diesen Ordner bekommt, kann ihn lesen: Hier bewahrt die {system}-App von WhatsApp Ihre Chats auf, nicht verschlüsselt. Es ist kein Backup; was es schützt, ist Ihr Konto auf dem Computer.',
  liveUnread:
    'Wir können nicht sagen, wer die Daten der {system}-App von WhatsApp lesen kann: Diese konnten nicht angesehen werden ({reason}).',
  liveClosedWindows:
    'Wir können nicht sagen, wer diese Daten der Windows-App von WhatsApp lesen kann: So, wie sie hier liegen, sind sie nicht lesbar, aber Windows bewahrt den Schlüssel dazu für Ihr Konto auf. Wer sich an diesem Konto anmelden kann, kann sie also vielleicht öffnen.',
  liveClosedMac:
    'Wir können nicht sagen, wer diese Daten der Mac-App von WhatsApp lesen kann: Keine Datenbank von WhatsApp war darin lesbar.',

  // iCloud
  icloudClear:
    'Wer diesen Ordner hat, kann ihn lesen: Eine Datei darin, die verschlüsselt sein sollte, ist es nicht.',
  icloudOlderMedia:
    'Wer diesen Ordner hat, kann Fotos, Videos und Sprachnachrichten eines älteren Backups darin öffnen: Nicht alle seine Medien sind verschlüsselt.',
  icloudMedia:
    'Wer diesen Ordner hat, kann die Fotos, Videos und Sprachnachrichten darin öffnen: Die Ende-zu-Ende-Verschlüsselung war aus.',
  icloudMediaAndKey:
    'Wer diesen Ordner hat, kann die Fotos, Videos und Sprachnachrichten darin öffnen: Die Ende-zu-Ende-Verschlüsselung war aus, und WhatsApp hat einen Schlüssel zu den Chats.',
  icloudSealed:
    'Nur Sie können dieses Backup öffnen: Seine Medien sind einzeln versiegelt, wie WhatsApp es allein mit Ende-zu-Ende-Verschlüsselung tut.',
  icloudUnclear:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Nicht alle seine Medienarchive lassen erkennen, was sie sind.',
  icloudPartlyUnread:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Was hier liegt, ist Ende-zu-Ende-verschlüsselt, aber {count, plural, one {# Medienarchiv konnte} other {# Medienarchive konnten}} nicht angesehen werden.',
  icloudMoreMedia:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Was hier liegt, ist Ende-zu-Ende-verschlüsselt, aber {count, plural, one {# Medienarchiv enthält} other {# Medienarchive enthalten}} mehr, als angesehen wurde. Eine Prüfung mit --deep liest alles.',
  icloudDatabasesUnread:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Seine Medien sind Ende-zu-Ende-verschlüsselt, aber {count, plural, one {# Datenbank konnte} other {# Datenbanken konnten}} nicht angesehen werden ({reason}).',
  icloudDatabasesDiffer:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Seine Medien sind Ende-zu-Ende-verschlüsselt, aber seine Datenbanken sehen nicht so aus.',
  icloudOlderParts:
    'Wir können nicht sagen, wer dieses neue iCloud-Backup öffnen kann: Seine Chats oder seine versiegelten Medien sind noch die eines früheren.',
  icloudInCloud:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Es ist nur in der Cloud und wurde nicht heruntergeladen.',
  icloudUnread:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Nichts davon konnte gelesen werden ({reason}).',
  // "Einstellungen > Chats > Chat-Backup" is a menu of WhatsApp on the phone: as WhatsApp names it in this language
  icloudMediaUnread:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Seine Medienarchive konnten nicht angesehen werden; auf Ihrem Telefon zeigt es „Einstellungen > Chats > Chat-Backup“.',
  icloudNoMedia:
    'Wir können nicht sagen, wer dieses iCloud-Backup öffnen kann: Nur seine Medienarchive könnten es zeigen, und hier liegen keine mit Inhalt; auf Ihrem Telefon zeigt es „Einstellungen > Chats > Chat-Backup“.',

  // Backups of an iPhone. {holdings} is a list such as "Chats, Kontakte und Anrufe"
  deviceOpen:
    'Wer diesen Ordner hat, kann darin {holdings} von WhatsApp lesen: Diese sind nicht verschlüsselt.',
  deviceOpenLie:
    'Wer diesen Ordner hat, kann darin {holdings} von WhatsApp lesen: Diese sind nicht verschlüsselt, obwohl das Backup von sich sagt, dass es verschlüsselt ist.',
  deviceOpenUnseen:
    'Wer diesen Ordner hat, kann die Chats von WhatsApp lesen: Das Backup ist nicht verschlüsselt. Die Chats selbst wurden nicht geöffnet.',
  deviceSealed:
    'Wer das Passwort dieses Geräte-Backups hat, kann die Chats von WhatsApp darin lesen. Dieses Passwort gehört nicht zur Ende-zu-Ende-Verschlüsselung von WhatsApp.',
  deviceOnlyListed:
    'Wir können nicht sagen, wer die Chats öffnen kann: Dieses Geräte-Backup führt WhatsApp auf, aber die Chats sind nicht darin. Das passt dazu, dass das Ende-zu-Ende-verschlüsselte Backup eingeschaltet ist, beweist es aber nicht.',
  deviceEmpty:
    'Wir können nicht sagen, wer die Chats öffnen kann: Eine WhatsApp-Datenbank in diesem Geräte-Backup ist leer.',
  deviceUnclear:
    'Wir können nicht sagen, wer die Chats öffnen kann: Eine WhatsApp-Datenbank in diesem Geräte-Backup ist weder lesbar noch verschlüsselt.',
  deviceUnsaid:
    'Wir können nicht sagen, wer die Chats öffnen kann: Diese sehen verschlüsselt aus, aber das Backup sagt nicht, ob es verschlüsselt ist.',
  deviceSaysOpen:
    'Wir können nicht sagen, wer die Chats öffnen kann: Diese sehen verschlüsselt aus, aber das Backup sagt von sich, dass es das nicht ist.',
  deviceIndexUnclear:
    'Wir können nicht sagen, wer die Chats öffnen kann: Diese sehen verschlüsselt aus, aber Manifest.db ist weder lesbar noch verschlüsselt.',
  deviceIndexOpen:
    'Wir können nicht sagen, wer die Chats öffnen kann: Das Backup sagt von sich, dass es verschlüsselt ist, aber seine Manifest.db ist es nicht.',
  deviceUnread: 'Wir können nicht sagen, wer die Chats öffnen kann: Diese konnten nicht angesehen werden.',

  // Backups by phones and tools
  toolData:
    '{unit, select, folder {Wer diesen Ordner hat, kann ihn lesen} other {Wer diese Datei hat, kann sie lesen}}: Es ist {tool} mit Daten von WhatsApp darin, nicht verschlüsselt.',
  toolOpen:
    '{unit, select, folder {Wer diesen Ordner hat, kann ihn lesen} other {Wer diese Datei hat, kann sie lesen}}: Es ist {tool} von WhatsApp, nicht verschlüsselt.',
  toolOpenNothingKnown:
    '{unit, select, folder {Wer diesen Ordner hat, kann ihn lesen: Er} other {Wer diese Datei hat, kann sie lesen: Sie}} trägt den Namen eines WhatsApp-Backups und ist nicht verschlüsselt, aber nichts darin ist als Teil von WhatsApp bekannt.',
  toolSealed:
    'Wer das Passwort dazu hat, kann es lesen: Es ist {tool} von WhatsApp, verschlüsselt mit einem Passwort, das nicht das von WhatsApp ist.',
  toolSealedWhole:
    'Wer das Passwort dazu hat, kann es lesen: Es ist {tool}, als Ganzes verschlüsselt. Ob WhatsApp darin ist, lässt sich von hier aus nicht sehen.',
  toolSealedByIt:
    'Wer das Passwort oder den Schlüssel dazu hat, kann es lesen: Es ist {tool} von WhatsApp, von diesem Werkzeug verschlüsselt.',
  toolHoldsSealed:
    'Wir können nicht sagen, wer alles davon lesen kann: Es ist {tool}, nicht verschlüsselt, aber die WhatsApp-Backups darin sind für sich verschlüsselt. Entpacken Sie es und prüfen Sie sie.',
  toolOnlyLists:
    'Wir können nicht sagen, wo die Chats sind: {tool} führt WhatsApp auf, enthält aber keine Daten davon.',
  toolUntold: 'Wir können nicht sagen, wer es lesen kann: Es ist {tool} von WhatsApp, aber {why}.',
  toolNoFile:
    'Wir können nicht sagen, wer es lesen kann: Es ist {tool} von WhatsApp, aber darin wurde keine Datei gefunden.',
  toolNamedUntold:
    'Wir können nicht sagen, wer es lesen kann: Es trägt den Namen eines WhatsApp-Backups, aber {why}.',
  toolSaysOpen:
    'Wir können nicht sagen, wer es lesen kann: Es ist {tool} von WhatsApp und sagt, dass es nicht verschlüsselt ist, aber was darin ist, sieht verschlüsselt aus.',
  // --deep is an option of the command line: as it is
  toolNotSeenWhole:
    'Wir können nicht sagen, ob Daten von WhatsApp darin sind: Es ist {tool}, nicht verschlüsselt, und {why}. Eine Prüfung mit --deep liest alles.',
  archiveNotSeenWhole:
    'Wir können nicht sagen, ob Daten von WhatsApp darin sind: Der Name sagt es, und es ist nicht verschlüsselt, aber {why}.',
  sevenZip:
    'Wir können nicht sagen, wer es lesen kann: Der Name nennt WhatsApp, aber es ist ein 7z-Archiv, das verschlüsselt sein kann und in das hier niemand hineinsehen kann.',
  twrpUntold:
    'Wir können nicht sagen, wer es lesen kann: Es trägt den Namen eines TWRP-Backups eines ganzen Telefons, aber {why}.',
  twrpStream:
    'Wir können nicht sagen, ob Daten von WhatsApp darin sind: Es ist ein TWRP-Backup eines Telefons in einer einzigen Datei, und nur seinem Anfang lässt sich folgen.',
  swiftUnknown:
    'Wir können nicht sagen, wer es lesen kann: Es trägt den Namen eines Swift Backups von WhatsApp, ist aber kein Archiv, das wir kennen. Es kann verschlüsselt sein.',
  titaniumUnknown:
    'Wir können nicht sagen, wer es lesen kann: Es trägt den Namen eines Titanium-Backups von WhatsApp, ist aber kein Archiv, das wir kennen. Es kann verschlüsselt sein.',
  imazingUnknown:
    'Wir können nicht sagen, wer es lesen kann oder ob WhatsApp darin ist: Es ist ein iMazing-Archiv eines ganzen Geräts, und wie das geschrieben wird, ist nirgends dokumentiert.',
  miuiZipUnknown:
    'Wir können nicht sagen, wer es lesen kann: Es ist ein ZIP mit einem MIUI-Backup von WhatsApp, dessen Header nicht gelesen werden konnte.',
  hisuiteSealed:
    'Wer das Passwort dazu hat, kann es lesen: Es ist ein HiSuite-Backup von WhatsApp, verschlüsselt mit einem Passwort, das Sie gewählt haben.',
  hisuiteUnclear:
    'Wir können nicht sagen, wer es lesen kann: Es ist ein HiSuite-Backup von WhatsApp, das verschlüsselt aussieht, aber ohne ein Passwort von Ihnen macht HiSuite selbst eines.',
  hisuiteOpen:
    'Wer diesen Ordner hat, kann ihn lesen: Er ist ein HiSuite-Backup von WhatsApp, und dessen Daten sind nicht verschlüsselt.',
  hisuiteNoData:
    'Wir können nicht sagen, wer die Chats lesen kann: Es ist ein HiSuite-Backup, das WhatsApp nennt, aber {why}.',
  smartSwitchKey:
    'Wer diesen Ordner hat, kann ihn lesen: Er ist verschlüsselt, aber der Schlüssel, der ihn öffnet, steht im Backup selbst.',
  smartSwitchNoPin:
    'Wer diesen Ordner hat, kann ihn lesen: Sie haben keine PIN gesetzt, darum wird der Schlüssel aus einem Wert gebildet, der im Backup selbst steht.',
  smartSwitchUnclear:
    'Wir können nicht sagen, wer es lesen kann: Es ist verschlüsselt, aber wenn Sie keine PIN gesetzt haben, lässt sich der Schlüssel aus dem bilden, was im Backup selbst steht.',
  smartSwitchUnread:
    'Wir können nicht sagen, wo die Chats sind: Das Smart-Switch-Backup nennt WhatsApp, aber die Datei dazu konnte nicht gelesen werden oder ist leer.',
  smartSwitchNoData:
    'Wir können nicht sagen, wo die Chats sind: Das Smart-Switch-Backup nennt WhatsApp, aber keine Daten davon sind darin. Das ist üblich: WhatsApp lässt sich so nicht sichern.',
} satisfies Catalog['engine']['reasons']
