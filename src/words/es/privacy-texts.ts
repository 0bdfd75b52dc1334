import type { Catalog } from '../catalog.ts'

/** What the page states, under the names of the statements. Each title is true on its own, for whoever reads no further. */
export const privacyTexts = {
  covers: {
    messages: {
      title: 'Los mensajes y las llamadas personales',
      text: 'WhatsApp dice que nadie fuera del chat, ni WhatsApp ni Meta, puede leerlos ni escucharlos.',
    },
    location: {
      title: 'Una ubicación que compartes en un chat',
      text: 'WhatsApp dice que no puede verla.',
    },
    backup: {
      title: 'Tu copia de seguridad, una vez que lo activas',
      text: 'La copia de seguridad cifrada de extremo a extremo es una opción. La guía te lleva por ella.',
    },
  },
  notCovered: {
    account: {
      title: 'Tu número de teléfono y tu perfil',
      text: 'WhatsApp guarda tu número, tu nombre de perfil, tu foto y tu texto de “Info.”.',
    },
    contacts: {
      title: 'Los números de tu agenda',
      text: 'Si lo permites, WhatsApp los recibe con regularidad, también los de personas que no lo usan. Dice que no se los pasa a Meta.',
    },
    usage: {
      title: 'Cuándo, con qué frecuencia y cuánto tiempo lo usas',
      text: 'Su política de privacidad enumera la hora, la frecuencia y la duración de tus actividades, las funciones que usas, si estás en línea y cuándo lo estuviste por última vez.',
    },
    device: {
      title: 'Tu dispositivo, tu red y tu dirección IP',
      text: 'La política enumera el modelo, el sistema, el nivel de batería, la intensidad de la señal, el operador móvil, el idioma, la zona horaria y la dirección IP.',
    },
    groups: {
      title: 'Los nombres y las fotos de tus grupos',
      text: 'La política cuenta los nombres, las fotos y las descripciones de los grupos entre lo que recopila.',
    },
    businesses: {
      title: 'Los chats con muchas empresas',
      text: 'Cuando una empresa deja que Meta almacene sus chats, WhatsApp no dice que estén cifrados de extremo a extremo.',
    },
    'meta-ai': {
      title: 'Lo que le preguntas a Meta AI',
      text: 'Las conversaciones con el asistente no están cifradas de extremo a extremo. El propio WhatsApp lo nombra como excepción.',
    },
    channels: {
      title: 'Los canales',
      text: 'Son públicos y no están cifrados de extremo a extremo.',
    },
    reports: {
      title: 'Los mensajes que alguien reporta',
      text: 'Si una persona te reporta, WhatsApp recibe los últimos cinco mensajes que le enviaste.',
    },
    'open-backup': {
      title: 'Las copias de seguridad, hasta que lo activas',
      text: 'Sin copia de seguridad cifrada de extremo a extremo, WhatsApp guarda una clave de la base de datos, y los archivos multimedia de la copia de seguridad pueden estar sin cifrar.',
    },
  },
  shared: {
    registration: { title: 'El registro de la cuenta', text: 'Por ejemplo, tu número de teléfono.' },
    transactions: {
      title: 'Los datos de transacciones',
      text: 'Por ejemplo, si usas los pagos o las tiendas de Meta en WhatsApp.',
    },
    service: { title: 'Información relacionada con el servicio', text: 'La página no dice qué es.' },
    businesses: {
      title: 'Cómo interactúas con las empresas',
      text: 'Cuando usas WhatsApp para hacerlo.',
    },
    device: { title: 'Información del dispositivo móvil', text: 'Sobre el teléfono que usas.' },
    ip: { title: 'Tu dirección IP', text: 'Dice cuál es tu red y, más o menos, dónde estás.' },
  },
  sharedLimits: {
    more: {
      title: 'La lista no está cerrada',
      text: 'WhatsApp añade que puede compartir otra información que nombra su política de privacidad, o de la que se te avisó o con la que estuviste de acuerdo.',
    },
    'not-shared': {
      title: 'WhatsApp dice que no comparte tus mensajes ni tus contactos',
      text: 'También dice que no lleva un registro de con quién se escriben o hablan todos. No conocemos ninguna manera de comprobarlo desde fuera.',
    },
    ads: {
      title: 'Un chat que abres desde un anuncio le dice algo a Meta',
      text: 'Si escribes a una empresa después de un anuncio de Facebook o Instagram, Meta se entera de algunos datos, como cuántos chats tienes con ella. WhatsApp dice que entre ellos no están ni el contenido ni tu nombre o número.',
    },
  },
  business: {
    people: {
      title: 'Allí pueden leerlo varias personas',
      text: 'Cuando el mensaje llega, valen las reglas de la empresa. Puede tener muchos empleados que contestan.',
    },
    providers: {
      title: 'Puede ocuparse otra empresa',
      text: 'Una empresa puede hacer que un proveedor almacene, lea y conteste sus mensajes.',
    },
    meta: {
      title: 'Esa otra empresa puede ser Meta',
      text: 'Muchas empresas usan Meta como almacén. WhatsApp dice que el chat muestra entonces un aviso.',
    },
    marketing: {
      title: 'Puede usarse para marketing',
      text: 'La empresa puede usar lo que le cuentas para su propio marketing, también para anuncios en Meta.',
    },
  },
  nightly: {
    claim: {
      title: 'La frase circuló en mayo de 2024, y WhatsApp la negó',
      text: 'El director de WhatsApp respondió que los mensajes no se envían ni se exportan a WhatsApp por la noche. Hubo críticos que señalaron que hablaba de los mensajes, no de todos los datos.',
    },
    local: {
      title: 'En Android, por la noche se hace una copia de seguridad en el teléfono',
      text: 'Es un archivo en tu propio teléfono, que suele hacerse hacia las 2 de la madrugada. Llega a otro equipo solo si lo copias o lo sincronizas.',
    },
    cloud: {
      title: 'Una copia de seguridad en la nube va a tu propia cuenta, si la activaste',
      text: 'Va a tu cuenta de Google o a iCloud. De quién puede abrirla allí tratan Sealwatch y la guía.',
    },
    metadata: {
      title: 'Los datos sobre tu uso van a WhatsApp mientras lo usas',
      text: 'La política de privacidad dice que se recopilan. No dice que eso ocurra por la noche, y no encontramos ninguna prueba de ello.',
    },
  },
  settings: {
    'two-step': {
      title: 'Verificación en dos pasos',
      text: 'Quien se apodere de tu número necesita además tu PIN para registrar tu cuenta.',
      where: 'Ajustes > Cuenta > Verificación en dos pasos',
      not: 'No cambia lo que WhatsApp recopila.',
    },
    linked: {
      title: 'Dispositivos vinculados',
      text: 'Todo dispositivo vinculado puede leer lo mismo que tú. Cierra la sesión de los que no conoces o no usas.',
      where: 'Ajustes > Dispositivos vinculados',
      not: 'No elimina lo que un dispositivo así ya ha almacenado.',
    },
    disappearing: {
      title: 'Mensajes temporales',
      text: 'Los mensajes nuevos desaparecen después de 24 horas, 7 días o 90 días, así que queda menos por encontrar.',
      where: 'Ajustes > Privacidad > Duración predeterminada',
      not: 'No deshace un mensaje que alguien reenvió, citó o conservó.',
    },
    advanced: {
      title: 'Privacidad avanzada del chat',
      text: 'Quienes están en un chat no pueden exportarlo, los archivos multimedia no se guardan solos y las funciones de IA están desactivadas en él.',
      where: 'En un chat, toca su nombre > Privacidad avanzada del chat',
      not: 'No impide las capturas de pantalla ni los reenvíos.',
    },
    ip: {
      title: 'Proteger la dirección IP en las llamadas',
      text: 'Las llamadas pasan por los servidores de WhatsApp, así que la otra parte no ve tu dirección IP. Las llamadas pueden oírse peor.',
      where: 'Ajustes > Privacidad > Avanzada',
      not: 'No oculta tu dirección IP a WhatsApp.',
    },
    security: {
      title: 'Notificaciones de seguridad',
      text: 'Se te avisa cuando cambia el código de seguridad de un contacto, lo que ocurre con un teléfono nuevo, o con otra persona en medio.',
      where: 'Ajustes > Cuenta > Notificaciones de seguridad',
      not: 'No impide nada. Te dice que preguntes.',
    },
  },
  signal: {
    less: {
      title: 'Dice que puede entregar dos fechas',
      text: 'Cuando un gran jurado de Estados Unidos le preguntó en 2016, Signal tenía el día en que se creó una cuenta y el día en que se usó por última vez, y nada sobre contactos, grupos o mensajes.',
    },
    number: {
      title: 'Necesita tu número de teléfono, y que tus contactos estén allí',
      text: 'Te registras con un número, y solo puedes escribir a quienes también usan Signal. Sealwatch no tiene relación con Signal ni con WhatsApp.',
    },
  },
} satisfies Catalog['privacyTexts']
