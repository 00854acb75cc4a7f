import { useState } from "react"
import type { StoryInList } from "../serve/contract.ts"
import { addressOf, NOW } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellSpan } from "./days.ts"
import { useFocusOnFirst } from "./focus-first.ts"
import { useSpeech } from "./language.tsx"
import { Said, Title } from "./said.tsx"
import { counted, tellWitnesses } from "./tell.ts"
import { Waiting } from "./waiting.tsx"

/** Lines that are asked for at once. */
const PAGE = 40

/** What `/api/stories` answers. */
export interface StoriesAnswer {
  readonly stories: readonly StoryInList[]
  readonly next: string | null
}

interface Part {
  /** What the list is asked for by. */
  readonly query: string
  /** Where the page before ended; null at the head of the list. */
  readonly after: string | null
}

/** A page of the list of stories, and a button that fetches the next one below it. */
export function StoryLines({ query, after }: Part) {
  const { desk } = useSpeech()
  const path = `/api/stories?${query}&${new URLSearchParams({ limit: `${PAGE}`, ...(after === null ? {} : { after }) })}`
  const answer = useAnswer<StoriesAnswer>(path)
  const [opened, setOpened] = useState<string | null>(null)
  const list = useFocusOnFirst<HTMLOListElement>(after !== null && answer.value !== null)
  if (answer.value === null) return <Waiting answer={answer} />
  const { stories, next } = answer.value
  return (
    <>
      {stories.length > 0 && (
        <ol className="stories" aria-busy={answer.waiting} ref={list}>
          {stories.map(line => (
            <Line key={line.story} line={line} />
          ))}
        </ol>
      )}
      {next !== null &&
        (opened === path ? (
          <StoryLines query={query} after={next} />
        ) : (
          <p>
            <button type="button" onClick={() => setOpened(path)}>
              {desk.says.moreStories}
            </button>
          </p>
        ))}
    </>
  )
}

function Line({ line }: { readonly line: StoryInList }) {
  const { language, words } = useSpeech()
  const reports = line.reports.length + line.also.length
  return (
    <li>
      <p className="story-days">
        <Said text={tellSpan(line.from, line.to, language) ?? words.ledger.notDated} />
      </p>
      <h2>
        <a href={addressOf({ page: "story", story: line.story, claim: null, seen: NOW })}>
          <Title text={line.title} />
        </a>
      </h2>
      <p className="story-facts">
        <span>{counted(words.counts.reports, reports, language)}</span>
        {line.witnesses > 0 && <span className="witnesses">{tellWitnesses(line, language)}</span>}
      </p>
    </li>
  )
}
