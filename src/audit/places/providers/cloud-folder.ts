import { Unreadable } from '../../io/unreadable.ts'
import { cloudStorageFolder, withAccount } from '../cloud-storage.ts'
import { fromConfig } from '../from-config.ts'
import type { Platform } from '../platform.ts'
import type { FoundPlace, Provider } from '../provider.ts'
import { windowsRoots } from '../windows-roots.ts'

const label = 'Cloud folder'

/**
 * Folders of sync clients that we have no provider for, as the system lists them. It names those of the others too: of two
 * places at one path, the first in the list of providers stays. docs/places.md.
 */
export const cloudFolder: Provider = {
  id: 'cloud-folder',
  label: 'Other cloud folders',
  async discover(platform) {
    if (platform.system === 'macos') return macFolders(platform)
    return fromConfig(label, 'the Windows registry', async () =>
      (await windowsRoots(platform, /(?:)/)).map(({ name, path, source }) => ({
        path,
        label: withAccount(label, name),
        state: 'ok',
        source,
      })),
    )
  },
}

const macFolders = async (platform: Platform): Promise<FoundPlace[]> => {
  const folder = cloudStorageFolder(platform)
  const place = (path: string, called: string): FoundPlace => ({
    path,
    label: called,
    state: 'ok',
    source: folder,
  })
  try {
    const entries = (await platform.list(folder)) ?? []
    return entries
      .filter(({ name, type }) => type !== 'file' && !name.startsWith('.'))
      .map(({ name }) => place(platform.path.join(folder, name), withAccount(label, name)))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    // The folder itself is the place then, so that its state says what is missing.
    return [place(folder, 'Cloud folders')]
  }
}
