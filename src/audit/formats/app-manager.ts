import type { Evidence } from '../../shared/report.ts'
import { appOfPackage, packageInName } from '../archive/whatsapp-path.ts'
import type { FolderFormat } from '../format.ts'
import { lastPart, parentPath } from '../io/path-parts.ts'
import { fileNamed, jsonObject, measureFiles, textOf } from './folder-files.ts'
import { judgeParts, type StatedEncryption } from './packed-parts.ts'

const describes = /^(?:meta_v2|info_v5)\.am\.json$/i
const dataPart = /^data\d*\.tar(?:\.(?:gz|bz2|zst))?(?:\.\d+)?(?:\.(?:gpg|aes|rsa|ecc))?$/i
/** The app itself. */
const appPart = /^source\d*\.tar/i
/** What describes the backup and the app in it. */
const besideParts =
  /\.am\.(?:json|tsv|v1)(?:\.(?:gpg|aes|rsa|ecc))?$|^(?:icon\.png|checksums\.txt)|^\.nomedia$/i
type Field = 'package_name' | 'crypto'

const encryptedName = /\.(?:gpg|aes|rsa|ecc)$/i

/**
 * One app at one time, by App Manager; docs/formats.md, "App Manager". The contract has no format of its own for it.
 */
export const appManager: FolderFormat = {
  id: 'app-manager',

  signs: describes,

  claims: ({ entries }) => entries.some(({ name, type }) => type === 'file' && describes.test(name)),

  async judge(folder) {
    const described = jsonObject<Field>(await textOf(fileNamed(folder.entries, describes)))
    // From version 5 on the package stands in a file of its own, which is encrypted with the rest.
    const meta = jsonObject<Field>(await textOf(fileNamed(folder.entries, /^meta_v5\.am\.json$/i)))
    const stated = described?.package_name ?? meta?.package_name
    const inMeta = typeof stated === 'string' ? appOfPackage(stated) : 'unknown'
    const inPath = packageInName(lastPart(parentPath(folder.text)))
    if (inMeta === 'unknown' && !inPath) return undefined
    const claim: Evidence =
      inMeta === 'unknown'
        ? { fact: `the folder names ${inPath}`, where: 'path' }
        : { fact: `its description names ${stated}`, where: '*.am.json' }
    const judged = await judgeParts(
      {
        format: 'unknown',
        tool: 'a backup by App Manager',
        claim,
        app: inMeta === 'unknown' ? appOfPackage(inPath ?? '') : inMeta,
      },
      folder,
      {
        isPart: (name) => dataPart.test(name),
        isApp: (name) => appPart.test(name),
        isNamedEncrypted: (name) => encryptedName.test(name),
      },
      statedEncryption(described),
    )
    if (!judged) return undefined
    const files = folder.entries.filter(
      ({ type, name }) =>
        type === 'file' && (judged.owns(name) || appPart.test(name) || besideParts.test(name)),
    )
    return { ...judged, ...(await measureFiles(files)), ownsFolders: false }
  },
}

const statedEncryption = (
  described: { readonly crypto?: unknown } | undefined,
): StatedEncryption | undefined => {
  const crypto = described?.crypto
  if (typeof crypto !== 'string') return undefined
  const encrypted = crypto !== 'none' && crypto !== ''
  const word = /^[a-z]{1,12}$/.test(crypto) ? `"${crypto}"` : 'a word we do not know'
  return {
    encrypted,
    evidence: { fact: `its description gives ${word} as its encryption`, where: '*.am.json' },
  }
}
