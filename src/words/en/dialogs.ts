/** The system's own dialogs. */
export const dialogs = {
  chooseFolder: 'Choose a folder',
  choose: 'Choose',
  saveReport: 'Save report',
  reportName: 'Sealwatch report {day}',
} as const
