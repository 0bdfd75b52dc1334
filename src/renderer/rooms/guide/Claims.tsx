import { SourceLines } from '../../components/SourceLines.tsx'
import { guideClaims } from '../../strings/guide-claims.ts'
import { type ClaimId, sourcesOf } from './claims.ts'

/** Sentences with a source, each as a paragraph. */
export const Claims = ({ claims }: { readonly claims: readonly ClaimId[] }) =>
  claims.map((claim) => <p key={claim}>{guideClaims[claim]}</p>)

/** The sources of what a screen claims, once each, at its end. */
export const ClaimSources = ({ claims }: { readonly claims: readonly ClaimId[] }) => (
  <SourceLines sources={sourcesOf(claims)} />
)
