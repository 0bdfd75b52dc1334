import { useTranslations } from 'use-intl'
import { SourceLines } from '../../components/SourceLines.tsx'
import { type ClaimId, sourcesOf } from './claims.ts'

/** Sentences with a source, each as a paragraph. */
export const Claims = ({ claims }: { readonly claims: readonly ClaimId[] }) => {
  const t = useTranslations('guideClaims')
  return claims.map((claim) => <p key={claim}>{t(claim)}</p>)
}

/** The sources of what a screen claims, once each, at its end. */
export const ClaimSources = ({ claims }: { readonly claims: readonly ClaimId[] }) => (
  <SourceLines sources={sourcesOf(claims)} />
)
