import type { Catalog } from '../catalog.ts'

/** The places of an audit of all of them. */
export const where = {
  heading: 'Tempat yang diperiksa',
  open: '{count, plural, other {# lokasi diperiksa}}',
  noneOpen: 'Tidak ada lokasi yang dapat diperiksa.',
  closed: '{count, plural, other {# lokasi tidak dapat diperiksa}}',
  toPlaces: 'Buka Lokasi',
} satisfies Catalog['where']
