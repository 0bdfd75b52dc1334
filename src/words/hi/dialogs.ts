import type { Catalog } from '../catalog.ts'

export const dialogs = {
  chooseFolder: 'फ़ोल्डर चुनें',
  chooseKeyFile: 'कुंजी फ़ाइल चुनें',
  choose: 'चुनें',
  saveReport: 'रिपोर्ट सेव करें',
  reportName: 'Sealwatch रिपोर्ट {day}',
} satisfies Catalog['dialogs']
