import type { Catalog } from '../catalog.ts'

/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  waiting: {
    heading: 'Haz ahora una copia de seguridad en tu teléfono',
    todo: 'En “Copia de seguridad”, toca “{label}”. Un interruptor activado es una promesa; el archivo nuevo es la prueba.',
    watch: {
      live: {
        says: 'Sealwatch está vigilando.',
        means:
          'El archivo tiene que escribirse en el teléfono y llegar después a este equipo, lo que tarda desde unos minutos hasta una noche. Esta página lo dice en cuanto esté aquí.',
      },
      limited: {
        says: 'Sealwatch está vigilando, pero no todas las carpetas.',
        means:
          'Un archivo nuevo en una carpeta que no se vigila se encuentra cuando Sealwatch mira la próxima vez, o cuando tú revisas.',
      },
      rounds: {
        says: 'Todavía no se vigila ninguna carpeta.',
        means:
          'Sealwatch vigila donde ha encontrado una copia de seguridad. Mira en todos los lugares de vez en cuando; para ver enseguida el archivo nuevo, revisa cuando ya debería estar aquí.',
      },
      paused: {
        says: 'La vigilancia está en pausa.',
        means:
          'Sealwatch no mira por sí mismo. Reanúdala, o revisa cuando el archivo nuevo ya debería estar aquí.',
      },
      new: {
        says: 'Sealwatch todavía no ha mirado.',
        means:
          'Vigila en cuanto ha mirado tus lugares por primera vez. Revisa ahora, para que sepa adónde llegan tus copias de seguridad.',
      },
    },
    limits:
      '{count, plural, one {Qué no se vigila, y por qué} many {Qué no se vigila, y por qué (#)} other {Qué no se vigila, y por qué (#)}}',
    next: 'La próxima vez que mira: {moment}.',
    since: 'Solo cuenta una copia de seguridad escrita después de este momento: {moment}.',
    older:
      'La copia de seguridad más reciente que hay aquí, <name>{file}</name>, es de antes: {moment}. Por eso no prueba nada.',
    late: 'Hasta ahora no ha llegado nada. En el teléfono, “Copia de seguridad” muestra cuándo se hizo la última. Si es nueva y no llega ningún archivo, puede que tu copia vaya a un lugar que este equipo no ve.',
    resume: 'Seguir vigilando',
    auditNow: 'Revisar ahora',
    auditing: 'Revisando',
  },
  arriving: {
    heading: 'Está llegando una copia de seguridad nueva',
    means: 'El archivo todavía se está escribiendo. Lo que contiene se puede decir cuando esté entero.',
  },
  stopped: {
    heading: 'La copia de seguridad nueva no está entera',
    means:
      'La copia se detuvo antes del final. Deja que tu nube o tu sincronización termine, o copia el archivo otra vez. Una parte de un archivo no prueba nada.',
  },
  looking: {
    heading: 'Hay una copia de seguridad nueva',
    means:
      'Está entera. Sealwatch mira todo lo que hay a su alrededor, para saber que no hay ninguna clave al lado.',
  },
  here: 'Ya hay aquí {size}.',
  written: 'Escrito: {moment}, {size}',
  sealed: {
    heading: 'El archivo nuevo de copia de seguridad está cifrado de extremo a extremo',
    means: 'Solo tú puedes abrir este archivo. No dice nada de las copias más antiguas; esas vienen ahora.',
  },
  readable: {
    heading: 'Otros todavía pueden leer el archivo nuevo de copia de seguridad',
    means: 'El archivo es nuevo, y no está cifrado de extremo a extremo. Estas son las causas habituales:',
    causes: {
      unfinished:
        'Los pasos no se terminaron. Mira en el teléfono la línea “Copia de seguridad cifrada de extremo a extremo”.',
      other: 'El archivo viene de otro teléfono, o de la otra app.',
      begun:
        'El teléfono había empezado esta copia de seguridad antes de que activaras el cifrado. Haz una copia más.',
    },
  },
  keyBeside: {
    heading:
      'El archivo nuevo de copia de seguridad está cifrado de extremo a extremo, pero su clave está al lado',
    means:
      'El archivo es nuevo y está cifrado de extremo a extremo. Pero al lado hay una clave que lo abre, así que cualquiera con esta carpeta puede abrirlo.',
    where: 'Dónde está la clave:',
    todo: {
      away: 'Lleva la clave lejos de la copia de seguridad: a un papel, o a un gestor de contraseñas. Después elimínala de aquí, también de la papelera.',
      renew:
        'Si otros pudieron copiar las dos cosas, crea una clave nueva: en el teléfono, desactiva “Copia de seguridad cifrada de extremo a extremo”, vuelve a activarla y haz una copia más.',
      old: 'La clave antigua sigue abriendo este archivo. Elimina el archivo cuando la copia de seguridad nueva esté probada.',
    },
  },
  keyUnseen: {
    heading:
      'El archivo nuevo de copia de seguridad está cifrado de extremo a extremo, pero quizá haya todavía una clave al lado',
    where: 'Dónde estaba la clave:',
  },
  unclear: {
    heading: 'Con el archivo nuevo no podemos saberlo',
    means:
      'El archivo es nuevo, pero lo que se pudo leer de él y a su alrededor no lo decide. El teléfono dice si el cifrado está activado:',
  },
  elsewhere: {
    heading: 'Compruébalo en el teléfono',
    means:
      'Tu copia de seguridad no llega a este equipo, así que Sealwatch no puede probarlo. El teléfono puede decírtelo:',
    own: 'Estas son comprobaciones tuyas. Sealwatch no ha visto la copia de seguridad.',
    comes: 'Sí llega a este equipo, después de todo',
  },
  neverComes: 'Mi copia de seguridad nunca llega a este equipo',
  again: 'Hacer una copia más',
  checks: {
    on: 'Ajustes > Chats > Copia de seguridad: la línea “Copia de seguridad cifrada de extremo a extremo” dice que está activada.',
    date: 'En la misma página: la última copia de seguridad lleva la fecha de hoy.',
    secret: 'Sabes dónde está tu llave de acceso, tu contraseña o tu clave, y no está solo en este teléfono.',
  },
} satisfies Catalog['proof']
