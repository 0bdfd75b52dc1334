/** Lines in a box of 16 by 16; a state that has none of its own is drawn as a place that is closed. */
const shapes: Readonly<Record<string, string>> = {
  ok: 'M2.5 13V3.5h3.7l1.4 1.8h5.9V13ZM5.3 9.3l1.9 1.8 3.5-3.7',
  streaming: 'M4.6 12.5a2.8 2.8 0 0 1-.3-5.6 3.8 3.8 0 0 1 7.3.7 2.5 2.5 0 0 1-.3 4.9Z',
  'no permission': 'M3.5 7.3h9v6h-9ZM5.5 7.3V5a2.5 2.5 0 0 1 5 0v2.3',
  offline: 'M2.5 13V3.5h3.7l1.4 1.8h1.6M12 5.3h1.5V8M13.5 10.5V13H11M8.5 13h-2',
  off: 'M2.5 13V3.5h3.7l1.4 1.8h5.9V13ZM5.5 9.2h5',
}
const aliases: Readonly<Record<string, string>> = { 'not found': 'offline' }
const closed = 'M2.5 13V3.5h3.7l1.4 1.8h5.9V13ZM6 7.4l4 3.6M10 7.4l-4 3.6'

/** The shape of a place's state. It says nothing to a screen reader: the word always stands beside it. */
export const PlaceShape = ({ state }: { readonly state: string }) => (
  <svg
    className="place-shape"
    width="20"
    height="20"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d={shapes[aliases[state] ?? state] ?? closed}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinejoin="round"
    />
  </svg>
)
