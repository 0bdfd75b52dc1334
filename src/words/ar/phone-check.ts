import type { Catalog } from '../catalog.ts'

/** The check of the phone itself, where this computer holds no backup. The claims have their sources in the room. */
export const phoneCheck = {
  label: 'التحقق من هاتفك',
  back: 'السابق',
  next: 'التالي',
  leave: 'العودة إلى النتيجة',
  place: 'الخطوة {at, number} من {of, number}',

  phone: {
    heading: 'أي هاتف لديك؟',
    lead: 'لا يستطيع Sealwatch أن يرى داخل هاتف أو حساب سحابي. هذه الخطوات تقرأ ذلك هناك معك.',
    android: 'هاتف Android',
    iphone: 'iPhone',
  },

  switch: {
    heading: 'اقرأ سطرًا واحدًا على الهاتف',
    todo: 'افتح WhatsApp. انتقل إلى «الإعدادات»، ثم «الدردشات»، ثم «نسخة احتياطية للدردشات». هل يقول السطر «نسخة احتياطية مشفرة تمامًا بين الطرفين» إنها مفعّلة أم متوقفة؟',
    on: 'يقول إنها مفعّلة',
    off: 'يقول إنها متوقفة',
    missing: 'لا أجده',
    onMeans:
      'بحسب ما يقوله هاتفك، النسخ الاحتياطية من الآن فصاعدًا مشفرة تمامًا بين الطرفين. لم يرَ Sealwatch بايتاتها، والنسخ السابقة تبقى كما هي.',
    offMeans: 'بحسب ما يقوله هاتفك، نسختك الاحتياطية التالية غير مشفرة تمامًا بين الطرفين. الدليل يفعّلها معك.',
    missingMeans:
      'انظر في الرسم لترى موضعه. قد لا يكون في إصدار أقدم من WhatsApp: حدّث التطبيق، وانظر مرة أخرى.',
  },

  cloud: {
    heading: {
      android: 'انظر في حسابك على Google',
      iphone: 'انظر في iCloud',
    },
    todo: {
      android:
        'افتح Google Drive، في التطبيق أو على الويب، وانتقل إلى صفحة «النُّسخ الاحتياطية» فيه. هل توجد واحدة من WhatsApp، ومن أي يوم هي؟',
      iphone:
        'على iPhone، افتح إعدادات iCloud. ابحث عن WhatsApp بين التطبيقات التي تحفظ بيانات هناك، وعن «نسخ iCloud الاحتياطي».',
    },
  },

  bring: {
    heading: 'أحضِر نسخة احتياطية إلى هنا',
    todo: {
      android:
        'وصّل الهاتف بكبل ودعه يشارك ملفاته. انسخ المجلد Databases إلى هذا الكمبيوتر، ثم أفلِته في هذه النافذة أو اختره.',
      iphone:
        'وصّل iPhone بكبل وأنشئ نسخة احتياطية منه على هذا الكمبيوتر. ثم أعد فحص هذا الكمبيوتر، أو اختر مجلد النسخة الاحتياطية.',
    },
    path: 'موضعه على الهاتف',
    choose: 'اختر المجلد',
    audit: 'أعد الفحص',
    proof: 'عندئذ تحسم البايتات الأمر، لا ما تقوله شاشة.',
    remove: 'أزِل النسخة بعد ذلك: فقراءتها هنا ممكنة كما كانت على الهاتف.',
  },

  claims: {
    'databases-folder':
      'تحفظ هواتف Android 11 أو أحدث المجلد هناك. ولتطبيق WhatsApp Business مجلد خاص به اسمه com.whatsapp.w4b. وعلى هاتف أقدم ابحث عن WhatsApp/Databases.',
    'drive-view':
      'لا تكون نسخة WhatsApp الاحتياطية أبدًا بين الملفات في Drive. تظهر فقط في صفحة «النُّسخ الاحتياطية» فيه، وتزول بعد خمسة أشهر بلا استعمال.',
    'iphone-list':
      'تبيّن نسخة iPhone الاحتياطية على الكمبيوتر في قوائمها هل فيها WhatsApp، وهل هي مشفّرة. يقرأ Sealwatch هذه القوائم.',
    'icloud-folder':
      'على جهاز Mac فيه iCloud Drive، تكون نسخة WhatsApp الاحتياطية في iCloud في مجلد مخفي، ويطّلع الفحص عليه.',
  },
} as const satisfies Catalog['phoneCheck']
