import type { Catalog } from '../catalog.ts'

/**
 * What the parts of a file's beginning are called, by their ids: short labels beside the bytes. IV, SQLite and
 * PBKDF2 are names that stay. "غير معروض": the bytes are hidden on purpose.
 */
export const headerFields = {
  hidden: 'غير معروض',
  ciphertext: 'المحتوى المشفّر',
  content: 'المحتوى، غير معروض',
  undescribed: 'بايتات لا يُعرف ترتيبها',
  noHeader: 'بلا ترويسة: مشفّر من أول بايت',

  prefix: {
    length: 'طول الترويسة',
    feature: 'علامة برامج التشفير الأقدم',
    keyType: 'نوع المفتاح',
    oldKeyType: 'نوع المفتاح الأقدم',
    metadata: 'البيانات الوصفية',
    appVersion: 'إصدار WhatsApp',
    phone: 'آخر رقمين من رقم الهاتف، غير معروضين',
    features: 'ما تحتوي عليه النسخة الاحتياطية',
    unknown: 'حقل لا يعرفه Sealwatch',
  },

  crypt15: {
    cipher: 'بيانات مفتاح التشفير التام بين الطرفين',
    iv: 'IV',
    passkey: 'سجل مفتاح المرور، غير معروض',
  },

  crypt14: {
    cipher: 'بيانات مفتاح WhatsApp',
    cipherVersion: 'إصدار التشفير',
    keyVersion: 'إصدار المفتاح',
    serverSalt: 'ملح الخادم',
    googleIdSalt: 'ملح معرّف Google',
    iv: 'IV',
  },

  crypt12: {
    cipherVersion: 'إصدار التشفير',
    keyVersion: 'إصدار المفتاح',
    serverSalt: 'ملح الخادم',
    googleIdSalt: 'ملح معرّف Google',
    iv: 'IV',
  },

  crypt: { firstBlock: 'الكتلة الأولى، تحت مفتاح معروف للجميع' },

  oldCrypt: { iv: 'IV' },

  java: {
    stream: 'بداية كائن Java',
    class: 'صنفه: مصفوفة من البايتات',
    length: 'طول المصفوفة',
  },

  key: {
    secret: 'المفتاح، غير معروض',
    text: 'نص فيه المفتاح، غير معروض',
    password: 'ما يُتحقق به من كلمة المرور، غير معروض',
  },

  sqlite: {
    magic: 'علامة قاعدة بيانات SQLite',
    pageSize: 'حجم الصفحة',
    writeVersion: 'إصدار الكتابة',
    readVersion: 'إصدار القراءة',
    reserved: 'البايتات المتروكة في كل صفحة',
    fractions: 'نسب الحمولة',
    changes: 'عدّاد التغييرات',
    pageCount: 'عدد الصفحات',
    freelist: 'الصفحات الحرة',
    schemaCookie: 'رقم تغيير المخطط',
    schemaFormat: 'صيغة المخطط',
    cacheSize: 'حجم الذاكرة المؤقتة المقترح',
    vacuum: 'التنظيف التلقائي',
    encoding: 'ترميز النص',
    userVersion: 'إصدار المخطط',
    incremental: 'التنظيف التدريجي',
    applicationId: 'معرّف التطبيق',
    unused: 'غير مستعمل',
    validFor: 'عدّاد التغييرات للإصدار',
    version: 'إصدار SQLite',
  },

  wal: {
    magic: 'علامة سجل الكتابة المسبقة',
    format: 'صيغة السجل',
    pageSize: 'حجم الصفحة',
    sequence: 'رقم نقطة التحقق',
    salts: 'قيم الملح',
    checksum: 'المجموع الاختباري للترويسة',
  },

  zip: {
    signature: 'علامة عنصر ZIP',
    version: 'الإصدار اللازم',
    flags: 'الرايات',
    method: 'الضغط',
    time: 'الوقت واليوم',
    checksum: 'المجموع الاختباري',
    packedSize: 'الحجم في الأرشيف',
    size: 'الحجم بعد الفك',
    nameLength: 'طول الاسم',
    extraLength: 'طول الحقل الإضافي',
    name: 'اسم العنصر، غير معروض',
    extra: 'الحقل الإضافي، غير معروض',
  },

  packed: {
    mark: 'علامة ملف مضغوط',
    method: 'الضغط',
    blockSize: 'حجم الكتل، من 1 إلى 9',
    block: 'علامة كتلة: أرقام العدد باي',
  },

  tar: {
    name: 'اسم العنصر، غير معروض',
    size: 'حجم العنصر',
    checksum: 'المجموع الاختباري لترويسته',
    type: 'نوع العنصر',
    mark: 'علامة ترويسة tar',
    prefix: 'بداية مساره، غير معروضة',
  },

  twrp: {
    mark: 'علامة TWRP',
    block: 'نوع الكتلة',
  },

  openAes: {
    mark: 'علامة OpenAES',
    version: 'إصدار OpenAES',
    type: 'نوع البيانات',
    body: 'قيمة IV والمحتوى المشفّر، غير معروضين',
  },

  android: {
    miui: 'أسطر MIUI',
    magic: 'علامة نسخة احتياطية من Android',
    version: 'الإصدار',
    compressed: 'مضغوط',
    encryption: 'التشفير',
    userSalt: 'ملح كلمة المرور',
    checksumSalt: 'ملح التحقق',
    rounds: 'دورات PBKDF2',
    iv: 'قيمة IV للمفتاح المغلق',
    sealedKey: 'المفتاح، مغلق بكلمة المرور، غير معروض',
  },
} as const satisfies Catalog['headerFields']
