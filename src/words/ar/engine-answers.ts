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

  severalKeys: 'في ذلك النص عدة قيم من 64 رقمًا: ضع المفتاح في ملف خاص به.',
  keyFileTooLarge: 'ليس هذا ملف مفتاح: إنه أكبر من ذلك.',
  noKeyFileSigns:
    'ليس هذا ملف مفتاح من 59 أو 158 بايت، ولا نصًا فيه 64 رقمًا. ليس في المفتاح إلا الأرقام من 0 إلى 9 والحروف من a إلى f. كلمة المرور ليست مفتاحًا: فهي تحرس فقط المفتاح الذي يحتفظ به WhatsApp لها.',
  noKeyFileLength:
    'ليس هذا ملف مفتاح من 59 أو 158 بايت، ولا نصًا فيه 64 رقمًا. في المفتاح 64 رقمًا، وفي هذا {count}.',

  portraitGone: 'لا يوجد ملف «{file}».',
  portraitUnread: 'لم يُقرأ «{file}»: {reason}.',
  portraitUnknownFile: '«{file}» ليس قاعدة بيانات WhatsApp ولا دردشة مصدَّرة: لا شيء يمكن عدّه.',
  portraitSealed: '«{file}» مشفّر: من دون المفتاح لا يعرف شخص غريب منه شيئًا عن دردشاتك.',
  portraitUnsure: 'لا يمكن عدّ ما في «{file}». {because}',
  portraitEmpty: 'ليس في «{file}» رسائل أو جهات اتصال أو مكالمات تمكن قراءتها.',
  portraitOtherFile: '«{file}» ليس قاعدة بيانات ولا دردشة مصدَّرة، ولذلك لا شيء يمكن عدّه.',
} as const satisfies Catalog['engine']['answers']
