import { Component, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { ScreenHeading } from './ScreenHeading.tsx'

interface RoomBoundaryProps {
  readonly children: ReactNode
}

/** A room that breaks, or whose script does not come, takes no other with it. */
export class RoomBoundary extends Component<RoomBoundaryProps, { readonly isBroken: boolean }> {
  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override readonly state = { isBroken: false }

  override render() {
    return this.state.isBroken ? <BrokenRoom /> : this.props.children
  }
}

const BrokenRoom = () => {
  const t = useTranslations('app.broken')
  return (
    <section className="statement alone">
      <ScreenHeading>{t('sentence')}</ScreenHeading>
      <p className="lead">{t('meaning')}</p>
      <div className="actions">
        <Button className="button primary" onPress={() => window.location.reload()}>
          {t('load')}
        </Button>
      </div>
    </section>
  )
}
