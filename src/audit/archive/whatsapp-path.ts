import type { App } from '../../shared/report.ts'

/** WhatsApp's package names on Android. Everything a phone or a tool backs up of it lies below a folder named so. */
export type WhatsAppPackage = 'com.whatsapp' | 'com.whatsapp.w4b'

/** What a member of an archive tells by its path. */
export interface WhatsAppMember {
  readonly app: App
  /**
   * `data`: readable to whoever opens the archive. `sealed`: a backup under encryption of its own. `listed`: the app
   * itself or its description, which holds no chats.
   */
  readonly what: 'data' | 'sealed' | 'listed'
  /** What may be shown of it: never more than package names and file names that WhatsApp gives, never a chat. */
  readonly shown: string
}

const sealedName = /\.m?crypt\d{0,2}$/i
const databaseName = /^(msgstore|wa|chatsettings|ChatStorage|ContactsV2)\.(?:db|sqlite)$/i
/** Where Titanium keeps what an app has on the memory card: `data/data/.external.com.whatsapp/`. */
const packagePart = /^(?:\.external\.)?(com\.whatsapp(?:\.w4b)?)$/
const applePart = /^(?:(?:AppDomain(?:Group)?-)?(?:group\.)?net\.whatsapp\.WhatsApp(SMB)?(?:\.shared)?)$/
/** WhatsApp's own folder, as it lies on the memory card. */
const sharedPart = /^WhatsApp( Business)?$/
const sharedFolders = /^(?:Databases|Backups|Media)$/

const anyPackage = /^[a-z]\w*(?:\.[a-z_]\w*)+$/i

/** Parts below `apps/<package>/` that adb and MIUI write for every app: its manifest, its icon, its APK. */
const appParts = new Set(['_manifest', '_meta', 'a', 'obb'])

/**
 * Whether a member of an archive is WhatsApp's, by its path alone.
 * @param name as the archive states it; read, never opened
 */
export const whatsappMember = (name: string, folder = false): WhatsAppMember | undefined => {
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  for (const [index, part] of parts.entries()) {
    const android = packagePart.exec(part)?.[1]
    if (android)
      return below(
        android,
        android === 'com.whatsapp' ? 'messenger' : 'business',
        parts.slice(index + 1),
        folder,
      )
    const apple = applePart.exec(part)
    if (apple) return below(apple[0], apple[1] ? 'business' : 'messenger', parts.slice(index + 1), folder)
    const shared = sharedPart.exec(part)
    if (shared && sharedFolders.test(parts[index + 1] ?? ''))
      return below(shared[0], shared[1] ? 'business' : 'messenger', parts.slice(index + 1), folder)
  }
  // A database of that name below another app's package is that app's.
  return folder || parts.slice(0, -1).some((part) => anyPackage.test(part))
    ? undefined
    : looseDatabase(parts.at(-1) ?? '')
}

const below = (root: string, app: App, inside: readonly string[], folder: boolean): WhatsAppMember => {
  const last = inside.at(-1) ?? ''
  if (folder || inside.length === 0 || appParts.has(inside[0] ?? ''))
    return { app, what: 'listed', shown: `${root}/` }
  if (sealedName.test(last))
    return { app, what: 'sealed', shown: `${root}/…/${sealedName.exec(last)?.[0] ?? ''}` }
  return { app, what: 'data', shown: databaseName.test(last) ? `${root}/…/${last}` : `${root}/` }
}

/** WhatsApp's message database outside of any folder that says so. */
const looseDatabase = (last: string): WhatsAppMember | undefined => {
  if (/^msgstore(?:-[-\d.]+)?\.db$/i.test(last) || /^ChatStorage\.sqlite$/i.test(last))
    return { app: 'unknown', what: 'data', shown: databaseName.test(last) ? last : 'msgstore.db' }
  if (/^msgstore[-\d.]*\.db\.crypt\d{0,2}$/i.test(last))
    return { app: 'unknown', what: 'sealed', shown: 'msgstore.db.crypt' }
  return undefined
}

/** The app that a package name stands for. */
export const appOfPackage = (name: string): App =>
  name === 'com.whatsapp' ? 'messenger' : name === 'com.whatsapp.w4b' ? 'business' : 'unknown'

/** WhatsApp's package as it stands somewhere in a name, such as `WhatsApp(com.whatsapp).bak`. */
export const packageInName = (name: string): WhatsAppPackage | undefined =>
  /(?:^|[^a-z0-9_.])(com\.whatsapp(?:\.w4b)?)(?![a-z0-9_])/i.exec(name)?.[1]?.toLowerCase() as
    | WhatsAppPackage
    | undefined

/** True where a name speaks of WhatsApp at all. */
export const mentionsWhatsApp = (name: string): boolean => /whats[ _-]?app/i.test(name)
