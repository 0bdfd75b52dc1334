import type { Catalog } from '../catalog.ts'

/** The room for what the user decides about Sealwatch itself. */
export const settings = {
  heading: 'الإعدادات',
  lead: 'يسري التغيير فورًا. ما تختاره يُحفظ على هذا الكمبيوتر ولا يُحفظ في أي مكان آخر.',

  schedule: {
    heading: 'كم مرة يفحص',
    adaptive: 'بما يناسب هذا الكمبيوتر',
    adaptiveHint: 'كثيرًا حيث يكون الفحص سريعًا، وأقل حيث يكون بطيئًا.',
    hourly: 'مرة في الساعة على الأكثر',
    daily: 'مرة في اليوم على الأكثر',
    manual: 'عندما تطلب فقط',
    manualHint: 'بين فحص وآخر لا يُلاحَظ شيء.',
  },

  notices: {
    heading: 'الإشعارات',
    exposed: 'عندما يستطيع آخرون قراءة نسخة احتياطية',
    exposedHint: 'نسخة احتياطية ظهرت، أو كانت مغلقة أمامهم.',
    sealed: 'عندما تكون أحدث نسخة احتياطية لديك مشفرة تمامًا بين الطرفين',
  },

  login: {
    heading: 'بدء التشغيل',
    title: 'ابدأ عند تسجيل الدخول',
    hint: 'عندئذ تُلاحَظ النسخ الاحتياطية من دون أن تفتح Sealwatch.',
    bySystem: {
      flatpak:
        'هذه النسخة من Sealwatch من نوع Flatpak ولا تستطيع بدء تشغيل نفسها عند تسجيل دخولك. أضِفها إلى برامج بدء التشغيل في إعدادات نظامك.',
      snap: 'هذه النسخة من Sealwatch من نوع Snap ولا تستطيع بدء تشغيل نفسها عند تسجيل دخولك. أضِفها إلى برامج بدء التشغيل في إعدادات نظامك.',
    },
  },

  theme: {
    heading: 'المظهر',
    system: 'مثل النظام',
    light: 'فاتح',
    dark: 'داكن',
  },

  language: {
    heading: 'اللغة',
    system: 'لغة النظام',
  },

  pause: {
    heading: 'الإيقاف المؤقت',
    none: 'Sealwatch ليس متوقفًا مؤقتًا.',
    until: 'متوقف مؤقتًا حتى {moment}.',
    untilResumed: 'متوقف مؤقتًا إلى أن تستأنف.',
    meaning: 'ما دام متوقفًا مؤقتًا لا يبدأ أي فحص من تلقاء نفسه. ما زلت تستطيع بدء واحد.',
    resume: 'استئناف',
    lengths: {
      hour: 'لمدة ساعة واحدة',
      tomorrow: 'حتى الغد',
      resumed: 'إلى أن تستأنف',
    },
  },
} as const satisfies Catalog['settings']
