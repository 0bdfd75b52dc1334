import { Button } from 'react-aria-components'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { strings } from '../../strings/index.ts'
import type { Audit } from '../../use-audit.ts'

const text = strings.nowhere

interface NowhereScreenProps {
  readonly audit: Audit
  readonly onPlaces: () => void
}

/** All places were asked for, and every one is switched off: this must not look as if nothing had been found. */
export const NowhereScreen = ({ audit, onPlaces }: NowhereScreenProps) => (
  <section className="statement alone">
    <ScreenHeading>{text.sentence}</ScreenHeading>
    <p className="lead">{text.meaning}</p>
    <p className="lead">{text.todo}</p>
    <div className="actions">
      <Button className="button primary" onPress={onPlaces}>
        {text.toPlaces}
      </Button>
      <Button className="button" onPress={audit.chooseFolder}>
        {strings.actions.chooseFolder}
      </Button>
    </div>
  </section>
)
