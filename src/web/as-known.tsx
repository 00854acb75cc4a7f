import { useEffect, useId, useState } from "react"
import type { StoryView } from "../serve/story-contract.ts"
import type { Seen } from "./address.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { positionOf, type Stop, stopsOf } from "./life.ts"
import { go } from "./navigate.ts"
import { Filled } from "./said.tsx"
import { inDigits } from "./writing.ts"

/** How long the slider has to rest before the story is asked for, in milliseconds. */
const REST = 120

interface Shown {
  /** The story with all that is known of it. */
  readonly now: StoryView
  readonly seen: Seen
}

/** A slider over the story's life: the page shows what was known at a moment, by the clock that is chosen. */
export function AsKnown({ now, seen }: Shown) {
  const { desk } = useSpeech()
  const id = useId()
  const stops = stopsOf(now.members, seen.clock)
  const [position, setPosition] = useState(() => positionOf(stops, seen.at))
  const there = positionOf(stops, seen.at)
  useEffect(() => setPosition(there), [there])
  const move = (to: Seen): void => {
    const claim = new URLSearchParams(location.search).get("claim")
    go({ page: "story", story: now.story, claim, seen: to }, "replace")
  }
  useEffect(() => {
    if (position === there) return
    const timer = setTimeout(() => move({ ...seen, at: stops[position]?.at ?? null }), REST)
    return () => clearTimeout(timer)
  })
  return (
    <section className="as-known" data-past={seen.at !== null} aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} htmlFor={id}>
        {desk.says.asKnown}
      </label>
      <Position id={id} stops={stops} position={position} onMove={setPosition} total={reportsIn(now)} />
      <Switches seen={seen} onMove={move} />
      {seen.at !== null && (
        <button type="button" className="plain" onClick={() => move({ ...seen, at: null })}>
          {desk.says.toNow}
        </button>
      )}
    </section>
  )
}

interface Switched {
  readonly seen: Seen
  readonly onMove: (to: Seen) => void
}

/** By which clock, and as the machine reads or with what people decided. */
function Switches({ seen, onMove }: Switched) {
  const { desk } = useSpeech()
  return (
    <>
      <label className="clock">
        {desk.says.clock}{" "}
        <select
          value={seen.clock}
          onChange={event =>
            onMove({ ...seen, at: null, clock: event.target.value === "recorded" ? "recorded" : "published" })
          }
        >
          <option value="published">{desk.says.clockPublished}</option>
          <option value="recorded">{desk.says.clockRecorded}</option>
        </select>
      </label>
      <label className="clock">
        {desk.says.readAs}{" "}
        <select
          value={seen.reviewed ? "reviewed" : "read"}
          onChange={event => onMove({ ...seen, reviewed: event.target.value === "reviewed" })}
        >
          <option value="read">{desk.says.asRead}</option>
          <option value="reviewed">{desk.says.asReviewed}</option>
        </select>
      </label>
    </>
  )
}

const reportsIn = ({ members }: StoryView): number => new Set(members.map(({ report }) => report)).size

interface Positioned {
  readonly id: string
  readonly stops: readonly Stop[]
  readonly position: number
  readonly total: number
  readonly onMove: (position: number) => void
}

function Position({ id, stops, position, total, onMove }: Positioned) {
  const { language, desk } = useSpeech()
  const stop = stops[position]
  const [sentence, parts] =
    stop === undefined
      ? [desk.says.asKnownNow, [inDigits(`${total}`, language)]]
      : [
          stop.at.length > 10 ? desk.says.asKnownThen : desk.says.asKnownDay,
          [tellMoment(stop.at, language), ...[stop.reports, total].map(n => inDigits(`${n}`, language))],
        ]
  const spoken = parts.reduce((words, part) => words.replace("#", part), sentence)
  return (
    <>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length}
        value={position}
        aria-valuetext={spoken}
        onChange={event => onMove(Number(event.target.value))}
      />
      <output htmlFor={id}>
        <Filled sentence={sentence}>{parts}</Filled>
      </output>
    </>
  )
}
