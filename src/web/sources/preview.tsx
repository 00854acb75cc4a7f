import { useEffect, useRef, useState } from "react"
import { fill } from "../../messages/words.ts"
import type { PreviewChange, PreviewShown, PreviewTaken, ReportOffered } from "../../serve/source-contract.ts"
import { addressOf, NOW } from "../address.ts"
import { tellMoment } from "../days.ts"
import { useSpeech } from "../language.tsx"
import { ReportText } from "../report-text.tsx"
import { Said } from "../said.tsx"
import { Stated, StatedOf } from "../stated.tsx"
import { counted } from "../tell.ts"
import { useDoing } from "./doing.ts"
import { useSourceWords } from "./speech.ts"
import { Trouble } from "./trouble.tsx"

type Decided = { readonly taken: PreviewTaken } | "discarded" | null

/** What was read of an offer, its claims marked in its words; and whether it is kept. */
export function Preview({ preview }: { readonly preview: PreviewShown }) {
  const { says } = useSourceWords()
  const head = useRef<HTMLHeadingElement>(null)
  const { busy, problem, send } = useDoing()
  const [decided, setDecided] = useState<Decided>(null)
  // Whoever asked by keyboard goes on from what came.
  useEffect(() => head.current?.focus(), [])
  const decide = async (what: PreviewChange["do"]): Promise<void> => {
    const taken = await send<PreviewTaken>(`/api/previews/${preview.id}`, { do: what } satisfies PreviewChange)
    if (taken !== null) setDecided(what === "keep" ? { taken } : "discarded")
  }
  return (
    <div className="preview">
      <h3 ref={head} tabIndex={-1}>
        {says.preview}
      </h3>
      {decided === null && <Read preview={preview} />}
      <p className="actions">
        {decided === null && (
          <>
            <button type="button" disabled={busy} onClick={() => void decide("keep")}>
              {says.keep}
            </button>
            <button type="button" disabled={busy} onClick={() => void decide("discard")}>
              {says.discard}
            </button>
          </>
        )}
      </p>
      <div role="status">
        <Outcome decided={decided} />
      </div>
      <Trouble problem={problem} />
    </div>
  )
}

function Outcome({ decided }: { readonly decided: Decided }) {
  const { says, counts, language } = useSourceWords()
  if (decided === null) return null
  if (decided === "discarded") return <p>{says.discarded}</p>
  const { accepted, refused } = decided.taken
  const fresh = accepted.filter(({ outcome }) => outcome !== "known")
  const stories = [...new Set(accepted.map(({ story }) => story))]
  return (
    <>
      <p>
        {fresh.length === 0 ? says.keptNone : fill(says.kept, counted(counts.reports, fresh.length, language))}{" "}
        {stories.length === 1 && (
          <a href={addressOf({ page: "story", story: stories[0] ?? "", claim: null, seen: NOW })}>{says.toStory}</a>
        )}
      </p>
      {refused.map(({ detail }) => (
        <p key={detail} dir="auto">
          {detail}
        </p>
      ))}
    </>
  )
}

function Read({ preview }: { readonly preview: PreviewShown }) {
  const { says } = useSourceWords()
  const { reports, shown, problems } = preview
  return (
    <>
      <p className="hint">{says.previewHint}</p>
      {reports > shown.length && <p>{fill(says.previewMore, shown.length)}</p>}
      {problems.length > 0 && (
        <div className="trouble">
          <p>{says.notRead}:</p>
          <ul>
            {problems.slice(0, 10).map(({ detail }) => (
              <li key={detail} dir="auto">
                {detail}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol className="offered">
        {shown.map(report => (
          <Offered key={`${report.id} ${report.hash}`} report={report} />
        ))}
      </ol>
    </>
  )
}

/** One report as it would enter. */
function Offered({ report }: { readonly report: ReportOffered }) {
  const { outcomes, counts, language } = useSourceWords()
  const { desk } = useSpeech()
  const [open, setOpen] = useState<string | null>(null)
  const { outlet, published, claims } = report
  return (
    <li>
      <p className="story-facts">
        <strong>{outcomes[report.outcome]}</strong>
        <Said text={outlet ?? desk.says.noOutlet} />
        {published !== null && <Said text={tellMoment(published, language)} />}
        <span>{desk.languages[report.language] ?? report.language}</span>
        <span>{counted(counts.claims, claims.length, language)}</span>
      </p>
      <div className="offered-read">
        <div>
          <ReportText report={report} claim={open} addressFor={null} />
        </div>
        <ul className="claims">
          {claims.map(claim => (
            <li key={claim.id}>
              <button
                type="button"
                className="plain"
                aria-pressed={claim.id === open}
                onClick={() => setOpen(claim.id === open ? null : claim.id)}
              >
                <Stated claim={claim} />
              </button>{" "}
              <StatedOf claim={claim} />{" "}
              <span className="quiet">
                <Said text={claim.attribution.claimant?.text ?? desk.says.ownVoice} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
