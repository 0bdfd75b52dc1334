import type { Catalog } from '../catalog.ts'

/**
 * What the parts of a file's beginning are called, by their ids: short labels beside the bytes. IV, PBKDF2 and other names
 * of the trade stay. "No se muestra": the bytes are hidden on purpose.
 */
export const headerFields = {
  hidden: 'No se muestra',
  ciphertext: 'Contenido cifrado',
  content: 'Contenido, no se muestra',
  undescribed: 'Bytes de estructura desconocida',
  noHeader: 'Sin encabezado: cifrado desde el primer byte',

  prefix: {
    length: 'Longitud del encabezado',
    feature: 'Marca de cifradores más antiguos',
    keyType: 'Tipo de clave',
    oldKeyType: 'Tipo de clave más antiguo',
    metadata: 'Metadatos',
    appVersion: 'Versión de WhatsApp',
    phone: 'Dos últimos dígitos del número de teléfono, no se muestran',
    features: 'Lo que contiene la copia de seguridad',
    unknown: 'Un campo que Sealwatch no conoce',
  },

  crypt15: {
    cipher: 'Datos de la clave de extremo a extremo',
    iv: 'IV',
    passkey: 'Registro de la llave de acceso, no se muestra',
  },

  crypt14: {
    cipher: 'Datos de la clave de WhatsApp',
    cipherVersion: 'Versión del cifrado',
    keyVersion: 'Versión de la clave',
    serverSalt: 'Sal del servidor',
    googleIdSalt: 'Sal del id de Google',
    iv: 'IV',
  },

  crypt12: {
    cipherVersion: 'Versión del cifrado',
    keyVersion: 'Versión de la clave',
    serverSalt: 'Sal del servidor',
    googleIdSalt: 'Sal del id de Google',
    iv: 'IV',
  },

  crypt: { firstBlock: 'Primer bloque, con una clave pública' },

  oldCrypt: { iv: 'IV' },

  java: {
    stream: 'Principio de un objeto Java',
    class: 'Su clase: una matriz de bytes',
    length: 'Longitud de la matriz',
  },

  key: {
    secret: 'La clave, no se muestra',
    text: 'Texto con la clave, no se muestra',
    password: 'Comprobación de la contraseña, no se muestra',
  },

  sqlite: {
    magic: 'Marca de una base de datos SQLite',
    pageSize: 'Tamaño de página',
    writeVersion: 'Versión de escritura',
    readVersion: 'Versión de lectura',
    reserved: 'Bytes que se dejan libres en cada página',
    fractions: 'Fracciones de carga útil',
    changes: 'Contador de cambios',
    pageCount: 'Número de páginas',
    freelist: 'Páginas libres',
    schemaCookie: 'Cookie del esquema',
    schemaFormat: 'Formato del esquema',
    cacheSize: 'Tamaño de caché sugerido',
    vacuum: 'Compactación automática',
    encoding: 'Codificación del texto',
    userVersion: 'Versión del esquema',
    incremental: 'Compactación incremental',
    applicationId: 'Id de la aplicación',
    unused: 'Sin usar',
    validFor: 'Contador de cambios de la versión',
    version: 'Versión de SQLite',
  },

  wal: {
    magic: 'Marca de un registro de escritura anticipada',
    format: 'Formato del registro',
    pageSize: 'Tamaño de página',
    sequence: 'Número de checkpoint',
    salts: 'Sales',
    checksum: 'Suma de comprobación del encabezado',
  },

  zip: {
    signature: 'Marca de un elemento ZIP',
    version: 'Versión necesaria',
    flags: 'Indicadores',
    method: 'Compresión',
    time: 'Hora y día',
    checksum: 'Suma de comprobación',
    packedSize: 'Tamaño en el paquete',
    size: 'Tamaño descomprimido',
    nameLength: 'Longitud del nombre',
    extraLength: 'Longitud del campo adicional',
    name: 'Nombre del elemento, no se muestra',
    extra: 'Campo adicional, no se muestra',
  },

  packed: {
    mark: 'Marca de un archivo comprimido',
    method: 'Compresión',
    blockSize: 'Tamaño de sus bloques, de 1 a 9',
    block: 'Marca de un bloque: los dígitos de pi',
  },

  tar: {
    name: 'Nombre del elemento, no se muestra',
    size: 'Tamaño del elemento',
    checksum: 'Suma de comprobación de su encabezado',
    type: 'Tipo del elemento',
    mark: 'Marca de un encabezado tar',
    prefix: 'Principio de su ruta, no se muestra',
  },

  twrp: {
    mark: 'Marca de TWRP',
    block: 'Clase de bloque',
  },

  openAes: {
    mark: 'Marca de OpenAES',
    version: 'Versión de OpenAES',
    type: 'Tipo de datos',
    body: 'IV y contenido cifrado, no se muestran',
  },

  android: {
    miui: 'Líneas de MIUI',
    magic: 'Marca de una copia de seguridad de Android',
    version: 'Versión',
    compressed: 'Comprimido',
    encryption: 'Cifrado',
    userSalt: 'Sal de la contraseña',
    checksumSalt: 'Sal de la comprobación',
    rounds: 'Iteraciones de PBKDF2',
    iv: 'IV de la clave sellada',
    sealedKey: 'La clave, sellada con la contraseña, no se muestra',
  },
} satisfies Catalog['headerFields']
