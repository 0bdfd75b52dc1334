import { Buffer } from 'node:buffer'
import { basename } from 'node:path'
import { type Header, type HeaderAnswer, type HeaderSpan, shownHeader } from '../../shared/header.ts'
import type { NamedFile } from '../format.ts'
import { fileFormats } from '../formats/index.ts'
import { type BoundedFile, statPath } from '../io/bounded-file.ts'
import { lookInto } from '../io/look-into.ts'
import { Unreadable } from '../io/unreadable.ts'
import { recognise } from '../judge.ts'
import type { FieldSpan } from './field-span.ts'

const folder = 'This is a folder: each file in it has a beginning of its own.'
const unexplained = 'Sealwatch does not show the beginning of files of this kind.'
const empty = 'This file is empty.'

/** The beginning of a file, and what its bytes mean. A file that is only in the cloud is not opened. */
export const readHeader = async (path: string, signal: AbortSignal): Promise<HeaderAnswer> => {
  const isFolder = await statPath(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (isFolder) return { header: null, message: folder }
  const named = { path, name: basename(path).normalize('NFC'), text: path }
  const look = await lookInto(path, async (file): Promise<HeaderAnswer> => {
    if (file.size === 0) return { header: null, message: empty }
    const header = (await headerOf(file, named, signal)) ?? null
    return { header, message: header ? null : unexplained }
  })
  return 'unread' in look ? { header: null, message: unreadMessage(look.unread) } : look.seen
}

const unreadMessage = (reason: string): string =>
  reason === 'vanished' ? 'There is no such file any more.' : `The file was not read: ${reason}.`

/** Undefined where no format knows the file, or where the one that does shows nothing. */
export const headerOf = async (
  file: BoundedFile,
  named: NamedFile,
  signal: AbortSignal,
): Promise<Header | undefined> => {
  const found = await recognise(file, named, fileFormats, { verify: false, deep: false, signal })
  const fields = await found?.format.annotate?.(file)
  if (!found || !fields) return undefined
  const head = await file.head(shownHeader)
  const spans = tiled(fields, head.length)
  const shown = Buffer.alloc(head.length)
  for (const { from, to, withheld } of spans) if (!withheld) head.copy(shown, from, from, to)
  return {
    path: named.text,
    format: found.judgement.format,
    size: file.size,
    bytes: shown.toString('hex'),
    spans,
  }
}

/**
 * The spans cut to what is shown; what no span explains is withheld.
 * @throws Unreadable where two of them claim one byte, so that none of it may be shown
 */
const tiled = (fields: readonly FieldSpan[], end: number): HeaderSpan[] => {
  const spans: HeaderSpan[] = []
  let position = 0
  const add = (span: HeaderSpan) => {
    const last = spans.at(-1)
    const isMore = last?.field === span.field && last.withheld === span.withheld
    // Flags stand in a row by the dozen and say nothing one by one.
    if (isMore && last.value === null && span.value === null) last.to = span.to
    else spans.push(span)
  }
  const gap = (to: number) => {
    if (to > position) add({ from: position, to, field: 'hidden', value: null, withheld: true })
  }
  for (const { from, to, field, value = null, withheld = false } of fields) {
    if (from < position) throw new Unreadable('its parts cannot be told apart')
    if (from >= end) break
    gap(from)
    position = Math.min(to, end)
    if (position > from) add({ from, to: position, field, value, withheld })
  }
  gap(end)
  return spans
}
