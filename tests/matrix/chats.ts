import { Buffer } from 'node:buffer'
import { chat } from '../samples/chat.ts'
import { decoys } from '../samples/decoys.ts'
import { zip } from '../samples/zip.ts'
import { type Case, decoy, single } from './case.ts'

const txt = { kind: 'chat-export', format: 'txt', readableBy: 'anyone' } as const
const zipped = { kind: 'chat-export', format: 'zip', readableBy: 'anyone' } as const
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(500, 7)])

/** A name for a chat in each language, and a locale that writes its dates. */
const localised =
  `en WhatsApp Chat with A|de WhatsApp Chat mit A|de WhatsApp-Chat mit A|es Chat de WhatsApp con A|fr Discussion WhatsApp avec A|it Chat WhatsApp con A|pt-BR Conversa do WhatsApp com A|pt Conversa no WhatsApp com A|nl WhatsApp-chat met A|ru Чат WhatsApp с A|ru Чат WhatsApp с\u00a0контактом A|uk Бесіда WhatsApp з A|pl Czat WhatsApp z A|cs Chat WhatsApp s\u00a0uživatelem A|sk WhatsApp chat s používateľom A|sl WhatsApp klepet z A|hr WhatsApp razgovor s A|sr WhatsApp Ћаскање са A|mk WhatsApp разговор со A|bg WhatsApp Чат с A|ro Conversație WhatsApp cu A|hu WhatsApp csevegés vele: A|el Συνομιλία WhatsApp με A|sq Biseda me A në WhatsApp|sv WhatsApp-chatt med A|da WhatsApp chat med A|nb WhatsApp-samtale med A|fi WhatsApp-keskustelu henkilön A kanssa|et WhatsApp'i vestlus kontaktiga A|lv WhatsApp sarakste ar A|lt WhatsApp pokalbis su A|ca Xat de WhatsApp amb A|tr A ile WhatsApp Sohbeti|az A ilə WhatsApp Söhbəti|kk WhatsApp чат: A|uz A bilan WhatsApp chati|he צ'אט WhatsApp עם A|ar دردشة واتساب مع A|fa گفتگوی WhatsApp با A|ur A کے ساتھ WhatsApp بات چیت|hi A के साथ WhatsApp चैट|bn A এর সাথে WhatsApp চ্যাট|gu A સાથેની WhatsApp વાત|mr A सोबतच्या WhatsApp गप्पा|pa A ਨਾਲ WhatsApp ਗੱਲਬਾਤ|ta A உடன் WhatsApp உரையாடல்|te A తో WhatsApp సంభాషణ|kn A ಜೊತೆ WhatsApp ಸಂಭಾಷಣೆ|ml A മായുള്ള WhatsApp ചാറ്റുകൾ|th แชท WhatsApp กับ A|id Chat WhatsApp dengan A|ms Sembang WhatsApp dengan A|vi Trò chuyện WhatsApp với A|fil WhatsApp Chat kay A|sw Soga za WhatsApp na A|af WhatsApp Gesprek met A|ja AとのWhatsAppチャット|ko A님과의 WhatsApp 대화|zh-CN WhatsApp 与 A 的对话|zh-HK WhatsApp 與 A 的對話`
    .split('|')
    .map((row) => ({ locale: row.slice(0, row.indexOf(' ')), name: row.slice(row.indexOf(' ') + 1) }))

const everyLanguage = localised.flatMap(({ locale, name }, index): Case[] => [
  single(
    `export in ${locale}`,
    `${index % 2 ? name.normalize('NFD') : name}.txt`,
    chat({ locale, hour12: index % 3 === 0, ...(locale === 'en' ? {} : { notice: undefined }) }),
    txt,
  ),
  single(
    `zipped export in ${locale}`,
    `${name}.zip`,
    zip([
      { name: 'IMG-20240101-WA0001.jpg', content: jpeg },
      { name: `${name}.txt`, content: chat({ locale }) },
    ]),
    zipped,
  ),
])

/** Lines as the reference writes them, no helper between. */
const three = (line: (index: number) => string): string => [0, 1, 2, 3, 4, 5].map(line).join('\n')
const forms: Readonly<Record<string, string>> = {
  'Canadian 12 hours': three((i) => `2023-12-2${i}, 5:4${i} p.m. - ${i % 2 ? 'A' : 'B'}: Hello`),
  'iPhone with dots': three((i) => `[3${i % 2}/12/2022 11:40:2${i}] A: Hello ${i}`),
  Finnish: three((i) => `1${i}.6.2018 klo 21.25.1${i} - A: hei`),
  'Spanish halves of the day': three((i) => `1/2/2${i}, 3:4${i} a. m. - A: hola`),
  'narrow no-break space': three((i) => `1/2/24, 3:4${i}\u202fPM - A: hi`),
  'no-break space': three((i) => `1/2/24, 3:4${i}\u00a0PM - A: hi`),
  'left-to-right marks': three((i) => `\u200e[01.02.24, 10:1${i}:00] A: \u200eHallo`),
  'Arabic digits': three((i) => `١/٢/٢٠٢٣، ٣:٤${'٠١٢٣٤٥'[i]} م - A: مرحبا`),
  dashes: three((i) => `01-02-2023 10:1${i} - A: hoi`),
  'year first': three((i) => `2023/02/01, 10:1${i} - A: konnichiwa`),
  'iPhone, 12 hours': three((i) => `[1/2/24, 3:4${i}:00\u202fPM] A: hi`),
  'byte order mark': `\ufeff${chat()}`,
  CRLF: chat({ eol: '\r\n' }),
  'only the group notices and three messages':
    '01/02/2023, 10:10 - Messages and calls are end-to-end encrypted.\n01/02/2023, 10:10 - A created group "B"\n01/02/2023, 10:11 - A added you\n01/02/2023, 10:12 - A: one\n01/02/2023, 10:13 - B: two\n01/02/2023, 10:14 - A: three\n',
  'long first message': `01/02/2023, 10:10 - A: ${'word '.repeat(9000)}\n01/02/2023, 10:12 - B: one\n01/02/2023, 10:13 - A: two\n01/02/2023, 10:14 - B: three\n`,
}

