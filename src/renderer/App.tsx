import type { Bridge } from '../shared/ipc.ts'
import { BrandMark } from './components/BrandMark.tsx'
import { copyPathsWhole } from './copy-paths.ts'
import { Rooms } from './rooms/Rooms.tsx'
import { strings } from './strings/index.ts'

export const App = ({ bridge }: { readonly bridge: Bridge | undefined }) => (
  <div className="window" onCopy={copyPathsWhole}>
    {bridge ? (
      <Rooms bridge={bridge} />
    ) : (
      <main className="page">
        <BrandMark />
        <p>{strings.noBridge}</p>
      </main>
    )}
  </div>
)
