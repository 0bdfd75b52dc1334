import type { Catalog } from '../catalog.ts'

/** The places of an audit of all of them. */
export const where = {
  heading: 'أين نظر',
  open: '{count, plural, zero {لم يجرِ الاطلاع على أي مكان} one {جرى الاطلاع على مكان واحد} two {جرى الاطلاع على مكانين} few {جرى الاطلاع على # أماكن} many {جرى الاطلاع على # مكانًا} other {جرى الاطلاع على # مكان}}',
  noneOpen: 'تعذّر الاطلاع على أي مكان.',
  closed:
    '{count, plural, zero {تعذّر الاطلاع على # مكان} one {تعذّر الاطلاع على مكان واحد} two {تعذّر الاطلاع على مكانين} few {تعذّر الاطلاع على # أماكن} many {تعذّر الاطلاع على # مكانًا} other {تعذّر الاطلاع على # مكان}}',
  toPlaces: 'انتقل إلى الأماكن',
} as const satisfies Catalog['where']
