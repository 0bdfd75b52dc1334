/** The page on what encryption does not cover. */
export const privacy = {
  heading: 'End-to-end encryption closes your words. WhatsApp still learns who you are and how you use it.',
  lead: 'Sealwatch looks at backups. A backup that only you can open is not the whole of privacy, so this page says what remains. Each statement names where it comes from.',
  columnsHeading: 'What end-to-end encryption covers, and what not',
  covers: 'It covers',
  notCovered: 'It does not cover',
  sharedHeading: 'What WhatsApp shares with other Meta companies',
  sharedLead: 'WhatsApp names these six categories itself:',
  businessHeading: 'A business can read what you write to it, and so can those who work for it',
  nightlyHeading: '“WhatsApp exports your data every night”: what that can and cannot mean',
  settingsHeading: 'Six settings that help',
  settingsLead:
    'They keep other people out, or leave fewer traces with them. None of them stops WhatsApp from collecting what is listed above.',
  settingsDone: '{done, number} of {all, number} done',
  where: '<strong>Where:</strong> {path}',
  mark: 'Done: {name}',
  signalHeading: 'Signal keeps less about you: a court asked, and got two dates',
} as const
