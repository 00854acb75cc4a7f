import { type ReactNode, useEffect, useRef } from "react"
import { tellDay, tellEdtf } from "./days.ts"
import { useSpeech } from "./language.tsx"
import type { LaidCell, Part, Standing, Step } from "./ledger-layout.ts"
import { isAbout } from "./review/concerning.ts"
import { Figure, Filled, Quoted, Said } from "./said.tsx"
import { ToWords, useIsChosen, useStory } from "./story-context.tsx"
import { counted, tellDaysShort, tellWitnesses } from "./tell.ts"

/** What one claimant says to one question: the value, its words, and what has to be known to read it rightly. */
export function LedgerCell({ laid }: { readonly laid: LaidCell }) {
  const { language, words, desk } = useSpeech()
  const { cell, parts, standings } = laid
  return (
    <CellPlace claim={cell.claim}>
      <ToWords claim={cell.claim} className="figure" data-vague={cell.value.qualifier === "vague"}>
        <Figure value={cell.value} />
      </ToWords>
      <p className="cell-words">
        <Quoted text={cell.quote} />
      </p>
      <p className="cell-facts">
        <span className="witnesses">{tellWitnesses(cell, language)}</span>
        {cell.asOf !== null && (
          <span>
            <Filled sentence={desk.says.asOf}>{[tellDay(cell.asOf, language, false)]}</Filled>
          </span>
        )}
        {cell.said !== null && (
          <span>
            <Filled sentence={words.ledger.saidOn}>{[tellEdtf(cell.said, language)]}</Filled>
          </span>
        )}
        {cell.status !== "asserted" && <span className="status">{words.statuses[cell.status]}</span>}
        {cell.blamed !== null && (
          <span>
            <Filled sentence={desk.says.blames}>{[<Said key="who" text={cell.blamed} />]}</Filled>
          </span>
        )}
        {cell.via.length > 0 && (
          <span>
            <Filled sentence={desk.says.through}>{[<Said key="who" text={cell.via.join(" · ")} />]}</Filled>
          </span>
        )}
      </p>
      <Decided claim={cell.claim} />
      <Standings standings={standings} />
      <Parts parts={parts} />
      <Earlier steps={cell.earlier} />
    </CellPlace>
  )
}

/** Where a claim's cell stands: what opens beside the ledger takes room from it, and the figure that was asked for stays in sight. */
function CellPlace({ claim, children }: { readonly claim: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const isChosen = useIsChosen(claim)
  useEffect(() => {
    if (!isChosen) return
    // With the next picture: laying out a large story anew would hold up the asking for the words.
    const frame = requestAnimationFrame(() => place.current?.scrollIntoView({ block: "nearest", inline: "nearest" }))
    return () => cancelAnimationFrame(frame)
  }, [isChosen])
  return (
    <div className="cell" ref={place} data-chosen={isChosen}>
      {children}
    </div>
  )
}

/** What people decided about the figure, beside what the machine reads. */
function Decided({ claim }: { readonly claim: string }) {
  const { desk } = useSpeech()
  const { reviews } = useStory()
  const mine = reviews.filter(review => isAbout(claim)(review) && review.undone === null)
  if (mine.length === 0) return null
  return (
    <p className="decided">
      {mine.map(({ id, by, decision }) => (
        <span key={id}>
          {desk.decisions[decision.kind]} · <Said text={by} />
        </span>
      ))}
    </p>
  )
}

/** One mark for each kind of relation, with how many other figures it concerns and what differs. */
function Standings({ standings }: { readonly standings: readonly Standing[] }) {
  const { language, desk } = useSpeech()
  const kinds = [...Map.groupBy(standings, standing => standing.kind)]
  if (kinds.length === 0) return null
  return (
    <ul className="standings">
      {kinds.map(([kind, those]) => (
        <li key={kind} data-kind={kind}>
          <span className="standing">
            {desk.marks[kind]} {counted(desk.counts.marks, those.length, language)}
          </span>
          <Differs standings={those} />
        </li>
      ))}
    </ul>
  )
}

/** What the columns do not show already: that other claimants give other values is what columns are for. */
const SHOWN_BY_COLUMNS: ReadonlySet<string> = new Set(["claimant", "value"])

function Differs({ standings }: { readonly standings: readonly Standing[] }) {
  const { words } = useSpeech()
  const differs = new Set(standings.flatMap(one => one.differs).filter(name => !SHOWN_BY_COLUMNS.has(name)))
  if (differs.size === 0) return null
  return <span className="differs">{[...differs].map(name => words.differs[name]).join(" · ")}</span>
}

/** Counts that are included in the value above them. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const { words, desk } = useSpeech()
  if (parts.length === 0) return null
  return (
    <dl className="parts">
      <dt>{desk.says.among}</dt>
      {parts.map(part => (
        <dd key={part.claim}>
          <ToWords claim={part.claim}>
            {part.population !== null && `${words.populations[part.population]}: `}
            <Figure value={part.value} />
          </ToWords>
        </dd>
      ))}
    </dl>
  )
}

/** What the claimant said before, newest first, each with how it changed. */
function Earlier({ steps }: { readonly steps: readonly Step[] }) {
  const { language, words, desk } = useSpeech()
  if (steps.length === 0) return null
  return (
    <dl className="parts">
      <dt>{desk.says.earlier}</dt>
      {steps.map(step => (
        <dd key={step.claim}>
          <ToWords claim={step.claim}>
            <Figure value={step.value} />
          </ToWords>{" "}
          <span className="quiet">{[...tellDaysShort(step, language), words.steps[step.step]].join(" · ")}</span>
        </dd>
      ))}
    </dl>
  )
}
