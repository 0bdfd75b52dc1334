import { describe, expect, it } from 'vitest'
import { type SourceText, sourcesIn } from './sources.ts'

/** Words between two tags. An arrow, a comparison or a type would need one of the characters that are left out. */
const jsxText = /(?<![=\-\s])>\s*([^<>{}()=;|&?:]*\p{L}{2}[^<>{}()=;|&?:]*)\s*<\//gu
/** What a screen reader says or a pointer shows. */
const spokenAttribute = /\b(?:aria-\w+|alt|title|label|placeholder|hint)="([^"]*\p{L}[^"]*\s[^"]*)"/gu
/** A literal that begins as a sentence does and goes on with a word. */
const sentence =
  /(?:'((?:\p{Lu}\p{Ll}*|\p{Ll}+'\p{Ll}+) [^'\n]*\p{L}[^'\n]*)'|`(\p{Lu}\p{Ll}* [^`\n]*\p{L}[^`\n]*)`)/gu

const sentencesIn = ({ code }: SourceText, ...patterns: RegExp[]): string[] =>
  patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found))

/** They speak, and not to a user in a language of theirs; why. */
const others: Readonly<Record<string, string>> = {
  'src/main/about/diagnostics.ts': 'a text for whoever mends Sealwatch',
  'src/main/engine/own-engine.ts': 'the name of a process',
  'src/main/engine/engine-client.ts': 'says that the engine ended as the engine says its other limits',
  'src/main/index.ts': 'tells that the app cannot go on, when there may be no catalog',
  'src/main/findings/trash.ts': 'answers that the window says as it does those of the engine',
  'src/main/report-export/print-report.ts': 'the name of the program in a file',
  'src/renderer/sources.ts': 'the titles of other pages, in their language',
}

const spoken = [...sourcesIn('src/renderer/**/*.{ts,tsx}'), ...sourcesIn('src/main/**/*.ts')]

describe('a sentence for the user', () => {
  it.each(spoken.filter(({ path }) => !(path in others)))('stands not in $path', (file) => {
    expect(sentencesIn(file, jsxText, spokenAttribute, sentence)).toEqual([])
  })

  it.each([
    '<p>Nothing found</p>',
    '<Button>Open</Button>',
    '<p aria-label="Open it" />',
    "throw new Error('There is nothing.')",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a source file
    'const words = `Found ${count} backups`',
  ])('is found in %s', (code) => {
    expect(sentencesIn({ path: 'a.tsx', code }, jsxText, spokenAttribute, sentence)).toHaveLength(1)
  })

  it('is excused only where there is one', () => {
    for (const path of Object.keys(others)) {
      const file = spoken.find((other) => other.path === path)
      expect(file && sentencesIn(file, sentence)).not.toEqual([])
    }
  })
})
