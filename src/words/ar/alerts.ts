import type { Catalog } from '../catalog.ts'

/** Notifications: what happened, and what leads to the fix. */
export const alerts = {
  exposed: {
    title:
      '{backups, plural, =1 {يستطيع آخرون قراءة نسخة احتياطية من WhatsApp} zero {يستطيع آخرون قراءة # نسخة احتياطية من WhatsApp} one {يستطيع آخرون قراءة نسخة احتياطية من WhatsApp} two {يستطيع آخرون قراءة نسختين احتياطيتين من WhatsApp} few {يستطيع آخرون قراءة # نسخ احتياطية من WhatsApp} many {يستطيع آخرون قراءة # نسخة احتياطية من WhatsApp} other {يستطيع آخرون قراءة # نسخة احتياطية من WhatsApp}}',
    body: 'يستطيع أي شخص يحصل على الملفات في «\u2068{label}\u2069» قراءة رسائلك. {backups, plural, =1 {افتح Sealwatch لترى كيف تغلقها.} zero {افتح Sealwatch لترى الكل وكيف تغلقها.} one {افتح Sealwatch لترى كيف تغلقها.} two {افتح Sealwatch لترى الكل وكيف تغلقها.} few {افتح Sealwatch لترى الكل وكيف تغلقها.} many {افتح Sealwatch لترى الكل وكيف تغلقها.} other {افتح Sealwatch لترى الكل وكيف تغلقها.}}',
  },
  whatsapp: {
    title:
      '{backups, plural, =1 {يحتفظ WhatsApp بمفتاح لنسخة احتياطية} zero {يحتفظ WhatsApp بمفتاح لـ # نسخة احتياطية} one {يحتفظ WhatsApp بمفتاح لنسخة احتياطية} two {يحتفظ WhatsApp بمفتاح لنسختين احتياطيتين} few {يحتفظ WhatsApp بمفتاح لـ # نسخ احتياطية} many {يحتفظ WhatsApp بمفتاح لـ # نسخة احتياطية} other {يحتفظ WhatsApp بمفتاح لـ # نسخة احتياطية}}',
    body: '{backups, plural, =1 {تستطيع أنت وWhatsApp فتح «\u2068{label}\u2069». افتح Sealwatch لترى كيف تغلقها.} zero {إحداها «\u2068{label}\u2069». افتح Sealwatch لترى الكل وكيف تغلقها.} one {تستطيع أنت وWhatsApp فتح «\u2068{label}\u2069». افتح Sealwatch لترى كيف تغلقها.} two {إحداهما «\u2068{label}\u2069». افتح Sealwatch لترى الكل وكيف تغلقها.} few {إحداها «\u2068{label}\u2069». افتح Sealwatch لترى الكل وكيف تغلقها.} many {إحداها «\u2068{label}\u2069». افتح Sealwatch لترى الكل وكيف تغلقها.} other {إحداها «\u2068{label}\u2069». افتح Sealwatch لترى الكل وكيف تغلقها.}}',
  },
  sealed: {
    title: 'أحدث نسخة احتياطية لديك مشفرة تمامًا بين الطرفين',
    body: 'أنت فقط من يستطيع قراءة أحدث نسخة في «\u2068{label}\u2069». النسخ السابقة باقية كما كانت.',
  },
  memory: 'لدى Sealwatch مشكلة في ذاكرته',
  failing: {
    title: 'لم يكتمل أي فحص مجدول منذ يوم',
    body: 'يواصل Sealwatch المحاولة. إلى أن يكتمل فحص، قد لا تُلاحَظ نسخة احتياطية جديدة. افتح Sealwatch لمعرفة السبب.',
  },
  notWatching: 'لا يراقب Sealwatch الآن',
  notIgnored: 'لم يُتجاهل',

  open: 'فتح',
  show: 'عرض',
  fix: 'معالجة',
  ignore: 'تجاهل',

  closing: {
    title: 'يبقى Sealwatch قيد التشغيل',
    body: 'افتح نافذته من أيقونته في علبة النظام، أو شغّله مرة أخرى. ولإنهائه، اختر «إنهاء» هناك أو اضغط على {keys} في النافذة.',
    bodyOnMac:
      'افتح نافذته من أيقونته في شريط القائمة، أو شغّله مرة أخرى. ولإنهائه، اختر «إنهاء» هناك أو اضغط على {keys} في النافذة.',
  },
} as const satisfies Catalog['alerts']
