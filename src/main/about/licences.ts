import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Licence } from '../../shared/about.ts'

/** What the build writes for each package in a bundle (Vite, `build.license`). */
const builtSchema = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string().nullish(),
    text: z.string().nullish(),
  }),
)

/** The packages in the bundles, each once, by name. A list that is missing or broken leaves its packages out. */
export const bundledLicences = async (files: readonly string[]): Promise<Licence[]> => {
  const lists = await Promise.all(files.map(readList))
  const byPackage = new Map(lists.flat().map((one) => [`${one.name} ${one.version}`, one]))
  return [...byPackage.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const readList = async (file: string): Promise<Licence[]> => {
  try {
    const built = builtSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    return built.map(({ name, version, identifier, text }) => ({
      name,
      version,
      licence: identifier ?? null,
      text: text ?? null,
    }))
  } catch {
    return []
  }
}

/** The text of the first of these files that is there. */
export const firstText = async (files: readonly string[]): Promise<string | null> => {
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text !== null) return text
  }
  return null
}
