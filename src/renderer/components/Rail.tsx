import { Button, Toolbar } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { type RoomName, rooms } from '../rooms.tsx'
import { useMediaQuery } from '../use-media-query.ts'
import { BrandMark } from './BrandMark.tsx'

interface RailProps {
  readonly current: RoomName
  readonly onChange: (room: RoomName) => void
}

/** The rooms, at the side or, in a narrow window, on top: one stop of the Tab key, with arrows between them. */
export const Rail = ({ current, onChange }: RailProps) => {
  const t = useTranslations('app')
  // As in layout.css.
  const atSide = useMediaQuery('(min-width: 760px)')
  return (
    <header className="rail">
      <BrandMark />
      <nav aria-label={t('rooms')}>
        <Toolbar
          className="rail-rooms"
          aria-label={t('rooms')}
          orientation={atSide ? 'vertical' : 'horizontal'}
        >
          {rooms.map(({ name, icon }) => (
            <Button
              key={name}
              className="rail-room"
              excludeFromTabOrder={name !== current}
              onPress={() => onChange(name)}
              {...(name === current && { 'aria-current': 'page' as const })}
            >
              <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
                  {icon}
                </g>
              </svg>
              {t(`room.${name}`)}
            </Button>
          ))}
        </Toolbar>
      </nav>
    </header>
  )
}
