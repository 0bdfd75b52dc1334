import type { Catalog } from '../catalog.ts'

/** What a backup tells a stranger: asked for, counted, and beside it what a sealed one still shows. */
export const portrait = {
  offer: '¿Qué averiguaría un desconocido?',
  offerOf: '¿Qué averiguaría un desconocido con {name}?',
  back: 'Atrás',

  asking: {
    heading: '¿Qué averiguaría un desconocido con este archivo?',
    reads:
      'Sealwatch lee el archivo entero una vez, en este equipo, y cuenta: mensajes por hora y día, chats, grupos, personas, llamadas y ubicaciones compartidas.',
    shows:
      'Solo muestra números. Ningún nombre, ningún número de teléfono y ninguna palabra de un mensaje sale del archivo.',
    keeps: 'No se guarda nada. Cuando dejas esta página, los números desaparecen.',
    start: 'Leer y contar',
  },

  reading: {
    heading: 'Leyendo el archivo',
    lead: 'Un archivo grande tarda un rato. El archivo se queda como está.',
    cancel: 'Cancelar',
  },

  failed: {
    heading: 'Este archivo no se contó.',
    again: 'Intentarlo de nuevo',
  },

  empty: {
    heading: 'En este archivo no hay nada que contar.',
    lead: 'Cualquiera puede leerlo, y no contiene mensajes, contactos ni llamadas. Eso no dice nada de tus otros archivos.',
  },

  sealed: {
    onlyYou: 'Sin tu clave, un desconocido no averigua nada de tus chats con este archivo.',
    whatsapp:
      'WhatsApp guarda una clave de este archivo. Sin una clave, un desconocido no averigua nada de tus chats con él.',
    password: 'Sin su contraseña, un desconocido no averigua nada de tus chats con este archivo.',
    lead: 'Sealwatch no lee nada más aquí. Lo que se ve sin una clave es esto:',
  },

  result: {
    messagesWithPeople:
      'Un desconocido encuentra en este archivo {messages, plural, one {# mensaje} many {# de mensajes} other {# mensajes}} con {people, plural, one {# persona} many {# de personas} other {# personas}}.',
    messages:
      'Un desconocido encuentra en este archivo {messages, plural, one {# mensaje} many {# de mensajes} other {# mensajes}}.',
    contacts:
      'Un desconocido encuentra en este archivo {people, plural, one {a # persona} many {a # de personas} other {a # personas}}.',
    calls:
      'Un desconocido encuentra en este archivo {calls, plural, one {# llamada} many {# de llamadas} other {# llamadas}}.',
    rest: 'Abajo están solo los números. En el archivo están también los nombres y las palabras, abiertos para quien lo tenga.',
    span: 'Del {first} al {last}: {days, plural, one {# día} many {# de días} other {# días}}.',
    oneDay: 'Todo el {first}.',
    undated:
      '{count, plural, one {# mensaje no tiene una fecha que se pueda leer.} many {# de mensajes no tienen una fecha que se pueda leer.} other {# mensajes no tienen una fecha que se pueda leer.}}',
    incomplete: 'Partes del archivo no se pudieron leer, así que los números verdaderos son mayores.',
    kept: 'Contado en este equipo. No se guarda nada de ello.',
  },

  numbers: {
    heading: 'En números',
    messages: 'Mensajes',
    sent: '{count, number} enviados por ti',
    chats: 'Chats',
    groups:
      '{count, plural, one {# grupo entre ellos} many {# de grupos entre ellos} other {# grupos entre ellos}}',
    people: 'Personas',
    calls: 'Llamadas',
    locations: 'Ubicaciones compartidas',
    links: 'Mensajes con un enlace',
  },

  media: {
    heading: 'Lo que se envió además',
    images: 'Imágenes',
    videos: 'Videos',
    audio: 'Voz y audio',
    gifs: 'GIF',
    documents: 'Documentos',
    stickers: 'Stickers',
    contactCards: 'Tarjetas de contacto',
  },

  week: {
    heading: 'Cuándo van y vienen los mensajes',
    busiest: 'La hora con más mensajes: {day}, de {from} a {to}.',
    quiet: 'Las horas con menos mensajes: de {from} a {to}. Un desconocido puede tomarlas por tu sueño.',
    picture: 'Mensajes por día de la semana y hora del día. {busiest}',
    days: 'Días de la semana',
    hint: 'Elige un día, o señala una hora.',
    day: '{day}: {count, plural, =0 {ningún mensaje} one {# mensaje} many {# de mensajes} other {# mensajes}}, la mayor parte de {from} a {to}.',
    emptyDay: '{day}: ningún mensaje.',
    hour: '{day}, de {from} a {to}: {count, plural, =0 {ningún mensaje} one {# mensaje} many {# de mensajes} other {# mensajes}}.',
    legend: 'Mensajes en una hora',
    none: 'ninguno',
    range: 'de {from, number} a {to, number}',
    table: 'Lo mismo en una tabla',
    tableCaption: 'Mensajes por hora del día y día de la semana',
    hourColumn: 'Hora',
  },

  own: {
    heading: 'Este archivo muestra',
    name: 'Nombre',
    size: 'Tamaño',
    changed: 'Último cambio',
  },

  remains: {
    heading: 'Lo que una copia de seguridad sellada sigue mostrando',
    lead: 'El cifrado de extremo a extremo cierra palabras, nombres e imágenes. Para quien tenga el archivo, esto sigue a la vista:',
    name: {
      title: 'Que es de WhatsApp',
      text: 'Lo dice el nombre del archivo, que a menudo nombra también el día.',
    },
    size: {
      title: 'Su tamaño y cuándo cambió',
      text: 'Cualquier carpeta muestra ambos junto al nombre.',
    },
    growth: {
      title: 'Cuánto se añade cada noche',
      text: 'Donde los archivos de varios días están uno al lado de otro, sus tamaños se diferencian más o menos en lo que llegó entre uno y otro.',
    },
    header: {
      title: 'La versión de WhatsApp y dos dígitos',
      text: 'Una copia de seguridad de Android empieza con algunos bytes sin cifrar. Pueden contener la versión de WhatsApp, los dos últimos dígitos de tu número de teléfono y el tipo de clave.',
    },
    folder: {
      title: 'Tu número de teléfono, en iCloud',
      text: 'La carpeta de una copia de seguridad en iCloud lleva ese número por nombre.',
    },
    media: {
      title: 'Cuántas imágenes y cuántos videos hay',
      text: 'En una copia de seguridad en iCloud cifrada de extremo a extremo, sus nombres y contenidos están cerrados. Su número y sus tamaños no.',
    },
    google: {
      title: 'Lo que Google anota al lado',
      text: 'Una copia de seguridad en una cuenta de Google está bajo tu número de teléfono. Su registro dice qué versión de WhatsApp la hizo, cuántos mensajes contiene, con qué frecuencia haces copias de seguridad y si está cifrada de extremo a extremo.',
    },
  },
} satisfies Catalog['portrait']
