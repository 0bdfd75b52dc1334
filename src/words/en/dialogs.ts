/** The system's own dialogs. */
export const dialogs = {
  chooseFolder: 'Choose a folder',
  chooseKeyFile: 'Choose a key file',
  choose: 'Choose',
  saveReport: 'Save report',
  reportName: 'Sealwatch report {day}',
} as const
