import type { Catalog } from '../catalog.ts'

/** The guide, up to its proof. The sentences with a source are in guide-claims.ts. */
export const guide = {
  stages: 'أجزاء الدليل',
  stage: { choose: 'الاختيار', steps: 'على الهاتف', proof: 'الإثبات', leftovers: 'النسخ القديمة' },
  place: {
    choose: 'السؤال {at, number} من {of, number}',
    steps: 'الخطوة {at, number} من {of, number}',
    proof: 'الإثبات',
    leftovers: 'النسخ القديمة',
  },
  back: 'السابق',
  next: 'التالي',

  questions: {
    phone: {
      heading: 'أي هاتف ينشئ النسخة الاحتياطية؟',
      lead: 'يوصلك الدليل إلى نسخة احتياطية لا يستطيع فتحها سواك.',
    },
    app: {
      heading: 'أي تطبيق هو؟',
      lead: 'لكل تطبيق نسخة احتياطية خاصة به. إذا كنت تستعمل التطبيقين، فاتبع الدليل مرتين.',
    },
    secret: {
      heading: 'بماذا ينبغي أن تُفتح نسختك الاحتياطية؟',
      lead: 'تختلف هذه الطرق في الشيء الذي يجب ألا تفقده.',
    },
  },

  answers: {
    android: 'Android',
    iphone: 'iPhone',
    messenger: 'WhatsApp',
    business: 'WhatsApp Business',
    passkey: 'مفتاح مرور',
    password: 'كلمة مرور',
    key: 'مفتاح من 64 رقمًا',
  },

  answerHints: {
    android: 'ينشئ النسخة على الهاتف، وفي حساب Google إذا اخترت واحدًا',
    iphone: 'ينشئ النسخة في iCloud',
    messenger: 'للاستعمال الشخصي',
    business: 'للأنشطة التجارية',
  },

  /** What each kind of secret means; the tag holds the name of the fact. */
  card: {
    what: '<strong>ما هو</strong> {fact}',
    'phone-lost': '<strong>إذا ضاع الهاتف</strong> {fact}',
    'secret-lost': {
      passkey: '<strong>إذا ضاع مفتاح المرور</strong> {fact}',
      password: '<strong>إذا نسيت كلمة المرور</strong> {fact}',
      key: '<strong>إذا ضاع المفتاح</strong> {fact}',
    },
    whom: {
      passkey:
        '<strong>لمن</strong> لمعظم الناس: لا شيء يجب تذكّره. من يدخل إلى مدير كلمات المرور لديك قد يحصل على مفتاح المرور.',
      password: '<strong>لمن</strong> لمن لديه مدير كلمات مرور. اختر كلمة مرور لا تستعملها في أي مكان آخر.',
      key: '<strong>لمن</strong> لمن يستطيع أن يحتفظ بورقة حيث لا ينظر أحد، ولا يريد أن يعتمد على خزنة أو على مدير كلمات مرور.',
    },
  },

  steps: {
    settings: {
      heading: 'افتح الإعدادات في التطبيق',
      todo: 'افتح {app} على هاتفك وانتقل إلى «الإعدادات».',
    },
    chats: { heading: 'اضغط على الدردشات', todo: 'في «الإعدادات»، اضغط على «الدردشات».' },
    'chat-backup': {
      heading: 'اضغط على نسخة احتياطية للدردشات',
      todo: 'تجدها في قائمة إعدادات الدردشات. قد تحتاج إلى التمرير.',
    },
    'encrypted-backup': {
      heading: 'اضغط على نسخة احتياطية مشفرة تمامًا بين الطرفين',
      todo: 'تجدها في صفحة «نسخة احتياطية للدردشات». قد تحتاج إلى التمرير.',
    },
    'turn-on': {
      heading: 'اضغط على تفعيل',
      todo: 'يعرض الهاتف بعد ذلك طرقًا لحماية النسخة الاحتياطية.',
    },
    'create-passkey': {
      heading: 'اضغط على إنشاء مفتاح مرور',
      todo: 'اتبع ما يقوله الهاتف. سيطلب بصمة إصبعك أو وجهك أو قفل الشاشة.',
    },
    'more-options': {
      heading: 'اضغط على المزيد من الخيارات',
      todo: 'لا تضغط على «إنشاء مفتاح مرور».',
    },
    'create-password': {
      heading: 'أنشئ كلمة مرور',
      todo: 'اختر كلمة مرور، وضعها في مدير كلمات المرور لديك قبل أن تتابع.',
    },
    'choose-key': {
      heading: 'اختر المفتاح المكوّن من 64 رقمًا',
      todo: 'اختر استعمال مفتاح تشفير مكوّن من 64 رقمًا، ودع الهاتف ينشئه.',
    },
    'write-key': {
      heading: 'اكتب الأرقام الـ 64 على ورقة',
      todo: 'انسخ المجموعات الست عشرة بخط اليد وقارنها مرة أخرى. ثم أخبر الهاتف أنك حفظت المفتاح. واحتفظ بالورقة بعيدًا عن الهاتف وعن نسخك الاحتياطية.',
    },
    check: {
      heading: 'تأكد من أنها مفعّلة',
      todo: 'أنهِ الخطوات على الهاتف وعُد إلى «نسخة احتياطية للدردشات». يبيّن سطر «نسخة احتياطية مشفرة تمامًا بين الطرفين» هل هي مفعّلة.',
    },
  },

  drawing: {
    /** What a screen reader says of a drawn phone. In Arabic the phone, and its drawing, run from right to left. */
    nothing: 'رسم للهاتف. يعرض الصفحة «{title}». لا شيء تضغط عليه.',
    menu: 'رسم للهاتف. يعرض الصفحة «{title}». افتح القائمة في أعلى اليسار واضغط على «{tapped}».',
    tab: 'رسم للهاتف. يعرض الصفحة «{title}». اضغط على «{tapped}» في أسفل اليسار.',
    look: 'رسم للهاتف. يعرض الصفحة «{title}». انظر إلى السطر «{tapped}».',
    tap: 'رسم للهاتف. يعرض الصفحة «{title}». اضغط على «{tapped}».',
    grid: 'رسم للهاتف. يعرض الصفحة «{title}». لا شيء تضغط عليه. ست عشرة مجموعة من أربعة أرقام في أربعة صفوف.',
    caption: 'هذا رسم. قد يبدو هاتفك مختلفًا قليلًا.',
  },

  /** Exactly as the phone names them in this language. */
  labels: {
    settings: 'الإعدادات',
    chats: 'الدردشات',
    chatBackup: 'نسخة احتياطية للدردشات',
    encryptedBackup: 'نسخة احتياطية مشفرة تمامًا بين الطرفين',
    turnOn: 'تفعيل',
    createPasskey: 'إنشاء مفتاح مرور',
    moreOptions: 'المزيد من الخيارات',
    password: 'كلمة المرور',
    key: 'مفتاح تشفير مكوّن من 64 رقمًا',
    backUp: 'نسخ احتياطي',
    backUpOnIphone: 'النسخ الاحتياطي الآن',
  },
} as const satisfies Catalog['guide']
