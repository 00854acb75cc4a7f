import { useState } from "react"
import { tellQuestion } from "../../messages/tell.ts"
import { useSpeech } from "../language.tsx"
import type { Claim } from "../report-marks.ts"
import { Said } from "../said.tsx"
import { useStory } from "../story-context.tsx"
import { tellValue } from "../tell.ts"
import { type Beside, countingTheSame, inItsRow, ofItsClaimant, othersNamed } from "./beside.ts"
import type { Kind } from "./decision.ts"
import { SelectField, TextField } from "./fields.tsx"

type Who = "claimant" | "blamed"

/** Whose name a claim gives can be decided about. */
export const namedIn = (claim: Claim): readonly Who[] => [
  ...(claim.attribution.claimant === null ? [] : (["claimant"] as const)),
  ...(claim.blamed === null ? [] : (["blamed"] as const)),
]

interface Asked {
  readonly kind: Kind
  readonly claim: Claim
}

/** What a decision about incidents and names asks for; nothing for those about the claim alone. */
export function BorderFields({ kind, claim }: Asked) {
  if (claim.kind === "figure" && kind === "join-incidents") return <OtherIncidents claim={claim} />
  if (kind === "split-incident") return <Row claim={claim} />
  return kind === "join-names" || kind === "split-names" ? <Names kind={kind} claim={claim} /> : null
}

function OtherIncidents({ claim }: { readonly claim: Extract<Claim, { kind: "figure" }> }) {
  const { language, desk, words } = useSpeech()
  const { view } = useStory()
  const options = countingTheSame(view, claim).flatMap(row => {
    const [cell] = row.cells
    const told = [tellQuestion(row, language), cell?.where, cell?.claimant.name ?? words.ledger.ownVoice]
    const value = cell === undefined ? "" : tellValue(cell.value, language)
    return cell === undefined ? [] : [[cell.claim, [value, ...told.filter(Boolean)].join(" · ")] as const]
  })
  return options.length === 0 ? (
    <p className="quiet">{desk.says.noOtherRow}</p>
  ) : (
    <SelectField name="other" label={desk.says.otherRow} options={Object.fromEntries(options)} />
  )
}

function Row({ claim }: { readonly claim: Claim }) {
  const { desk } = useSpeech()
  const { view } = useStory()
  const others = inItsRow(view, claim.id)
  return others.length === 0 ? (
    <p className="quiet">{desk.says.aloneInRow}</p>
  ) : (
    <Those label={desk.says.leaveWith} figures={others} />
  )
}

/** Figures that a decision is about too, where they are ticked. */
function Those({ label, figures }: { readonly label: string; readonly figures: readonly Beside[] }) {
  const { language, words } = useSpeech()
  if (figures.length === 0) return null
  return (
    <fieldset>
      <legend>{label}</legend>
      {figures.map(({ step, claimant }) => (
        <label key={step.claim}>
          <input type="checkbox" name="claims" value={step.claim} /> <Said text={tellValue(step.value, language)} />{" "}
          <Said text={claimant ?? words.ledger.ownVoice} className="quiet" />
        </label>
      ))}
    </fieldset>
  )
}

function Names({ kind, claim }: Asked) {
  const { desk } = useSpeech()
  const { view } = useStory()
  const [first = "claimant", ...more] = namedIn(claim)
  const [who, setWho] = useState<Who>(first)
  const others = othersNamed(view, claim, who)
  return (
    <>
      <fieldset>
        <legend>{desk.says.whoseName}</legend>
        {[first, ...more].map(one => (
          <label key={one}>
            <input type="radio" name="who" value={one} checked={who === one} onChange={() => setWho(one)} />{" "}
            {desk.says[one]}
          </label>
        ))}
      </fieldset>
      {kind === "join-names" && others.length === 0 && <p className="quiet">{desk.says.nobodyElse}</p>}
      {kind === "join-names" && others.length > 0 && (
        <SelectField
          name="other"
          label={desk.says.sameAs}
          options={Object.fromEntries(others.map(one => [one.claim, one.name]))}
        />
      )}
      {kind === "split-names" && <TextField name="name" label={desk.says.isCalled} required />}
      {kind === "split-names" && who === "claimant" && (
        <Those label={desk.says.alsoThese} figures={ofItsClaimant(view, claim.id)} />
      )}
    </>
  )
}
