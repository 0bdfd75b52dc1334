import type { Catalog } from '../catalog.ts'

/**
 * Places and what is said about them. Names of products (Google Drive, Finder, MEGA, WebDAV) stay, and so do names of
 * accounts, folders and devices in {name} and {source}.
 */
export const places = {
  // Labels
  downloads: 'التنزيلات',
  documents: 'المستندات',
  desktop: 'سطح المكتب',
  yourFolders: 'مجلداتك',
  addedFolders: 'المجلدات التي أضفتها',
  drives: 'وحدات التخزين',
  drive: 'وحدة تخزين',
  driveNamed: 'وحدة تخزين ({name})',
  networkDrive: 'وحدة تخزين على الشبكة',
  networkDriveNamed: 'وحدة تخزين على الشبكة ({name})',
  mounted: 'وحدات تخزين شبكية وسحابية موصولة',
  connectedAccounts: 'حسابات وخوادم متصلة على الإنترنت',
  connectedPhones: 'هواتف متصلة',
  connectedPhone: 'هاتف متصل',
  connectedPhoneNamed: 'هاتف متصل ({name})',
  cloudFolders: 'مجلدات سحابية',
  cloudFolder: 'مجلد سحابي',
  cloudFolderNamed: 'مجلد سحابي ({name})',
  otherCloudFolders: 'مجلدات سحابية أخرى',
  googleDriveStreamed: 'Google Drive (بثّ الملفات)',
  pCloudSynced: 'pCloud (مجلد مُزامَن)',
  deviceBackups: 'نسخ iPhone وiPad الاحتياطية',
  deviceBackupsOf: 'نسخ iPhone وiPad الاحتياطية ({client})',
  icloudBackup: 'نسخة WhatsApp الاحتياطية في iCloud',
  icloudBackupBusiness: 'نسخة WhatsApp Business الاحتياطية في iCloud',
  desktopApp: 'WhatsApp على هذا الكمبيوتر',
  desktopAppBusiness: 'WhatsApp Business على هذا الكمبيوتر',

  // Where a place was read from
  usualFolder: 'المجلد الذي يكون فيه عادة',
  windowsRegistry: 'سجل Windows',
  variable: 'المتغير {variable}',
  yourChoice: 'اختيارك',

  // What can be done. Settings and buttons of macOS and Windows: as these name them in this language
  adviceMac:
    'لا يسمح macOS لـ Sealwatch بالاطلاع على هذا المجلد. افتح «إعدادات النظام > الخصوصية والأمن > الوصول الكامل إلى القرص»، وشغّل Sealwatch (أو تطبيق الوحدة الطرفية لديك، إذا كنت تستعمله هناك)، وأعد تشغيله وانظر مرة أخرى. أو اختر هذا المجلد وحده في التطبيق: فذلك يفتحه أمام Sealwatch، ولا يفتح شيئًا آخر.',
  adviceWindows:
    'قد لا يكون مسموحًا لحسابك على Windows بسرد محتويات هذا المجلد. انقر عليه بالزر الأيمن، ثم يبيّن «خصائص > الأمان» المسموح لهم. غيّر ذلك هناك، أو استعمل Sealwatch في حساب مسموح له، وانظر مرة أخرى.',
  adviceLinux:
    'قد لا يكون مسموحًا لحسابك بسرد محتويات هذا المجلد. يبيّن الأمر «\u2066ls -ld\u2069» عليه المسموح لهم. غيّر ذلك، أو استعمل Sealwatch في حساب مسموح له، وانظر مرة أخرى.',
  adviceOffline:
    'هذا المجلد غير موجود الآن. وصّل وحدة تخزينه، أو شغّل تطبيقه، وانظر مرة أخرى. إذا نقلته، فأضفه من مكانه الجديد.',
  adviceSilent:
    'جعل هذا المجلد فحصًا ينتظر، ولذلك يتركه Sealwatch ويسأله مرة أخرى بعد ساعة. إذا لم يعد خادمه أو قرصه موجودًا، فافصله.',
  adviceStreaming: 'تُجلب ملفاته من السحابة عند قراءتها، ولذلك لا ينظر Sealwatch إلا إلى أسمائها.',

  // What could not be found out. {label} is a product or one of the labels above
  encryptedList: 'أُعدّ {label} على هذا الكمبيوتر، لكن قائمة مجلداته مشفّرة. أضِف بنفسك المجلدات التي يزامنها.',
  tooSlow: 'تعذّر البحث عن {label}: لم يستجب الكمبيوتر في الوقت المحدد.',
  ownError: 'تعذّر البحث عن {label}، بسبب خطأ في Sealwatch. أضِف مجلداته بنفسك.',
  manyFolders: 'يذكر {label} أكثر من {count} من المجلدات، وقد تُرك الباقي. أضِفها بنفسك.',
  noFullPath: 'يذكر {label} في {source} مجلدًا ليس مسارًا كاملًا. أضِفه بنفسك.',
  insyncUnlisted: 'لا يمكن سرد محتويات مجلد Insync في «{source}»: {reason}.',
  drivesUnlisted: 'لا يمكن سرد وحدات التخزين في «{source}»: {reason}.',
  connectedUnlisted: 'لا يمكن سرد ما وصله سطح المكتب في «{source}»: {reason}.',
  // {fault} is a phrase of `faults`
  unusableList:
    'يسرد {label} مجلداته في {source}، ولا يمكن استعماله: {fault}. أضِف مجلداته بنفسك إذا كنت تستعمله.',

  // One file that a person asked for
  noBackup: 'هذا الملف ليس نسخة احتياطية من WhatsApp يعرفها Sealwatch.',
  notJudged: 'تعذّر تقييمه: {reason}.',
} as const satisfies Catalog['engine']['places']
