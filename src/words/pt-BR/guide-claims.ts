/** The sentences of the guide that a source stands behind, under the names of the claims. */
export const guideClaims = {
  'path-android': 'Este é o caminho que a página de ajuda do próprio WhatsApp dá para o Android.',
  'path-iphone':
    'Outros descrevem este caminho para o iPhone. Não foi possível ler a parte sobre iPhone da página de ajuda do WhatsApp, por isso as palavras no seu celular podem ser outras.',
  'settings-android': 'No Android, Configurações fica no menu de três pontos, no canto superior direito.',
  'settings-iphone':
    'No iPhone, Configurações fica no canto inferior direito. Algumas versões mostram seu perfil ali.',
  'business-same':
    'Pessoas que usam o WhatsApp Business relatam a mesma opção. Não encontramos nenhuma página de ajuda do WhatsApp sobre isso. Se você usa os dois apps, siga os passos em cada um.',
  'turn-on': 'O backup criptografado de ponta a ponta fica desativado até você ativá-lo.',
  'more-options':
    'O celular oferece primeiro uma chave de acesso. Os outros dois tipos ficam em Mais opções.',
  'only-new':
    'Só os backups feitos a partir de agora ficam protegidos. As cópias mais antigas continuam como estão; o guia trata delas no final.',

  'same-lock': 'Os três fecham o arquivo da mesma maneira: protegem uma única e mesma chave.',
  'passkey-what':
    'Uma chave de acesso (passkey) é guardada por um gerenciador de senhas, como o Gerenciador de senhas do Google. Você a abre com sua impressão digital, seu rosto ou o bloqueio de tela.',
  'passkey-phone-lost':
    'Um celular novo pode abrir o backup se o seu gerenciador de senhas levar a chave de acesso até ele. Se a chave de acesso estava só no celular perdido, o backup continua fechado.',
  'passkey-secret-lost':
    'Sem a chave de acesso, não é possível abrir o backup. O WhatsApp não pode redefini-la nem abrir o backup para você.',
  'passkey-needs-android':
    'As chaves de acesso exigem Android 9 ou posterior, Google Mobile Services 241217000 ou posterior e um bloqueio de tela.',
  'passkey-needs-iphone':
    'As chaves de acesso chegam aos celulares aos poucos, e não encontramos nada sobre qual iOS elas exigem. Se o seu celular não oferecer nenhuma, escolha uma senha.',
  'password-what':
    'Você inventa uma senha. Ela destranca uma chave em um cofre da Meta, que permite só algumas tentativas.',
  'password-phone-lost':
    'Um celular novo pode abrir o backup se você tiver a senha e ainda puder registrar seu número.',
  'password-secret-lost':
    'Enquanto o WhatsApp ainda funcionar no seu celular, você pode definir uma senha nova, mesmo sem a antiga. Sem o WhatsApp funcionando e sem a senha antiga, o backup está perdido: o WhatsApp não pode redefinir a senha. Depois de tentativas erradas demais, a chave no cofre também se perde.',
  'key-what':
    'O WhatsApp cria uma chave de 64 dígitos (de 0 a 9 e de “a” a “f”) e a mostra para você. A Meta não a guarda.',
  'key-phone-lost':
    'Um celular novo pode abrir o backup se você tiver os 64 dígitos e ainda puder registrar seu número.',
  'key-secret-lost':
    'Sem os dígitos, ninguém consegue abrir o backup. Enquanto o WhatsApp ainda funcionar no seu celular, você pode desativar e ativar o recurso de novo, o que cria uma chave nova para os backups novos. Os backups mais antigos continuam precisando da antiga.',
  'key-grid':
    'Os dígitos ficam em dezesseis grupos de quatro. Leia-os linha por linha, da esquerda para a direita. Ler as colunas de cima para baixo é um erro comum.',
  'key-photo':
    'Muitas pessoas fotografam a chave, e muitos celulares copiam as fotos para uma nuvem. Uma chave que está onde o backup está abre esse backup para quem encontrar os dois.',
  'turn-off':
    'Para desativar mais tarde, o celular pede a senha ou a chave, ou sua impressão digital, seu rosto ou seu PIN.',

  'back-up-android': 'No Android, o botão se chama Fazer backup.',
  'back-up-iphone': 'No iPhone, ele se chama Fazer backup agora.',
  'header-proves':
    'Um backup do Android diz, em seus primeiros bytes, de que tipo de chave precisa. O Sealwatch lê esses bytes.',
  'icloud-proves':
    'Um backup no iCloud mostra isso em seus pacotes de mídia: com criptografia de ponta a ponta, nenhum nome e nenhuma foto neles podem ser lidos.',
  'google-unseen':
    'O backup na sua Conta do Google não está entre os arquivos que um computador vê. Uma pasta vazia no Drive não diz nada sobre ele.',
  'icloud-unsure':
    'Alguns backups no iCloud mostram muito pouco para saber. No Windows, não se sabe se o iCloud chega a mostrá-los.',

  'old-backup':
    'Estes foram feitos antes, ou por um celular ou app sem backup criptografado de ponta a ponta. Ativá-lo não muda estes arquivos.',
  'icloud-old':
    'As fotos e as mensagens de voz nele podem ser lidas. Não se sabe se um backup novo substitui todos os arquivos antigos de uma vez.',
  'plain-copy':
    'Estes contêm suas mensagens ou fotos sem criptografia, ou sob outra chave. Ativar a criptografia não muda estes arquivos.',
  media:
    'Fotos, vídeos e mensagens de voz em uma pasta de mídia nunca são criptografados, seja o que for que você ative.',
  export:
    'Uma conversa exportada é texto simples. A linha sobre criptografia de ponta a ponta nela fala da conversa, não deste arquivo.',
  'device-backup':
    'Backups novos do iPhone deixam o WhatsApp de fora quando o backup criptografado de ponta a ponta está ativado. Backups feitos antes mantêm as conversas. Um backup criptografado é fechado por sua própria senha, que é outra tranca.',
  'key-file':
    'Um arquivo de chave abre todo backup em que ele serve. Ao lado de um backup assim, ele anula a criptografia.',
  'key-beside':
    'A criptografia de ponta a ponta só protege um backup enquanto a chave dele está em outro lugar: quem tem os dois pode abri-lo. Desativar e ativar a criptografia de novo cria uma chave nova para os backups novos. Os mais antigos continuam abrindo com a antiga.',
  'live-data':
    'O app do próprio WhatsApp neste computador guarda seus dados aqui. Isto não é um backup, e volta a aparecer enquanto você usa o app.',
  trash:
    'Arquivos excluídos ficam na lixeira por um tempo: 30 dias no Google Drive, 30 dias ou mais no Dropbox. Até lá, podem ser restaurados.',
  versions:
    'Um serviço de nuvem pode guardar versões anteriores de um arquivo que foi substituído. O Dropbox as guarda pelo mesmo tempo que os arquivos excluídos.',
  'iphone-computer':
    'Um backup no Finder, no app Dispositivos Apple ou no iTunes não é criptografado até você marcar Criptografar backup local. O próximo backup então substitui o antigo naquele computador.',
  'iphone-icloud':
    'Um backup do iPhone inteiro no iCloud, feito antes de você ativar a criptografia, ainda pode conter suas conversas.',
} as const
