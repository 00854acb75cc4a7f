import { useEffect, useState } from "react"
import { fill } from "../../messages/words.ts"
import type { SourceShown, Sources, VisitTold } from "../../serve/source-contract.ts"
import { useAnswer } from "../ask.ts"
import { Head } from "../head.tsx"
import { onEvent } from "../stream.ts"
import { counted } from "../tell.ts"
import { Waiting } from "../waiting.tsx"
import { AddSource } from "./add-source.tsx"
import { Offer } from "./offer.tsx"
import { Source } from "./source.tsx"
import { useSourceWords } from "./speech.ts"

/** What is followed and how it does, with what is done to it; and the door for a single report. */
export function SourcesPage() {
  const { says, language } = useSourceWords()
  const answer = useAnswer<Sources>(`/api/sources?lang=${language}`)
  const [said, say] = useState("")
  useVisits(answer.value?.sources ?? [], answer.again, say)
  const changed = (words: string): void => {
    say(words)
    answer.again()
  }
  if (answer.value === null) return <Waiting answer={answer} />
  const { sources } = answer.value
  return (
    <div className="sources-page">
      <header className="opening">
        <Head title={says.title} />
        <p className="hint">{says.hint}</p>
      </header>
      <p role="status" className="said-now">
        {said}
      </p>
      <section className="panel" aria-labelledby="sources-list">
        <h2 id="sources-list">
          {says.list} <span className="count">{sources.length}</span>
        </h2>
        {sources.length === 0 ? (
          <p className="quiet">{says.none}</p>
        ) : (
          <p className="story-facts">
            <a href="/api/sources.opml" download="sources.opml">
              {says.opml}
            </a>
          </p>
        )}
        <ul className="sources">
          {sources.map(source => (
            <Source key={source.id} source={source} changed={changed} />
          ))}
        </ul>
      </section>
      <AddSource changed={changed} />
      <Offer />
    </div>
  )
}

/** News that come in a row are looked up together. Milliseconds. */
const TOGETHER = 700

/** Follows the server's visits: the list is asked for again, and what a visit to a source brought is said. */
function useVisits(sources: readonly SourceShown[], again: () => void, say: (words: string) => void): void {
  const { says, counts, language } = useSourceWords()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const names = new Map(sources.map(({ id, outlet, address }) => [id, outlet ?? address]))
    const told = ({ source, problem, reports, versions }: VisitTold): string =>
      problem === null
        ? fill(
            says.visited,
            names.get(source) ?? "",
            counted(counts.reports, reports, language),
            counted(counts.versions, versions, language),
          )
        : fill(says.visitFailed, names.get(source) ?? "", problem.detail)
    const stop = onEvent<VisitTold>("visit", visit => {
      if (visit.reports + visit.versions > 0 || visit.role === "source") say(told(visit))
      timer ??= setTimeout(() => {
        timer = null
        again()
      }, TOGETHER)
    })
    return () => {
      stop()
      if (timer !== null) again()
      clearTimeout(timer ?? undefined)
    }
  }, [sources, again, say, says, counts, language])
}
