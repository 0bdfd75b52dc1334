import { Button } from 'react-aria-components'
import type { Progress } from '../../../shared/audit-event.ts'
import { PathList } from '../../components/PathList.tsx'
import { PathText } from '../../components/PathText.tsx'
import { ScreenHeading } from '../../components/ScreenHeading.tsx'
import { formatCount } from '../../format.ts'
import { strings } from '../../strings/index.ts'
import type { Audit } from '../../use-audit.ts'

const text = strings.running

interface RunningScreenProps {
  readonly paths: readonly string[]
  readonly progress: Progress
  readonly audit: Audit
}

/** What is being looked at and how much was seen. No share of a whole: nobody knows how much is still to come. */
export const RunningScreen = ({ paths, progress, audit }: RunningScreenProps) => {
  const counts = [
    { name: text.folders, hint: text.foldersHint, count: progress.foldersSeen },
    { name: text.files, hint: text.filesHint, count: progress.filesSeen },
    { name: text.judged, hint: text.judgedHint, count: progress.judged },
    { name: text.found, hint: text.foundHint, count: progress.found },
  ]
  return (
    <div className="split">
      <section className="statement">
        <ScreenHeading>{text.heading}</ScreenHeading>
        <div className="lead path-line">
          <span>{text.in}</span> <PathList paths={paths} />
        </div>
        <div className="actions">
          <Button className="button" onPress={audit.cancel}>
            {strings.actions.cancel}
          </Button>
        </div>
        <p className="note">{text.lead}</p>
      </section>
      <div className="details">
        <section className="card">
          <dl className="counts">
            {counts.map(({ name, hint, count }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <span className="figure">{formatCount(count)}</span> <span className="note">{hint}</span>
                </dd>
              </div>
            ))}
          </dl>
          <div className="now">
            <span className="note">
              {text.now}
              {progress.placesTotal > 1 && ` · ${text.places(progress.placesDone, progress.placesTotal)}`}
            </span>
            <PathText path={progress.current || '…'} />
          </div>
        </section>
      </div>
    </div>
  )
}
