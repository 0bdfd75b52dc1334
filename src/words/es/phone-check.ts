import type { Catalog } from '../catalog.ts'

/** The check of the phone itself, where this computer holds no backup. The claims have their sources in the room. */
export const phoneCheck = {
  label: 'Comprobación de tu teléfono',
  back: 'Atrás',
  next: 'Siguiente',
  leave: 'Volver al resultado',
  place: 'Paso {at, number} de {of, number}',

  phone: {
    heading: '¿Qué teléfono tienes?',
    lead: 'Sealwatch no puede ver dentro de un teléfono ni de una cuenta en la nube. Estos pasos te muestran dónde mirar por tu cuenta.',
    android: 'Teléfono Android',
    iphone: 'iPhone',
  },

  switch: {
    heading: 'Lee una línea en el teléfono',
    todo: 'Abre WhatsApp. Ve a “Ajustes”, “Chats”, “Copia de seguridad”. En “Copia de seguridad cifrada de extremo a extremo”, ¿dice que está activada o desactivada?',
    on: 'Dice que está activada',
    off: 'Dice que está desactivada',
    missing: 'No la encuentro',
    onMeans:
      'Por lo que dice tu teléfono, las copias de seguridad a partir de ahora están cifradas de extremo a extremo. Sealwatch no ha visto sus bytes, y las copias de antes siguen como estaban.',
    offMeans:
      'Por lo que dice tu teléfono, tu próxima copia de seguridad no está cifrada de extremo a extremo. La guía lo activa contigo.',
    missingMeans:
      'Mira en el dibujo dónde está. Puede que un WhatsApp más antiguo no la tenga: actualiza la app y mira otra vez.',
  },

  cloud: {
    heading: {
      android: 'Mira en tu cuenta de Google',
      iphone: 'Mira en iCloud',
    },
    todo: {
      android:
        'Abre Google Drive, en la app o en la web, y ve a su sección “Copias de seguridad”. ¿Hay una de WhatsApp, y de qué día?',
      iphone:
        'En el iPhone, abre los ajustes de iCloud. Busca WhatsApp entre las apps que guardan datos allí, y busca también la copia de seguridad en iCloud.',
    },
  },

  bring: {
    heading: 'Trae aquí una copia de seguridad',
    todo: {
      android:
        'Conecta el teléfono con un cable y permite que comparta sus archivos. Copia la carpeta Databases a este equipo y después arrástrala a esta ventana o elígela.',
      iphone:
        'Conecta el iPhone con un cable y haz una copia de seguridad de él en este equipo. Después revisa de nuevo este equipo, o elige la carpeta de la copia de seguridad.',
    },
    path: 'En el teléfono está en',
    choose: 'Elegir la carpeta',
    audit: 'Revisar de nuevo',
    proof: 'Entonces deciden los bytes, y no lo que dice una pantalla.',
    remove: {
      android: 'Quita la copia después: aquí se puede leer igual que en el teléfono.',
      iphone:
        'Quítala después, salvo que la hayas hecho con “Cifrar copia de seguridad local” (o “Encriptar respaldo local”): sin eso, quien entre en este equipo puede leer lo que contiene.',
    },
  },

  claims: {
    'databases-folder':
      'Los teléfonos con Android 11 o posterior guardan la carpeta allí; WhatsApp Business tiene una propia, llamada com.whatsapp.w4b. En un teléfono más antiguo, busca WhatsApp/Databases.',
    'drive-view':
      'La copia de seguridad de WhatsApp nunca está entre los archivos de Drive. Solo aparece en su sección “Copias de seguridad”, y desaparece después de cinco meses sin uso.',
    'iphone-list':
      'Una copia de seguridad de iPhone en un equipo lleva una lista de si contiene WhatsApp y de si está cifrada. Sealwatch lee esas listas.',
    'icloud-folder':
      'En un Mac con iCloud Drive, la copia de seguridad en iCloud del propio WhatsApp está en una carpeta oculta, y una revisión la examina.',
  },
} satisfies Catalog['phoneCheck']
