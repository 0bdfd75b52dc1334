import type { Catalog } from '../catalog.ts'

/** The page on what encryption does not cover. */
export const privacy = {
  heading: 'التشفير التام بين الطرفين يغلق كلماتك. ومع ذلك يعرف WhatsApp من أنت وكيف تستعمله.',
  lead: 'ينظر Sealwatch في النسخ الاحتياطية. النسخة الاحتياطية التي لا يستطيع فتحها سواك ليست كل الخصوصية، ولذلك تقول هذه الصفحة ما يبقى. وتذكر كل عبارة مصدرها.',
  columnsHeading: 'ما يشمله التشفير التام بين الطرفين وما لا يشمله',
  covers: 'يشمل',
  notCovered: 'لا يشمل',
  sharedHeading: 'ما يشاركه WhatsApp مع شركات Meta الأخرى',
  sharedLead: 'يذكر WhatsApp هذه الفئات الست بنفسه:',
  businessHeading: 'يستطيع النشاط التجاري قراءة ما تكتبه إليه، وكذلك من يعملون لديه',
  nightlyHeading: '«يصدّر WhatsApp بياناتك كل ليلة»: ما يمكن أن يعنيه هذا وما لا يمكن',
  settingsHeading: 'ستة إعدادات تساعدك',
  settingsLead:
    'تُبقي هذه الإعدادات أشخاصًا آخرين في الخارج، أو تترك لديهم آثارًا أقل. لا يمنع أي منها WhatsApp من جمع ما ورد أعلاه.',
  settingsDone: 'تم {done, number} من {all, number}',
  where: '<strong>أين:</strong> {path}',
  mark: 'تم: {name}',
  signalHeading: 'يحتفظ Signal بمعلومات أقل عنك: سألته محكمة فحصلت على تاريخين',
} as const satisfies Catalog['privacy']
