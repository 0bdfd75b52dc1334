import type { DiscoveredPlace, Discovery } from '../../shared/discovery.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { columns } from '../terminal/columns.ts'
import type { Terminal } from '../terminal/terminal.ts'

const placeText = ({ label, path, state, source, advice }: DiscoveredPlace, terminal: Terminal): string => {
  const style = state === 'ok' ? 'teal' : state === 'streaming' ? 'blue' : 'amber'
  return [
    `${terminal.paint('strong', visibleText(label))}  ${terminal.paint(style, visibleText(state))}`,
    `  ${visibleText(path)}`,
    terminal.paint('faint', columns('  ', `from ${visibleText(source)}`, terminal.width)),
    ...(advice ? [columns('  ', advice, terminal.width)] : []),
  ].join('\n')
}

const summary = (count: number): string =>
  count === 0
    ? 'No place was found that Sealwatch knows. Name your folders: sealwatch audit PATH.'
    : `${count} ${count === 1 ? 'place' : 'places'} found. "sealwatch audit" looks into them; name a PATH to look anywhere else.`

/** The places for a person, each with its state and where it was read from, and what could not be found out. */
export const placesText = ({ places, problems, notInstalled }: Discovery, terminal: Terminal): string =>
  [
    ...places.map((place) => placeText(place, terminal)),
    problems.map((problem) => columns('! ', visibleText(problem), terminal.width)).join('\n'),
    notInstalled.length > 0
      ? terminal.paint(
          'faint',
          columns('', `Looked for and not found: ${notInstalled.join(', ')}.`, terminal.width),
        )
      : '',
    columns('', summary(places.length), terminal.width),
  ]
    .filter(Boolean)
    .join('\n\n')
