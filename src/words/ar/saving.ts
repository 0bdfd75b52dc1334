import type { Catalog } from '../catalog.ts'

/** Saving the report that is shown. */
export const saving = {
  open: 'احفظ التقرير',
  hints: {
    pdf: 'للطباعة أو التسليم',
    html: 'صفحة واحدة لأي متصفح',
    csv: 'جدول لبرامج الجداول',
    json: 'للبرامج',
  },
  saveAs: 'احفظ بصيغة {format}',
  signed: 'موقَّع',
  signedHint: 'ملف ثانٍ يبيّن لاحقًا أن التقرير لم يُغيَّر، وأي تثبيت وقّعه.',
  saving: 'جارٍ حفظ التقرير',
  saved: 'حُفظ باسم',
  signature: 'توقيعه هو',
  fingerprint: 'بصمة هذا التثبيت',
  fingerprintHint: 'أعطِها لمن يتسلّم التقرير، بطريقة غير طريقة التقرير نفسه.',
} as const satisfies Catalog['saving']
