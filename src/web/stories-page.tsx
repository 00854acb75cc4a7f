import { useEffect, useId, useState } from "react"
import type { StoryCounts } from "../serve/contract.ts"
import { addressOf, type Filters, NOW, tableOf } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { Filtering } from "./filtering.tsx"
import { FoundReports } from "./found-reports.tsx"
import { Head } from "./head.tsx"
import { useSpeech } from "./language.tsx"
import { go } from "./navigate.ts"
import { Changed } from "./news.tsx"
import { keep, visitHere } from "./preferences.ts"
import { Filled } from "./said.tsx"
import { StoryLines } from "./story-lines.tsx"
import { counted } from "./tell.ts"

/** How long typing has to rest before it is asked for, in milliseconds. */
const REST = 200

interface Asked {
  readonly text: string
  readonly filters: Filters
}

/** The start page: the stories with the latest reports first, or those that are looked for; the address keeps what by. */
export function StoriesPage({ text, filters }: Asked) {
  const { language, desk } = useSpeech()
  const query = `${new URLSearchParams({ ...(text === "" ? {} : { text }), ...filters, lang: language })}`
  const counts = useAnswer<StoryCounts>(`/api/facets?${query}`)
  const isWhole = text === "" && Object.keys(filters).length === 0
  useVisit()
  return (
    <>
      <Head title={desk.says.stories} />
      <Search text={text} filters={filters} />
      {counts.value !== null && (
        <Filtering
          filters={filters}
          facets={counts.value.facets}
          to={narrowed => ({ page: "stories", text, filters: narrowed })}
        />
      )}
      <p role="status" className="hint">
        {counts.value !== null && <Total total={counts.value.total} text={text} isWhole={isWhole} />}
      </p>
      {isWhole && <Changed />}
      <StoryLines query={query} after={null} />
      {(counts.value?.total ?? 0) > 0 && <p className="hint">{desk.says.witnessNote}</p>}
      {text !== "" && <FoundReports text={text} />}
      <p className="hint">
        <a href={addressOf(tableOf(null, NOW, filters))}>{desk.says.tableAcross}</a>
        {" · "}
        <a href={addressOf({ page: "withheld" })}>{desk.says.withheldList}</a>
      </p>
    </>
  )
}

function Total({ total, text, isWhole }: { readonly total: number; readonly text: string; readonly isWhole: boolean }) {
  const { language, desk } = useSpeech()
  if (total > 0) return counted(desk.counts.stories, total, language)
  if (text !== "") return <Filled sentence={desk.says.nothingFound}>{[text]}</Filled>
  return isWhole ? desk.says.noStories : desk.says.noneSuch
}

/** Remembers, when the page is left, that somebody was here: the next visit tells what has changed since. */
function useVisit(): void {
  useEffect(() => {
    const leave = (): void => {
      visitHere()
      keep("visit", new Date().toISOString())
    }
    addEventListener("pagehide", leave)
    return () => {
      leave()
      removeEventListener("pagehide", leave)
    }
  }, [])
}

function Search({ text, filters }: Asked) {
  const { desk } = useSpeech()
  const id = useId()
  const [typed, setTyped] = useState(text)
  useEffect(() => setTyped(text), [text])
  useEffect(() => {
    if (typed === text) return
    const timer = setTimeout(() => go({ page: "stories", text: typed.trim(), filters }, "replace"), REST)
    return () => clearTimeout(timer)
  }, [typed, text, filters])
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
