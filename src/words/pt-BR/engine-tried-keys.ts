/**
 * What trying a key on a backup came to. {reading} is a phrase of `readings`, {flaw} one of `flaws`, {thing} one of
 * `things`, {contradiction} one of `contradictions`.
 */
export const triedKeys = {
  opens: 'Esta chave abre este backup, do primeiro ao último byte.',
  opensOtherwise:
    'Esta chave abre este backup, do primeiro ao último byte. Mas não como foi informada: os dígitos precisam ser lidos {reading}. Corrija sua anotação.',
  flawed:
    'O arquivo está danificado: sua chave o abre e todo o conteúdo está lá, mas {flaw}. O WhatsApp pode se recusar a restaurá-lo.',
  flawedOtherwise:
    'O arquivo está danificado: sua chave o abre e todo o conteúdo está lá, mas {flaw}. O WhatsApp pode se recusar a restaurá-lo. Mas não como foi informada: os dígitos precisam ser lidos {reading}. Corrija sua anotação.',
  beginningOpens:
    'O arquivo está danificado: sua chave abre o começo, mas não tudo. Ele foi cortado ou alterado.',
  beginningOpensOtherwise:
    'O arquivo está danificado: sua chave abre o começo, mas não tudo. Ele foi cortado ou alterado. Mas não como foi informada: os dígitos precisam ser lidos {reading}. Corrija sua anotação.',
  damaged:
    'O arquivo está danificado: foi cortado ou alterado. Esta chave não abre o que resta dele, portanto ela também pode ser a errada.',
  wrongEndToEnd:
    'Esta chave não abre este backup. O arquivo está completo, portanto esta é a chave de outro backup, ou algum dígito está errado. Uma chave pertence a um período: quem desativa e ativa de novo o backup criptografado de ponta a ponta recebe uma nova.',
  wrongEndToEndUnsure:
    'Esta chave não abre este backup. O arquivo não tem soma de verificação, por isso só dá para supor que não esteja danificado. Uma chave pertence a um período: quem desativa e ativa de novo o backup criptografado de ponta a ponta recebe uma nova.',
  wrongWhatsApp:
    'Esta chave não abre este backup. O arquivo está completo, portanto esta é a chave de outro backup. O WhatsApp muda sua chave de tempos em tempos: use o arquivo de chave do mesmo celular e do mesmo período.',
  wrongWhatsAppUnsure:
    'Esta chave não abre este backup. O arquivo não tem soma de verificação, por isso só dá para supor que não esteja danificado. O WhatsApp muda sua chave de tempos em tempos: use o arquivo de chave do mesmo celular e do mesmo período.',
  noDigitsOpen:
    'Nenhuma chave de 64 dígitos abre este backup: ele não é criptografado de ponta a ponta, e o WhatsApp guarda a chave dele. No celular, essa chave é o arquivo “key”, de 158 bytes.',
  whatsappKeyGiven:
    'Essa é a chave do próprio WhatsApp, para backups mais antigos. Este é criptografado de ponta a ponta: ele se abre com os 64 dígitos ou com “encrypted_backup.key”, de 59 bytes.',
  clear: 'Nenhuma chave pertence a este arquivo: trata-se de {thing}, sem criptografia.',
  clearAfterHeader:
    'Nenhuma chave pertence a este arquivo: depois do cabeçalho há {thing}, sem criptografia.',
  nothingAfterHeader:
    'Nenhuma chave pertence a este arquivo: só há o cabeçalho, sem nenhum conteúdo criptografado depois.',
  zerosAfterHeader:
    'Nenhuma chave pertence a este arquivo: depois do cabeçalho só há zeros, onde deveria haver conteúdo criptografado.',
  thingAfterHeader:
    'Nenhuma chave pertence a este arquivo: o que vem depois do cabeçalho não parece criptografado: {thing}.',
  patternAfterHeader:
    'Nenhuma chave pertence a este arquivo: o que vem depois do cabeçalho não parece criptografado: repete-se como um texto cifrado nunca se repete.',
  empty: 'Nenhuma chave pode ser testada: o arquivo está vazio.',
  notKnown:
    'Nenhuma chave pode ser testada: isto não é um backup do WhatsApp que se abra com uma chave que conhecemos.',
  endsAfterHeader: 'Nenhuma chave pode ser testada: o arquivo termina logo depois do cabeçalho.',
  contradictory: 'Nenhuma chave pode ser testada: o cabeçalho se contradiz, porque {contradiction}.',
  tooShort: 'Nenhuma chave pode ser testada: o arquivo é mais curto do que qualquer backup desse tipo.',
  otherMetadata: 'Nenhuma chave pode ser testada: os metadados não têm a forma que conhecemos.',
  mediaAlone:
    'Nenhuma chave pode ser testada só neste arquivo: ele não traz nada que distinga uma chave certa de uma errada. Teste o arquivo .mcrypt1-metadata ao lado dele.',

  otherSigns:
    'Uma chave só tem os dígitos de 0 a 9 e as letras de “a” a “f”. Uma senha não é uma chave: ela só protege a chave que o WhatsApp guarda para ela.',
  otherLength: 'Uma chave tem 64 dígitos, e esta tem {count}.',

  // The facts behind it
  wholeDoesNotFit: 'com esta chave, o começo se abre; o que prova o todo não confere',
  neitherOpens: 'com esta chave, nem o começo nem o todo se abre',
  tagFits: 'com esta chave, a tag GCM sobre todo o conteúdo confere',
  hmacOverFile: 'com esta chave, o HMAC sobre todo o arquivo confere',
  hmacOverContent: 'com esta chave, o HMAC sobre todo o conteúdo confere',
  noChecksumFollows: 'nenhuma soma de verificação vem depois da tag',
  sameSalts: 'os salts no arquivo de chave são os deste backup',
  otherSalts: 'os salts no arquivo de chave são diferentes',
  noChecksum: 'não traz nenhuma soma de verificação que pudesse ser comparada sem a chave',
  notWholeBlocks: 'o conteúdo de {count} bytes não termina com um bloco inteiro de 16',
} as const

export const triedKeyParts = {
  /** What is wrong with a file whose content is all there: "mas ...". */
  flaws: {
    checksumDiffers: 'a soma de verificação no fim não confere',
    checksumMissing: 'falta a soma de verificação no fim',
    otherText: 'o que se abre não é o texto que deveria ser',
  },

  /** How 64 digits have to be read: "os dígitos precisam ser lidos ...". */
  readings: {
    columns: 'linha por linha: aqui eles estão coluna por coluna',
    swappedGroups: 'trocando de lugar o {group} e o {otherGroup}',
    swappedDigits: 'trocando de lugar o {digit} e o seguinte',
    wrongDigit: 'com outro dígito no lugar do {digit}',
  },

  /** WhatsApp shows a key as four lines of four groups of four digits. Without an article. */
  digitGroups: {
    first: 'primeiro grupo da linha {line}',
    second: 'segundo grupo da linha {line}',
    third: 'terceiro grupo da linha {line}',
    fourth: 'quarto grupo da linha {line}',
  },

  digits: {
    first: 'primeiro dígito do {group}',
    second: 'segundo dígito do {group}',
    third: 'terceiro dígito do {group}',
    fourth: 'quarto dígito do {group}',
  },
} as const
