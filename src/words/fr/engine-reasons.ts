import type { Catalog } from '../catalog.ts'

/**
 * Why a finding is judged so: one or two sentences for a person.
 * {tool} is a phrase of `tools`, with its article; {thing} one of `things`; {why} one of `clauses`. What is said of them
 * has no gender: "sans chiffrement".
 */
export const reasons = {
  // Android backups
  onlyYou:
    'Vous êtes la seule personne à pouvoir ouvrir cette sauvegarde : elle est chiffrée de bout en bout, et WhatsApp n’en a aucune clé.',
  onlyYouPassword:
    'Vous êtes la seule personne à pouvoir ouvrir cette sauvegarde : elle est chiffrée de bout en bout, et la clé est scellée par votre mot de passe.',
  onlyYouDigits:
    'Vous êtes la seule personne à pouvoir ouvrir cette sauvegarde : elle est chiffrée de bout en bout, et la clé est votre clé à 64 chiffres.',
  onlyYouPasskey:
    'Vous êtes la seule personne à pouvoir ouvrir cette sauvegarde : elle est chiffrée de bout en bout, et la clé est scellée par votre clé d’accès.',
  onlyYouMedia:
    'Vous êtes la seule personne à pouvoir ouvrir ce fichier : c’est une photo, une vidéo ou un autre fichier d’une sauvegarde Google chiffrée de bout en bout.',
  whatsappKeepsKey:
    'Vous et WhatsApp pouvez ouvrir cette sauvegarde : elle est chiffrée, mais WhatsApp en garde une clé.',
  publicKey: 'Quiconque a ce fichier peut le lire : il est chiffré, mais avec une clé connue de tous.',
  keyOfAddress:
    'Quiconque a ce fichier peut le lire : il est chiffré, mais la clé se déduit d’une adresse e-mail de votre téléphone.',
  keyBeside:
    'Quiconque a ce dossier peut lire cette sauvegarde : elle est chiffrée, mais la clé qui l’ouvre se trouve à côté.',
  sealedKeyBeside:
    'Quiconque a ce dossier peut lire cette sauvegarde : elle est chiffrée de bout en bout, mais la clé qui l’ouvre se trouve à côté.',
  keyBesideUntold:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde : une clé se trouve à côté, et pour savoir si elle l’ouvre il faut le fichier entier, qui n’a pas été récupéré.',
  keyBesideUndecided:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde : une clé se trouve à côté, et ce qui a été lu ne dit pas si elle l’ouvre.',
  keyBesideUnread:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde : un fichier à côté contient peut-être sa clé, et n’a pas pu être lu.',
  keyInSamePlace:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde : une clé qui l’ouvre se trouve ailleurs au même emplacement, et quiconque obtient les deux peut la lire.',
  anyoneEarlier:
    'Tout le monde pouvait lire ceci la dernière fois que tout ce qui en décide a été regardé, et le peut peut-être encore : cette fois, tout n’a pas pu être regardé.',
  sealedNearUnseenKey:
    'Tout le monde pouvait lire cette sauvegarde la dernière fois qu’elle a été regardée, et le peut peut-être encore : elle est chiffrée de bout en bout, mais une clé qui se trouvait à côté n’a pas pu être regardée cette fois.',
  whatsappEarlier:
    'Vous et WhatsApp pouviez ouvrir ceci la dernière fois que tout ce qui en décide a été regardé, et le pouvez peut-être encore : cette fois, tout n’a pas pu être regardé.',
  untoldNow:
    'Nous ne pouvons pas dire qui peut ouvrir ceci : cette fois, tout ce qui en décide n’a pas pu être regardé, comme une clé à côté.',
  clearAfterHeader:
    'Quiconque a ce fichier peut le lire : son en-tête dit qu’il est chiffré, mais ce qui suit est, en clair, {thing}.',
  endsAfterHeader:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde : le fichier s’arrête juste après son en-tête.',
  zerosAfterHeader:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde : seuls des zéros suivent son en-tête, comme dans un fichier qui n’a jamais été écrit jusqu’au bout.',
  notEncryptedAfterHeader:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde : son en-tête dit qu’elle est chiffrée, mais ce qui suit n’en a pas l’air.',
  clearFurtherOn:
    'Quiconque a ce fichier peut en lire une partie : son en-tête dit qu’il est chiffré, mais plus loin se trouve, en clair, {thing}.',
  thingFurtherOn:
    'Nous ne pouvons pas dire qui peut ouvrir toute cette sauvegarde : son en-tête dit qu’elle est chiffrée, mais plus loin se trouve {thing}.',
  patternFurtherOn:
    'Nous ne pouvons pas dire qui peut ouvrir toute cette sauvegarde : son en-tête dit qu’elle est chiffrée, mais une partie de ce qui suit n’en a pas l’air.',
  contradictoryHeader:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde : son en-tête se contredit, car {contradiction}.',

  // Any file with the name of a backup
  openContent:
    'Quiconque a ce fichier peut l’ouvrir : il porte le nom d’une sauvegarde WhatsApp, mais c’est {thing}, sans chiffrement.',
  fileEmpty: 'Nous ne pouvons pas dire qui peut ouvrir ce fichier : le fichier est vide.',
  fileZeros:
    'Nous ne pouvons pas dire qui peut ouvrir ce fichier : il ne contient que des zéros, comme un fichier qui n’a jamais été écrit jusqu’au bout.',
  fileUnknown:
    'Nous ne pouvons pas dire qui peut ouvrir ce fichier : ses octets ne sont ceux d’aucun fichier {format} que nous connaissons.',
  fileInCloud:
    'Nous ne pouvons pas dire qui peut ouvrir ce fichier : il est uniquement dans le cloud, et n’a pas été téléchargé.',
  fileForbidden:
    'Nous ne pouvons pas dire qui peut ouvrir ce fichier : Sealwatch n’a pas l’autorisation de le lire.',
  fileUnread: 'Nous ne pouvons pas dire qui peut ouvrir ce fichier : il n’a pas pu être lu ({reason}).',

  // Key files
  e2eeKey: 'Quiconque a ce fichier a la clé d’une sauvegarde WhatsApp chiffrée de bout en bout.',
  whatsappKey:
    'Quiconque a ce fichier a la clé de WhatsApp pour les sauvegardes plus anciennes de ce téléphone.',
  keyDigits:
    'Quiconque a ce fichier peut y lire 64 chiffres qui sont la clé d’une sauvegarde WhatsApp chiffrée de bout en bout, d’après leur écriture ou d’après ce qu’ils ouvrent.',
  passwordCheck:
    'Nous ne pouvons pas dire qui peut utiliser ce fichier : ce n’est pas une clé, mais un contrôle du mot de passe de votre sauvegarde, et quiconque l’a peut y essayer des mots de passe sans limite.',

  // Databases. {database} is a phrase of `databases`: whose and of which system it is
  database:
    'Quiconque a ce fichier peut le lire : c’est une base de données avec {database}, sans chiffrement.',
  databaseLog:
    'Quiconque a ce fichier peut le lire : c’est une partie d’une base de données avec {database}, sans chiffrement.',
  databaseOfOther:
    'Quiconque a ce fichier peut le lire : il porte le nom d’une sauvegarde WhatsApp, et c’est une base de données qui n’est pas chiffrée.',
  databaseBare:
    'Nous ne pouvons pas dire qui peut lire ceci : le nom est celui d’une sauvegarde WhatsApp, mais c’est une base de données sans aucune table.',
  databaseOnlyBegins:
    'Nous ne pouvons pas dire qui peut lire ceci : le début est celui d’une base de données, mais rien ne suit.',
  databaseDamaged:
    'Quiconque a ce fichier peut lire ce qu’il en reste : il commence comme une base de données qui n’est pas chiffrée, et il est endommagé.',

  // Exported chats
  chatText:
    'Quiconque a ce fichier peut le lire : c’est une discussion exportée en texte brut, non chiffrée.',
  chatTextNoticed:
    'Quiconque a ce fichier peut le lire : c’est une discussion exportée en texte brut, non chiffrée. Sa ligne sur le chiffrement de bout en bout parle du trajet des messages, et ne protège pas ce fichier.',
  chatZip:
    'Quiconque a ce fichier peut le lire : c’est une archive ZIP avec une discussion exportée en texte brut, non chiffrée.',
  chatZipNoticed:
    'Quiconque a ce fichier peut le lire : c’est une archive ZIP avec une discussion exportée en texte brut, non chiffrée. Sa ligne sur le chiffrement de bout en bout parle du trajet des messages, et ne protège pas ce fichier.',
  chatTextUnknown:
    'Nous ne pouvons pas dire qui peut ouvrir ce fichier : il porte le nom d’une discussion exportée et c’est du texte brut, mais aucune de ses lignes n’est de celles que nous connaissons des discussions exportées.',
  chatZipUnknown:
    'Nous ne pouvons pas dire qui peut ouvrir ce fichier : il porte le nom d’une discussion exportée, mais aucune de ses entrées qui ont pu être lues n’est une discussion.',
  chatZipOpenMedia:
    'Quiconque a ce fichier peut y voir des médias : le texte de la discussion est derrière un mot de passe, mais tous les médias ne le sont pas.',
  chatZipPartlyLocked:
    'Nous ne pouvons pas dire qui peut lire tout cela : ses noms sont ceux d’une discussion exportée dont le texte est derrière un mot de passe, mais {why}.',
  chatZipLocked:
    'Quiconque a le mot de passe de cette archive peut la lire : ses noms sont ceux d’une discussion exportée, mais nous ne pouvons pas le confirmer sans le mot de passe.',
  chatZipLockedWeakly:
    'Quiconque a le mot de passe de cette archive peut la lire : ses noms sont ceux d’une discussion exportée, mais nous ne pouvons pas le confirmer sans le mot de passe. Des experts peuvent casser cet ancien type de chiffrement ZIP.',

  mediaFolder:
    'Quiconque a ce dossier peut y ouvrir vos photos, vidéos et messages vocaux : WhatsApp les garde ici sans chiffrement.',

  // The data of WhatsApp's desktop app. {system} is Mac or Windows
  liveOpen:
    'Quiconque obtient ce dossier peut le lire : l’application WhatsApp pour {system} y garde vos discussions, non chiffrées. Ce n’est pas une sauvegarde ; c’est votre compte sur l’ordinateur qui le protège.',
  liveUnread:
    'Nous ne pouvons pas dire qui peut lire les données de l’application WhatsApp pour {system} : elles n’ont pas pu être examinées ({reason}).',
  liveClosedWindows:
    'Nous ne pouvons pas dire qui peut lire ces données de l’application WhatsApp pour Windows : elles ne sont pas lisibles telles qu’elles sont ici, mais Windows en garde la clé pour votre compte ; quiconque peut se connecter à ce compte peut donc peut-être les ouvrir.',
  liveClosedMac:
    'Nous ne pouvons pas dire qui peut lire ces données de l’application WhatsApp pour Mac : aucune base de données de WhatsApp n’y était lisible.',

  // iCloud
  icloudClear: 'Quiconque a ce dossier peut le lire : un fichier qui devrait y être chiffré ne l’est pas.',
  icloudOlderMedia:
    'Quiconque a ce dossier peut y ouvrir des photos, vidéos et messages vocaux d’une sauvegarde plus ancienne : tous les médias n’en sont pas chiffrés.',
  icloudMedia:
    'Quiconque a ce dossier peut y ouvrir les photos, vidéos et messages vocaux : le chiffrement de bout en bout était désactivé.',
  icloudMediaAndKey:
    'Quiconque a ce dossier peut y ouvrir les photos, vidéos et messages vocaux : le chiffrement de bout en bout était désactivé, et WhatsApp détient une clé des discussions.',
  icloudSealed:
    'Vous êtes la seule personne à pouvoir ouvrir cette sauvegarde : ses médias sont scellés un par un, comme WhatsApp ne le fait qu’avec le chiffrement de bout en bout.',
  icloudUnclear:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : pour certaines de ses archives de médias, on ne peut pas voir ce qu’elles sont.',
  icloudPartlyUnread:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : ce qui est ici est chiffré de bout en bout, mais {count, plural, one {# archive de médias n’a pas pu être examinée} many {# d’archives de médias n’ont pas pu être examinées} other {# archives de médias n’ont pas pu être examinées}}.',
  icloudMoreMedia:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : ce qui est ici est chiffré de bout en bout, mais {count, plural, one {# archive de médias contient} many {# d’archives de médias contiennent} other {# archives de médias contiennent}} plus que ce qui a été examiné. Une analyse avec --deep lit tout.',
  icloudDatabasesUnread:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : ses médias sont chiffrés de bout en bout, mais {count, plural, one {# base de données n’a pas pu être examinée} many {# de bases de données n’ont pas pu être examinées} other {# bases de données n’ont pas pu être examinées}} ({reason}).',
  icloudDatabasesDiffer:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : ses médias sont chiffrés de bout en bout, mais ses bases de données n’en ont pas l’air.',
  icloudOlderParts:
    'Nous ne pouvons pas dire qui peut ouvrir cette nouvelle sauvegarde iCloud : ses discussions ou ses médias scellés sont encore ceux d’une sauvegarde antérieure.',
  icloudInCloud:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : elle est uniquement dans le cloud, et n’a pas été téléchargée.',
  icloudUnread:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : rien n’a pu en être lu ({reason}).',
  // "Settings > Chats > Chat backup" is a menu of WhatsApp on the phone: as WhatsApp names it in this language
  icloudMediaUnread:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : ses archives de médias n’ont pas pu être examinées ; sur votre téléphone, Paramètres > Discussions > Sauvegarde des discussions l’indique.',
  icloudNoMedia:
    'Nous ne pouvons pas dire qui peut ouvrir cette sauvegarde iCloud : seules ses archives de médias pourraient le dire, et il n’y en a aucune ici qui contienne quelque chose ; sur votre téléphone, Paramètres > Discussions > Sauvegarde des discussions l’indique.',

  // Backups of an iPhone. {holdings} is a list such as "les discussions, les contacts et les appels"
  deviceOpen: 'Quiconque a ce dossier peut y lire {holdings} de WhatsApp : rien de cela n’est chiffré.',
  deviceOpenLie:
    'Quiconque a ce dossier peut y lire {holdings} de WhatsApp : rien de cela n’est chiffré, bien que la sauvegarde dise d’elle-même qu’elle est chiffrée.',
  deviceOpenUnseen:
    'Quiconque a ce dossier peut lire les discussions de WhatsApp : la sauvegarde n’est pas chiffrée. Les discussions elles-mêmes n’ont pas été ouvertes.',
  deviceSealed:
    'Quiconque a le mot de passe de cette sauvegarde d’appareil peut y lire les discussions de WhatsApp. Ce mot de passe ne fait pas partie du chiffrement de bout en bout de WhatsApp.',
  deviceOnlyListed:
    'Nous ne pouvons pas dire qui peut ouvrir les discussions : cette sauvegarde d’appareil mentionne WhatsApp, mais ses discussions n’y sont pas. C’est compatible avec une sauvegarde chiffrée de bout en bout activée, mais ne le prouve pas.',
  deviceEmpty:
    'Nous ne pouvons pas dire qui peut ouvrir les discussions : une base de données de WhatsApp est vide dans cette sauvegarde d’appareil.',
  deviceUnclear:
    'Nous ne pouvons pas dire qui peut ouvrir les discussions : une base de données de WhatsApp n’est ni lisible ni chiffrée dans cette sauvegarde d’appareil.',
  deviceUnsaid:
    'Nous ne pouvons pas dire qui peut ouvrir les discussions : elles semblent chiffrées, mais la sauvegarde ne dit pas si elle est chiffrée.',
  deviceSaysOpen:
    'Nous ne pouvons pas dire qui peut ouvrir les discussions : elles semblent chiffrées, mais la sauvegarde dit d’elle-même qu’elle ne l’est pas.',
  deviceIndexUnclear:
    'Nous ne pouvons pas dire qui peut ouvrir les discussions : elles semblent chiffrées, mais Manifest.db n’est ni lisible ni chiffré.',
  deviceIndexOpen:
    'Nous ne pouvons pas dire qui peut ouvrir les discussions : la sauvegarde dit d’elle-même qu’elle est chiffrée, mais son Manifest.db ne l’est pas.',
  deviceUnread:
    'Nous ne pouvons pas dire qui peut ouvrir les discussions : elles n’ont pas pu être examinées.',

  // Backups by phones and tools
  toolData:
    '{unit, select, folder {Quiconque a ce dossier peut le lire} other {Quiconque a ce fichier peut le lire}} : c’est {tool} avec des données de WhatsApp, sans chiffrement.',
  toolOpen:
    '{unit, select, folder {Quiconque a ce dossier peut le lire} other {Quiconque a ce fichier peut le lire}} : c’est {tool} de WhatsApp, sans chiffrement.',
  toolOpenNothingKnown:
    '{unit, select, folder {Quiconque a ce dossier peut le lire} other {Quiconque a ce fichier peut le lire}} : le nom est celui d’une sauvegarde WhatsApp et rien n’est chiffré, mais rien de connu comme venant de WhatsApp ne s’y trouve.',
  toolSealed:
    'Quiconque en a le mot de passe peut en lire le contenu : c’est {tool} de WhatsApp, avec un chiffrement par un mot de passe qui n’est pas celui de WhatsApp.',
  toolSealedWhole:
    'Quiconque en a le mot de passe peut en lire le contenu : c’est {tool}, avec un chiffrement de l’ensemble. D’ici, on ne peut pas voir si WhatsApp s’y trouve.',
  toolSealedByIt:
    'Quiconque en a le mot de passe ou la clé peut en lire le contenu : c’est {tool} de WhatsApp, avec un chiffrement fait par cet outil.',
  toolHoldsSealed:
    'Nous ne pouvons pas dire qui peut lire tout cela : c’est {tool}, sans chiffrement, mais les sauvegardes WhatsApp qui s’y trouvent ont leur propre chiffrement. Extrayez-les et vérifiez-les.',
  toolOnlyLists:
    'Nous ne pouvons pas dire où sont les discussions : {tool} mentionne WhatsApp, mais n’en contient aucune donnée.',
  toolUntold: 'Nous ne pouvons pas dire qui peut en lire le contenu : c’est {tool} de WhatsApp, mais {why}.',
  toolNoFile:
    'Nous ne pouvons pas dire qui peut en lire le contenu : c’est {tool} de WhatsApp, mais aucun fichier n’y a été trouvé.',
  toolNamedUntold:
    'Nous ne pouvons pas dire qui peut en lire le contenu : le nom est celui d’une sauvegarde WhatsApp, mais {why}.',
  toolSaysOpen:
    'Nous ne pouvons pas dire qui peut en lire le contenu : c’est {tool} de WhatsApp qui indique ne pas avoir de chiffrement, mais son contenu semble chiffré.',
  // --deep is an option of the command line: as it is
  toolNotSeenWhole:
    'Nous ne pouvons pas dire si des données de WhatsApp s’y trouvent : c’est {tool}, sans chiffrement, et {why}. Une analyse avec --deep lit tout.',
  archiveNotSeenWhole:
    'Nous ne pouvons pas dire si des données de WhatsApp s’y trouvent : le nom le dit et rien n’est chiffré, mais {why}.',
  sevenZip:
    'Nous ne pouvons pas dire qui peut le lire : son nom parle de WhatsApp, mais c’est une archive 7z, qui peut être chiffrée et dont le contenu ne peut pas être vu ici.',
  twrpUntold:
    'Nous ne pouvons pas dire qui peut en lire le contenu : le nom est celui d’une sauvegarde TWRP d’un téléphone entier, mais {why}.',
  twrpStream:
    'Nous ne pouvons pas dire si des données de WhatsApp s’y trouvent : c’est une sauvegarde TWRP d’un téléphone en un seul fichier, et seul son début peut être suivi.',
  swiftUnknown:
    'Nous ne pouvons pas dire qui peut en lire le contenu : le nom est celui d’une sauvegarde Swift Backup de WhatsApp, mais ce n’est pas une archive que nous connaissons. Elle est peut-être chiffrée.',
  titaniumUnknown:
    'Nous ne pouvons pas dire qui peut en lire le contenu : le nom est celui d’une sauvegarde Titanium de WhatsApp, mais ce n’est pas une archive que nous connaissons. Elle est peut-être chiffrée.',
  imazingUnknown:
    'Nous ne pouvons dire ni qui peut en lire le contenu, ni si WhatsApp s’y trouve : c’est l’archive iMazing d’un appareil entier, et son écriture n’est documentée nulle part.',
  miuiZipUnknown:
    'Nous ne pouvons pas dire qui peut en lire le contenu : c’est un ZIP avec une sauvegarde MIUI de WhatsApp, dont l’en-tête n’a pas pu être lu.',
  hisuiteSealed:
    'Quiconque en a le mot de passe peut en lire le contenu : c’est une sauvegarde HiSuite de WhatsApp, chiffrée avec un mot de passe que vous avez choisi.',
  hisuiteUnclear:
    'Nous ne pouvons pas dire qui peut en lire le contenu : c’est une sauvegarde HiSuite de WhatsApp qui semble chiffrée, mais sans mot de passe de votre part, HiSuite en crée un lui-même.',
  hisuiteOpen:
    'Quiconque a ce dossier peut le lire : c’est une sauvegarde HiSuite de WhatsApp, et ses données ne sont pas chiffrées.',
  hisuiteNoData:
    'Nous ne pouvons pas dire qui peut lire les discussions : c’est une sauvegarde HiSuite qui nomme WhatsApp, mais {why}.',
  smartSwitchKey:
    'Quiconque a ce dossier peut le lire : il est chiffré, mais la clé qui l’ouvre figure dans la sauvegarde elle-même.',
  smartSwitchNoPin:
    'Quiconque a ce dossier peut le lire : vous n’avez pas défini de code PIN ; sa clé est donc faite à partir d’une valeur qui figure dans la sauvegarde elle-même.',
  smartSwitchUnclear:
    'Nous ne pouvons pas dire qui peut en lire le contenu : il est chiffré, mais si vous n’avez pas défini de code PIN, sa clé peut être faite à partir de ce qui figure dans la sauvegarde elle-même.',
  smartSwitchUnread:
    'Nous ne pouvons pas dire où sont les discussions : la sauvegarde Smart Switch nomme WhatsApp, mais son fichier n’a pas pu être lu, ou il est vide.',
  smartSwitchNoData:
    'Nous ne pouvons pas dire où sont les discussions : la sauvegarde Smart Switch nomme WhatsApp, mais ne contient aucune de ses données, comme d’habitude : WhatsApp ne se laisse pas sauvegarder ainsi.',
} as const satisfies Catalog['engine']['reasons']
