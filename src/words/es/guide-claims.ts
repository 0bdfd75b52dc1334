import type { Catalog } from '../catalog.ts'

/** The sentences of the guide that a source stands behind, under the names of the claims. */
export const guideClaims = {
  'path-android': 'Este es el camino que da la propia página de ayuda de WhatsApp para Android.',
  'path-iphone':
    'Otros describen este camino para el iPhone. La parte de la página de ayuda de WhatsApp sobre el iPhone no se pudo leer, así que en tu teléfono las palabras pueden ser otras.',
  'settings-android': 'En Android, “Ajustes” está en el menú de los tres puntos, arriba a la derecha.',
  'settings-iphone':
    'En un iPhone, “Ajustes” está abajo a la derecha. Algunas versiones muestran allí tu perfil.',
  'business-same':
    'Quienes usan WhatsApp Business cuentan que tiene el mismo interruptor. No encontramos ninguna página de ayuda de WhatsApp sobre ello. Si usas las dos apps, sigue los pasos en cada una.',
  'turn-on': 'La copia de seguridad cifrada de extremo a extremo está desactivada hasta que la actives.',
  'more-options':
    'El teléfono ofrece primero una llave de acceso. Los otros dos tipos están detrás de “Más opciones”.',
  'only-new':
    'Solo se protegen las copias de seguridad hechas a partir de ahora. Las copias más antiguas siguen como estaban; la guía llega a ellas al final.',

  'same-lock': 'Las tres opciones cierran el archivo de la misma manera: protegen una misma clave.',
  'passkey-what':
    'Una llave de acceso se guarda en un gestor de contraseñas, como el Gestor de contraseñas de Google. La abres con la huella, el rostro o el bloqueo de pantalla.',
  'passkey-phone-lost':
    'Un teléfono nuevo puede abrir la copia de seguridad si tu gestor de contraseñas lleva allí la llave de acceso. Si la llave de acceso estaba solo en el teléfono perdido, la copia de seguridad se queda cerrada.',
  'passkey-secret-lost':
    'Sin la llave de acceso no se puede abrir la copia de seguridad. WhatsApp no puede restablecerla ni abrir la copia de seguridad por ti.',
  'passkey-needs-android':
    'Las llaves de acceso necesitan Android 9 o posterior, Google Mobile Services 241217000 o posterior, y un bloqueo de pantalla.',
  'passkey-needs-iphone':
    'Las llaves de acceso llegan a los teléfonos poco a poco, y no encontramos qué versión de iOS necesitan. Si tu teléfono no ofrece ninguna, elige una contraseña.',
  'password-what':
    'Es una contraseña que piensas tú. Con ella se abre una clave que está en una bóveda de Meta, que solo permite unos pocos intentos.',
  'password-phone-lost':
    'Un teléfono nuevo puede abrir la copia de seguridad si tienes la contraseña y aún puedes registrar tu número.',
  'password-secret-lost':
    'Mientras WhatsApp siga funcionando en tu teléfono, puedes poner una contraseña nueva, incluso sin la anterior. Sin ninguna de las dos cosas, la copia de seguridad se pierde: WhatsApp no puede restablecer la contraseña. Después de demasiados intentos fallidos, también se pierde la clave de la bóveda.',
  'key-what':
    'WhatsApp crea una clave de 64 dígitos (del 0 al 9 y de la a a la f) y te la muestra. Meta no la guarda.',
  'key-phone-lost':
    'Un teléfono nuevo puede abrir la copia de seguridad si tienes los 64 dígitos y aún puedes registrar tu número.',
  'key-secret-lost':
    'Sin los dígitos nadie puede abrir la copia de seguridad. Mientras WhatsApp siga funcionando en tu teléfono, puedes desactivar la función y volver a activarla, lo que crea una clave nueva para las copias de seguridad nuevas. Las anteriores siguen necesitando la clave antigua.',
  'key-grid':
    'Los dígitos están en dieciséis grupos de cuatro. Léelos fila por fila, de izquierda a derecha. Leerlos por columnas es un error frecuente.',
  'key-photo':
    'Muchas personas fotografían la clave, y muchos teléfonos copian las fotos a una nube. Una clave que está donde está la copia de seguridad se la abre a quien encuentre las dos.',
  'turn-off':
    'Para desactivarla más adelante, el teléfono pide la contraseña o la clave, o bien la huella, el rostro o el PIN.',

  'back-up-android': 'En Android, el botón se llama “Guardar”.',
  'back-up-iphone': 'En un iPhone, se llama “Realizar copia ahora”.',
  'header-proves':
    'Una copia de seguridad de Android dice en sus primeros bytes qué tipo de clave necesita. Sealwatch lee esos bytes.',
  'icloud-proves':
    'En una copia de seguridad en iCloud se ve en sus paquetes multimedia: con cifrado de extremo a extremo no se puede leer en ellos ningún nombre ni ninguna imagen.',
  'google-unseen':
    'La copia de seguridad de tu cuenta de Google no está entre los archivos que ve un equipo. Una carpeta de Drive vacía no dice nada de ella.',
  'icloud-unsure':
    'Algunas copias de seguridad en iCloud muestran demasiado poco para saberlo. En Windows no se sabe si iCloud las muestra siquiera.',

  'old-backup':
    'Estas se hicieron antes, o las hizo un teléfono o una app sin copia de seguridad cifrada de extremo a extremo. Activarla no las cambia.',
  'icloud-old':
    'Las imágenes y los mensajes de voz que contiene se pueden leer. No se sabe si una copia de seguridad nueva reemplaza de una vez todos los archivos antiguos.',
  'plain-copy':
    'Contienen tus mensajes o imágenes sin cifrar, o con otra clave. Activar el cifrado no las cambia.',
  media:
    'Las imágenes, los videos y los mensajes de voz de una carpeta Media nunca están cifrados, actives lo que actives.',
  export:
    'Un chat exportado es texto sin cifrar. Su línea sobre el cifrado de extremo a extremo habla del chat, no de este archivo.',
  'device-backup':
    'Las copias de seguridad nuevas del iPhone dejan fuera WhatsApp cuando la copia de seguridad cifrada de extremo a extremo está activada. Las hechas antes conservan los chats. Una que esté cifrada la cierra su propia contraseña, que es otra cerradura.',
  'key-file':
    'Un archivo de clave abre todas las copias de seguridad a las que corresponde. Al lado de una de ellas, anula el cifrado.',
  'key-beside':
    'El cifrado de extremo a extremo protege una copia de seguridad solo mientras su clave esté en otro lugar: quien tenga las dos cosas puede abrirla. Desactivar el cifrado y volver a activarlo crea una clave nueva para las copias de seguridad nuevas. Las anteriores siguen abriéndose con la clave antigua.',
  'live-data':
    'La app de WhatsApp de este equipo guarda aquí sus datos. No es una copia de seguridad, y vuelve mientras uses la app.',
  trash:
    'Los archivos eliminados se quedan un tiempo en la papelera: 30 días en Google Drive, 30 días o más en Dropbox. Hasta entonces se pueden restaurar.',
  versions:
    'Un servicio en la nube puede guardar versiones anteriores de un archivo que fue reemplazado. Dropbox las guarda tanto tiempo como los archivos eliminados.',
  'iphone-computer':
    'Una copia de seguridad en Finder, en la app Dispositivos Apple o en iTunes no está cifrada hasta que marcas “Cifrar copia de seguridad local” (o “Encriptar respaldo local”). La siguiente copia de seguridad reemplaza entonces a la anterior en ese equipo.',
  'iphone-icloud':
    'Una copia de seguridad en iCloud de todo el iPhone, hecha antes de que activaras el cifrado, puede contener aún tus chats.',
} satisfies Catalog['guideClaims']
