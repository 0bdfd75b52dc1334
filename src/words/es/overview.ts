import type { Catalog } from '../catalog.ts'

/** Of one backup, of all, or of some: three sentences, because languages order these differently. */
export const overview = {
  sentence: {
    exposed:
      '{of, select, one {Otros pueden leer tu copia de seguridad.} all {Otros pueden leer tus {total, number} copias de seguridad.} other {Otros pueden leer {count, number} de tus {total, number} copias de seguridad.}}',
    whatsapp:
      '{of, select, one {WhatsApp guarda una clave de tu copia de seguridad.} all {WhatsApp guarda una clave de cada una de tus {total, number} copias de seguridad.} other {WhatsApp guarda una clave de {count, number} de tus {total, number} copias de seguridad.}}',
    unknown:
      '{of, select, one {No podemos saber quién puede leer tu copia de seguridad} all {No podemos saber quién puede leer ninguna de tus {total, number} copias de seguridad} other {No podemos saber quién puede leer {count, number} de tus {total, number} copias de seguridad}}{unseen, plural, =0 {.} one {, y no se pudo examinar # archivo o carpeta.} many {, y no se pudieron examinar # de archivos o carpetas.} other {, y no se pudieron examinar # archivos o carpetas.}}',
    'password-holder':
      '{of, select, one {Quien tenga su contraseña puede leer tu copia de seguridad} all {Quien tenga la contraseña de tus {total, number} copias de seguridad puede leerlas} other {Quien tenga la contraseña puede leer {count, number} de tus {total, number} copias de seguridad; las demás solo puedes leerlas tú}}{unseen, plural, =0 {.} one {, pero no se pudo examinar # archivo o carpeta.} many {, pero no se pudieron examinar # de archivos o carpetas.} other {, pero no se pudieron examinar # archivos o carpetas.}}',
    'only-you':
      '{of, select, one {Solo tú puedes leer tu copia de seguridad} other {Solo tú puedes leer tus {total, number} copias de seguridad}}{unseen, plural, =0 {.} one {, pero no se pudo examinar # archivo o carpeta.} many {, pero no se pudieron examinar # de archivos o carpetas.} other {, pero no se pudieron examinar # archivos o carpetas.}}',
    'nothing-found':
      'No encontramos ninguna copia de seguridad de WhatsApp{unseen, plural, =0 {.} one {, pero no se pudo examinar # archivo o carpeta.} many {, pero no se pudieron examinar # de archivos o carpetas.} other {, pero no se pudieron examinar # archivos o carpetas.}}',
    'nothing-to-see': 'No pudimos examinar ninguno de los lugares.',
  },

  actions: {
    audit: 'Revisar',
    auditAgain: 'Revisar de nuevo',
    cancel: 'Cancelar',
    chooseFolder: 'Elegir una carpeta',
    chooseAnother: 'Elegir otra carpeta',
    toPlaces: 'Ir a Lugares',
    toGuide: 'Ir a la guía',
    checkPhone: 'Comprobar tu teléfono',
    watchAgain: 'Volver a vigilar',
  },

  first: {
    question: '¿Quién puede leer tus copias de seguridad de WhatsApp?',
    lead: 'Sealwatch busca los archivos de copia de seguridad en este equipo y te dice quién puede abrir cada uno. Se guía por los bytes de un archivo, no por su nombre.',
    auditLooksInto:
      'La revisión examina las carpetas de tus servicios en la nube, tus propias carpetas y tus unidades.',
    drop: 'O arrastra un archivo o una carpeta a cualquier parte de esta ventana.',
    answersHeading: 'Da una de cinco respuestas',
    neverHeading: 'Lo que nunca hace',
    never: {
      changes: '<b>Nunca cambia un archivo.</b> Las copias de seguridad se abren solo para leerlas.',
      downloads:
        '<b>Nunca descarga por su cuenta.</b> Un archivo que está solo en la nube se queda allí hasta que quieras comprobarlo.',
      network: '<b>Nunca se comunica con una red.</b> Lo que lee se queda en este equipo.',
      guesses: '<b>Nunca adivina.</b> Donde los bytes no prueban nada, dice que no se puede saber.',
    },
    answers: {
      'only-you': 'Cifrada de extremo a extremo. Solo tú tienes la clave.',
      'password-holder': 'Sellada con otra contraseña, como la de una copia de seguridad de iPhone.',
      unknown: 'Los bytes que hay aquí no prueban nada. Se indica el motivo.',
      whatsapp: 'Cifrada, pero WhatsApp también guarda una clave.',
      anyone: 'Sin cifrar, o con la clave al lado.',
    },
  },

  running: {
    heading: 'Buscando copias de seguridad',
    lead: 'Los archivos se abren solo para leerlos. Puedes cancelar en cualquier momento.',
    in: 'en <paths></paths>',
    now: 'Ahora en',
    nowOf:
      'Ahora en · {total, plural, one {{done, number} de # lugar terminado} many {{done, number} de # de lugares terminados} other {{done, number} de # lugares terminados}}',
    folders: 'Carpetas',
    files: 'Archivos',
    judged: 'Evaluados',
    found: 'Encontrados',
    foldersHint: 'listadas hasta ahora',
    filesHint: 'vistos por su nombre',
    judgedHint: 'abiertos y evaluados',
    foundHint: 'son de WhatsApp',
  },

  result: {
    counts: 'Copias de seguridad por respuesta',
    lookedInto: 'Examinado',
    notOpened: 'No se pudo examinar',
    lookedIntoAll:
      '{count, plural, one {Se examinó # lugar} many {Se examinaron # de lugares} other {Se examinaron # lugares}}',
    lookedIntoSome: 'Lugares examinados: {open, number} de {count, number}',
    notLookedInto:
      'Sin examinar: {count, plural, one {# elemento} many {# de elementos} other {# elementos}}',
    guide:
      'La guía te lleva a la copia de seguridad cifrada de extremo a extremo en el teléfono, paso a paso.',
    lastAudit: 'Última revisión: {moment}',
    nextAudit: 'Próxima revisión: {moment}',
    noNextAudit: 'No hay una próxima revisión prevista. El horario está en Ajustes.',
    onceOnly: 'Esto examinó una sola vez lo que elegiste. No se vigila.',
    watching:
      '{count, plural, =0 {No se vigila ninguna carpeta.} one {Se vigila # carpeta.} many {Se vigilan # de carpetas.} other {Se vigilan # carpetas.}}',
    paused: 'La vigilancia está en pausa. Lo que cambie mientras tanto no aparece aquí.',
    pausedUntil:
      'La vigilancia está en pausa hasta el {moment}. Lo que cambie mientras tanto no aparece aquí.',
    old: '{days, plural, one {Esto es lo que se encontró hace # día. No dice cómo están las cosas ahora.} many {Esto es lo que se encontró hace # de días. No dice cómo están las cosas ahora.} other {Esto es lo que se encontró hace # días. No dice cómo están las cosas ahora.}}',
  },

  failing: {
    since: 'Ninguna revisión programada ha terminado desde el {moment}.',
    todo: 'Hasta que una termine, una copia de seguridad nueva puede pasar inadvertida. También puedes iniciar una revisión.',
  },

  list: {
    worst: 'Primero las más expuestas',
    all: '{count, plural, one {# copia de seguridad} many {Las # de copias de seguridad} other {Las # copias de seguridad}}',
    showAll:
      '{count, plural, one {Mostrar # copia de seguridad} many {Mostrar las # de copias de seguridad} other {Mostrar las # copias de seguridad}}',
    showWorst: 'Solo las más expuestas',
    group:
      '{count, plural, one {# copia de seguridad} many {# de copias de seguridad} other {# copias de seguridad}} de los anillos',
    night:
      '{count, plural, one {# copia de seguridad} many {# de copias de seguridad} other {# copias de seguridad}} con copias de esta fecha: {date}',
  },

  rings: {
    heading: 'Hasta dónde llega cada copia de seguridad',
    you: 'tú',
    help: 'Cada marca es una copia de seguridad, en el círculo donde termina su alcance. Las flechas del teclado pasan de una marca a otra; Enter abre una.',
    helpMany:
      'Cada marca es una copia de seguridad, o tantas como dice su número, en el círculo donde termina su alcance. Las flechas del teclado pasan de una marca a otra; Enter abre una.',
    empty:
      'Tres círculos a tu alrededor: solo tú, WhatsApp, cualquiera. Una copia de seguridad está en el círculo donde termina su alcance.',
    mark: '{verdict}: {label}',
    group:
      '{verdict}: {count, plural, one {# copia de seguridad} many {# de copias de seguridad} other {# copias de seguridad}}, abre una lista',
    groupCaption:
      '{count, plural, one {# copia de seguridad} many {# de copias de seguridad} other {# copias de seguridad}}',
    password:
      'Desde aquí nadie puede ver quién conoce esa contraseña, así que este círculo puede ser más amplio de lo que parece.',
    unknown: 'No se puede saber hasta dónde llegan estas. No están en ningún círculo.',
  },

  nights: {
    heading: {
      day: 'Noche a noche',
      week: 'Semana a semana',
      month: 'Mes a mes',
      year: 'Año a año',
    },
    since: 'Cifradas de extremo a extremo desde el {date}',
    sinceMeans: 'Todas las copias que hay aquí con fecha desde entonces están cifradas de extremo a extremo.',
    throughout: 'Cifradas de extremo a extremo desde el {date} o antes',
    throughoutMeans:
      'De esa fecha es la copia más antigua que hay aquí, y todas están cifradas de extremo a extremo.',
    older:
      '{count, plural, one {Otros siguen pudiendo leer # copia más antigua.} many {Otros siguen pudiendo leer # de copias más antiguas.} other {Otros siguen pudiendo leer # copias más antiguas.}}',
    newest: 'La copia nocturna más reciente que otros pueden leer es del {date}.',
    unproven:
      'No se puede decir desde cuándo solo tú puedes leerlas todas: entre las copias y los hallazgos más recientes no todos son de ese tipo.',
    earlier:
      '{count, plural, one {# copia es anterior.} many {# de copias son anteriores.} other {# copias son anteriores.}}',
    showAll: 'Mostrar todos los años',
    showLast: 'Mostrar las últimas noches',
    today: 'hoy',
    span: '{from} a {to}',
    help: 'Una columna por cada periodo, el más reciente al final. Las flechas del teclado pasan de una columna a otra; Enter muestra la lista de sus copias de seguridad.',
    column: '{date}: {count, plural, one {# copia} many {# de copias} other {# copias}}. {verdicts}',
    part: '{verdict}: {count, number}',
    table: 'Lo mismo en una tabla',
    when: 'Cuándo',
    dates:
      'Una fecha sale del nombre de un archivo o, si no, de su último cambio. Un archivo copiado puede llevar la fecha del día en que se copió.',
    gaps: 'Un hueco significa que aquí no hay ninguna copia de ese tiempo.',
    undated:
      '{count, plural, one {# copia lleva una fecha que no puede ser correcta y no se dibuja.} many {# de copias llevan fechas que no pueden ser correctas y no se dibujan.} other {# copias llevan fechas que no pueden ser correctas y no se dibujan.}}',
    others:
      '{count, plural, one {# hallazgo no es una copia de seguridad nocturna, sino por ejemplo un chat exportado o una base de datos, y no se dibuja.} many {# de hallazgos no son copias de seguridad nocturnas, sino por ejemplo chats exportados y bases de datos, y no se dibujan.} other {# hallazgos no son copias de seguridad nocturnas, sino por ejemplo chats exportados y bases de datos, y no se dibujan.}}',
  },

  nothing: {
    heading: 'Esto no significa que todo esté en orden',
    means:
      'En lo que se pudo examinar, ningún archivo es una copia de seguridad de WhatsApp que Sealwatch conozca.',
    not: 'No significa que no haya ninguna copia de seguridad. Tu teléfono puede guardar una, y también la nube, fuera de la vista de este equipo.',
    todo: 'Tu teléfono sabe más. Hacen falta unas pocas pantallas para leerlo allí.',
  },

  noneSeen: {
    means:
      'Todos los lugares estaban cerrados: sin permiso, sin conexión o ausentes. La lista de abajo dice cuáles.',
    not: 'No dice nada de tus copias de seguridad.',
    todo: 'Abre uno de los lugares, o elige una carpeta que puedas abrir tú.',
  },

  nowhere: {
    sentence: 'No se examinó nada.',
    meaning: 'Todos los lugares están desactivados, así que esto no dice nada de tus copias de seguridad.',
    todo: 'Activa un lugar, o revisa una carpeta.',
  },

  stoppedIn: 'Detenida en <paths></paths>',

  cancelled: {
    sentence: 'La revisión se detuvo.',
    unharmed: 'Tus archivos están como estaban. Sealwatch los abre solo para leerlos.',
    meaning: 'Lo que se encontró hasta ese momento no se muestra, porque media revisión no prueba nada.',
  },

  failed: {
    sentence: 'La revisión no pudo terminar.',
    todo: 'Si vuelve a detenerse, elige una carpeta más pequeña.',
  },
} satisfies Catalog['overview']
