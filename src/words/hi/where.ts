import type { Catalog } from '../catalog.ts'

export const where = {
  heading: 'कहाँ-कहाँ देखा गया',
  open: '{count, plural, one {# जगह के अंदर देखा गया} other {# जगहों के अंदर देखा गया}}',
  noneOpen: 'किसी भी जगह के अंदर नहीं देखा जा सका।',
  closed: '{count, plural, one {# जगह के अंदर नहीं देखा जा सका} other {# जगहों के अंदर नहीं देखा जा सका}}',
  toPlaces: '“जगहें” पर जाएँ',
} satisfies Catalog['where']
