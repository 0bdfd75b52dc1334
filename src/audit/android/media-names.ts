import type { App } from '../../shared/report.ts'

/** The names in WhatsApp's `Media` folder; docs/formats.md, "Names on Android". */

/** `WhatsApp Images`, `WhatsApp Business Video`, ...; some copies end with a dot, or with what replaces it on Windows. */
const innerName =
  /^whatsapp(?: (business))? (?:images|video|audio|voice notes|video notes|documents|animated gifs|stickers|sticker packs|backup excluded stickers|profile photos)[._]?$/i

/** Which app a folder inside `Media` belongs to; undefined for other folders. */
export const appOfMediaFolder = (name: string): App | undefined => {
  const match = innerName.exec(name)
  return match ? (match[1] ? 'business' : 'messenger') : undefined
}

/** Folders of `Media` without WhatsApp's name in theirs. */
export const isUnnamedMediaFolder = (name: string): boolean =>
  /^(?:wallpaper|private|\.statuses|\.links|\.thumbs|\.stickerthumbs)$/i.test(name)

const mediaName = /^media(?:$|[ _(.-])/i

/** `Media`, also with the mark of a copy. */
export const isMediaName = (name: string): boolean => mediaName.test(name)

/** A name that a `Media` folder has or holds. */
export const mediaSigns = new RegExp(`${innerName.source}|${mediaName.source}`, 'i')

/** WhatsApp's own folder, also with the mark of a copy; or the package's folder around it. */
export const isWhatsAppFolder = (name: string): boolean =>
  /^(?:whatsapp(?: business)?(?:$|[ _(.-])|com\.whatsapp(?:\.w4b)?$)|-whatsapp$/i.test(name)

/** `IMG-20260101-WA0001.jpg` and its like. */
export const isMediaFile = (name: string): boolean =>
  /^(?:IMG|VID|PTT|PTV|AUD|STK|DOC|GIF)-\d{8}-WA\d{4,}/i.test(name)

/** What media are counted as, by the ending of the name; the rest is `other files`. */
const endings: readonly [string, RegExp][] = [
  ['stickers', /^STK-|\.(?:webp|was)$/i],
  ['voice messages', /^PTT-|\.opus$/i],
  ['photos', /\.(?:jpe?g|png|gif|heic|heif|avif|bmp)$/i],
  ['videos', /\.(?:mp4|3gp|3gpp|mov|mkv|webm|avi)$/i],
  ['recordings', /\.(?:m4a|mp3|aac|amr|ogg|wav|flac)$/i],
  ['documents', /\.(?:pdf|docx?|xlsx?|pptx?|txt|rtf|od[tsp]|vcf|csv|zip|apk|epub)$/i],
]

export const mediaType = (name: string): string =>
  endings.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other files'

/** Files in a `Media` folder that are no media in clear: markers, and the encrypted ones of a Google download. */
export const isNoOpenMedia = (name: string): boolean =>
  /^\.nomedia$|^thumbs\.db$|^desktop\.ini$|^\.ds_store$|\.mcrypt1(?:-metadata)?|\.crypt\d{0,2}(?![\da-z])/i.test(
    name,
  )
