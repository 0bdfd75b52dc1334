/**
 * Places and what is said about them. Names of products (Google Drive, Finder, MEGA, WebDAV) stay, and so do names of
 * accounts, folders and devices in {name} and {source}.
 */
export const places = {
  // Labels
  downloads: 'Downloads',
  documents: 'Documentos',
  desktop: 'Área de trabalho',
  yourFolders: 'Suas pastas',
  addedFolders: 'Pastas que você adicionou',
  drives: 'Unidades',
  drive: 'Unidade',
  driveNamed: 'Unidade ({name})',
  networkDrive: 'Unidade de rede',
  networkDriveNamed: 'Unidade de rede ({name})',
  mounted: 'Armazenamento de rede e de nuvem montado',
  connectedAccounts: 'Contas on-line e servidores conectados',
  connectedPhones: 'Celulares conectados',
  connectedPhone: 'Celular conectado',
  connectedPhoneNamed: 'Celular conectado ({name})',
  cloudFolders: 'Pastas na nuvem',
  cloudFolder: 'Pasta na nuvem',
  cloudFolderNamed: 'Pasta na nuvem ({name})',
  otherCloudFolders: 'Outras pastas na nuvem',
  googleDriveStreamed: 'Google Drive (por streaming)',
  pCloudSynced: 'pCloud (pasta sincronizada)',
  deviceBackups: 'Backups do iPhone e do iPad',
  deviceBackupsOf: 'Backups do iPhone e do iPad ({client})',
  icloudBackup: 'Backup do WhatsApp no iCloud',
  icloudBackupBusiness: 'Backup do WhatsApp Business no iCloud',
  desktopApp: 'WhatsApp neste computador',
  desktopAppBusiness: 'WhatsApp Business neste computador',

  // Where a place was read from
  usualFolder: 'a pasta onde costuma ficar',
  windowsRegistry: 'o Registro do Windows',
  variable: 'a variável {variable}',
  yourChoice: 'sua escolha',

  // What can be done. Settings and buttons of macOS and Windows: as these name them in this language
  adviceMac:
    'O macOS não deixa o Sealwatch examinar esta pasta. Abra Ajustes do Sistema > Privacidade e Segurança > Acesso Total ao Disco, ative o Sealwatch (ou seu app de terminal, se você o usa lá), inicie-o de novo e procure de novo. Ou escolha só esta pasta no app: isso abre a pasta para o Sealwatch, e nada mais.',
  adviceWindows:
    'Sua conta do Windows não pode listar esta pasta. Clique nela com o botão direito; em Propriedades > Segurança aparece quem pode. Mude isso lá, ou use o Sealwatch em uma conta que possa, e procure de novo.',
  adviceLinux:
    'Sua conta não pode listar esta pasta. “ls -ld” nela mostra quem pode. Mude isso, ou use o Sealwatch em uma conta que possa, e procure de novo.',
  adviceOffline:
    'Esta pasta não está presente agora. Conecte a unidade dela, ou inicie o app dela, e procure de novo. Se você a moveu, adicione-a onde ela está.',
  adviceSilent:
    'Esta pasta fez uma verificação esperar, por isso o Sealwatch a deixa em paz e pergunta de novo depois de uma hora. Se o servidor ou a unidade dela não existe mais, desconecte.',
  adviceStreaming:
    'Os arquivos daqui são buscados da nuvem quando são lidos, por isso o Sealwatch só olha os nomes.',

  // What could not be found out. {label} is a product or one of the labels above
  encryptedList:
    '{label} está em uso neste computador, mas a lista de pastas dele é criptografada. Adicione você mesmo as pastas que ele sincroniza.',
  tooSlow: 'Não foi possível procurar {label}: o computador não respondeu a tempo.',
  ownError:
    'Não foi possível procurar {label}, por causa de um erro no Sealwatch. Adicione você mesmo essas pastas.',
  manyFolders: '{label} cita mais de {count} pastas; o resto fica de fora. Adicione-as você mesmo.',
  noFullPath: '{label} cita em {source} uma pasta que não é um caminho completo. Adicione-a você mesmo.',
  insyncUnlisted: 'Não é possível listar a pasta do Insync em “{source}”: {reason}.',
  drivesUnlisted: 'Não é possível listar as unidades em “{source}”: {reason}.',
  connectedUnlisted: 'Não é possível listar o que o ambiente de trabalho conectou em “{source}”: {reason}.',
  // {fault} is a phrase of `faults`
  unusableList:
    'A lista de pastas de {label} está em {source}, e não pode ser usada: {fault}. Se você usa {label}, adicione você mesmo essas pastas.',

  // One file that a person asked for
  noBackup: 'Este arquivo não é um backup do WhatsApp que o Sealwatch conheça.',
  notJudged: 'Não foi possível avaliá-lo: {reason}.',
} as const
