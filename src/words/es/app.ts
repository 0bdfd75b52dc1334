import type { Catalog } from '../catalog.ts'

/** What stands around the rooms, and what several of them say. */
export const app = {
  rooms: 'Secciones',
  room: {
    overview: 'Resumen',
    backups: 'Copias de seguridad',
    guide: 'Guía',
    privacy: 'Privacidad',
    places: 'Lugares',
    settings: 'Ajustes',
  },
  allPlaces: 'los lugares activados',
  dismiss: 'Descartar',
  showMore: 'Mostrar {next, number} más de {left, number}',
  showLast:
    '{left, plural, one {Mostrar el último} many {Mostrar los últimos #} other {Mostrar los últimos #}}',
  noBridge: 'Esta página solo funciona dentro de la app de Sealwatch.',
  requestFailed: '<strong>Eso no funcionó.</strong> <why></why>',

  broken: {
    sentence: 'No se pudo mostrar esta sección',
    meaning: 'Un error de Sealwatch la detuvo. Tus archivos no han cambiado y Sealwatch sigue vigilando.',
    load: 'Cargar la ventana de nuevo',
  },

  drop: {
    audit: 'Suelta para revisar',
    auditHint: 'Los archivos y las carpetas se abren solo para leerlos.',
    add: 'Suelta para añadirla como lugar',
    addHint: 'Un lugar es una carpeta que cada revisión examina.',
    nothing: 'Sealwatch solo puede usar archivos y carpetas que estén en este equipo.',
  },
} satisfies Catalog['app']
