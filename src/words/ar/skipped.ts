import type { Catalog } from '../catalog.ts'

/** What was not looked into, and why. */
export const skipped = {
  heading: 'ما لم يجرِ الاطلاع عليه',
  nothing: 'جرى الاطلاع على كل مجلد وملف هنا.',
  intro: 'قد تكون خلف هذه العناصر نسخة احتياطية. لا يُقال شيء عما لم يُقرأ.',
  reasons: {
    noPermission: 'لا إذن بقراءته',
    onlyInCloud: 'في السحابة فقط، ولم يُنزَّل',
    notRegular: 'ليس ملفًا عاديًا، بل جهاز أو مقبس مثلًا',
    link: 'رابط إلى موضع آخر، لم يُتبع',
    programFiles: 'ملفات برامج، لم يجرِ الاطلاع عليها',
    versionHistory: 'سجل الإصدارات، لم يجرِ الاطلاع عليه',
    vanished: 'اختفى قبل أن تمكن قراءته',
    notFound: 'غير موجود',
    offline: 'غير متصل',
  },
} as const satisfies Catalog['skipped']
