import type { Catalog } from '../catalog.ts'

/** Sealwatch about itself: whose it is, what runs, what it signs with, what is shipped with it. */
export const about = {
  heading: 'Acerca de Sealwatch',
  open: 'Acerca de Sealwatch',
  openHint: 'Versión, licencias, diagnóstico y la clave de firma.',
  section: 'Acerca de',
  back: 'Volver a Ajustes',
  independent:
    'Sealwatch es independiente. Ni WhatsApp ni Meta lo hacen, lo comprueban o lo respaldan, y no está afiliado a ellos.',
  names: 'El nombre de WhatsApp se usa para decir qué copias de seguridad lee.',

  versions: 'Versiones',
  parts: {
    app: 'Sealwatch',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    system: 'Sistema',
  },

  signing: {
    heading: 'Clave de firma',
    lead: 'Los informes firmados desde este equipo llevan esta huella. Quien la conozca puede saber que un informe es tuyo.',
    none: 'Aún no hay ninguna. Se crea cuando guardas por primera vez un informe firmado, o aquí.',
    fingerprint: 'Huella (SHA-256)',
    make: 'Crear una clave de firma',
    renew: 'Crear una clave nueva',
    ask: '¿Reemplazar la clave de firma?',
    lost: 'La clave antigua se elimina y no puede volver. Los informes que firmaste con ella siguen siendo válidos con la huella antigua. Los nuevos llevan otra, así que dísela a quien conozca la antigua.',
    confirm: 'Reemplazar la clave',
    keep: 'Conservar la clave antigua',
    making: 'Creando la clave',
    made: 'La clave se creó.',
  },

  diagnostics: {
    heading: 'Diagnóstico',
    lead: 'Texto para quien te ayude con un error. No se envía nada: tú lo copias y decides adónde va.',
    names: 'Incluir rutas y nombres',
    namesHint: 'De lugares, copias de seguridad y lo que no se examinó.',
    preview: 'Esto es lo que se copia',
    copy: 'Copiar el diagnóstico',
    copied: 'Copiado.',
    notCopied: 'No se pudo copiar. Selecciona el texto y cópialo.',
  },

  licences: {
    heading: 'Licencias',
    lead: 'Sealwatch es software libre. Con él {count, plural, one {viene # obra} many {vienen # de obras} other {vienen # obras}} de otros.',
    search: 'Buscar',
    found: '{count, plural, =0 {Nada coincide} one {# coincide} many {# coinciden} other {# coinciden}}.',
    none: 'Este paquete no trae ningún texto propio.',
    chromium: 'Las licencias de Chromium son un archivo aparte.',
    showChromium: 'Mostrar ese archivo en su carpeta',
  },
} satisfies Catalog['about']
