import type { Place, Report } from '../../shared/report.ts'
import { groupSkipped, type SkippedGroup } from '../../shared/skipped-groups.ts'
import { skipReasonWords } from '../../words/engine-words.ts'
import { english } from '../../words/english.ts'
import { texts } from '../texts.ts'
import { fromFile, type Markup, markup } from './markup.ts'

const words = texts.places

/** So many paths of one reason are listed; a page with a hundred thousand links is read by nobody. */
const listed = 500

/** A place that was walked, if only by its names. */
const isSeen = ({ state }: Place): boolean => state === 'ok' || state === 'streaming'

/** The places that were looked into, and what was found in each. */
export const placesSection = ({ places, findings }: Report): Markup => {
  const found = Map.groupBy(findings, ({ place }) => place)
  const seen = places.filter(isSeen)
  const row = ({ id, label, path, state }: Place) =>
    markup`<tr><th scope="row">${fromFile(label)}</th><td class="path">${fromFile(path)}</td><td>${
      state === 'ok' ? words.lookedInto : words.namesOnly
    }; ${words.found(found.get(id)?.length ?? 0)}</td></tr>
`
  const { columns } = words
  return markup`<section><h2>${words.heading}</h2>
${
  seen.length === 0
    ? markup`<p>${words.none}</p>`
    : markup`<table><thead><tr><th scope="col">${columns.place}</th><th scope="col">${columns.path}</th><th scope="col">${columns.state}</th></tr></thead>
<tbody>${seen.map(row)}</tbody></table>`
}</section>
`
}

/** What was not looked into and why, as plainly as what was: whole places first, then what lies in the others. */
export const skippedSection = ({ places, skipped }: Report): Markup => {
  const unseen = places.filter((place) => !isSeen(place))
  const unseenPaths = new Set(unseen.map(({ path }) => path))
  const groups = groupSkipped(skipped.filter(({ path }) => !unseenPaths.has(path)))
  const nothing = unseen.length + groups.length === 0
  return markup`<section><h2>${texts.skipped.heading}</h2>
<p class="note">${nothing ? texts.skipped.nothing : texts.skipped.intro}</p>
${unseen.map(placeBlock)}${groups.map(groupBlock)}</section>
`
}

const placeBlock = ({ label, path, state }: Place): Markup =>
  markup`<h3 class="reason">${fromFile(texts.skipped.place(label, skipReasonWords(english, state)))}</h3>
<ul class="paths"><li>${fromFile(path)}</li></ul>
`

const groupBlock = ({ reason, paths }: SkippedGroup): Markup =>
  markup`<h3 class="reason">${fromFile(skipReasonWords(english, reason))} <span class="count">${paths.length}</span></h3>
<ul class="paths">${paths.slice(0, listed).map((path) => markup`<li>${fromFile(path)}</li>`)}</ul>
${paths.length > listed ? markup`<p class="note">${texts.skipped.more(paths.length - listed)}</p>` : ''}`
