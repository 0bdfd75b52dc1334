import type { Catalog } from '../catalog.ts'

/**
 * What trying a key on a backup came to. {reading} is a phrase of `readings`, {flaw} one of `flaws`, {thing} one of
 * `things`, {contradiction} one of `contradictions`.
 */
export const triedKeys = {
  opens: 'Esta clave abre esta copia de seguridad, del primer byte al último.',
  opensOtherwise:
    'Esta clave abre esta copia de seguridad, del primer byte al último. Pero no tal como se dio: los dígitos hay que leerlos {reading}. Corrige tu nota.',
  flawed:
    'El archivo está dañado: tu clave lo abre y todo su contenido está ahí, pero {flaw}. Puede que WhatsApp se niegue a restaurarlo.',
  flawedOtherwise:
    'El archivo está dañado: tu clave lo abre y todo su contenido está ahí, pero {flaw}. Puede que WhatsApp se niegue a restaurarlo. Pero no tal como se dio: los dígitos hay que leerlos {reading}. Corrige tu nota.',
  beginningOpens: 'El archivo está dañado: tu clave abre su principio, pero no todo. Se cortó o se cambió.',
  beginningOpensOtherwise:
    'El archivo está dañado: tu clave abre su principio, pero no todo. Se cortó o se cambió. Pero no tal como se dio: los dígitos hay que leerlos {reading}. Corrige tu nota.',
  damaged:
    'El archivo está dañado: se cortó o se cambió. Esta clave no abre lo que queda de él, así que también puede que no sea la correcta.',
  wrongEndToEnd:
    'Esta clave no abre esta copia de seguridad. El archivo está completo, así que es la clave de otra copia de seguridad, o algún dígito está mal. Una clave pertenece a un periodo: quien desactiva la copia de seguridad cifrada de extremo a extremo y la vuelve a activar recibe una nueva.',
  wrongEndToEndUnsure:
    'Esta clave no abre esta copia de seguridad. El archivo no tiene suma de comprobación, así que solo podemos suponer que no está dañado. Una clave pertenece a un periodo: quien desactiva la copia de seguridad cifrada de extremo a extremo y la vuelve a activar recibe una nueva.',
  wrongWhatsApp:
    'Esta clave no abre esta copia de seguridad. El archivo está completo, así que es la clave de otra copia de seguridad. WhatsApp cambia su clave de vez en cuando: toma el archivo de clave del mismo teléfono y periodo.',
  wrongWhatsAppUnsure:
    'Esta clave no abre esta copia de seguridad. El archivo no tiene suma de comprobación, así que solo podemos suponer que no está dañado. WhatsApp cambia su clave de vez en cuando: toma el archivo de clave del mismo teléfono y periodo.',
  noDigitsOpen:
    'Ninguna clave de 64 dígitos abre esta copia de seguridad: no está cifrada de extremo a extremo, y WhatsApp guarda su clave. En el teléfono, esa clave es el archivo “key” de 158 bytes.',
  whatsappKeyGiven:
    'Esa es la clave propia de WhatsApp, para copias de seguridad más antiguas. Esta está cifrada de extremo a extremo: se abre con los 64 dígitos, o con “encrypted_backup.key” de 59 bytes.',
  clear: 'A este archivo no le corresponde ninguna clave: es {thing}, sin cifrar.',
  clearAfterHeader:
    'A este archivo no le corresponde ninguna clave: lo que sigue al encabezado es {thing}, sin cifrar.',
  nothingAfterHeader:
    'A este archivo no le corresponde ninguna clave: solo hay encabezado, no le sigue ningún contenido cifrado.',
  zerosAfterHeader:
    'A este archivo no le corresponde ninguna clave: al encabezado solo le siguen ceros, donde debería haber contenido cifrado.',
  thingAfterHeader:
    'A este archivo no le corresponde ninguna clave: lo que sigue al encabezado no parece cifrado: {thing}.',
  patternAfterHeader:
    'A este archivo no le corresponde ninguna clave: lo que sigue al encabezado no parece cifrado: se repite como nunca lo hace un texto cifrado.',
  empty: 'No se puede probar ninguna clave: el archivo está vacío.',
  notKnown:
    'No se puede probar ninguna clave: esto no es una copia de seguridad de WhatsApp que se abra con una clave que conozcamos.',
  endsAfterHeader: 'No se puede probar ninguna clave: el archivo termina justo después de su encabezado.',
  contradictory: 'No se puede probar ninguna clave: el encabezado se contradice, porque {contradiction}.',
  tooShort:
    'No se puede probar ninguna clave: el archivo es más corto que cualquier copia de seguridad de su tipo.',
  otherMetadata: 'No se puede probar ninguna clave: los metadatos no tienen la forma que conocemos.',
  mediaAlone:
    'En este archivo solo no se puede probar ninguna clave: no lleva nada que distinga una clave correcta de una que no lo es. Prueba el archivo .mcrypt1-metadata que está al lado.',

  otherSigns:
    'Una clave solo tiene los dígitos del 0 al 9 y las letras de la a a la f. Una contraseña no es una clave: solo protege la clave que WhatsApp guarda para ella.',
  otherLength: 'Una clave tiene 64 dígitos, y esta tiene {count}.',

  // The facts behind it
  wholeDoesNotFit: 'con esta clave, el principio se abre; lo que prueba el conjunto no coincide',
  neitherOpens: 'con esta clave, no se abre ni el principio ni el conjunto',
  tagFits: 'con esta clave, el GCM tag de todo el contenido coincide',
  hmacOverFile: 'con esta clave, el HMAC del archivo entero coincide',
  hmacOverContent: 'con esta clave, el HMAC de todo el contenido coincide',
  noChecksumFollows: 'al tag no le sigue ninguna suma de comprobación',
  sameSalts: 'las sales del archivo de clave son las de esta copia de seguridad',
  otherSalts: 'las sales del archivo de clave son otras',
  noChecksum: 'no lleva ninguna suma de comprobación que se pueda comparar sin la clave',
  notWholeBlocks: 'su contenido de {count} bytes no termina con un bloque entero de 16',
} satisfies Catalog['engine']['triedKeys']

export const triedKeyParts = {
  /** What is wrong with a file whose content is all there: "pero …". */
  flaws: {
    checksumDiffers: 'la suma de comprobación del final no coincide',
    checksumMissing: 'falta la suma de comprobación del final',
    otherText: 'lo que se obtiene al abrirlo no es el texto que debería ser',
  },

  /** How 64 digits have to be read: "los dígitos hay que leerlos …". */
  readings: {
    columns: 'línea por línea: aquí están columna por columna',
    swappedGroups: 'con el {group} y el {otherGroup} intercambiados',
    swappedDigits: 'con {digit} y el que le sigue intercambiados',
    wrongDigit: 'con otro dígito en lugar de este: {digit}',
  },

  /** WhatsApp shows a key as four lines of four groups of four digits. Without article: it runs together with “de”. */
  digitGroups: {
    first: 'primer grupo de la línea {line}',
    second: 'segundo grupo de la línea {line}',
    third: 'tercer grupo de la línea {line}',
    fourth: 'cuarto grupo de la línea {line}',
  },

  digits: {
    first: 'el primer dígito del {group}',
    second: 'el segundo dígito del {group}',
    third: 'el tercer dígito del {group}',
    fourth: 'el cuarto dígito del {group}',
  },
} satisfies Pick<Catalog['engine'], 'flaws' | 'readings' | 'digitGroups' | 'digits'>
