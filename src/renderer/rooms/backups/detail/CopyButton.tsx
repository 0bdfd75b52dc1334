import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { copyText } from '../../../copy-text.ts'

interface CopyButtonProps {
  readonly label: string
  readonly text: () => string
}

/** Puts a text on the clipboard, and says so. */
export const CopyButton = ({ label, text }: CopyButtonProps) => {
  const t = useTranslations('backups.copy')
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <span className="copy">
      <Button className="button quiet small" onPress={() => setCopied(copyText(text()))}>
        {label}
      </Button>
      <span className="note" role="status">
        {copied !== null && t(copied ? 'done' : 'failed')}
      </span>
    </span>
  )
}
