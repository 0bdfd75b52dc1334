import type { App, FormatName, Kind } from '../../src/shared/report.ts'
import type { ReadableBy } from '../../src/shared/verdict.ts'

/** What a case lays down: bytes, a hole of some size behind some bytes, or a link to a path of the same case. */
export type Content =
  | string
  | Uint8Array
  | { readonly sparse: number; readonly head?: Uint8Array }
  | { readonly hardLink: string }
  | { readonly symlink: string }

/** What is true about a path, decided from the contract and not from the engine; what is left out is not compared. */
export interface Truth {
  readonly kind: Kind
  readonly format?: FormatName
  /** Several only where the contract leaves it open. */
  readonly readableBy: ReadableBy | readonly ReadableBy[]
  readonly complete?: boolean | null
  readonly app?: App
  /** Its name says nothing: it is found with `--deep` alone. */
  readonly deep?: true
  /** The contract lets it be left out. */
  readonly optional?: true
}

export interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, Content>>
  /** By path in the case's folder; `*` is whatever is found first, for names that no text can hold. */
  readonly truth: Readonly<Record<string, Truth>>
  /** Paths are Latin-1 bytes, which need not be UTF-8. */
  readonly rawNames?: true
}

export const single = (name: string, path: string, content: Content, truth: Truth): Case => ({
  name,
  files: { [path]: content },
  truth: { [path]: truth },
})

/** Nothing of WhatsApp's. */
export const decoy = (name: string, files: Readonly<Record<string, Content>>): Case => ({
  name: `decoy: ${name}`,
  files,
  truth: {},
})
