import { tellClock } from "../../messages/tell-clock.ts"
import { fill, listed, WORDS } from "../../messages/words.ts"
import type { Called, Clock } from "../../model/clock.ts"
import type { Control, StandingMeasure } from "../../model/standing.ts"
import type { StoryView } from "../../model/story.ts"
import type { SheetBlock, SheetLine } from "./sheet-form.ts"
import { type Lay, marksOf } from "./sheet-lines.ts"
import { apart } from "./sheet-words.ts"

const join = (parts: readonly string[]): string => parts.filter(Boolean).join(" · ")

const nameOf = (called: Called | null): string => (called ? apart(called.name) : "")

/** One commitment: what, between whom, where, from when until when, what is left, and what each says of it. */
function layClock(clock: Clock, lay: Lay): SheetLine {
  const { language } = lay
  const { clocks, ledger, statuses, types } = WORDS[language]
  const says = clock.steps.map(({ status, by, blamed }) => {
    const whose = by === null ? ledger.ownVoice : nameOf(by)
    return `${statuses[status] ?? status} (${[whose, ...(blamed ? [fill(ledger.blames, nameOf(blamed))] : [])].join(", ")})`
  })
  const deeds = clock.followed.map(({ type, by, published }) =>
    join([`${types[type] ?? type}${published ? ` ${published.slice(0, 10)}` : ""}`, nameOf(by)]),
  )
  const end = clock.extended.at(-1) ?? clock.deadline
  return {
    text: join([
      clock.name === null
        ? (types[clock.type] ?? clock.type)
        : `${types[clock.type] ?? clock.type} ${apart(clock.name)}`,
      clock.parties.length === 0 ? "" : listed(clock.parties.map(nameOf), language),
      nameOf(clock.area),
      clock.start ? fill(clocks.from, clock.start.edtf) : "",
      end ? fill(clocks.until, end.edtf) : "",
      tellClock(clock, language),
      [...new Set(says)].join(language === "ar" ? "، " : ", "),
      ...clock.terms.map(({ quote }) => apart(quote)),
      deeds.length > 0 ? fill(clocks.followed, [...new Set(deeds)].join(language === "ar" ? "؛ " : "; ")) : "",
    ]),
    marks: marksOf(
      [...clock.steps, ...clock.followed].map(({ claim }) => claim),
      lay,
    ),
  }
}

/** One measure as it stands. */
function layMeasure(measure: StandingMeasure, lay: Lay): SheetLine {
  const { clocks, types } = WORDS[lay.language]
  return {
    text: join([
      types[measure.type] ?? measure.type,
      nameOf(measure.place),
      nameOf(measure.issuer),
      clocks.phases[measure.phase] ?? measure.phase,
      measure.from ? fill(clocks.from, measure.from) : "",
      measure.until ? fill(clocks.until, measure.until) : "",
    ]),
    marks: marksOf(
      measure.told.map(({ claim }) => claim),
      lay,
    ),
  }
}

/** Everybody who is said to hold one place. */
function layControl({ place, holders }: Control, lay: Lay): SheetLine {
  const { clocks, ledger } = WORDS[lay.language]
  const said = holders.map(({ holder, by, since }) =>
    join([nameOf(holder), since ? fill(clocks.from, since) : "", by === null ? ledger.ownVoice : nameOf(by)]),
  )
  return {
    text: `${nameOf(place)}: ${said.join(" | ")}`,
    marks: marksOf(
      holders.map(({ claim }) => claim),
      lay,
    ),
  }
}

/** Commitments with what is left of them, measures as they stand, and who is said to hold which place. */
export function undertakingBlocks({ clocks, measures, control }: StoryView, lay: Lay): readonly SheetBlock[] {
  const words = WORDS[lay.language].clocks
  return [
    { head: words.heading, lines: clocks.map(clock => layClock(clock, lay)) },
    { head: words.measures, lines: measures.map(measure => layMeasure(measure, lay)) },
    { head: words.control, lines: control.map(each => layControl(each, lay)) },
  ]
}

/** The claims that these lines rest on, in the order of reading. */
export const claimsOf = ({ clocks, measures, control }: StoryView): readonly string[] => [
  ...clocks.flatMap(({ steps, followed }) => [...steps, ...followed].map(({ claim }) => claim)),
  ...measures.flatMap(({ told }) => told.map(({ claim }) => claim)),
  ...control.flatMap(({ holders }) => holders.map(({ claim }) => claim)),
]
