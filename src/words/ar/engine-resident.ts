import type { Catalog } from '../catalog.ts'

/**
 * What Sealwatch says of itself: why watching is not complete and what can be done, trouble with its memory, and what it could
 * not do.
 */
export const resident = {
  silent: 'لا يستجيب {label}، فلا يُفحص أي شيء فيه.',
  silentMore:
    'لا يستجيب {label} و{count, plural, zero {# مجلد آخر} one {مجلد آخر} two {مجلدان آخران} few {# مجلدات أخرى} many {# مجلدًا آخر} other {# مجلد آخر}}، فلا يُفحص أي شيء فيها.',
  noWatchLeft: 'لا يستطيع النظام مراقبة المزيد من المجلدات، ولذلك لا تُفحص بعض المجلدات إلا وفق الجدول.',
  noFileLeft: 'لا يسمح النظام بفتح المزيد من الملفات، ولذلك لا تُفحص بعض المجلدات إلا وفق الجدول.',
  polling:
    'المتغيّر CHOKIDAR_USEPOLLING معيَّن، وهذا يجعل المراقبة مكلفة، ولذلك لا تُفحص جميع المجلدات إلا وفق الجدول.',
  denied: 'لا يُسمح بمراقبة {label}، ولذلك لا يُفحص إلا وفق الجدول.',
  deniedMore:
    'لا يُسمح بمراقبة {label} و{count, plural, zero {# مجلد آخر} one {مجلد آخر} two {مجلدين آخرين} few {# مجلدات أخرى} many {# مجلدًا آخر} other {# مجلد آخر}}، ولذلك لا تُفحص إلا وفق الجدول.',
  lost: 'لا يمكن مراقبة {label}: لم يعد موجودًا، أو لا تمكن قراءته.',
  lostMore:
    'لا يمكن مراقبة {label} و{count, plural, zero {# مجلد آخر} one {مجلد آخر} two {مجلدين آخرين} few {# مجلدات أخرى} many {# مجلدًا آخر} other {# مجلد آخر}}: لم تعد موجودة، أو لا تمكن قراءتها.',
  closed: 'تعذّر فحص {label}: {reason}.',
  distant: '{label} ليس على أقراص هذا الكمبيوتر نفسه، ولا يُفحص إلا وفق الجدول.',
  distantMore:
    '{label} و{count, plural, zero {# مجلد آخر} one {مجلد آخر} two {مجلدان آخران} few {# مجلدات أخرى} many {# مجلدًا آخر} other {# مجلد آخر}} ليست على أقراص هذا الكمبيوتر نفسه، ولا تُفحص إلا وفق الجدول.',
  huge: '{label} أكبر من أن يُراقَب (أكثر من {total, number} عنصر)، ولا يُفحص إلا وفق الجدول.',
  hugeMore:
    '{label} و{count, plural, zero {# مجلد آخر} one {مجلد آخر} two {مجلدان آخران} few {# مجلدات أخرى} many {# مجلدًا آخر} other {# مجلد آخر}} أكبر من أن تُراقَب (أكثر من {total, number} عنصر)، ولا تُفحص إلا وفق الجدول.',
  tooMany:
    'توجد نسخ احتياطية في أكثر من {total, number} مجلد، و{count, plural, zero {# منها لا يُفحص} one {واحد منها لا يُفحص} two {اثنان منها لا يُفحصان} few {# منها لا تُفحص} many {# منها لا تُفحص} other {# منها لا تُفحص}} إلا وفق الجدول.',
  notRunning: 'توقف محرّك Sealwatch عن العمل ثلاث مرات متتالية، فلا تُرى النسخ الاحتياطية الجديدة.',

  silentTodo: 'إذا لم يعد خادمه أو قرصه موجودًا، فافصله. يسأل Sealwatch مرة أخرى بعد ساعة.',
  noWatchLeftTodo:
    'أغلق برنامجًا يراقب ملفات كثيرة، أو ارفع قيمة fs.inotify.max_user_watches. يحاول Sealwatch مرة أخرى بعد كل فحص.',
  noFileLeftTodo:
    'أغلق برنامجًا يراقب ملفات كثيرة، أو ارفع قيمة fs.inotify.max_user_instances وحدّ الملفات المفتوحة. يحاول Sealwatch مرة أخرى بعد كل فحص.',
  pollingTodo: 'شغّل Sealwatch من دونه.',
  deniedTodo: 'امنح Sealwatch إذنًا لقراءته. يحاول مرة أخرى بعد كل فحص.',
  lostTodo: 'أعد توصيل قرصه، أو دع Sealwatch يقرؤه، إذا كان ينبغي أن يُراقَب. ينظر مرة أخرى عند كل فحص.',
  closedTodo: 'أعده إلى مكانه، أو امنح Sealwatch إذنًا لقراءته. ينظر مرة أخرى عند كل فحص.',
  distantTodo: 'لا شيء: تُلاحَظ أي نسخة احتياطية جديدة هناك عند الفحص التالي. لتعرف على الفور، افحص الآن.',
  unwatchedTodo: 'لا شيء: تُلاحَظ أي نسخة احتياطية جديدة هناك عند الفحص التالي.',
  notRunningTodo: 'يواصل Sealwatch المحاولة. أنهِه وشغّله مرة أخرى. ملفاتك لم تتغيّر.',

  forgotten: 'تعذّرت قراءة ما كان Sealwatch يتذكره، ولذلك يبدأ من جديد. يُحتفظ بالملف باسم {file}.',
  forgottenUnread:
    'تعذّرت قراءة ما كان Sealwatch يتذكره ({errno})، ولذلك يبدأ من جديد. تُرك الملف كما هو: {file}.',
  unwritten: 'تعذّرت كتابة ما رآه Sealwatch ({errno}). يواصل المراقبة ويحاول مرة أخرى، وما كُتب من قبل سليم.',
  unwrittenFull:
    'تعذّرت كتابة ما رآه Sealwatch (القرص ممتلئ). يواصل المراقبة ويحاول مرة أخرى، وما كُتب من قبل سليم.',
  unwrittenForbidden:
    'تعذّرت كتابة ما رآه Sealwatch (لا يُسمح له بالكتابة هناك). يواصل المراقبة ويحاول مرة أخرى، وما كُتب من قبل سليم.',
  memoryHeld:
    'هناك Sealwatch آخر (العملية {process} على {host}) يحفظ ما رآه في الملف نفسه، ولذلك لا يتذكر هذا إلا أثناء عمله. أنهِ أحدهما. إذا لم يكن هناك آخر يعمل، فاحذف {file}.',
  ignoreUnwritten: 'هذا سارٍ الآن، لكن تعذّرت كتابته على القرص.',

  auditStopped: 'توقف الفحص بسبب خطأ في Sealwatch ({message}). ملفاتك لم تتغيّر.',
  ownError: 'لم يتمكن Sealwatch من معرفة ذلك بسبب خطأ فيه. ملفاتك لم تتغيّر.',
  proofError: 'لم يتمكن Sealwatch من البحث عن النسخة الاحتياطية الجديدة بسبب خطأ فيه.',
  unreadableOrder: 'تلقّى المحرّك أمرًا لا تمكنه قراءته.',
  noPlaces: 'لم يُخبَر المحرّك أين يبحث.',
} as const satisfies Catalog['engine']['resident']
