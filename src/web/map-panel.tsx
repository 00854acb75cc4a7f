import { lazy, Suspense, useMemo, useRef, useState } from "react"
import { useSpeech } from "./language.tsx"
import { type Area, areasOf } from "./map-areas.ts"
import { Filled, Said } from "./said.tsx"
import { Stated, StatedOf } from "./stated.tsx"
import { ToWords, useStory } from "./story-context.tsx"
import { counted } from "./tell.ts"
import { useWidthInSight } from "./use-width.ts"

const StoryMap = lazy(() => import("./map.tsx").then(({ StoryMap }) => ({ default: StoryMap })))

const keyOf = ({ entity, precision }: Area): string => `${precision} ${entity}`

/** Where it was: the places of the story as a list, and on a map that is fetched when it is asked for. */
export function MapPanel() {
  const { desk } = useSpeech()
  const { view } = useStory()
  const [isShown, setShown] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const { areas, undrawn } = useMemo(() => areasOf(view, new Date()), [view])
  if (areas.length === 0 && undrawn.length === 0) return null
  return (
    <section className="panel" id="map" aria-labelledby="map-head">
      <h2 id="map-head">{desk.says.where}</h2>
      <p className="hint">{desk.says.mapNote}</p>
      {areas.length > 0 && !isShown && (
        <button type="button" className="show-map" onClick={() => setShown(true)}>
          {desk.says.showMap}
        </button>
      )}
      {isShown && <Drawing areas={areas} onChoose={area => setChosen(keyOf(area))} />}
      <ul className="places">
        {areas
          .toSorted((a, b) => b.claims.length - a.claims.length)
          .map(area => (
            <Place
              key={keyOf(area)}
              area={area}
              open={chosen === keyOf(area)}
              onToggle={open => setChosen(was => (open ? keyOf(area) : was === keyOf(area) ? null : was))}
            />
          ))}
      </ul>
      {undrawn.length > 0 && (
        <p className="hint">
          <Filled sentence={desk.says.notOnMap}>
            {[undrawn.map((name, i) => [i > 0 && " · ", <Said key={name} text={name} />])]}
          </Filled>
        </p>
      )}
    </section>
  )
}

function Drawing({ areas, onChoose }: { readonly areas: readonly Area[]; readonly onChoose: (area: Area) => void }) {
  const { desk } = useSpeech()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidthInSight(frame)
  return (
    <div className="map-frame" ref={frame} dir="ltr">
      <Suspense fallback={<p className="waiting">{desk.says.loadingChart}</p>}>
        {width !== null && <StoryMap areas={areas} width={width} onChoose={onChoose} />}
      </Suspense>
    </div>
  )
}

interface PlaceShown {
  readonly area: Area
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
}

function Place({ area, open, onToggle }: PlaceShown) {
  const { language, desk, words } = useSpeech()
  return (
    <li>
      <details open={open} onToggle={event => onToggle(event.currentTarget.open)}>
        <summary>
          <Said text={area.name} />{" "}
          <span className="quiet">
            {desk.precisions[area.precision]} · {counted(words.counts.claims, area.claims.length, language)}
          </span>
        </summary>
        <ul className="claims">
          {area.claims.map(({ claim, report }) => (
            <li key={`${report} ${claim.id}`}>
              <ToWords claim={claim.id}>
                <Stated claim={claim} />
              </ToWords>{" "}
              <StatedOf claim={claim} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
