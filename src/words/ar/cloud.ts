import type { Catalog } from '../catalog.ts'

/** A file that is only in the cloud, which can be downloaded and judged. */
export const cloud = {
  offer: 'نزّل وتحقّق',
  offerOf: 'نزّل {name} وتحقّق منه',
  first:
    'ينزّل برنامج المزامنة لديك هذا الملف أولًا، وحجمه <size>{amount}</size>، ثم يقيّمه Sealwatch. ويبقى الملف على هذا الكمبيوتر إلى أن يزيله برنامج المزامنة.',
  firstOfUnknownSize:
    'ينزّل برنامج المزامنة لديك هذا الملف أولًا، ثم يقيّمه Sealwatch. لا يظهر حجمه هنا. ويبقى الملف على هذا الكمبيوتر إلى أن يزيله برنامج المزامنة.',
  confirm: 'نزّله',
  leave: 'اتركه في السحابة',
  waiting: 'جارٍ التنزيل والتحقق. يستغرق هذا مدة التنزيل، ويمكنك المتابعة في أثناء ذلك.',
  oneAtATime: 'يجري تنزيل ملف آخر. يُنزَّل ملف واحد في كل مرة.',
} as const satisfies Catalog['cloud']
