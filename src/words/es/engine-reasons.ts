import type { Catalog } from '../catalog.ts'

/**
 * Why a finding is judged so: one or two sentences for a person.
 * {tool} is a phrase of `tools`, with its article; {thing} one of `things`; {why} one of `clauses`.
 */
export const reasons = {
  // Android backups
  onlyYou:
    'Solo tú puedes abrir esta copia de seguridad: está cifrada de extremo a extremo, y WhatsApp no tiene ninguna clave de ella.',
  onlyYouPassword:
    'Solo tú puedes abrir esta copia de seguridad: está cifrada de extremo a extremo, y la clave está sellada con tu contraseña.',
  onlyYouDigits:
    'Solo tú puedes abrir esta copia de seguridad: está cifrada de extremo a extremo, y la clave es tu clave de 64 dígitos.',
  onlyYouPasskey:
    'Solo tú puedes abrir esta copia de seguridad: está cifrada de extremo a extremo, y la clave está sellada con tu llave de acceso.',
  onlyYouMedia:
    'Solo tú puedes abrir este archivo: es una foto, un video u otro archivo de una copia de seguridad en Google cifrada de extremo a extremo.',
  whatsappKeepsKey:
    'Esta copia de seguridad puedes abrirla tú, y también WhatsApp: está cifrada, pero WhatsApp guarda una clave de ella.',
  publicKey: 'Cualquiera con este archivo puede leerlo: está cifrado, pero con una clave que es pública.',
  keyOfAddress:
    'Cualquiera con este archivo puede leerlo: está cifrado, pero la clave se deduce de una dirección de correo de tu teléfono.',
  keyBeside:
    'Cualquiera con esta carpeta puede leer esta copia de seguridad: está cifrada, pero la clave que la abre está al lado.',
  sealedKeyBeside:
    'Cualquiera con esta carpeta puede leer esta copia de seguridad: está cifrada de extremo a extremo, pero la clave que la abre está al lado.',
  keyBesideUntold:
    'No podemos saber quién puede abrir esta copia de seguridad: hay una clave al lado, y para ver si la abre hace falta el archivo entero, que no se obtuvo.',
  keyBesideUndecided:
    'No podemos saber quién puede abrir esta copia de seguridad: hay una clave al lado, y lo que se leyó no dice si la abre.',
  keyBesideUnread:
    'No podemos saber quién puede abrir esta copia de seguridad: un archivo que está al lado puede contener su clave y no se pudo leer.',
  keyInSamePlace:
    'No podemos saber quién puede abrir esta copia de seguridad: una clave que la abre está en otra parte del mismo lugar, y quien consiga ambas puede leerla.',
  anyoneEarlier:
    'Cualquiera podía leer esto la última vez que se miró todo lo que lo decide, y quizá aún pueda: esta vez no se pudo mirar todo.',
  sealedNearUnseenKey:
    'Cualquiera podía leer esta copia de seguridad la última vez que se miró, y quizá aún pueda: está cifrada de extremo a extremo, pero esta vez no se pudo mirar una clave que estaba al lado.',
  whatsappEarlier:
    'Podíais abrir esto tú y WhatsApp la última vez que se miró todo lo que lo decide, y quizá aún podáis: esta vez no se pudo mirar todo.',
  untoldNow:
    'No podemos saber quién puede abrir esto: esta vez no se pudo mirar todo lo que lo decide, como una clave al lado.',
  clearAfterHeader:
    'Cualquiera con este archivo puede leerlo: su encabezado dice que está cifrado, pero lo que sigue es {thing} sin cifrar.',
  endsAfterHeader:
    'No podemos saber quién puede abrir esta copia de seguridad: el archivo termina justo después de su encabezado.',
  zerosAfterHeader:
    'No podemos saber quién puede abrir esta copia de seguridad: a su encabezado solo le siguen ceros, como en un archivo que nunca se escribió del todo.',
  notEncryptedAfterHeader:
    'No podemos saber quién puede abrir esta copia de seguridad: su encabezado dice que está cifrada, pero lo que sigue no lo parece.',
  clearFurtherOn:
    'Cualquiera con este archivo puede leer una parte: su encabezado dice que está cifrado, pero más adelante hay {thing} sin cifrar.',
  thingFurtherOn:
    'No podemos saber quién puede abrir toda esta copia de seguridad: su encabezado dice que está cifrada, pero más adelante hay {thing}.',
  patternFurtherOn:
    'No podemos saber quién puede abrir toda esta copia de seguridad: su encabezado dice que está cifrada, pero no todo lo que sigue lo parece.',
  contradictoryHeader:
    'No podemos saber quién puede abrir esta copia de seguridad: su encabezado se contradice, porque {contradiction}.',

  // Any file with the name of a backup
  openContent:
    'Cualquiera con este archivo puede abrirlo: lleva el nombre de una copia de seguridad de WhatsApp, pero es {thing} sin cifrar.',
  fileEmpty: 'No podemos saber quién puede abrir este archivo: está vacío.',
  fileZeros:
    'No podemos saber quién puede abrir este archivo: solo contiene ceros, como un archivo que nunca se escribió del todo.',
  fileUnknown:
    'No podemos saber quién puede abrir este archivo: sus bytes no son los de ningún archivo {format} que conozcamos.',
  fileInCloud: 'No podemos saber quién puede abrir este archivo: está solo en la nube, y no se descargó.',
  fileForbidden: 'No podemos saber quién puede abrir este archivo: Sealwatch no tiene permiso para leerlo.',
  fileUnread: 'No podemos saber quién puede abrir este archivo: no se pudo leer ({reason}).',

  // Key files
  e2eeKey:
    'Cualquiera con este archivo tiene la clave de una copia de seguridad de WhatsApp cifrada de extremo a extremo.',
  whatsappKey:
    'Cualquiera con este archivo tiene la clave de WhatsApp para las copias de seguridad más antiguas de este teléfono.',
  keyDigits:
    'Cualquiera con este archivo puede leer en él 64 dígitos que son la clave de una copia de seguridad de WhatsApp cifrada de extremo a extremo, por la forma en que están escritos o por lo que abren.',
  passwordCheck:
    'No podemos saber quién puede usar este archivo: no es una clave, sino una comprobación de la contraseña de tu copia de seguridad, y quien lo tenga puede probar contraseñas con él sin límite.',

  // Databases. {database} is a phrase of `databases`: whose and of which system it is
  database: 'Cualquiera con este archivo puede leerlo: es una base de datos de {database}, sin cifrar.',
  databaseLog:
    'Cualquiera con este archivo puede leerlo: es una parte de una base de datos de {database}, sin cifrar.',
  databaseOfOther:
    'Cualquiera con este archivo puede leerlo: lleva el nombre de una copia de seguridad de WhatsApp, y es una base de datos sin cifrar.',
  databaseBare:
    'No podemos saber quién puede leer esto: lleva el nombre de una copia de seguridad de WhatsApp, pero es una base de datos sin ninguna tabla.',
  databaseOnlyBegins:
    'No podemos saber quién puede leer esto: empieza como una base de datos, pero no le sigue nada.',
  databaseDamaged:
    'Cualquiera con este archivo puede leer lo que queda de él: empieza como una base de datos sin cifrar, y está dañado.',

  // Exported chats
  chatText: 'Cualquiera con este archivo puede leerlo: es un chat exportado en texto simple, sin cifrar.',
  chatTextNoticed:
    'Cualquiera con este archivo puede leerlo: es un chat exportado en texto simple, sin cifrar. Su línea sobre el cifrado de extremo a extremo habla de cómo viajan los mensajes, y no protege este archivo.',
  chatZip:
    'Cualquiera con este archivo puede leerlo: es un archivo ZIP con un chat exportado en texto simple, sin cifrar.',
  chatZipNoticed:
    'Cualquiera con este archivo puede leerlo: es un archivo ZIP con un chat exportado en texto simple, sin cifrar. Su línea sobre el cifrado de extremo a extremo habla de cómo viajan los mensajes, y no protege este archivo.',
  chatTextUnknown:
    'No podemos saber quién puede abrir este archivo: lleva el nombre de un chat exportado y es texto simple, pero ninguna de sus líneas es como las que conocemos de chats exportados.',
  chatZipUnknown:
    'No podemos saber quién puede abrir este archivo: lleva el nombre de un chat exportado, pero ninguno de sus elementos que se pudieron leer es un chat.',
  chatZipOpenMedia:
    'Cualquiera con este archivo puede ver archivos multimedia que contiene: el texto del chat está tras una contraseña, pero no todos los archivos multimedia.',
  chatZipPartlyLocked:
    'No podemos saber quién puede leer todo esto: sus nombres son los de un chat exportado cuyo texto está tras una contraseña, pero {why}.',
  chatZipLocked:
    'Quien tenga la contraseña de este archivo ZIP puede leerlo: sus nombres son los de un chat exportado, pero sin la contraseña no podemos confirmarlo.',
  chatZipLockedWeakly:
    'Quien tenga la contraseña de este archivo ZIP puede leerlo: sus nombres son los de un chat exportado, pero sin la contraseña no podemos confirmarlo. Los expertos pueden romper este tipo antiguo de cifrado ZIP.',

  mediaFolder:
    'Cualquiera con esta carpeta puede abrir las fotos, los videos y los mensajes de voz que tienes en ella: WhatsApp los guarda aquí sin cifrar.',

  // The data of WhatsApp's desktop app. {system} is Mac or Windows
  liveOpen:
    'Cualquiera que consiga esta carpeta puede leerla: aquí la app de WhatsApp para {system} guarda tus chats, sin cifrar. No es una copia de seguridad; lo que la protege es tu cuenta en el equipo.',
  liveUnread:
    'No podemos saber quién puede leer los datos de la app de WhatsApp para {system}: no se pudieron examinar ({reason}).',
  liveClosedWindows:
    'No podemos saber quién puede leer estos datos de la app de WhatsApp para Windows: tal como están aquí no se pueden leer, pero Windows guarda su clave para tu cuenta, así que puede que los abra quien pueda iniciar sesión en esa cuenta.',
  liveClosedMac:
    'No podemos saber quién puede leer estos datos de la app de WhatsApp para Mac: no se pudo leer en ellos ninguna base de datos de WhatsApp.',

  // iCloud
  icloudClear:
    'Cualquiera con esta carpeta puede leerla: un archivo que contiene debería estar cifrado y no lo está.',
  icloudOlderMedia:
    'Cualquiera con esta carpeta puede abrir fotos, videos y mensajes de voz de una copia de seguridad más antigua que contiene: no todos sus archivos multimedia están cifrados.',
  icloudMedia:
    'Cualquiera con esta carpeta puede abrir las fotos, los videos y los mensajes de voz que contiene: el cifrado de extremo a extremo estaba desactivado.',
  icloudMediaAndKey:
    'Cualquiera con esta carpeta puede abrir las fotos, los videos y los mensajes de voz que contiene: el cifrado de extremo a extremo estaba desactivado, y WhatsApp tiene una clave de los chats.',
  icloudSealed:
    'Solo tú puedes abrir esta copia de seguridad: sus archivos multimedia están sellados uno por uno, como WhatsApp lo hace solo con el cifrado de extremo a extremo.',
  icloudUnclear:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: no de todos sus paquetes multimedia se puede ver qué son.',
  icloudPartlyUnread:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: lo que hay aquí está cifrado de extremo a extremo, pero {count, plural, one {no se pudo examinar # paquete multimedia} many {no se pudieron examinar # de paquetes multimedia} other {no se pudieron examinar # paquetes multimedia}}.',
  icloudMoreMedia:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: lo que hay aquí está cifrado de extremo a extremo, pero {count, plural, one {# paquete multimedia contiene} many {# de paquetes multimedia contienen} other {# paquetes multimedia contienen}} más de lo que se examinó. Una revisión con --deep lo lee todo.',
  icloudDatabasesUnread:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: sus archivos multimedia están cifrados de extremo a extremo, pero {count, plural, one {no se pudo examinar # base de datos} many {no se pudieron examinar # de bases de datos} other {no se pudieron examinar # bases de datos}} ({reason}).',
  icloudDatabasesDiffer:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: sus archivos multimedia están cifrados de extremo a extremo, pero sus bases de datos no lo parecen.',
  icloudOlderParts:
    'No podemos saber quién puede abrir esta nueva copia de seguridad en iCloud: sus chats o sus archivos multimedia sellados son todavía los de una anterior.',
  icloudInCloud:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: está solo en la nube, y no se descargó.',
  icloudUnread:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: no se pudo leer nada de ella ({reason}).',
  // "Ajustes > Chats > Copia de seguridad" is a menu of WhatsApp on the phone: as WhatsApp names it in this language
  icloudMediaUnread:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: sus paquetes multimedia no se pudieron examinar; en tu teléfono lo muestra Ajustes > Chats > Copia de seguridad.',
  icloudNoMedia:
    'No podemos saber quién puede abrir esta copia de seguridad en iCloud: solo sus paquetes multimedia podrían decirlo, y aquí no hay ninguno que contenga algo; en tu teléfono lo muestra Ajustes > Chats > Copia de seguridad.',

  // Backups of an iPhone. {holdings} is a list such as "chats, contactos y llamadas"
  deviceOpen:
    'Cualquiera con esta carpeta puede leer lo que contiene de WhatsApp ({holdings}): está sin cifrar.',
  deviceOpenLie:
    'Cualquiera con esta carpeta puede leer lo que contiene de WhatsApp ({holdings}): está sin cifrar, aunque la copia de seguridad diga de sí misma que está cifrada.',
  deviceOpenUnseen:
    'Cualquiera con esta carpeta puede leer los chats de WhatsApp: la copia de seguridad está sin cifrar. Los chats mismos no se abrieron.',
  deviceSealed:
    'Quien tenga la contraseña de esta copia de seguridad del dispositivo puede leer los chats de WhatsApp que contiene. Esa contraseña no forma parte del cifrado de extremo a extremo de WhatsApp.',
  deviceOnlyListed:
    'No podemos saber quién puede abrir los chats: esta copia de seguridad del dispositivo tiene WhatsApp en su lista, pero no contiene sus chats. Eso encaja con que la copia de seguridad cifrada de extremo a extremo esté activada, pero no lo prueba.',
  deviceEmpty:
    'No podemos saber quién puede abrir los chats: una base de datos de WhatsApp de esta copia de seguridad del dispositivo está vacía.',
  deviceUnclear:
    'No podemos saber quién puede abrir los chats: una base de datos de WhatsApp de esta copia de seguridad del dispositivo ni se puede leer ni está cifrada.',
  deviceUnsaid:
    'No podemos saber quién puede abrir los chats: parecen cifrados, pero la copia de seguridad no dice si está cifrada.',
  deviceSaysOpen:
    'No podemos saber quién puede abrir los chats: parecen cifrados, pero la copia de seguridad dice de sí misma que no está cifrada.',
  deviceIndexUnclear:
    'No podemos saber quién puede abrir los chats: parecen cifrados, pero Manifest.db ni se puede leer ni está cifrado.',
  deviceIndexOpen:
    'No podemos saber quién puede abrir los chats: la copia de seguridad dice de sí misma que está cifrada, pero su Manifest.db no lo está.',
  deviceUnread: 'No podemos saber quién puede abrir los chats: no se pudieron examinar.',

  // Backups by phones and tools
  toolData:
    '{unit, select, folder {Cualquiera con esta carpeta puede leerla} other {Cualquiera con este archivo puede leerlo}}: es {tool} con datos de WhatsApp, sin cifrar.',
  toolOpen:
    '{unit, select, folder {Cualquiera con esta carpeta puede leerla} other {Cualquiera con este archivo puede leerlo}}: es {tool} de WhatsApp, sin cifrar.',
  toolOpenNothingKnown:
    '{unit, select, folder {Cualquiera con esta carpeta puede leerla} other {Cualquiera con este archivo puede leerlo}}: lleva el nombre de una copia de seguridad de WhatsApp y está sin cifrar, pero no contiene nada que se conozca como de WhatsApp.',
  toolSealed:
    'Quien tenga su contraseña puede leerlo: es {tool} de WhatsApp, con un cifrado por contraseña que no es de WhatsApp.',
  toolSealedWhole:
    'Quien tenga su contraseña puede leerlo: es {tool}, con todo cifrado en conjunto. Desde aquí no se puede ver si contiene WhatsApp.',
  toolSealedByIt:
    'Quien tenga su contraseña o su clave puede leerlo: es {tool} de WhatsApp, con el cifrado de esa herramienta.',
  toolHoldsSealed:
    'No podemos saber quién puede leer todo esto: es {tool} sin cifrar, pero las copias de seguridad de WhatsApp que contiene están cifradas por su cuenta. Desempaquétalo y compruébalas.',
  toolOnlyLists:
    'No podemos saber dónde están los chats: {tool} tiene WhatsApp en su lista, pero no contiene ninguno de sus datos.',
  toolUntold: 'No podemos saber quién puede leerlo: es {tool} de WhatsApp, pero {why}.',
  toolNoFile:
    'No podemos saber quién puede leerlo: es {tool} de WhatsApp, pero no se encontró ningún archivo dentro.',
  toolNamedUntold:
    'No podemos saber quién puede leerlo: lleva el nombre de una copia de seguridad de WhatsApp, pero {why}.',
  toolSaysOpen:
    'No podemos saber quién puede leerlo: es {tool} de WhatsApp que dice no tener cifrado, pero lo que contiene parece cifrado.',
  // --deep is an option of the command line: as it is
  toolNotSeenWhole:
    'No podemos saber si contiene datos de WhatsApp: es {tool} sin cifrar, y {why}. Una revisión con --deep lo lee todo.',
  archiveNotSeenWhole:
    'No podemos saber si contiene datos de WhatsApp: su nombre lo dice y está sin cifrar, pero {why}.',
  sevenZip:
    'No podemos saber quién puede leerlo: su nombre menciona WhatsApp, pero es un archivo 7z, que puede estar cifrado y aquí no se puede mirar dentro.',
  twrpUntold:
    'No podemos saber quién puede leerlo: lleva el nombre de una copia de seguridad de TWRP de un teléfono entero, pero {why}.',
  twrpStream:
    'No podemos saber si contiene datos de WhatsApp: es una copia de seguridad de TWRP de un teléfono en un solo archivo, y solo se puede seguir su principio.',
  swiftUnknown:
    'No podemos saber quién puede leerlo: lleva el nombre de una copia de seguridad de WhatsApp hecha con Swift Backup, pero no es ningún paquete que conozcamos. Puede que esté cifrado.',
  titaniumUnknown:
    'No podemos saber quién puede leerlo: lleva el nombre de una copia de seguridad de WhatsApp hecha con Titanium, pero no es ningún paquete que conozcamos. Puede que esté cifrado.',
  imazingUnknown:
    'No podemos saber quién puede leerlo, ni si contiene WhatsApp: es un paquete de iMazing con un dispositivo entero, y cómo se escribe no está documentado en ningún sitio.',
  miuiZipUnknown:
    'No podemos saber quién puede leerlo: es un ZIP con una copia de seguridad de WhatsApp hecha con MIUI, cuyo encabezado no se pudo leer.',
  hisuiteSealed:
    'Quien tenga su contraseña puede leerla: es una copia de seguridad de WhatsApp hecha con HiSuite, cifrada con una contraseña que elegiste.',
  hisuiteUnclear:
    'No podemos saber quién puede leerla: es una copia de seguridad de WhatsApp hecha con HiSuite que parece cifrada, pero sin una contraseña tuya HiSuite crea una por sí mismo.',
  hisuiteOpen:
    'Cualquiera con esta carpeta puede leerla: es una copia de seguridad de WhatsApp hecha con HiSuite, y sus datos están sin cifrar.',
  hisuiteNoData:
    'No podemos saber quién puede leer los chats: es una copia de seguridad de HiSuite que nombra WhatsApp, pero {why}.',
  smartSwitchKey:
    'Cualquiera con esta carpeta puede leerla: está cifrada, pero la clave que la abre está en la propia copia de seguridad.',
  smartSwitchNoPin:
    'Cualquiera con esta carpeta puede leerla: no pusiste ningún PIN, así que su clave se crea a partir de un valor que está en la propia copia de seguridad.',
  smartSwitchUnclear:
    'No podemos saber quién puede leerla: está cifrada, pero si no pusiste un PIN, su clave se puede crear a partir de lo que está en la propia copia de seguridad.',
  smartSwitchUnread:
    'No podemos saber dónde están los chats: la copia de seguridad de Smart Switch nombra WhatsApp, pero su archivo no se pudo leer, o está vacío.',
  smartSwitchNoData:
    'No podemos saber dónde están los chats: la copia de seguridad de Smart Switch nombra WhatsApp, pero no contiene ninguno de sus datos, como es habitual: WhatsApp no permite que se hagan así copias de seguridad de él.',
} satisfies Catalog['engine']['reasons']
