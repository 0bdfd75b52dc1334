/** Saving the report that is shown. */
export const saving = {
  open: 'Salvar relatório',
  hints: {
    pdf: 'para imprimir ou repassar',
    html: 'uma página para qualquer navegador',
    csv: 'uma tabela para planilhas',
    json: 'para programas',
  },
  saveAs: 'Salvar como {format}',
  signed: 'Assinado',
  signedHint:
    'Um segundo arquivo mostra depois que o relatório não foi alterado e por qual instalação foi assinado.',
  saving: 'Salvando o relatório',
  saved: 'Salvo como',
  signature: 'A assinatura dele é',
  fingerprint: 'Impressão digital desta instalação',
  fingerprintHint: 'Informe-a a quem receber o relatório, por um caminho diferente do próprio relatório.',
} as const
