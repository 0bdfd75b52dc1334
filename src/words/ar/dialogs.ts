import type { Catalog } from '../catalog.ts'

/** The system's own dialogs. */
export const dialogs = {
  chooseFolder: 'اختر مجلدًا',
  chooseKeyFile: 'اختر ملف مفتاح',
  choose: 'اختيار',
  saveReport: 'احفظ التقرير',
  reportName: 'تقرير Sealwatch {day}',
} as const satisfies Catalog['dialogs']
