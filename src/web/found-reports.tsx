import type { SearchHit, SearchResult } from "../serve/search-contract.ts"
import { addressOf } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { Filled, Plain, Said } from "./said.tsx"
import { segmentsOf } from "./segments.ts"
import { Stated, StatedOf } from "./stated.tsx"
import { Waiting } from "./waiting.tsx"

/** The reports that hold what is looked for, each with its passages, the match shown, and the claims that hold it. */
export function FoundReports({ text }: { readonly text: string }) {
  const { language, desk } = useSpeech()
  const answer = useAnswer<SearchResult>(`/api/search?${new URLSearchParams({ text, lang: language })}`)
  const result = answer.value
  return (
    <section className="found" aria-labelledby="found-head" aria-busy={answer.waiting}>
      <h2 id="found-head">{desk.says.foundReports}</h2>
      {result === null ? (
        <Waiting answer={answer} />
      ) : result.found.length === 0 ? (
        <p className="hint">
          <Filled sentence={desk.says.foundNone}>{[text]}</Filled>
        </p>
      ) : (
        <ol>
          {result.found.map(hit => (
            <Hit key={hit.version} hit={hit} />
          ))}
        </ol>
      )}
      {result?.more && <p className="hint">{desk.says.foundMore}</p>}
    </section>
  )
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { language, desk, words } = useSpeech()
  return (
    <li>
      <p className="report-source">
        <Said text={hit.outlet ?? desk.says.noOutlet} className="outlet" />
        <Said
          text={hit.published === null ? words.ledger.notDated : tellMoment(hit.published, language)}
          className="quiet"
        />
      </p>
      <h3>
        <a href={addressOf({ page: "report", version: hit.version, claim: null })}>
          <Said text={hit.title ?? desk.says.untitled.replace("#", hit.report)} />
        </a>
      </h3>
      {hit.excerpts.map(excerpt => (
        <Excerpt key={excerpt.start} excerpt={excerpt} />
      ))}
      {hit.claims.length > 0 && (
        <ul className="claims">
          {hit.claims.map(claim => (
            <li key={claim.id}>
              <a href={addressOf({ page: "claim", claim: claim.id })}>
                <Stated claim={claim} />
              </a>{" "}
              <StatedOf claim={claim} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** A passage with its matches marked. */
function Excerpt({ excerpt }: { readonly excerpt: SearchHit["excerpts"][number] }) {
  const { start, end, quote, matches } = excerpt
  const marks = matches.map(match => ({ ...match, kind: "match" as const }))
  return (
    <p className="excerpt" dir="auto">
      {segmentsOf(start, end, marks).map(segment => {
        const Words = segment.kinds.length === 0 ? "span" : "mark"
        return (
          <Words key={segment.start}>
            <Plain text={quote.slice(segment.start - start, segment.end - start)} />
          </Words>
        )
      })}
    </p>
  )
}
