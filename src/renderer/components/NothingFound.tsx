import { strings } from '../strings/index.ts'

const text = strings.nothing

/** Nothing found means little, and that is said. */
export const NothingFound = () => (
  <section className="card nothing" aria-labelledby="nothing">
    <h2 id="nothing">{text.heading}</h2>
    <p>{text.means}</p>
    <ul>
      {text.elsewhere.map((place) => (
        <li key={place}>{place}</li>
      ))}
    </ul>
    <p>{text.todo}</p>
  </section>
)
