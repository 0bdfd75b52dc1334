import { useState } from 'react'
import { Button, Input, Label, SearchField } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Licence } from '../../../../shared/about.ts'
import { Fold } from '../../../components/Fold.tsx'
import { findLicences } from './find-licences.ts'

interface LicencesSectionProps {
  readonly licences: readonly Licence[]
  /** null where this copy comes without Chromium's notices. */
  readonly onChromium: (() => void) | null
}

/** Everything that is shipped, each with its licence, whose text unfolds. */
export const LicencesSection = ({ licences, onChromium }: LicencesSectionProps) => {
  const t = useTranslations('about.licences')
  const [sought, setSought] = useState('')
  const found = findLicences(licences, sought)
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">{t('heading')}</h2>
      <p>{t('lead', { count: licences.length - 1 })}</p>
      <SearchField className="text-field about-search" value={sought} onChange={setSought}>
        <Label>{t('search')}</Label>
        <Input />
      </SearchField>
      <p className="note" role="status">
        {sought.trim() && t('found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="card about-licences">
          {found.map(({ name, version, licence, text }) => (
            <li key={`${name}@${version}`}>
              <Fold
                name="licence"
                title={
                  <span className="licence-title">
                    <bdi>
                      {name} <span className="note">{version}</span>
                    </bdi>
                    <bdi className="note">{licence}</bdi>
                  </span>
                }
              >
                {() => (
                  <pre className="licence-text" dir="ltr">
                    {text || t('none')}
                  </pre>
                )}
              </Fold>
            </li>
          ))}
        </ul>
      )}
      {onChromium && (
        <div>
          <p className="note">{t('chromium')}</p>
          <Button className="button quiet small" onPress={onChromium}>
            {t('showChromium')}
          </Button>
        </div>
      )}
    </section>
  )
}
