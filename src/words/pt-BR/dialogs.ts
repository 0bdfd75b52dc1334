/** The system's own dialogs. */
export const dialogs = {
  chooseFolder: 'Escolha uma pasta',
  chooseKeyFile: 'Escolha um arquivo de chave',
  choose: 'Escolher',
  saveReport: 'Salvar relatório',
  reportName: 'Relatório do Sealwatch {day}',
} as const
