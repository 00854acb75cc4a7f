import { useState } from "react"
import { tellQuestion } from "../messages/tell.ts"
import { tellEdtf, tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { Figure, Said } from "./said.tsx"
import { ToWords, useStory } from "./story-context.tsx"
import { counted } from "./tell.ts"
import { type Entry, type TimelineOrder, timelineOf } from "./timeline.ts"
import { voiceOf } from "./voices.ts"

/** What happened, was agreed and ordered, by day: as it happened, or as it was reported. */
export function Timeline() {
  const { language, desk } = useSpeech()
  const { view } = useStory()
  const [order, setOrder] = useState<TimelineOrder>("event")
  const days = timelineOf(view, order)
  if (days.length === 0) return null
  return (
    <section className="panel" id="timeline" aria-labelledby="timeline-head">
      <h2 id="timeline-head">{desk.says.timeline}</h2>
      <fieldset className="choice">
        <legend className="quiet">{desk.says.timelineBy}</legend>
        {(["event", "report"] as const).map(one => (
          <label key={one}>
            <input type="radio" name="timeline-order" checked={order === one} onChange={() => setOrder(one)} />{" "}
            {one === "event" ? desk.says.timelineEvent : desk.says.timelineReport}
          </label>
        ))}
      </fieldset>
      <ol className="timeline">
        {days.map(({ day, entries }) => (
          <li key={day ?? ""}>
            <h3>{day === null ? desk.says.timelineUndated : <Said text={tellEdtf(day, language)} />}</h3>
            <ul>
              {entries.map(entry => (
                <Item key={entry.key} entry={entry} order={order} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Item({ entry, order }: { readonly entry: Entry; readonly order: TimelineOrder }) {
  const { language, desk, words } = useSpeech()
  const { view } = useStory()
  const [first] = entry.claims
  if (first === undefined) return null
  const when = order === "event" ? first.published : entry.edtf
  const tell = order === "event" ? tellMoment : tellEdtf
  const reports = new Set(entry.claims.map(({ report }) => report)).size
  return (
    <li data-what={entry.what}>
      <p>
        {entry.type === null ? (
          <Figures entry={entry} />
        ) : (
          <ToWords claim={first.claim.id}>{words.types[entry.type]}</ToWords>
        )}
        {(entry.what === "begins" || entry.what === "ends") && <> · {desk.says[entry.what]}</>}
        {entry.what === "event" && first.claim.status !== "asserted" && (
          <>
            {" "}
            · <span className="status">{words.statuses[first.claim.status]}</span>
          </>
        )}
        {entry.place !== null && (
          <>
            {" "}
            · <Said text={entry.place} />
          </>
        )}
        {order === "event" && (entry.edtf ?? "").length > 10 && (
          <>
            {" "}
            · <Said text={tellEdtf(entry.edtf ?? "", language)} />
          </>
        )}
      </p>
      <p className="quiet">
        <Said text={voiceOf(view.voices, first.claim.id)?.name ?? words.ledger.ownVoice} />
        {reports > 1 && <> · {counted(words.counts.reports, reports, language)}</>}
        {when !== null && (
          <>
            {" · "}
            {order === "event" ? desk.says.reportedOn : desk.says.toldFor} <Said text={tell(when, language)} />
          </>
        )}
      </p>
    </li>
  )
}

/** The figures of an incident, each question once for each value. */
function Figures({ entry }: { readonly entry: Entry }) {
  const { language } = useSpeech()
  const rows = [...Map.groupBy(entry.figures, ({ row }) => row)]
  return rows.map(([row, those], i) => (
    <span key={row.question}>
      {i > 0 && " · "}
      {those.map(({ cell }) => (
        <span key={cell.claim}>
          <ToWords claim={cell.claim}>
            <Figure value={cell.value} />
          </ToWords>{" "}
        </span>
      ))}
      <Said text={tellQuestion(row, language)} />
    </span>
  ))
}
