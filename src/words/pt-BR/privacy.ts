/** The page on what encryption does not cover. */
export const privacy = {
  heading:
    'A criptografia de ponta a ponta fecha suas palavras. O WhatsApp ainda fica sabendo quem você é e como você o usa.',
  lead: 'O Sealwatch examina backups. Um backup que só você pode abrir não é toda a privacidade, por isso esta página diz o que resta. Cada afirmação informa de onde vem.',
  columnsHeading: 'O que a criptografia de ponta a ponta cobre e o que não cobre',
  covers: 'Cobre',
  notCovered: 'Não cobre',
  sharedHeading: 'O que o WhatsApp compartilha com outras empresas da Meta',
  sharedLead: 'O próprio WhatsApp cita estas seis categorias:',
  businessHeading: 'Uma empresa pode ler o que você escreve para ela, e quem trabalha para ela também',
  nightlyHeading: '“O WhatsApp exporta seus dados toda noite”: o que isso pode e não pode significar',
  settingsHeading: 'Seis configurações que ajudam',
  settingsLead:
    'Elas mantêm outras pessoas de fora, ou deixam menos rastros com elas. Nenhuma impede o WhatsApp de coletar o que está listado acima.',
  settingsDone: '{done, number} de {all, number} feitas',
  where: '<strong>Onde:</strong> {path}',
  mark: 'Feito: {name}',
  signalHeading: 'O Signal guarda menos sobre você: um tribunal pediu e recebeu duas datas',
} as const
