import { useId, useState } from "react"
import type { StoryCounts } from "../serve/contract.ts"
import { type Address, addressOf, FACETS, type Facet, type Filters } from "./address.ts"
import { useSpeech } from "./language.tsx"
import { go } from "./navigate.ts"
import { inDigits } from "./writing.ts"

/** Where there is room for all choices above the stories. */
const WIDE = "(min-width: 45rem)"

type Value = StoryCounts["facets"][number]

interface Offered {
  readonly filters: Filters
  readonly facets: readonly Value[]
  /** Which facets; where nothing is said, all. */
  readonly offered?: readonly Facet[]
  /** Where a choice leads. */
  readonly to: (filters: Filters) => Address
}

/** By what the list can be narrowed: a choice for each facet that has more than one value, or one that is chosen. */
export function Filtering({ filters, facets, offered = FACETS, to }: Offered) {
  const { desk } = useSpeech()
  const isNarrowed = Object.keys(filters).length > 0
  const [isOpen] = useState(() => isNarrowed || matchMedia(WIDE).matches)
  return (
    <details className="filters" open={isOpen}>
      <summary>{desk.says.narrow}</summary>
      <div className="fields">
        {offered.map(facet => (
          <Choice
            key={facet}
            facet={facet}
            values={facets.filter(one => one.facet === facet)}
            chosen={filters[facet] ?? ""}
            onChoose={value => go(to(chosenOf(filters, facet, value)))}
          />
        ))}
        {isNarrowed && (
          <p>
            <a href={addressOf(to({}))}>{desk.says.allAgain}</a>
          </p>
        )}
      </div>
    </details>
  )
}

const chosenOf = (filters: Filters, facet: Facet, value: string): Filters =>
  Object.fromEntries(Object.entries({ ...filters, [facet]: value }).filter(([, chosen]) => chosen !== ""))

interface Choosing {
  readonly facet: Facet
  readonly values: readonly Value[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
}

function Choice({ facet, values, chosen, onChoose }: Choosing) {
  const { language, desk } = useSpeech()
  const id = useId()
  if (values.length < 2 && chosen === "") return null
  const named = ({ value, name }: Value): string =>
    facet === "language"
      ? (desk.languages[value] ?? value)
      : facet === "kind"
        ? (desk.kinds[value] ?? value)
        : (name ?? value)
  // A filter that came by an address and holds for nothing is still one that can be taken away.
  const isKnown = chosen === "" || values.some(({ value }) => value === chosen)
  return (
    <p className="field">
      <label htmlFor={id}>{desk.facets[facet]}</label>
      <select id={id} name={facet} value={chosen} onChange={event => onChoose(event.target.value)}>
        <option value="">{desk.says.any}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {values.map(one => (
          <option key={one.value} value={one.value}>
            {`\u2068${named(one)}\u2069 (${inDigits(`${one.stories}`, language)})`}
          </option>
        ))}
      </select>
    </p>
  )
}
