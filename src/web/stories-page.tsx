import { useEffect, useId, useState } from "react"
import type { StoryLine } from "../serve/contract.ts"
import { addressOf, NOW } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellSpan } from "./days.ts"
import { FoundReports } from "./found-reports.tsx"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { go } from "./navigate.ts"
import { Changed } from "./news.tsx"
import { keep, visitHere } from "./preferences.ts"
import { Filled, Said, Title } from "./said.tsx"
import { visitOf } from "./since.ts"
import { counted, tellWitnesses } from "./tell.ts"
import { Waiting } from "./waiting.tsx"

/** How long typing has to rest before it is asked for, in milliseconds. */
const REST = 200

/** The start page: every story, or those that hold the words asked for; the address keeps them. */
export function StoriesPage({ text }: { readonly text: string }) {
  const { language, desk } = useSpeech()
  const answer = useAnswer<{ readonly stories: readonly StoryLine[] }>(
    `/api/stories?${new URLSearchParams({ ...(text === "" ? {} : { text }), lang: language })}`,
  )
  const stories = answer.value?.stories ?? null
  useVisit(text === "" ? stories : null)
  return (
    <>
      <Head title={desk.says.stories} />
      <Search text={text} />
      {stories === null ? (
        <Waiting answer={answer} />
      ) : (
        <>
          <p role="status" className="hint">
            {stories.length === 0 && text !== "" ? (
              <Filled sentence={desk.says.nothingFound}>{[text]}</Filled>
            ) : stories.length === 0 ? (
              desk.says.noStories
            ) : (
              counted(desk.counts.stories, stories.length, language)
            )}
          </p>
          {text === "" && <Changed stories={stories} />}
          <ol className="stories" aria-busy={answer.waiting}>
            {stories.map(line => (
              <Line key={line.story} line={line} />
            ))}
          </ol>
          {stories.length > 0 && <p className="hint">{desk.says.witnessNote}</p>}
          {text !== "" && <FoundReports text={text} />}
        </>
      )}
    </>
  )
}

/** Remembers, when the page is left, what was there: the next visit tells what has changed since. */
function useVisit(stories: readonly StoryLine[] | null): void {
  useEffect(() => {
    if (stories === null) return
    const visit = JSON.stringify({ at: new Date().toISOString(), reports: visitOf(stories) })
    const leave = (): void => {
      visitHere()
      keep("visit", visit)
    }
    addEventListener("pagehide", leave)
    return () => {
      leave()
      removeEventListener("pagehide", leave)
    }
  }, [stories])
}

function Search({ text }: { readonly text: string }) {
  const { desk } = useSpeech()
  const id = useId()
  const [typed, setTyped] = useState(text)
  useEffect(() => setTyped(text), [text])
  useEffect(() => {
    if (typed === text) return
    const timer = setTimeout(() => go({ page: "stories", text: typed.trim() }, "replace"), REST)
    return () => clearTimeout(timer)
  }, [typed, text])
  return (
    <search className="search">
      <label htmlFor={id}>{desk.says.search}</label>
      <input
        id={id}
        type="search"
        dir={typed === "" ? undefined : "auto"}
        autoComplete="off"
        placeholder={desk.says.searchHint}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
    </search>
  )
}

function Line({ line }: { readonly line: StoryLine }) {
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
