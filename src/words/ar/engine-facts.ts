import type { Catalog } from '../catalog.ts'

/**
 * What a verdict rests on, as short notes for a person who wants to know how we know. Technical words (IV, SQLite,
 * GCM tag, Manifest.db) are names: they stay. Numbers of bytes are said "from … to …": a dash would turn round.
 */
export const facts = {
  // Headers and ends of Android backups
  keyType0: 'نوع المفتاح 0 في ترويسة النسخة الاحتياطية: مفتاح يوفّره WhatsApp ويحتفظ به',
  keyType1:
    'نوع المفتاح 1 في الحقل {field} من ترويسة النسخة الاحتياطية: مشفرة تمامًا بين الطرفين، ونوع المفتاح غير مذكور',
  keyType2: 'نوع المفتاح 2 في الحقل {field} من ترويسة النسخة الاحتياطية: مشفرة تمامًا بين الطرفين بكلمة مرور',
  keyType3:
    'نوع المفتاح 3 في الحقل {field} من ترويسة النسخة الاحتياطية: مشفرة تمامًا بين الطرفين بمفتاح من 64 رقمًا',
  keyType4: 'نوع المفتاح 4 في الحقل {field} من ترويسة النسخة الاحتياطية: مشفرة تمامًا بين الطرفين بمفتاح مرور',
  keyTypeNewer:
    'نوع المفتاح {type} في الحقل {field} من ترويسة النسخة الاحتياطية: مشفرة تمامًا بين الطرفين، بنوع أحدث من المفاتيح لا يعرفه Sealwatch بعد',
  ivInPlace: 'قيمة IV في الموضع الذي لا تكون فيه إلا في النسخ الاحتياطية المشفرة تمامًا بين الطرفين (الحقل 3)',
  olderKeyType: 'يقول الحقل 1، وهو نوع المفتاح الأقدم، {type}: وحيث يوجد الحقل 6 فهو الذي يحسم',
  passkeyRecord: 'تحمل الترويسة سجل مفتاح مرور (الحقل 5)',
  unknownFields: 'حقول غير معروفة في الترويسة: {fields}',
  writtenBy: 'كتبها WhatsApp {version}',
  keyVersion: 'إصدار مفتاح WhatsApp: {stated}',
  oldHeader: 'ترويسة أقدم بلا نوع مفتاح: إصدار التشفير 1، وإصدار مفتاح WhatsApp {version}',
  endsWithDigits: 'تنتهي كما تنتهي هذه النسخ الاحتياطية، برقمين من رقم هاتف',
  contradictoryHeader: 'ترويسة النسخة الاحتياطية تناقض نفسها: {contradiction}',
  clearAfterHeader: 'ما يلي الترويسة {thing}، بلا تشفير',
  nothingAfterHeader: 'لا يوجد سوى الترويسة: لا يليها محتوى مشفّر',
  zerosAfterHeader: 'لا تلي الترويسة إلا أصفار حيث ينبغي أن يكون المحتوى المشفّر',
  thingAfterHeader: 'ما يلي الترويسة لا يبدو مشفّرًا: {thing}',
  patternAfterHeader: 'ما يلي الترويسة لا يبدو مشفّرًا: فهو يكرر نفسه كما لا يفعل النص المشفّر أبدًا',
  thingFurtherOn: 'فيه بعد ذلك {thing}',
  patternFurtherOn: 'لا يبدو مشفّرًا كله: جزء منه يكرر نفسه كما لا يفعل النص المشفّر أبدًا',
  checksumFits: 'المجموع الاختباري في نهايته مطابق: الملف مكتمل',
  checksumMissing: 'لا مجموع اختباريًا مطابقًا في نهايته',
  checksumTooShort: 'الملف أقصر من أن يكون فيه مجموع اختباري',
  checksumTooDistant: 'لم يُقارَن المجموع الاختباري: كان على الملف كله أن يعبر الشبكة',
  checksumTooLarge: 'لم يُقارَن المجموع الاختباري: الملف أكبر من 32 MiB',
  publicKeyOpens: 'بالمفتاح المعروف للجميع، يُفتح الملف على قاعدة بيانات SQLite',
  blocksWhole: 'حجمه عدد صحيح من كتل من 16 بايت، كما يجب أن يكون',
  blocksCut: 'حجمه ليس عددًا صحيحًا من كتل من 16 بايت: عدد البايتات الزائدة {count}، فهو إذن مبتور',
  sizeFits: 'الحجم مطابق: عدد صحيح من كتل من 16 بايت',
  sizeFitsAfterHeader: 'الحجم مطابق: عدد صحيح من كتل من 16 بايت بعد ترويسة عدد بايتاتها {count}',
  looksEncrypted: 'تبدو البايتات مشفّرة، وليست من أي نوع آخر نعرفه',
  looksEncryptedShort: 'يبدو مشفّرًا',

  // Names
  nameNotUtf8: 'في هذا المسار اسم ليس نصًا صالحًا (UTF-8)',
  nameSaysAddressKey:
    'يقول الاسم {format}: مفتاحه مصنوع من مفتاح معروف للجميع ومن عنوان البريد الإلكتروني للحساب',
  nameSaysObsolete: 'يقول الاسم {format}: صيغة مهجورة تحت المفتاح الذي يحتفظ به WhatsApp أيضًا',
  nameSaysOlder: 'يقول الاسم {format}: صيغة أقدم تحت المفتاح الذي يحتفظ به WhatsApp أيضًا',
  nameSaysOther: 'يقول الاسم {claimed}، وتقول البايتات {format}: البايتات هي التي تحسم',
  nameSays: 'يقول الاسم {format}: البايتات هي التي تحسم',
  nameSaysPackage:
    'يقول الاسم {package}، لكن الترويسة تذكر تطبيقًا آخر: البايتات هي التي تحسم من يستطيع قراءته',
  nameIs: 'الاسم اسم {format}',
  nameOfMedia: 'الاسم اسم وسائط مشفرة تمامًا بين الطرفين: 64 رقمًا ست عشريًا، ثم \u2066.mcrypt1\u2069',
  nameOfSwift: 'الاسم اسم نسخة احتياطية لـ {package} من Swift Backup',
  nameOfTitanium: 'الاسم اسم نسخة احتياطية لـ {package} من Titanium',
  nameOfKey: 'الاسم اسم مفتاح نسخة احتياطية',
  nameOfPasswordCheck: 'الاسم اسم ما يتحقق به WhatsApp من كلمة مرور النسخة الاحتياطية',
  nameOfImazing: 'ينتهي الاسم كما ينتهي اسم أرشيف iMazing، ولا يبدأ هنا أي أرشيف معروف',
  nameOfExport: 'يعطي WhatsApp الدردشات المصدَّرة اسمًا كهذا بلغة: {language}',
  nameOfExportAnywhere: 'يعطي WhatsApp الدردشات المصدَّرة اسمًا كهذا في كل لغة شوهدت على iPhone',
  nameNamesWhatsApp: 'يذكر اسمه WhatsApp',
  nameOrFolderNamesWhatsApp: 'يذكر اسمه أو اسم مجلده WhatsApp',
  folderNames: 'يذكر المجلد {package}',
  folderHolds: 'في المجلد ملفات {package}',

  // Any file with the name of a backup
  fileEmpty: 'الملف فارغ',
  firstZeros: 'أول {count} من البايتات أصفار',
  bytesAre: 'البايتات {thing}',
  noFormatFits: 'لا تطابق البايتات أي صيغة معروفة',

  // Keys. {proof} is a phrase of `proofs`
  keyBeside: 'يوجد بجانبها مفتاح يفتحها: {proof}',
  keyElsewhere: 'يوجد في موضع آخر مفتاح يفتحها: {proof}',
  opensBeside: 'يفتح نسخة احتياطية بجانبه: {proof}',
  opensElsewhere: 'يفتح نسخة احتياطية في موضع آخر: {proof}',
  keyBesideUntold:
    'يوجد مفتاح بجانبها. ولمعرفة هل يفتحها كان على الملف كله أن يعبر الشبكة، وهو ما يسمح به \u2066--verify\u2069',
  keyBesideUndecided: 'يوجد مفتاح بجانبها. وما قُرئ من النسخة الاحتياطية لا يبيّن هل يفتحها',
  keyBesideUnread: 'قد يحوي هذا الملف مفتاحًا بحسب اسمه، ولم يمكن أن يُقرأ فيه أي مفتاح',
  rawKey: 'فيه قيمة من 32 بايت، بطول مفتاح كهذا',
  keyUnseen: 'لم يمكن هذه المرة فحص مفتاح كان بجانبها',
  knownEarlier: 'معروف من فحص سابق؛ ولم يمكن فحصه هذه المرة',
  digitsInOnePiece: '64 رقمًا ست عشريًا متصلة',
  digitsInGroups: '64 رقمًا ست عشريًا في مجموعات من {count}',
  digitsLabelled: 'الكلمات حولها كلمات مفتاح نسخة احتياطية',
  javaBytes32: 'مصفوفة بايتات Java متسلسلة من 32 بايت، كما هو encrypted_backup.key',
  javaBytes131: 'مصفوفة بايتات Java متسلسلة من 131 بايت، كما هو الملف «key»',
  saltHashFits: 'فيه تجزئة الملح الخاص به',
  saltHashDiffers: 'تجزئة الملح الخاص به غير مطابقة',
  javaPasswordCheck: 'كائن Java متسلسل، كما هو ذلك الملف: فيه تجزئة مملّحة لكلمة المرور، لا المفتاح',

  // Databases. {tables} and {columns} are names with commas between them: as they are
  databaseInClear: 'قاعدة بيانات SQLite بلا تشفير',
  tables: 'جداولها جداول WhatsApp: {tables}',
  tablesWithColumns: 'جداولها جداول WhatsApp: {tables}، مع {columns}',
  otherTables:
    'الاسم من WhatsApp، لكن لا جدول من الجداول التي أمكنت قراءتها، وعددها {count}، معروف بأنه من WhatsApp',
  noTables: 'لا جداول في قاعدة البيانات',
  noTablesInLog: 'ولم يُعثر على أي جدول في {name} أيضًا',
  onlyZerosFollow: 'لا تلي ذلك إلا أصفار',
  headerDamaged: 'بقية ترويسة قاعدة البيانات تالفة',
  logInClear: 'سجل الكتابة المسبقة لقاعدة بيانات SQLite، بلا تشفير',
  databaseNotBeside: 'قاعدة البيانات التي ينتمي إليها ليست بجانبه',
  newestInLog: 'قد تكون الرسائل الأحدث في سجل الكتابة المسبقة بجانبها فقط',
  cutShort: 'مبتور: الموجود {count} من {total} من البايتات',
  unfinishedJournal: 'يوجد بجانبها سجل تغيير لم يكتمل: كانت كتابتها جارية عندما نُسخت',
  liveClosed: 'لا قاعدة بيانات SQLite بلا تشفير',
  liveOther: 'قاعدة بيانات SQLite بلا تشفير، من دون جداول معروفة بأنها من WhatsApp',
  liveKnown: 'قاعدة بيانات SQLite بلا تشفير، فيها {database}',

  // Exported chats. {system} is Android or iPhone
  linesLikeMessages: '{count} من {total} من الأسطر تبدأ مثل رسائل صدّرها WhatsApp لنظام {system}',
  readableNotice: 'ملاحظة عن التشفير التام بين الطرفين تمكن قراءتها، وهو ما يُثبت أن هذا النص غير مشفّر',
  mediaNamed: 'الوسائط مذكورة بأسمائها أو متروكة كما يفعل WhatsApp',
  recurringSenders: 'عدد المرسلين الذين لهم أكثر من رسالة: {count}',
  notLikeChat: 'لا يبدأ النص مثل دردشة مصدَّرة',
  zipMembers: 'أرشيف ZIP، عدد العناصر التي شوهدت: {count}',
  zipCutShort: 'الفهرس مفقود: الأرشيف مبتور',
  zipNotWhole: 'لم يمكن النظر إلى كل عناصره، وعددها {count}',
  zipMedia: 'عدد العناصر التي لها أسماء وسائط WhatsApp: {count}',
  zipFalseMark: 'يضع الأرشيف عليه علامة بأنه مشفّر، لكنه ليس كذلك',
  zipOthersEncrypted: 'نصوص أخرى مشفّرة، وهذا ليس كذلك',
  zipNameDiffers: 'يختلف اسمه بين الفهرس والمحتوى',
  zipEmptyName: 'في الأرشيف اسم فارغ',
  zipNulName: 'في الأرشيف بايت NUL ضمن اسم',
  zipAbsoluteName: 'في الأرشيف اسم مطلق',
  zipNameLeadsOut: 'في الأرشيف اسم يقود إلى خارج مجلده',
  zipTextNone: 'النص فيه مشفّر بلا أي تشفير',
  zipTextOld: 'النص فيه مشفّر بتشفير ZIP القديم',
  zipTextAes: 'النص فيه مشفّر بتشفير AES',
  zipTextOther: 'النص فيه مشفّر بتشفير قوي من نوع غير مذكور',
  zipTextNamed: 'للنص المشفّر اسم دردشة مصدَّرة',
  zipOpenMembers: 'عناصر غير مشفّرة: {count} من {total}',
  zipOpenMedia: '{count} من {total} من عناصر الوسائط غير مشفّرة',

  // Media folders. {folders} are names: as they are; {media} is a list of `media`; {things} one of `things`
  mediaFolders: 'مجلداته مجلدات WhatsApp: {folders}',
  inWhatsAppFolder: 'هو داخل مجلد WhatsApp',
  foldersBeside: 'فيه أيضًا مجلدات يحفظها WhatsApp بجانبها',
  mediaNames:
    '{count, plural, zero {# ملف بأسماء كالتي يعطيها WhatsApp} one {ملف واحد باسم كالذي يعطيه WhatsApp} two {ملفان باسمين كاللذين يعطيهما WhatsApp} few {# ملفات بأسماء كالتي يعطيها WhatsApp} many {# ملفًا بأسماء كالتي يعطيها WhatsApp} other {# ملف بأسماء كالتي يعطيها WhatsApp}}',
  mediaCount:
    '{count, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}، {size, number} بايت: {media}',
  mediaCountCloud:
    '{count, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}، {size, number} بايت: {media}؛ منها {cloud, number} في السحابة فقط',
  mediaCountMore:
    '{count, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}، {size, number} بايت: {media}؛ وهناك المزيد، توقف العدّ هنا',
  mediaCountCloudMore:
    '{count, plural, zero {# ملف} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}، {size, number} بايت: {media}؛ منها {cloud, number} في السحابة فقط؛ وهناك المزيد، توقف العدّ هنا',
  mediaOpen: '{count} من {total} من الملفات التي نُظر إليها تُفتح كما هي: {things}',
} as const satisfies Partial<Catalog['engine']['facts']>
