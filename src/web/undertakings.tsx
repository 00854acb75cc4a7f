import type { ReactNode } from "react"
import type { StoryView } from "../serve/story-contract.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { Filled, Quoted, Said } from "./said.tsx"
import { ToWords, useStory } from "./story-context.tsx"
import { tellClock } from "./tell.ts"

type Clock = StoryView["clocks"][number]
type Measure = StoryView["measures"][number]
type Control = StoryView["control"][number]
type Called = NonNullable<Clock["area"]>

/** What is agreed and until when, what is ordered or open, and who is said to hold which place: each with its words. */
export function Undertakings() {
  const { words } = useSpeech()
  const { view } = useStory()
  return (
    <>
      <Section id="clocks" head={words.clocks.heading}>
        {view.clocks.map(clock => (
          <ClockItem key={clock.id} clock={clock} />
        ))}
      </Section>
      <Section id="measures" head={words.clocks.measures}>
        {view.measures.map(measure => (
          <MeasureItem key={measure.told[0]?.claim} measure={measure} />
        ))}
      </Section>
      <Section id="control" head={words.clocks.control}>
        {view.control.map(control => (
          <ControlItem key={control.place.entity ?? control.place.name} control={control} />
        ))}
      </Section>
    </>
  )
}

interface SectionShown {
  readonly id: string
  readonly head: string
  readonly children: readonly ReactNode[]
}

function Section({ id, head, children }: SectionShown) {
  if (children.length === 0) return null
  return (
    <section className="panel undertakings" id={id} aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{head}</h2>
      <ul>{children}</ul>
    </section>
  )
}

/** Names in a row, each once and in its own direction. */
const Names = ({ called }: { readonly called: readonly (Called | null)[] }) =>
  [...new Set(called.map(one => one?.name ?? ""))].filter(Boolean).map(name => (
    <span key={name}>
      {" · "}
      <Said text={name} />
    </span>
  ))

/** "from …", "until …": a moment as it stands in the place's own zone. */
function Moment({ sentence, at }: { readonly sentence: string; readonly at: string | null | undefined }) {
  const { language } = useSpeech()
  if (at == null) return null
  return (
    <span>
      {" · "}
      <Filled sentence={sentence}>{[<Said key="at" text={tellMoment(at, language)} />]}</Filled>
    </span>
  )
}

function ClockItem({ clock }: { readonly clock: Clock }) {
  const { language, words } = useSpeech()
  const { clocks, types } = words
  const end = clock.extended.at(-1) ?? clock.deadline
  const time = tellClock(clock, language)
  return (
    <li>
      <p>
        <strong>{types[clock.type]}</strong>
        {clock.name !== null && (
          <>
            {" "}
            <Quoted text={clock.name} />
          </>
        )}
        <Names called={[...clock.parties, clock.area]} />
        <Moment sentence={clocks.from} at={clock.start?.edtf} />
        <Moment sentence={clocks.until} at={end?.edtf} />
        {time !== "" && <span className="quiet"> · {time}</span>}
      </p>
      <Steps clock={clock} />
      <Deeds clock={clock} />
      {clock.terms.length > 0 && (
        <ul className="terms">
          {clock.terms.map(term => (
            <li key={`${term.claim} ${term.quote}`}>
              <Quoted text={term.quote} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Somebody by the name that the product knows, or as a text calls him, in quotation marks: it may be what his opponents say. */
const Named = ({ who }: { readonly who: Called }) =>
  who.entity === null ? <Quoted text={who.name} /> : <Said text={who.name} />

/** What each side says of it, and whom it blames for breaking it. */
function Steps({ clock }: { readonly clock: Clock }) {
  const { words } = useSpeech()
  const { ledger, statuses } = words
  return (
    <p className="quiet">
      {clock.steps.map(step => (
        <span key={step.claim} className="step">
          <ToWords claim={step.claim}>{statuses[step.status]}</ToWords> <Said text={step.by?.name ?? ledger.ownVoice} />
          {step.blamed !== null && (
            <>
              {" ("}
              <Filled sentence={ledger.blames}>{[<Named key="blamed" who={step.blamed} />]}</Filled>)
            </>
          )}
        </span>
      ))}
    </p>
  )
}

/** What the parties are told to have done since. */
function Deeds({ clock }: { readonly clock: Clock }) {
  const { words } = useSpeech()
  const { clocks, types } = words
  if (clock.followed.length === 0) return null
  const deeds = clock.followed.map(deed => (
    <span key={deed.claim} className="step">
      <ToWords claim={deed.claim}>{types[deed.type]}</ToWords> {deed.by && <Named who={deed.by} />}
    </span>
  ))
  return (
    <p className="quiet">
      <Filled sentence={clocks.followed}>{[<span key="deeds">{deeds}</span>]}</Filled>
    </p>
  )
}

function MeasureItem({ measure }: { readonly measure: Measure }) {
  const { words } = useSpeech()
  const { clocks, types } = words
  return (
    <li>
      <ToWords claim={measure.told[0]?.claim ?? ""}>{types[measure.type]}</ToWords>
      <Names called={[measure.place, measure.issuer]} />
      <span className="quiet"> · {clocks.phases[measure.phase]}</span>
      <Moment sentence={clocks.from} at={measure.from} />
      <Moment sentence={clocks.until} at={measure.until} />
    </li>
  )
}

function ControlItem({ control }: { readonly control: Control }) {
  const { words } = useSpeech()
  return (
    <li>
      <strong>
        <Said text={control.place.name} />
      </strong>
      {control.holders.map(step => (
        <span key={step.claim} className="step">
          <ToWords claim={step.claim}>
            <Said text={step.holder.name} />
          </ToWords>{" "}
          <Said text={step.by?.name ?? words.ledger.ownVoice} className="quiet" />
          <Moment sentence={words.clocks.from} at={step.since} />
        </span>
      ))}
    </li>
  )
}
