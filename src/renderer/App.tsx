import { useTranslations } from 'use-intl'
import type { Bridge } from '../shared/ipc.ts'
import { BrandMark } from './components/BrandMark.tsx'
import { copyPathsWhole } from './copy-paths.ts'
import { Rooms } from './rooms/Rooms.tsx'
import { Spoken } from './Spoken.tsx'
import { useSpeech } from './use-speech.ts'

interface AppProps {
  readonly bridge: Bridge | undefined
}

export const App = ({ bridge }: AppProps) => (
  <Spoken speech={useSpeech(bridge)}>
    <div className="window" onCopy={copyPathsWhole}>
      {bridge ? <Rooms bridge={bridge} /> : <WithoutBridge />}
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
