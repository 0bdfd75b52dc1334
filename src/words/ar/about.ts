import type { Catalog } from '../catalog.ts'

/** Sealwatch about itself: whose it is, what runs, what it signs with, what is shipped with it. */
export const about = {
  heading: 'حول Sealwatch',
  open: 'حول Sealwatch',
  openHint: 'الإصدار والتراخيص وبيانات التشخيص ومفتاح التوقيع.',
  section: 'حول',
  back: 'العودة إلى الإعدادات',
  independent: 'Sealwatch مستقل. لم يصنعه WhatsApp ولا Meta، ولم يفحصاه ولم يؤيداه، وليست له أي صلة بهما.',
  names: 'يُستعمل اسم WhatsApp لبيان النسخ الاحتياطية التي يقرؤها البرنامج.',

  versions: 'الإصدارات',
  parts: {
    app: 'Sealwatch',
    electron: 'Electron',
    chromium: 'Chromium',
    node: 'Node.js',
    system: 'النظام',
  },

  signing: {
    heading: 'مفتاح التوقيع',
    lead: 'تحمل التقارير الموقَّعة من هذا الكمبيوتر هذه البصمة. من يعرفها يستطيع أن يتبيّن أن التقرير لك.',
    none: 'لا يوجد واحد بعد. يُنشأ عندما تحفظ تقريرًا موقَّعًا لأول مرة، أو هنا.',
    fingerprint: 'البصمة (SHA-256)',
    make: 'أنشئ مفتاح توقيع',
    renew: 'أنشئ مفتاحًا جديدًا',
    ask: 'هل تريد استبدال مفتاح التوقيع؟',
    lost: 'يُحذف المفتاح القديم ولا يمكن أن يعود. تبقى التقارير التي وقّعتها به صالحة تحت البصمة القديمة. أما الجديدة فتحمل بصمة أخرى، فأخبر بها من يعرف القديمة.',
    confirm: 'استبدل المفتاح',
    keep: 'احتفظ بالمفتاح القديم',
    making: 'جارٍ إنشاء المفتاح',
    made: 'أُنشئ المفتاح.',
  },

  diagnostics: {
    heading: 'بيانات التشخيص',
    lead: 'نص لمن يساعدك عند حدوث خطأ. لا يُرسل شيء: أنت تنسخه وتقرر أين يذهب.',
    names: 'تضمين المسارات والأسماء',
    namesHint: 'للأماكن والنسخ الاحتياطية وما لم يجرِ الاطلاع عليه.',
    preview: 'هذا ما يُنسخ',
    copy: 'انسخ بيانات التشخيص',
    copied: 'نُسخت.',
    notCopied: 'تعذّر نسخها. حدّد النص وانسخه.',
  },

  licences: {
    heading: 'التراخيص',
    lead: 'Sealwatch برنامج حر. وتأتي معه {count, plural, zero {# أعمال} one {عمل واحد} two {عملان} few {# أعمال} many {# عملًا} other {# عمل}} لآخرين.',
    search: 'بحث',
    found:
      '{count, plural, =0 {لا شيء يطابق} zero {لا شيء يطابق} one {عنصر واحد يطابق} two {عنصران يطابقان} few {# عناصر تطابق} many {# عنصرًا يطابق} other {# عنصر يطابق}}.',
    none: 'لا تأتي هذه الحزمة بنص خاص بها.',
    chromium: 'تراخيص Chromium في ملف مستقل.',
    showChromium: 'اعرض ذلك الملف في مجلده',
  },
} as const satisfies Catalog['about']
