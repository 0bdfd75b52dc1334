import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languages, type Speech } from '../shared/languages.ts'

/** What a page begins with. */
export interface Page {
  readonly speech: Speech
  /** Whether nothing was audited yet: then its first picture is drawn before its scripts are read. */
  readonly isIdle: boolean
}

/**
 * The page's HTML, in its language. Its nonce lets in its own style sheet and, as `csp-nonce`, those that React Aria Components
 * put into the page.
 */
export const pageOf = async (
  html: string,
  nonce: string,
  root: string,
  { speech: { language, locale }, isIdle }: Page,
): Promise<string> => {
  const { direction } = languages[language]
  const picture = isIdle ? await firstPicture(root, language) : ''
  return html
    .replace('<html lang="en">', `<html lang="${language}" dir="${direction}" data-locale="${locale}">`)
    .replaceAll('CSP-NONCE', nonce)
    .replace('<div id="root">', () => `<div id="root"${picture && ' inert'}>${picture}`)
}

/** A page without it is drawn a little later. */
const firstPicture = (root: string, language: string): Promise<string> =>
  readFile(join(root, 'first-pictures', `${language}.html`), 'utf8').catch(() => '')
