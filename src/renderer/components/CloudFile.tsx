import { useState } from 'react'
import { Button } from 'react-aria-components'
import { visibleText } from '../../shared/visible-text.ts'
import { formatBytes } from '../format.ts'
import { fileName } from '../path-parts.ts'
import { strings } from '../strings/index.ts'
import type { CloudCheck, CloudChecks } from '../use-cloud-checks.ts'
import { FindingItem } from './FindingItem.tsx'
import { PathText } from './PathText.tsx'
import { Said } from './Said.tsx'
import { Visible } from './Visible.tsx'

const text = strings.cloud

interface CloudFileProps {
  readonly path: string
  /** Bytes, where they are known. */
  readonly size: number | undefined
  readonly checks: CloudChecks
}

/** A file that is only in the cloud, which is downloaded and judged if the user wants that and knows what happens then. */
export const CloudFile = ({ path, size, checks }: CloudFileProps) => {
  // null until it was asked for the first time.
  const [asking, setAsking] = useState<boolean | null>(null)
  const check = checks.of(path)
  const checked = check?.step === 'done' ? check.checked : undefined
  if (checked?.finding) {
    return (
      <div className="cloud-file" role="status">
        <FindingItem finding={checked.finding} withVerdict />
      </div>
    )
  }
  return (
    <div className="cloud-file">
      <PathText path={path} />
      <div role="status">{check && <CheckWords check={check} />}</div>
      {!check && !asking && (
        <Button
          className="button quiet small"
          autoFocus={asking === false}
          aria-label={text.offerOf(visibleText(fileName(path)))}
          onPress={() => setAsking(true)}
        >
          {text.offer}
        </Button>
      )}
      {!check && asking && (
        <div className="cloud-offer">
          <p>{text.first(size === undefined ? null : formatBytes(size))}</p>
          {checks.busy && <p className="note">{text.oneAtATime}</p>}
          <div className="actions">
            <Button className="button" autoFocus isDisabled={checks.busy} onPress={() => checks.check(path)}>
              {text.confirm}
            </Button>
            <Button className="button quiet" onPress={() => setAsking(false)}>
              {text.leave}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

/** What there is to say of a check that has no finding. */
const CheckWords = ({ check }: { readonly check: CloudCheck }) => {
  switch (check.step) {
    case 'waiting':
      return <p>{text.waiting}</p>
    case 'done':
      return (
        <p>
          <Said text={check.checked.message ?? ''} />
        </p>
      )
    case 'failed':
      return (
        <p>
          <Visible text={check.message} />
        </p>
      )
  }
}
