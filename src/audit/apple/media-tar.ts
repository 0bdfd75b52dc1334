import { Buffer } from 'node:buffer'
import { type TarEnd, type TarMember, tarMembers } from '../archive/tar.ts'
import { type BoundedFile, deepBudget, structureBudget } from '../io/bounded-file.ts'
import { OverBudget } from '../io/unreadable.ts'
import { isNoise } from '../noise.ts'
import { looksEncrypted, readableContents } from './ciphertext.ts'

/**
 * What the members of a media archive say; docs/formats.md, "iCloud". `readable`: paths or contents need no key.
 * `sealed`: every name is 32 bytes in base64url, every size that of AES blocks and an HMAC, and the contents look
 * encrypted. `sealed so far`: as much of it as is looked at. `empty`: no members. `unclear`: anything else.
 */
export interface MediaTar {
  readonly form: 'readable' | 'sealed' | 'sealed so far' | 'empty' | 'unclear'
  /** In plain words, without a name that the archive holds. */
  readonly fact: string
  /** Names that only WhatsApp gives: chats by their id, or sealed names. */
  readonly whatsapp: boolean
  readonly members: number
  readonly end: TarEnd
}

/** Bytes of the contents of each member that are looked at. */
const contentsLength = 32
/** Fewer bytes of contents may be text by chance. */
const fewestTelling = 8

/** GNU tar fills an archive up to this length. */
const longestFilling = 10240

const sealedName = /^[A-Za-z0-9_-]{43}=?$/
const pathName = /[/.@]|^(?:media|video|document|gifs|stickers|thumbnail)$/i
const chatId = /@(?:s\.whatsapp\.net|g\.us|lid|broadcast|newsletter)(?=$|[/.])/

/**
 * Every header is read, and where the contents behind each begin: 544 bytes for a member, so that the budget is enough for
 * 1926 of them, or two million with `deep`.
 * @throws Unreadable
 */
export const lookAtMediaTar = async (file: BoundedFile, deep = false): Promise<MediaTar> => {
  file.followStructure(deep ? deepBudget : structureBudget)
  const seen = new Members()
  const archive = tarMembers((position, length) => file.read(position, length), file.size, {
    members: Number.POSITIVE_INFINITY,
    bytes: Number.POSITIVE_INFINITY,
  })
  let at = 0
  try {
    for await (const member of archive) {
      const name = member.name.replace(/^\.\//, '')
      // The folder that was packed may stand in it as itself; a nameless file is as odd as any other name.
      if (member.type === 'folder' && (name === '' || name === '.')) continue
      const wanted = Math.min(contentsLength, member.size)
      const contents = await file.read(member.start, wanted)
      at = member.start
      // Of a member that was cut short right behind its header, nothing is known but its name.
      const isCut = contents.length < Math.min(fewestTelling, wanted)
      if (!isCut || !isSealedName(name)) seen.add({ ...member, name }, contents)
    }
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error
  }
  const end = archive.end ?? { state: 'limit', reason: 'more members than are looked at', at }
  return seen.judge(end, file.size)
}

class Members {
  count = 0
  #sealed = 0
  #chats = 0
  #path: string | undefined
  #contents: string | undefined
  #odd: string | undefined

  add(member: TarMember, contents: Buffer): void {
    this.count++
    if (chatId.test(member.name)) this.#chats++
    // One of thousands of sealed members may begin like a picture by chance; but no picture goes on as noise.
    if (!isNoise(contents)) this.#contents ??= readableContents(contents)
    if (pathName.test(member.name)) this.#path ??= formOf(member.name)
    else if (!isSealedName(member.name)) this.#odd ??= 'member names are neither paths nor sealed'
    else if (member.type !== 'file' || member.size < 48 || (member.size - 32) % 16 !== 0)
      this.#odd ??= 'names are sealed, but sizes are not those of sealed members'
    else if (!looksEncrypted(contents))
      this.#odd ??= 'names are sealed, but the contents do not look encrypted'
    else this.#sealed++
  }

  judge(end: TarEnd, size: number): MediaTar {
    const whatsapp = this.#chats > 0 || this.#sealed > 0
    const result = (form: MediaTar['form'], fact: string) => ({
      form,
      fact,
      whatsapp,
      members: this.count,
      end,
    })
    if (this.#path !== undefined) {
      const contents = this.#contents ? `; one of them begins as ${this.#contents}` : ''
      return result('readable', `member names are readable paths such as ${this.#path}${contents}`)
    }
    if (this.#contents !== undefined && this.count > 0)
      return result('readable', `names look sealed, but a member begins as ${this.#contents}, not encrypted`)
    if (this.#odd !== undefined) return result('unclear', this.#odd)
    if (end.state === 'damaged') return result('unclear', `it is damaged: ${end.reason}`)
    if (size - end.at > longestFilling + 1024 && end.state === 'ended')
      return result('unclear', 'more bytes follow its end mark')
    if (this.count === 0)
      return end.state === 'ended' || end.state === 'no end mark'
        ? result('empty', 'it has no members')
        : result('unclear', end.reason)
    const fact = `all ${this.count} member names looked at are 32 bytes in base64url, with sizes of sealed members`
    return end.state === 'limit' ? result('sealed so far', `${fact}; ${end.reason}`) : result('sealed', fact)
  }
}

const isSealedName = (name: string): boolean =>
  sealedName.test(name) && Buffer.from(name, 'base64url').length === 32

/** A path without what is private in it: `Media/<chat>/<name>.jpg`. */
const formOf = (name: string): string => {
  const parts = name.split('/').filter(Boolean)
  const forms = parts.slice(0, 6).map((part, index) => {
    if (chatId.test(part)) return '<chat>'
    if (/^(?:message|media|video|document|gifs|stickers|thumbnail)$/i.test(part)) return part
    if (index < parts.length - 1) return '<folder>'
    return `<name>${/\.[a-z0-9]{1,5}$/i.exec(part)?.[0] ?? ''}`
  })
  return forms.join('/') || '<name>'
}
