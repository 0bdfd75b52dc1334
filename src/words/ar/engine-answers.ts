import type { Catalog } from '../catalog.ts'

/** Answers about one finding: how it begins, and whether it can be moved to the trash. {reason} is a phrase of `skips`. */
export const answers = {
  headerOfFolder: 'هذا مجلد: لكل ملف فيه بداية خاصة به.',
  headerUnexplained: 'لا يعرض Sealwatch بداية الملفات من هذا النوع.',
  headerGone: 'لم يعد هذا الملف موجودًا.',
  headerUnread: 'لم يُقرأ الملف: {reason}.',

  notKnown: 'هذا ليس مما عثر عليه آخر فحص: أعد الفحص قبل أن تنقله.',
  live: 'هذه بيانات يعمل بها تطبيق WhatsApp نفسه، وليست نسخة احتياطية: تبقى في مكانها.',
  aroundLive: 'يعمل تطبيق WhatsApp نفسه ببيانات في هذا المجلد: يبقى في مكانه.',
  isPlace: 'هذا المجلد مكان قائم بذاته، كمجلد برنامج مزامنة: يبقى في مكانه.',
  gone: 'لم يعد موجودًا.',
  otherFiles: 'في هذا المجلد ملفات أخرى أيضًا: افتحه وانقل فقط ما لا تريد الاحتفاظ به.',
  changed: 'تغيّر منذ تقييمه: أعد الفحص قبل أن تنقله.',
  notLookedAt: 'لا يمكن النظر إليه: {reason}.',
  notPlanned: 'لم يكن هذا ضمن ما أُخبرت به: انظر إليه مرة أخرى قبل أن تنقله.',
  lastCopy:
    'النسخة التي كان يُفترض أن تبقى اختفت أو تغيّرت، وهذه هي الأخيرة: انظر إليها مرة أخرى قبل أن تنقلها.',
  notMoved:
    'لم يتمكن النظام من نقله إلى سلة المهملات. ما زال في مكانه، ويمكنك حذفه من مجلده، ولا يمكن التراجع عن ذلك.',
  halfMoved: 'يقول النظام إنه نقله، لكنه ما زال في مكانه.',
  unread: 'تعذّرت قراءته: {reason}.',
  keyFileGone: 'لم يعد ملف المفتاح موجودًا.',
  keyFileUnread: 'تعذّرت قراءة ملف المفتاح: {reason}.',
  stopped: 'أُوقف هذا قبل نهايته.',
} as const satisfies Catalog['engine']['answers']
