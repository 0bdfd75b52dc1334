/**
 * Why a finding is judged so: one or two sentences for a person.
 * {tool} is a phrase of `tools`, with its article; {thing} one of `things`; {why} one of `clauses`.
 */
export const reasons = {
  // Android backups
  onlyYou:
    'Só você pode abrir este backup: ele é criptografado de ponta a ponta, e o WhatsApp não tem nenhuma chave dele.',
  onlyYouPassword:
    'Só você pode abrir este backup: ele é criptografado de ponta a ponta, e a chave é protegida pela sua senha.',
  onlyYouDigits:
    'Só você pode abrir este backup: ele é criptografado de ponta a ponta, e a chave é a sua chave de 64 dígitos.',
  onlyYouPasskey:
    'Só você pode abrir este backup: ele é criptografado de ponta a ponta, e a chave é protegida pela sua chave de acesso.',
  onlyYouMedia:
    'Só você pode abrir este arquivo: é uma foto, um vídeo ou outro arquivo de um backup do Google criptografado de ponta a ponta.',
  whatsappKeepsKey:
    'Você e o WhatsApp podem abrir este backup: ele é criptografado, mas o WhatsApp guarda uma chave dele.',
  publicKey:
    'Qualquer pessoa com este arquivo pode lê-lo: ele é criptografado, mas com uma chave que é pública.',
  keyOfAddress:
    'Qualquer pessoa com este arquivo pode lê-lo: ele é criptografado, mas a chave é derivada de um endereço de e-mail do seu celular.',
  keyBeside:
    'Qualquer pessoa com esta pasta pode ler este backup: ele é criptografado, mas a chave que o abre está ao lado dele.',
  sealedKeyBeside:
    'Qualquer pessoa com esta pasta pode ler este backup: ele é criptografado de ponta a ponta, mas a chave que o abre está ao lado dele.',
  keyBesideUntold:
    'Não dá para saber quem pode abrir este backup: há uma chave ao lado dele, e só com o arquivo inteiro, que não foi buscado, se sabe se ela o abre.',
  keyBesideUndecided:
    'Não dá para saber quem pode abrir este backup: há uma chave ao lado dele, e o que foi lido não diz se ela o abre.',
  keyBesideUnread:
    'Não dá para saber quem pode abrir este backup: um arquivo ao lado pode conter a chave dele e não pôde ser lido.',
  keyInSamePlace:
    'Não dá para saber quem pode abrir este backup: uma chave que o abre está em outra parte do mesmo local, e quem tiver os dois pode lê-lo.',
  anyoneEarlier:
    'Qualquer pessoa podia ler isto na última vez em que se olhou tudo o que decide isso, e talvez ainda possa: desta vez não foi possível olhar tudo.',
  sealedNearUnseenKey:
    'Qualquer pessoa podia ler este backup na última vez em que ele foi olhado, e talvez ainda possa: ele é criptografado de ponta a ponta, mas desta vez não foi possível olhar uma chave que estava ao lado dele.',
  whatsappEarlier:
    'Você e o WhatsApp podiam abrir isto na última vez em que se olhou tudo o que decide isso, e talvez ainda possam: desta vez não foi possível olhar tudo.',
  untoldNow:
    'Não dá para saber quem pode abrir isto: desta vez não foi possível olhar tudo o que decide isso, como uma chave ao lado.',
  clearAfterHeader:
    'Qualquer pessoa com este arquivo pode lê-lo: o cabeçalho diz que ele é criptografado, mas depois há {thing} sem criptografia.',
  endsAfterHeader:
    'Não dá para saber quem pode abrir este backup: o arquivo termina logo depois do cabeçalho.',
  zerosAfterHeader:
    'Não dá para saber quem pode abrir este backup: depois do cabeçalho só há zeros, como em um arquivo que nunca foi gravado por completo.',
  notEncryptedAfterHeader:
    'Não dá para saber quem pode abrir este backup: o cabeçalho diz que ele é criptografado, mas o que vem depois não parece ser.',
  clearFurtherOn:
    'Qualquer pessoa com este arquivo pode ler uma parte dele: o cabeçalho diz que ele é criptografado, mas mais adiante há {thing} sem criptografia.',
  thingFurtherOn:
    'Não dá para saber quem pode abrir este backup inteiro: o cabeçalho diz que ele é criptografado, mas mais adiante há {thing}.',
  patternFurtherOn:
    'Não dá para saber quem pode abrir este backup inteiro: o cabeçalho diz que ele é criptografado, mas nem tudo o que vem depois parece ser.',
  contradictoryHeader:
    'Não dá para saber quem pode abrir este backup: o cabeçalho se contradiz, porque {contradiction}.',

  // Any file with the name of a backup
  openContent:
    'Qualquer pessoa com este arquivo pode abri-lo: ele tem o nome de um backup do WhatsApp, mas se trata de {thing}, sem criptografia.',
  fileEmpty: 'Não dá para saber quem pode abrir este arquivo: ele está vazio.',
  fileZeros:
    'Não dá para saber quem pode abrir este arquivo: ele só contém zeros, como um arquivo que nunca foi gravado por completo.',
  fileUnknown:
    'Não dá para saber quem pode abrir este arquivo: os bytes dele não são os de nenhum arquivo {format} que conhecemos.',
  fileInCloud: 'Não dá para saber quem pode abrir este arquivo: ele está só na nuvem e não foi baixado.',
  fileForbidden: 'Não dá para saber quem pode abrir este arquivo: o Sealwatch não tem permissão para lê-lo.',
  fileUnread: 'Não dá para saber quem pode abrir este arquivo: não foi possível lê-lo ({reason}).',

  // Key files
  e2eeKey:
    'Qualquer pessoa com este arquivo tem a chave de um backup do WhatsApp criptografado de ponta a ponta.',
  whatsappKey:
    'Qualquer pessoa com este arquivo tem a chave do WhatsApp para backups mais antigos deste celular.',
  keyDigits:
    'Qualquer pessoa com este arquivo pode ler nele 64 dígitos que, pela forma como estão escritos ou pelo que abrem, são a chave de um backup do WhatsApp criptografado de ponta a ponta.',
  passwordCheck:
    'Não dá para saber quem pode usar este arquivo: ele não é uma chave, mas um verificador da senha do seu backup, e quem o tiver pode testar senhas nele sem limite.',

  // Databases. {database} is a phrase of `databases`: whose and of which system it is
  database:
    'Qualquer pessoa com este arquivo pode lê-lo: é um banco de dados com {database}, sem criptografia.',
  databaseLog:
    'Qualquer pessoa com este arquivo pode lê-lo: é parte de um banco de dados com {database}, sem criptografia.',
  databaseOfOther:
    'Qualquer pessoa com este arquivo pode lê-lo: ele tem o nome de um backup do WhatsApp e é um banco de dados sem criptografia.',
  databaseBare:
    'Não dá para saber quem pode ler isto: tem o nome de um backup do WhatsApp, mas é um banco de dados sem nenhuma tabela.',
  databaseOnlyBegins:
    'Não dá para saber quem pode ler isto: começa como um banco de dados, mas não há nada depois.',
  databaseDamaged:
    'Qualquer pessoa com este arquivo pode ler o que resta dele: ele começa como um banco de dados sem criptografia e está danificado.',

  // Exported chats
  chatText:
    'Qualquer pessoa com este arquivo pode lê-lo: é uma conversa exportada em texto simples, sem criptografia.',
  chatTextNoticed:
    'Qualquer pessoa com este arquivo pode lê-lo: é uma conversa exportada em texto simples, sem criptografia. A linha sobre criptografia de ponta a ponta nele fala de como as mensagens trafegam, e não protege este arquivo.',
  chatZip:
    'Qualquer pessoa com este arquivo pode lê-lo: é um arquivo ZIP com uma conversa exportada em texto simples, sem criptografia.',
  chatZipNoticed:
    'Qualquer pessoa com este arquivo pode lê-lo: é um arquivo ZIP com uma conversa exportada em texto simples, sem criptografia. A linha sobre criptografia de ponta a ponta nele fala de como as mensagens trafegam, e não protege este arquivo.',
  chatTextUnknown:
    'Não dá para saber quem pode abrir este arquivo: ele tem o nome de uma conversa exportada e é texto simples, mas nenhuma linha dele é uma que conhecemos de conversas exportadas.',
  chatZipUnknown:
    'Não dá para saber quem pode abrir este arquivo: ele tem o nome de uma conversa exportada, mas nenhuma das entradas que puderam ser lidas é uma conversa.',
  chatZipOpenMedia:
    'Qualquer pessoa com este arquivo pode ver mídia nele: o texto da conversa está atrás de uma senha, mas nem toda a mídia está.',
  chatZipPartlyLocked:
    'Não dá para saber quem pode ler tudo isto: os nomes nele são os de uma conversa exportada cujo texto está atrás de uma senha, mas {why}.',
  chatZipLocked:
    'Quem tem a senha deste arquivo ZIP pode lê-lo: os nomes nele são os de uma conversa exportada, mas não dá para confirmar isso sem a senha.',
  chatZipLockedWeakly:
    'Quem tem a senha deste arquivo ZIP pode lê-lo: os nomes nele são os de uma conversa exportada, mas não dá para confirmar isso sem a senha. Esse tipo antigo de criptografia ZIP pode ser quebrado por especialistas.',

  mediaFolder:
    'Qualquer pessoa com esta pasta pode abrir suas fotos, seus vídeos e suas mensagens de voz nela: o WhatsApp os guarda aqui sem criptografia.',

  // The data of WhatsApp's desktop app. {system} is Mac or Windows
  liveOpen:
    'Qualquer pessoa que obtiver esta pasta pode lê-la: aqui o app do WhatsApp para {system} guarda suas conversas, sem criptografia. Não é um backup; o que protege estes dados é a sua conta no computador.',
  liveUnread:
    'Não dá para saber quem pode ler os dados do app do WhatsApp para {system}: não foi possível examiná-los ({reason}).',
  liveClosedWindows:
    'Não dá para saber quem pode ler estes dados do app do WhatsApp para Windows: eles não são legíveis como estão aqui, mas o Windows guarda a chave deles para a sua conta, e quem puder entrar nessa conta talvez consiga abri-los.',
  liveClosedMac:
    'Não dá para saber quem pode ler estes dados do app do WhatsApp para Mac: nenhum banco de dados do WhatsApp era legível neles.',

  // iCloud
  icloudClear:
    'Qualquer pessoa com esta pasta pode lê-la: um arquivo nela que deveria ser criptografado não é.',
  icloudOlderMedia:
    'Qualquer pessoa com esta pasta pode abrir fotos, vídeos e mensagens de voz de um backup mais antigo nela: nem toda a mídia é criptografada.',
  icloudMedia:
    'Qualquer pessoa com esta pasta pode abrir as fotos, os vídeos e as mensagens de voz nela: a criptografia de ponta a ponta estava desativada.',
  icloudMediaAndKey:
    'Qualquer pessoa com esta pasta pode abrir as fotos, os vídeos e as mensagens de voz nela: a criptografia de ponta a ponta estava desativada, e o WhatsApp tem uma chave das conversas.',
  icloudSealed:
    'Só você pode abrir este backup: a mídia dele está lacrada item por item, como o WhatsApp só faz com a criptografia de ponta a ponta.',
  icloudUnclear:
    'Não dá para saber quem pode abrir este backup no iCloud: nem todos os pacotes de mídia dele permitem reconhecer o que são.',
  icloudPartlyUnread:
    'Não dá para saber quem pode abrir este backup no iCloud: o que está aqui é criptografado de ponta a ponta, mas não foi possível examinar {count, plural, one {# pacote de mídia} many {# pacotes de mídia} other {# pacotes de mídia}}.',
  icloudMoreMedia:
    'Não dá para saber quem pode abrir este backup no iCloud: o que está aqui é criptografado de ponta a ponta, mas {count, plural, one {# pacote de mídia contém} many {# pacotes de mídia contêm} other {# pacotes de mídia contêm}} mais do que foi examinado. Uma verificação com --deep lê tudo.',
  icloudDatabasesUnread:
    'Não dá para saber quem pode abrir este backup no iCloud: a mídia dele é criptografada de ponta a ponta, mas não foi possível examinar {count, plural, one {# banco de dados} many {# bancos de dados} other {# bancos de dados}} ({reason}).',
  icloudDatabasesDiffer:
    'Não dá para saber quem pode abrir este backup no iCloud: a mídia dele é criptografada de ponta a ponta, mas os bancos de dados não parecem ser.',
  icloudOlderParts:
    'Não dá para saber quem pode abrir este novo backup no iCloud: as conversas ou a mídia lacrada dele ainda são de um anterior.',
  icloudInCloud:
    'Não dá para saber quem pode abrir este backup no iCloud: ele está só na nuvem e não foi baixado.',
  icloudUnread:
    'Não dá para saber quem pode abrir este backup no iCloud: não foi possível ler nada dele ({reason}).',
  // "Settings > Chats > Chat backup" is a menu of WhatsApp on the phone: as WhatsApp names it in this language
  icloudMediaUnread:
    'Não dá para saber quem pode abrir este backup no iCloud: não foi possível examinar os pacotes de mídia dele; no seu celular, Configurações > Conversas > Backup de conversas mostra isso.',
  icloudNoMedia:
    'Não dá para saber quem pode abrir este backup no iCloud: só os pacotes de mídia dele poderiam dizer, e não há aqui nenhum com conteúdo; no seu celular, Configurações > Conversas > Backup de conversas mostra isso.',

  // Backups of an iPhone. {holdings} is a list such as "chats, contacts and calls"
  deviceOpen:
    'Qualquer pessoa com esta pasta pode ler nela {holdings} do WhatsApp: nada disso é criptografado.',
  deviceOpenLie:
    'Qualquer pessoa com esta pasta pode ler nela {holdings} do WhatsApp: nada disso é criptografado, embora o backup diga de si mesmo que é.',
  deviceOpenUnseen:
    'Qualquer pessoa com esta pasta pode ler as conversas do WhatsApp: o backup não é criptografado. As conversas em si não foram abertas.',
  deviceSealed:
    'Quem tem a senha deste backup do dispositivo pode ler as conversas do WhatsApp nele. Essa senha não faz parte da criptografia de ponta a ponta do WhatsApp.',
  deviceOnlyListed:
    'Não dá para saber quem pode abrir as conversas: este backup do dispositivo lista o WhatsApp, mas as conversas não estão nele. Isso combina com o backup criptografado de ponta a ponta estar ativado, mas não prova isso.',
  deviceEmpty:
    'Não dá para saber quem pode abrir as conversas: um banco de dados do WhatsApp neste backup do dispositivo está vazio.',
  deviceUnclear:
    'Não dá para saber quem pode abrir as conversas: um banco de dados do WhatsApp neste backup do dispositivo não é legível nem criptografado.',
  deviceUnsaid:
    'Não dá para saber quem pode abrir as conversas: elas parecem criptografadas, mas o backup não diz se é criptografado.',
  deviceSaysOpen:
    'Não dá para saber quem pode abrir as conversas: elas parecem criptografadas, mas o backup diz de si mesmo que não é.',
  deviceIndexUnclear:
    'Não dá para saber quem pode abrir as conversas: elas parecem criptografadas, mas o Manifest.db não é legível nem criptografado.',
  deviceIndexOpen:
    'Não dá para saber quem pode abrir as conversas: o backup diz de si mesmo que é criptografado, mas o Manifest.db dele não é.',
  deviceUnread: 'Não dá para saber quem pode abrir as conversas: não foi possível examiná-las.',

  // Backups by phones and tools
  toolData:
    '{unit, select, folder {Qualquer pessoa com esta pasta pode ler o que está nela} other {Qualquer pessoa com este arquivo pode lê-lo}}: é {tool} com dados do WhatsApp dentro, sem criptografia.',
  toolOpen:
    '{unit, select, folder {Qualquer pessoa com esta pasta pode ler o que está nela} other {Qualquer pessoa com este arquivo pode lê-lo}}: é {tool} do WhatsApp, sem criptografia.',
  toolOpenNothingKnown:
    '{unit, select, folder {Qualquer pessoa com esta pasta pode ler o que está nela} other {Qualquer pessoa com este arquivo pode lê-lo}}: tem o nome de um backup do WhatsApp e não é criptografado, mas não contém nada que se conheça como do WhatsApp.',
  toolSealed:
    'Quem tem a senha pode ler: é {tool} do WhatsApp, criptografado com uma senha que não é do WhatsApp.',
  toolSealedWhole:
    'Quem tem a senha pode ler: é {tool}, criptografado por inteiro. Daqui não dá para ver se o WhatsApp está nele.',
  toolSealedByIt:
    'Quem tem a senha ou a chave pode ler: é {tool} do WhatsApp, criptografado por essa ferramenta.',
  toolHoldsSealed:
    'Não dá para saber quem pode ler tudo isto: é {tool}, sem criptografia, mas os backups do WhatsApp dentro dele são criptografados por si mesmos. Descompacte-o e confira-os.',
  toolOnlyLists:
    'Não dá para saber onde estão as conversas: {tool} lista o WhatsApp, mas não contém nenhum dado dele.',
  toolUntold: 'Não dá para saber quem pode ler: é {tool} do WhatsApp, mas {why}.',
  toolNoFile:
    'Não dá para saber quem pode ler: é {tool} do WhatsApp, mas nenhum arquivo foi encontrado nele.',
  toolNamedUntold: 'Não dá para saber quem pode ler: tem o nome de um backup do WhatsApp, mas {why}.',
  toolSaysOpen:
    'Não dá para saber quem pode ler: é {tool} do WhatsApp que diz não ser criptografado, mas o que está nele parece criptografado.',
  // --deep is an option of the command line: as it is
  toolNotSeenWhole:
    'Não dá para saber se os dados do WhatsApp estão nele: é {tool}, sem criptografia, e {why}. Uma verificação com --deep lê tudo.',
  archiveNotSeenWhole:
    'Não dá para saber se os dados do WhatsApp estão nele: o nome diz que sim e ele não é criptografado, mas {why}.',
  sevenZip:
    'Não dá para saber quem pode lê-lo: o nome fala do WhatsApp, mas é um arquivo 7z, que pode ser criptografado e no qual não dá para olhar aqui.',
  twrpUntold:
    'Não dá para saber quem pode ler: tem o nome de um backup TWRP de um celular inteiro, mas {why}.',
  twrpStream:
    'Não dá para saber se os dados do WhatsApp estão nele: é um backup TWRP de um celular em um só arquivo, e só é possível acompanhar o começo.',
  swiftUnknown:
    'Não dá para saber quem pode ler: tem o nome de um Swift Backup do WhatsApp, mas não é um arquivo compactado que conhecemos. Pode ser criptografado.',
  titaniumUnknown:
    'Não dá para saber quem pode ler: tem o nome de um backup Titanium do WhatsApp, mas não é um arquivo compactado que conhecemos. Pode ser criptografado.',
  imazingUnknown:
    'Não dá para saber quem pode ler, nem se o WhatsApp está nele: é o arquivo compactado do iMazing de um dispositivo inteiro, e a forma como é gravado não está documentada em lugar nenhum.',
  miuiZipUnknown:
    'Não dá para saber quem pode ler: é um ZIP com um backup MIUI do WhatsApp, cujo cabeçalho não pôde ser lido.',
  hisuiteSealed:
    'Quem tem a senha pode ler: é um backup HiSuite do WhatsApp, criptografado com uma senha que você escolheu.',
  hisuiteUnclear:
    'Não dá para saber quem pode ler: é um backup HiSuite do WhatsApp que parece criptografado, mas, sem uma senha sua, o próprio HiSuite cria uma.',
  hisuiteOpen:
    'Qualquer pessoa com esta pasta pode ler o que está nela: é um backup HiSuite do WhatsApp, e os dados dele não são criptografados.',
  hisuiteNoData:
    'Não dá para saber quem pode ler as conversas: é um backup HiSuite que cita o WhatsApp, mas {why}.',
  smartSwitchKey:
    'Qualquer pessoa com esta pasta pode ler o que está nela: é criptografado, mas a chave que abre está no próprio backup.',
  smartSwitchNoPin:
    'Qualquer pessoa com esta pasta pode ler o que está nela: você não definiu um PIN, por isso a chave é feita de um valor que está no próprio backup.',
  smartSwitchUnclear:
    'Não dá para saber quem pode ler: é criptografado, mas, a menos que você tenha definido um PIN, a chave pode ser feita do que está no próprio backup.',
  smartSwitchUnread:
    'Não dá para saber onde estão as conversas: o backup Smart Switch cita o WhatsApp, mas o arquivo dele não pôde ser lido ou está vazio.',
  smartSwitchNoData:
    'Não dá para saber onde estão as conversas: o backup Smart Switch cita o WhatsApp, mas não contém nenhum dado dele, como é comum: o WhatsApp não permite esse tipo de backup.',
} as const
