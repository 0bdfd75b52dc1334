import { useTranslations } from 'use-intl'
import { BrandMark } from './components/BrandMark.tsx'
import { copyPathsWhole } from './copy-paths.ts'
import { Rooms } from './rooms/Rooms.tsx'
import { Spoken } from './Spoken.tsx'
import type { State } from './state.ts'
import { useSpeech } from './use-speech.ts'

export const App = ({ state }: { readonly state: State | undefined }) =>
  state ? (
    <OwnWindow state={state} />
  ) : (
    <Spoken speech={{ language: 'en', locale: 'en' }}>
      <WithoutBridge />
    </Spoken>
  )

const OwnWindow = ({ state }: { readonly state: State }) => (
  <Spoken speech={useSpeech(state.speech)}>
    <div className="window" onCopy={copyPathsWhole}>
      <Rooms state={state} />
    </div>
  </Spoken>
)

const WithoutBridge = () => {
  const t = useTranslations('app')
  return (
    <main className="page">
      <BrandMark />
      <p>{t('noBridge')}</p>
    </main>
  )
}
