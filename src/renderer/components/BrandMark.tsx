/** The same in every language. */
const appName = 'Sealwatch'

/** The lobes of a wax seal, as a closed curve through twelve outer points. */
const lobes = (() => {
  const count = 12
  const point = (index: number, radius: number) => {
    const angle = (index * Math.PI) / count
    return `${(10 + radius * Math.sin(angle)).toFixed(2)} ${(10 - radius * Math.cos(angle)).toFixed(2)}`
  }
  const curves = Array.from(
    { length: count },
    (_, lobe) => `Q${point(2 * lobe, 11.1)} ${point(2 * lobe + 1, 8.1)}`,
  )
  return `M${point(-1, 8.1)}${curves.join('')}Z`
})()

/** Sealwatch's own mark: a wax seal, so that it is never taken for a verdict's ring. */
export const BrandMark = () => (
  <p className="brand">
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={lobes} fill="currentColor" />
      <circle cx="10" cy="10" r="5.2" fill="none" stroke="var(--surface)" strokeWidth="1.2" />
    </svg>
    <span className="brand-name">{appName}</span>
  </p>
)
