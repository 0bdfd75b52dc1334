import type { Catalog } from '../catalog.ts'

/** The icon in the tray and its menu. */
export const tray = {
  tooltip: 'Sealwatch: {state}',
  noAudit: 'Ninguna revisión por ahora',
  noBackup: 'Ninguna copia de seguridad de WhatsApp encontrada por ahora',
  sealed:
    '{backups, plural, one {Tu copia de seguridad solo se abre con su clave o contraseña} many {Tus # de copias de seguridad solo se abren con su clave o contraseña} other {Tus # copias de seguridad solo se abren con su clave o contraseña}}',
  unknown:
    '{backups, plural, one {No podemos saber quién puede leer tu copia de seguridad} many {No podemos saber quién puede leer algunas de tus # de copias de seguridad} other {No podemos saber quién puede leer algunas de tus # copias de seguridad}}',
  /** `of` is `all` where others can read each of several backups. */
  exposed:
    '{of, select, one {Otros pueden leer tu copia de seguridad} all {Otros pueden leer tus {total, number} copias de seguridad} other {Otros pueden leer {count, number} de tus {total, number} copias de seguridad}}',
  auditing: 'Buscando copias de seguridad',
  paused: 'Vigilancia en pausa hasta que la reanudes',
  pausedUntil: 'Vigilancia en pausa hasta: {moment}',
  lastAudit: 'Última revisión: {moment}',
  lastAuditBefore: 'Última revisión: {moment}, antes de este inicio',
  noLastAudit: 'Última revisión: ninguna',
  failing: 'Ninguna revisión programada ha terminado desde: {moment}…',
  backup: '{label} – {verdict}',

  limited: 'No se vigila todo…',
  audit: 'Revisar ahora',
  pause: 'Pausar la vigilancia',
  lengths: {
    hour: 'Durante 1 hora',
    tomorrow: 'Hasta mañana',
    resumed: 'Hasta que la reanude',
  },
  resume: 'Reanudar la vigilancia',
  open: 'Abrir Sealwatch',
  quit: 'Salir',

  /** A moment inside another sentence. */
  moments: {
    today: 'hoy, {time}',
    yesterday: 'ayer, {time}',
    tomorrow: 'mañana, {time}',
  },
} satisfies Catalog['tray']
