import type { Catalog } from '../catalog.ts'

/** The guide, up to its proof. The sentences with a source are in guide-claims.ts. */
export const guide = {
  stages: 'Partes de la guía',
  stage: { choose: 'Elegir', steps: 'En el teléfono', proof: 'Prueba', leftovers: 'Copias antiguas' },
  place: {
    choose: 'Pregunta {at, number} de {of, number}',
    steps: 'Paso {at, number} de {of, number}',
    proof: 'Prueba',
    leftovers: 'Copias antiguas',
  },
  back: 'Atrás',
  next: 'Siguiente',

  questions: {
    phone: {
      heading: '¿Qué teléfono hace la copia de seguridad?',
      lead: 'La guía te lleva a una copia de seguridad que solo tú puedes abrir.',
    },
    app: {
      heading: '¿Qué app es?',
      lead: 'Cada app tiene su propia copia de seguridad. Si usas las dos, sigue la guía dos veces.',
    },
    secret: {
      heading: '¿Con qué debe abrirse tu copia de seguridad?',
      lead: 'Se diferencian en lo que no debes perder.',
    },
  },

  answers: {
    android: 'Android',
    iphone: 'iPhone',
    messenger: 'WhatsApp',
    business: 'WhatsApp Business',
    passkey: 'Llave de acceso',
    password: 'Contraseña',
    key: 'Clave de 64 dígitos',
  },

  answerHints: {
    android: 'Guarda la copia en el teléfono, y en una cuenta de Google si elegiste una',
    iphone: 'Guarda la copia en iCloud',
    messenger: 'Para uso privado',
    business: 'Para un negocio',
  },

  /** What each kind of secret means; the tag holds the name of the fact. */
  card: {
    what: '<strong>Qué es</strong> {fact}',
    'phone-lost': '<strong>Si pierdes el teléfono</strong> {fact}',
    'secret-lost': {
      passkey: '<strong>Si pierdes la llave de acceso</strong> {fact}',
      password: '<strong>Si olvidas la contraseña</strong> {fact}',
      key: '<strong>Si pierdes la clave</strong> {fact}',
    },
    whom: {
      passkey:
        '<strong>Para quién</strong> Para la mayoría: no hay nada que recordar. Quien entre en tu gestor de contraseñas puede obtener la llave de acceso.',
      password:
        '<strong>Para quién</strong> Para quien usa un gestor de contraseñas. Elige una contraseña que no uses en ningún otro sitio.',
      key: '<strong>Para quién</strong> Para quien puede guardar una hoja de papel donde nadie mira y no quiere depender de una bóveda ni de un gestor de contraseñas.',
    },
  },

  steps: {
    settings: {
      heading: 'Abre “Ajustes” en la app',
      todo: 'Abre {app} en tu teléfono y ve a “Ajustes”.',
    },
    chats: { heading: 'Toca “Chats”', todo: 'En “Ajustes”, toca “Chats”.' },
    'chat-backup': {
      heading: 'Toca “Copia de seguridad”',
      todo: 'Está en la lista de ajustes de los chats. Puede que tengas que desplazarte.',
    },
    'encrypted-backup': {
      heading: 'Toca “Copia de seguridad cifrada de extremo a extremo”',
      todo: 'Está en la página “Copia de seguridad”. Puede que tengas que desplazarte.',
    },
    'turn-on': {
      heading: 'Toca “Activar”',
      todo: 'Después, el teléfono ofrece formas de proteger la copia de seguridad.',
    },
    'create-passkey': {
      heading: 'Toca “Crear llave de acceso”',
      todo: 'Sigue lo que indica el teléfono. Te pide la huella, el rostro o el bloqueo de pantalla.',
    },
    'more-options': { heading: 'Toca “Más opciones”', todo: 'No toques “Crear llave de acceso”.' },
    'create-password': {
      heading: 'Crea una contraseña',
      todo: 'Elige una contraseña y guárdala en tu gestor de contraseñas antes de continuar.',
    },
    'choose-key': {
      heading: 'Elige la clave de 64 dígitos',
      todo: 'Elige usar una clave de cifrado de 64 dígitos y deja que el teléfono la cree.',
    },
    'write-key': {
      heading: 'Escribe los 64 dígitos en papel',
      todo: 'Copia a mano los dieciséis grupos y compáralos una vez más. Después indica al teléfono que guardaste la clave. Guarda el papel lejos del teléfono y de tus copias de seguridad.',
    },
    check: {
      heading: 'Mira si está activada',
      todo: 'Termina en el teléfono y vuelve a “Copia de seguridad”. La línea “Copia de seguridad cifrada de extremo a extremo” dice si está activada.',
    },
  },

  drawing: {
    /** What a screen reader says of a drawn phone. */
    nothing: 'Dibujo del teléfono. Muestra la página “{title}”. No hay nada que tocar.',
    menu: 'Dibujo del teléfono. Muestra la página “{title}”. Abre el menú de arriba a la derecha y toca “{tapped}”.',
    tab: 'Dibujo del teléfono. Muestra la página “{title}”. Toca “{tapped}” abajo a la derecha.',
    look: 'Dibujo del teléfono. Muestra la página “{title}”. Mira la línea “{tapped}”.',
    tap: 'Dibujo del teléfono. Muestra la página “{title}”. Toca “{tapped}”.',
    grid: 'Dibujo del teléfono. Muestra la página “{title}”. No hay nada que tocar. Hay dieciséis grupos de cuatro dígitos en cuatro filas.',
    caption: 'Un dibujo. Tu teléfono puede verse un poco distinto.',
  },

  /** Exactly as the phone names them in this language. */
  labels: {
    settings: 'Ajustes',
    chats: 'Chats',
    chatBackup: 'Copia de seguridad',
    encryptedBackup: 'Copia de seguridad cifrada de extremo a extremo',
    turnOn: 'Activar',
    createPasskey: 'Crear llave de acceso',
    moreOptions: 'Más opciones',
    password: 'Contraseña',
    key: 'Clave de cifrado de 64 dígitos',
    backUp: 'Guardar',
    backUpOnIphone: 'Realizar copia ahora',
  },
} satisfies Catalog['guide']
