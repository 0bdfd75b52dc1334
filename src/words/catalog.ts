import type {} from 'use-intl'
import type * as en from './en/index.ts'

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** The sentences of a language: a key too few or too many is an error of the types. */
export type Catalog = Same<typeof en>

/** A catalog as it is spoken from: the types of the arguments are read off the English sentences, for each language. */
export type Messages = typeof en

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
  }
}
