import type { Catalog } from '../catalog.ts'

/** The proof of the guide: a backup that was written after the steps. */
export const proof = {
  ready: {
    heading: 'Ahora haz una copia de seguridad nueva',
    todo: 'En el teléfono, en “Copia de seguridad”, toca “{label}”. Después vuelve aquí.',
    why: 'Un interruptor activado es una promesa. El archivo nuevo es la prueba.',
    tapped: 'Ya toqué “{label}”',
  },
  waiting: {
    heading: 'Esperando la copia de seguridad nueva',
    watching:
      'Sealwatch está vigilando. El archivo tiene que escribirse en el teléfono y llegar después a este equipo, lo que puede tardar desde unos minutos hasta una noche.',
    notWatching:
      'Cuando el teléfono termine, y tu nube o tu sincronización haya traído el archivo hasta aquí, revisa de nuevo.',
    since: 'Solo cuenta una copia de seguridad escrita después de este momento: {moment}.',
    auditNow: 'Revisar ahora',
    auditing: 'Revisando',
  },
  sealed: {
    heading: 'El archivo nuevo de copia de seguridad está cifrado de extremo a extremo',
    means: 'Solo tú puedes abrir este archivo. No dice nada de las copias más antiguas; esas vienen ahora.',
  },
  readable: {
    heading: 'Otros todavía pueden leer el archivo nuevo de copia de seguridad',
    means:
      'El archivo se escribió después de que llegaras a esta página, y no está cifrado de extremo a extremo. Estas son las causas habituales:',
    causes: {
      unfinished:
        'Los pasos no se terminaron. Mira en el teléfono la línea “Copia de seguridad cifrada de extremo a extremo”.',
      other: 'El archivo viene de otro teléfono, o de la otra app.',
      begun:
        'El teléfono había empezado esta copia de seguridad antes de que activaras el cifrado. Haz una copia más.',
    },
  },
  unclear: {
    heading: 'Con el archivo nuevo no podemos saberlo',
    means:
      'Se escribió después de que llegaras a esta página, pero sus bytes no prueban nada. Pregúntale al teléfono:',
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
