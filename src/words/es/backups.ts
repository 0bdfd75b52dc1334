import type { Catalog } from '../catalog.ts'

/** The room that lists the backups, and shows one of them. */
export const backups = {
  heading: 'Copias de seguridad',
  count:
    '{count, plural, one {# copia de seguridad} many {# de copias de seguridad} other {# copias de seguridad}}',

  list: {
    label: 'Copias de seguridad por lugar, primero las más expuestas',
    files: '{count, plural, one {# elemento} many {# de elementos} other {# elementos}}',
    someFiles:
      '{count, plural, one {Coinciden {matching, number} de # elemento} many {Coinciden {matching, number} de # de elementos} other {Coinciden {matching, number} de # elementos}}',
    ignored: 'Ignorada',
    gone: 'En la papelera',
    unnamed: '(sin nombre)',
  },

  search: {
    label: 'Buscar por ruta, nombre o formato',
    placeholder: 'Ruta, nombre o formato',
    clear: 'Borrar la búsqueda',
  },

  filter: {
    verdict: 'Quién puede leerla',
    place: 'Lugar',
    app: 'App',
    anyVerdict: 'Toda respuesta',
    anyPlace: 'Todo lugar',
    anyApp: 'Toda app',
    apps: {
      messenger: 'WhatsApp',
      business: 'WhatsApp Business',
      unknown: 'No se puede saber cuál',
    },
    /** Which backups are in the list now. */
    all: '{total, plural, one {# copia de seguridad} many {# de copias de seguridad} other {# copias de seguridad}}.',
    some: '{total, plural, one {{shown, number} de # copia de seguridad} many {{shown, number} de # de copias de seguridad} other {{shown, number} de # copias de seguridad}}{hasVerdict, select, yes {, respuesta: {verdict}} other {}}{hasPlace, select, yes {, lugar: {place}} other {}}{hasApp, select, yes {, app: {app}} other {}}{hasQuery, select, yes {, búsqueda: “{query}”} other {}}.',
    showAll: 'Mostrar todas',
    nothing: 'Nada coincide',
    nothingMeans:
      '{total, plural, one {La # copia de seguridad sigue ahí, oculta por el filtro.} many {Las # de copias de seguridad siguen ahí, ocultas por el filtro.} other {Las # copias de seguridad siguen ahí, ocultas por el filtro.}}',
  },

  none: {
    first: 'Aún no hay ninguna revisión',
    firstMeans:
      'La lista llega con la primera revisión. Hasta entonces no dice nada de tus copias de seguridad.',
    remembered:
      '{count, plural, one {Sealwatch conoce # copia de seguridad de su última revisión. La próxima revisión la mostrará aquí, con los motivos.} many {Sealwatch conoce # de copias de seguridad de su última revisión. La próxima revisión las mostrará aquí, con los motivos.} other {Sealwatch conoce # copias de seguridad de su última revisión. La próxima revisión las mostrará aquí, con los motivos.}}',
    running: 'Buscando copias de seguridad',
    runningSoFar:
      '{found, plural, =0 {Nada encontrado hasta ahora.} one {# elemento encontrado hasta ahora.} many {# de elementos encontrados hasta ahora.} other {# elementos encontrados hasta ahora.}}',
    runningMeans: 'La lista llega cuando termina la revisión: media revisión no prueba nada.',
    nowhere: 'No se examinó nada',
    nowhereMeans:
      'Todos los lugares están desactivados, así que esto no dice nada de tus copias de seguridad.',
    stopped: 'La revisión no terminó',
    stoppedMeans: 'Media revisión no prueba nada, así que no se muestra ninguna lista.',
    notFound: 'No encontramos ninguna copia de seguridad de WhatsApp',
    notFoundMeans:
      'En lo que se pudo examinar, ningún archivo es una copia de seguridad de WhatsApp que Sealwatch conozca. Eso no significa que todo esté en orden: puede haber una copia de seguridad en otro sitio.',
    audit: 'Revisar',
    cancel: 'Cancelar',
    toPlaces: 'Ir a Lugares',
  },

  older: {
    running: 'Hay una revisión en marcha. Hasta que termine, esta es la lista del {moment}.',
    stopped: 'La última revisión no terminó. Esta es la lista del {moment}.',
  },

  detail: {
    back: 'Volver a la lista',
    others:
      '{count, plural, one {# elemento más en esta copia de seguridad} many {# de elementos más en esta copia de seguridad} other {# elementos más en esta copia de seguridad}}',
  },

  todo: {
    heading: 'Haz esto',
    guide: 'Muéstrame cómo cerrarla',
    guideHint:
      'La guía te lleva a la copia de seguridad cifrada de extremo a extremo en el teléfono, paso a paso. Este archivo queda como está.',
    portrait: '¿Qué averiguaría un desconocido?',
    portraitHint: 'Cuenta lo que contiene: chats, personas, mensajes. Solo se muestran números.',
    moveKey: 'Mostrar la clave en su carpeta',
    moveKeyHint:
      'Lleva la clave lejos de esta copia de seguridad: a un papel, o a un gestor de contraseñas. Si otros pudieron copiar las dos cosas, desactiva la copia de seguridad cifrada de extremo a extremo en el teléfono y vuelve a activarla, lo que crea una clave nueva, y haz una copia más.',
    trash: 'Mover a la papelera',
    trashHint: 'Antes ves qué se va con ella.',
    key: 'Comprobar con mi clave',
    keyHint: 'Dice si tu clave abre esta copia de seguridad. La clave no se guarda.',
    passkey:
      'Esta copia de seguridad se abre en WhatsApp, con tu llave de acceso. WhatsApp no muestra ninguna clave de 64 dígitos de ella, así que aquí no hay ninguna que comprobar.',
    password:
      'Esta copia de seguridad se abre en WhatsApp, con tu contraseña. WhatsApp no muestra ninguna clave de 64 dígitos de ella, así que aquí no hay ninguna que comprobar.',
    download: 'Descargar y comprobar',
    downloadHint: 'Está solo en la nube, así que aún no se puede decir nada de ella.',
    show: 'Mostrar en la carpeta',
    showHint: 'Abre la carpeta, y no el archivo.',
    ignore: 'Ignorar',
    ignoreHint: 'Se queda como está, y Sealwatch deja de avisarte de ella.',
  },

  where: {
    heading: 'Dónde está',
    place: 'Lugar',
    sync: 'Quién más la tiene',
    whole: 'Ruta completa',
    show: 'Mostrar en la carpeta',
    copy: 'Copiar la ruta',
    cloud:
      '{service} guarda una copia en sus servidores, y también la tiene cada dispositivo que ha iniciado sesión allí.',
    syncthing: 'Cada dispositivo que comparte esta carpeta con Syncthing tiene una copia.',
    ownServer:
      'El servidor detrás de {service} guarda una copia, y también la tiene cada dispositivo que se sincroniza con él.',
    mounted: 'Está en otro equipo, que este lee a través de una red.',
    drive: 'Quien tenga esta unidad tiene el archivo.',
    here: 'Sealwatch no puede saber si algo sincroniza esta carpeta. Quien use este equipo puede copiar el archivo.',
  },

  evidence: {
    heading: 'Cómo lo sabemos',
    technical: 'Los bytes',
    reading: 'Leyendo el principio del archivo…',
    shown: 'Los primeros {shown, number} de {size, number} bytes.',
    copy: 'Copiar como texto',
    withheld: 'no se muestra',
    more: '{count, plural, one {# byte más, no se muestra} many {# de bytes más, no se muestran} other {# bytes más, no se muestran}}',
    table: {
      caption: 'Campos del encabezado',
      field: 'Campo',
      bytes: 'Bytes',
      value: 'Valor',
    },
    range: '{from}–{to}',
  },

  copy: {
    done: 'Copiado.',
    failed: 'El sistema no lo aceptó.',
  },

  trash: {
    goneMeans: 'Se fue a la papelera. La próxima revisión la quita de la lista.',
    heading:
      '{count, plural, one {¿Mover esto a la papelera?} many {¿Mover estos # de elementos a la papelera?} other {¿Mover estos # elementos a la papelera?}}',
    looking: 'Viendo qué se iría con ello…',
    files:
      '{count, plural, one {También se va # archivo que hay dentro.} many {También se van # de archivos que hay dentro.} other {También se van # archivos que hay dentro.}}',
    filesAtLeast:
      '{count, plural, one {También se va al menos # archivo que hay dentro.} many {También se van al menos # de archivos que hay dentro.} other {También se van al menos # archivos que hay dentro.}}',
    inside:
      '{count, plural, one {Dentro hay # elemento más de la lista, que también se va.} many {Dentro hay # de elementos más de la lista, que también se van.} other {Dentro hay # elementos más de la lista, que también se van.}}',
    only: 'Es la única copia que Sealwatch conoce. Lo que contiene puede perderse.',
    newest: 'Es la más reciente de su tipo en esta copia de seguridad.',
    same: 'El mismo archivo se queda aquí:',
    newer: 'Un estado más reciente de la misma copia de seguridad se queda aquí:',
    synced:
      'Está en {place}. Desaparece de todos los dispositivos que se sincronizan con ese lugar. El proveedor lo guarda un tiempo en su propia papelera: vacíala también.',
    local: 'Se queda en la papelera de este equipo hasta que la vacíes. Hasta entonces, se puede leer allí.',
    keep: 'Conservarlo',
    confirm: 'Mover a la papelera',
    moving: 'Moviendo…',
    done: 'Ya está en la papelera.',
    notDone: 'Sigue ahí.',
    close: 'Cerrar',
    again: 'Revisar de nuevo',
  },

  key: {
    heading: 'Comprobar con mi clave',
    lead: 'Sealwatch prueba tu clave en este archivo y dice si lo abre. No guarda ni la clave ni lo que hay en el archivo.',
    digits: 'Tu clave de 64 dígitos',
    missing: '{count, plural, one {Falta # dígito.} many {Faltan # de dígitos.} other {Faltan # dígitos.}}',
    tooMany: '{count, plural, one {Sobra # dígito.} many {Sobran # de dígitos.} other {Sobran # dígitos.}}',
    wrong:
      'Una clave solo tiene los dígitos del 0 al 9 y las letras de la a a la f. Una contraseña no es una clave.',
    complete: 'Están los 64 dígitos.',
    empty: 'Los espacios y los saltos de línea no importan.',
    check: 'Comprobar',
    file: 'Elegir un archivo de clave',
    fileHint: 'Un archivo llamado encrypted_backup.key, o uno llamado key que venga del teléfono.',
    checking: 'Probando la clave. Para eso se lee el archivo entero.',
    answers: {
      opens: 'Esta clave lo abre',
      'wrong-key': 'Esta clave no lo abre',
      damaged: 'El archivo está dañado',
      'not-applicable': 'No se probó ninguna clave',
    },
    close: 'Cerrar',
  },
} satisfies Catalog['backups']
