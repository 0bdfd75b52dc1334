/**
 * The date and time in front of a chat line, in the forms of all languages. There is no list of forms: a stamp is three
 * numbers that can be a date and two or three that can be a time, in either order, and between them nothing but
 * punctuation and the words of `stampWords`.
 */

const words = (list: string): string[] => list.split(' ')

/** Halves and parts of the day and the small words of dates and times, as CLDR has them, in lower case. */
const stampWords = new Set([
  ...words('am pm a m p h min s u um à kl klo at o am. d de du dp dop odp pop pr sl ob em fm ap ip vm nm'),
  ...words('priekšp pēcp priešpiet popiet öö ös to tk pg ptg sa ch ec eh e i n f r x pn bn moies nomëttes'),
  ...words('paradite pasdite asubuhi mchana jioni usiku alfajiri pagi siang sore malam'),
  ...words('г ч дп пп попл претпл пр сл об ү ө х тң тк μ π'),
  ...words('ص م ق ظ ب غ و صباحا مساء قبل‌ازظهر بعدازظهر ساعت'),
  ...words('לפנה צ אחה בבוקר בצהריים בערב בלילה'),
  ...words('पूर्वाह्न अपराह्न म पू उ পূর্বাহ্ণ অপরাহ্ণ முற்பகல் பிற்பகல் ಪೂರ್ವಾಹ್ನ ಅಪರಾಹ್ನ ਪੂ ਦੁ ਬਾ පෙ ව ප ጥዋት ከሰዓት'),
  ...words('နံနက် ညနေ ກ່ອນທ່ຽງ ຫຼັງທ່ຽງ น ก่อนเที่ยง หลังเที่ยง'),
  ...words(
    '年 月 日 時 时 分 秒 年 月 日 午前 午後 正午 凌晨 清晨 早上 上午 中午 下午 傍晚 晚上 夜里 深夜 午夜',
  ),
  ...words('년 월 일 시 분 초 오전 오후'),
])

/** The digit zero of the scripts that write numbers with their own ten digits. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
]

const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.findLast((start) => start <= code)
  return zero !== undefined && code - zero < 10 ? String(code - zero) : digit
}

/** A line without marks of direction, with plain spaces and plain digits. */
export const cleaned = (line: string): string =>
  line
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[^\0-\u{ff}]/gu, (sign) => (/\p{Nd}/u.test(sign) ? asciiDigit(sign) : sign))

export interface Stamp {
  /** Its numbers as `n`, its words left out: alike in all lines of one export. */
  readonly shape: string
  readonly seconds: boolean
  /** Year first with hyphens, as logs write it too. */
  readonly iso: boolean
}

const token = /\d+|[\p{L}\p{M}\u200c]+|[^\d\p{L}\p{M}\u200c]+/gu
const punctuation = /^[\s/.,:()\-–‐‑،٫'"״׳·]*$/
const dateGap = /^\s*(?:[./\-‐‑–]|年|月|년|월)\s*$|^ $/
const timeGap = /^\s*(?:[:.]|h|u|時|时|시|min|分|분)\s*$/i
const joint = /[\s,،(\p{L}]/u

/** Reads a stamp that must be all of `text`, which is cleaned. Undefined where it is none. */
export const parseStamp = (text: string): Stamp | undefined => {
  const numbers: string[] = []
  const gaps = ['']
  let shape = ''
  for (const [part] of text.matchAll(token)) {
    if (/^\d/.test(part)) {
      if (numbers.push(part) > 6) return undefined
      gaps.push('')
      shape += 'n'
      continue
    }
    const word = /^[\p{L}\p{M}\u200c]/u.test(part)
    if (word ? !isStampWord(part) : !punctuation.test(part)) return undefined
    if (!word) shape += part.replace(/[\s()'"״׳]+/g, '')
    gaps[gaps.length - 1] += part
  }
  // gaps[i] stands before number i.
  if (gaps.slice(0, -1).some((gap) => gap.length > 24)) return undefined
  const times = numbers.length - 3
  if (times !== 2 && times !== 3) return undefined
  const fits = (date: number, time: number, first: number) =>
    isDate(numbers.slice(date, date + 3), gaps.slice(date + 1, date + 3)) &&
    isTime(numbers.slice(time, time + times), gaps.slice(time + 1, time + times)) &&
    joint.test(gaps[first] ?? '')
  if (!fits(0, 3, 3) && !fits(times, 0, times)) return undefined
  return {
    shape: shape.replace(/[.,]+$/, ''),
    seconds: times === 3,
    iso: /^n-n-n/.test(shape) && /^\d{4}/.test(text),
  }
}

const isStampWord = (word: string): boolean => {
  const lower = word.normalize('NFKC').toLowerCase()
  return stampWords.has(lower) || stampWords.has(lower.normalize('NFC'))
}

const within = (text: string, low: number, high: number): boolean =>
  text.length <= 2 && Number(text) >= low && Number(text) <= high

const isYear = (text: string): boolean =>
  text.length === 2 || (text.length === 4 && Number(text) >= 1300 && Number(text) <= 2700)

const isDate = ([a = '', b = '', c = '']: string[], gaps: string[]): boolean => {
  if (!gaps.every((gap) => dateGap.test(gap))) return false
  const [first = '', second = ''] = gaps.map((gap) => gap.trim())
  if (first !== second && !/[年년]/.test(first)) return false
  // Some calendars have a 13th month or a 32nd day, and write years in full.
  const more = Number(a.length === 4 || c.length === 4)
  const dayAndMonth = (x: string, y: string) => within(x, 1, 31 + more) && within(y, 1, 12 + more)
  const either = (x: string, y: string) => dayAndMonth(x, y) || dayAndMonth(y, x)
  return (isYear(c) && either(a, b)) || (isYear(a) && either(b, c))
}

const isTime = ([hours = '', ...rest]: string[], gaps: string[]): boolean =>
  within(hours, 0, 24) &&
  rest.every((part) => part.length === 2 && within(part, 0, 59)) &&
  gaps.every((gap) => timeGap.test(gap))
