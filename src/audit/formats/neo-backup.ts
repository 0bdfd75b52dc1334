import type { Evidence } from '../../shared/report.ts'
import { appOfPackage, packageInName } from '../archive/whatsapp-path.ts'
import type { FolderEntry, FolderFormat, FolderListing } from '../format.ts'
import { lastPart, parentPath } from '../io/path-parts.ts'
import { withEnding } from '../io/system-path.ts'
import { fileNamed, jsonObject, measureFiles, textOf } from './folder-files.ts'
import { judgeParts, type StatedEncryption } from './packed-parts.ts'

/** `2025-11-20-22-15-03-123-user_0`, in its flat form with the package and `@` before it. */
const instance = /^(?:([\w.]+)@)?\d{4}(?:-\d\d){5}(?:-\d{3})?-user_\d+$/
const dataPart =
  /^(?:data|device_protected_files|external_files|media_files|obb_files)\.tar(?:\.(?:gz|zst))?(?:\.(?:enc|pgp|gpg))?$/i
/** The app itself, and what describes the backup. */
const besideParts = /\.(?:apk|properties|json|png)$/i
const encryptedName = /\.(?:enc|pgp|gpg)$/i

/** One app at one time, by Neo Backup or OAndBackupX; docs/formats.md, "Neo Backup". */
export const neoBackup: FolderFormat = {
  id: 'neo-backup',

  signs: dataPart,

  claims: ({ name, entries }) =>
    instance.test(name) && entries.some((entry) => entry.type === 'file' && dataPart.test(entry.name)),

  async judge(folder) {
    const properties = propertiesOf(await textOf(propertiesFile(folder)))
    const parent = lastPart(parentPath(folder.text))
    const named = packageInName(instance.exec(folder.name)?.[1] ?? parent)
    const stated = appOfPackage(properties?.packageName ?? '')
    if (!named && stated === 'unknown') return undefined
    const claim: Evidence =
      stated === 'unknown'
        ? { fact: `the folder names ${named}`, where: 'path' }
        : { fact: `its properties name ${properties?.packageName}`, where: '.properties' }
    const judged = await judgeParts(
      {
        format: 'neo-backup',
        tool: 'a Neo Backup',
        claim,
        app: stated === 'unknown' ? appOfPackage(named ?? '') : stated,
      },
      folder,
      {
        isPart: (name) => dataPart.test(name),
        isApp: () => false,
        isNamedEncrypted: (name) => encryptedName.test(name),
      },
      properties?.encryption,
    )
    if (!judged) return undefined
    const files = folder.entries.filter(
      ({ type, name }) => type === 'file' && (judged.owns(name) || besideParts.test(name)),
    )
    return { ...judged, ...(await measureFiles(files)), ownsFolders: false }
  },
}

/** In newer versions inside the folder, else beside it under the folder's name. */
const propertiesFile = (folder: FolderListing): FolderEntry => {
  const inside = fileNamed(folder.entries, /^backup\.properties$/i)
  const beside = withEnding(folder.path, '.properties')
  return inside ?? { name: `${folder.name}.properties`, path: beside, type: 'file', link: false }
}

interface Properties {
  readonly packageName: string
  readonly encryption: StatedEncryption
}

/** JSON, despite its name. Untrusted: only two of its strings are looked at. */
export const propertiesOf = (text: string | undefined): Properties | undefined => {
  const fields = jsonObject<'cipherType' | 'iv' | 'packageName'>(text)
  if (!fields) return undefined
  const cipher = fields.cipherType
  const encrypted = (typeof cipher === 'string' && cipher !== '') || typeof fields.iv === 'string'
  const packageName = fields.packageName
  return {
    packageName: typeof packageName === 'string' ? packageName : '',
    encryption: {
      encrypted,
      evidence: {
        fact: encrypted ? 'its properties name a cipher' : 'its properties name no cipher',
        where: '.properties',
      },
    },
  }
}
