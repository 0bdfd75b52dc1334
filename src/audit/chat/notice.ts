import type { ChatLine } from './chat-line.ts'

/** How the notice on end-to-end encryption begins, in lower case; docs/formats.md, "Chat exports". */
const beginnings = [
  'messages and calls are end-to-end encrypted',
  'messages to this chat and calls are now secured with end-to-end encryption',
  'messages you send to this',
  'nachrichten und anrufe sind ende-zu-ende-verschlüsselt',
  'los mensajes y las llamadas están cifrados',
  'les messages et les appels sont',
  'as mensagens e ligações são protegidas',
  'as mensagens e as chamadas são',
  'i messaggi e le chiamate sono crittografati',
  'berichten en oproepen zijn end-to-end versleuteld',
  'mesajlar ve aramalar uçtan uca şifrelidir',
  'сообщения и звонки защищены сквозным шифрованием',
]

/** Stems of "encrypted" and "end-to-end" in many languages: a line of the app itself that has one is the notice. */
const stems =
  /end-?to-?end|ende-zu-ende|cifrad|chiffr|bout en bout|crittograf|criptograf|criptat|versleuteld|uçtan uca|şifre|сквозн|наскрізн|шифр|szyfr|šifr|titkosít|krypter|kryptert|salattu|krüpti|κρυπτογρ|مشفر|تشفير|رمزگذاری|رمزنگاری|מוצפנ|एन्क्रिप्ट|कूटबद्ध|এনক্রিপ্ট|എൻക്രിപ്റ്റ്|குறியாக்க|enkripsi|disulitkan|mã hóa|mã hoá|เข้ารหัส|暗号化|암호화|加密|fshehta nga fillimi/

/** `known`: word for word as WhatsApp writes it. `likely`: a line without a sender that speaks of encryption. */
export const encryptionNotice = ({
  form,
  sender,
  text,
  marked,
}: ChatLine): 'known' | 'likely' | undefined => {
  const lower = text.normalize('NFC').toLowerCase()
  if (beginnings.some((beginning) => lower.startsWith(beginning))) return 'known'
  const own = form === 'android' ? sender === undefined || stems.test(sender.toLowerCase()) : marked
  return own && stems.test(`${sender ?? ''} ${lower}`) ? 'likely' : undefined
}

/** Names that WhatsApp gives to what was sent, on Android and on iPhone. */
const mediaName = /\b(?:IMG|VID|AUD|PTT|STK|DOC)-\d{8}-WA\d{4}|<[^<>:]{2,24}: ?\d{8}-(?:[A-Z]{3,}|\D{1,30}\.)/

/** All that is said is one remark in angle brackets, as for media that was left out. */
const remark = /^<[^<>\d]{4,60}>$/

/** True where a line carries what only WhatsApp writes: an attachment's name, or a remark on media. */
export const hasMediaMark = ({ sender, text }: ChatLine): boolean =>
  mediaName.test(text) || (sender !== undefined && remark.test(text))