const english = chat()
const renames = [
  'WhatsApp Chat with A (1).txt',
  'WhatsApp_Chat_with_A.txt',
  'WhatsApp%20Chat%20with%20A.txt',
  '2024-01-02 WhatsApp Chat with A.txt',
  'whatsapp chat with a.TXT',
  'WHATSAPP CHAT - A.txt',
  'My whatsapp with mum.txt',
]

const ios = (name = '_chat.txt'): Buffer =>
  zip([
    { name: '00000001-PHOTO-2022-12-31-14-17-51.jpg', content: jpeg },
    { name, content: chat({ form: 'iphone' }) },
  ])
const sealed = (encryption: 'zipcrypto' | 'aes'): Buffer =>
  zip([
    { name: '_chat.txt', content: english, encryption },
    { name: 'a.jpg', content: jpeg, encryption },
  ])

const zips: Case[] = [
  single('iPhone', 'WhatsApp Chat - A.zip', ios(), zipped),
  single('iPhone with a copy mark', 'WhatsApp Chat - A (2).zip', ios(), zipped),
  single('iPhone, text in a folder', 'WhatsApp Chat - A.zip', ios('WhatsApp Chat - A/_chat.txt'), zipped),
  single(
    'text without media',
    'WhatsApp Chat - A.zip',
    zip([{ name: '_chat.txt', content: english }]),
    zipped,
  ),
  single(
    'stored',
    'WhatsApp Chat with A.zip',
    zip([{ name: 'WhatsApp Chat with A.txt', content: english, method: 'store' }]),
    zipped,
  ),
  single(
    'sizes behind the content',
    'WhatsApp Chat with A.zip',
    zip([{ name: 'WhatsApp Chat with A.txt', content: english, sizesFollow: true }]),
    zipped,
  ),
  single(
    'ZIP64',
    'WhatsApp Chat with A.zip',
    zip([{ name: 'WhatsApp Chat with A.txt', content: english }], { zip64: true }),
    zipped,
  ),
  single('sealed afterwards', 'WhatsApp Chat - A.zip', sealed('zipcrypto'), {
    ...zipped,
    readableBy: 'password-holder',
  }),
  single('sealed afterwards with AES', 'WhatsApp Chat - A.zip', sealed('aes'), {
    ...zipped,
    readableBy: 'password-holder',
  }),
  single(
    'only the pictures sealed',
    'WhatsApp Chat - A.zip',
    zip([
      { name: '_chat.txt', content: english },
      { name: 'a.jpg', content: jpeg, encryption: 'aes' },
    ]),
    zipped,
  ),
  single(
    'only the text sealed',
    'WhatsApp Chat - A.zip',
    zip([
      { name: '_chat.txt', content: english, encryption: 'aes' },
      { name: '00000001-PHOTO-2022-12-31-14-17-51.jpg', content: jpeg },
    ]),
    { ...zipped, readableBy: ['anyone', 'unknown'] },
  ),
  single('cut short', 'WhatsApp Chat - A.zip', ios().subarray(0, -30), { ...zipped, complete: false }),
  single(
    'without its directory',
    'WhatsApp Chat - A.zip',
    zip([{ name: '_chat.txt', content: english }], { noDirectory: true }),
    { ...zipped, complete: false },
  ),
  single('called something else', 'mum.zip', ios(), { ...zipped, deep: true }),
  single('text called something else', 'mum', english, { ...txt, deep: true }),
  single('_chat.txt unpacked', '_chat.txt', chat({ form: 'iphone' }), txt),
]

const decoyTexts = Object.entries(decoys).flatMap(([name, text]): Case[] => [
  decoy(`${name} about WhatsApp`, { [`${name} about WhatsApp.txt`]: text }),
  // By the contract a file with an export's very name is a finding, whatever is in it, and its bytes are readable.
  single(`${name} under an export's name`, `WhatsApp Chat with ${name}.txt`, text, {
    ...txt,
    readableBy: ['unknown', 'anyone'],
  }),
  decoy(name, { [`${name}.txt`]: text }),
])

export const chatCases: Case[] = [
  ...everyLanguage,
  ...Object.entries(forms).map(([name, text]) =>
    single(`lines: ${name}`, 'WhatsApp Chat with A.txt', text, txt),
  ),
  ...renames.map((name) => single(`export named ${name}`, name, english, txt)),
  ...zips,
  ...decoyTexts,
  single('UTF-16', 'WhatsApp Chat with A.txt', Buffer.from(`\ufeff${english}`, 'utf16le'), txt),
  decoy('zip of papers', {
    'WhatsApp invoices.zip': zip([
      { name: 'invoice.txt', content: 'Total: 12' },
      { name: 'a.pdf', content: '%PDF-1.4' },
    ]),
  }),
  decoy('zip of pictures', {
    'WhatsApp pictures.zip': zip([{ name: 'IMG-20240101-WA0001.jpg', content: jpeg }]),
  }),
  decoy('sealed zip of papers', {
    'papers.zip': zip([{ name: 'invoice.txt', content: 'Total', encryption: 'aes' }]),
  }),
  single('empty zip', 'WhatsApp Chat - A.zip', zip([]), {
    kind: 'chat-export',
    readableBy: 'unknown',
    optional: true,
  }),
]
