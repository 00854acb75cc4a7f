import { useState } from "react"
import type { StoryLine } from "../serve/contract.ts"
import type { StoryView } from "../serve/story-contract.ts"
import { addressOf, NOW } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { visitHere } from "./preferences.ts"
import { Filled, Said, Title } from "./said.tsx"
import { changedSince, type News, newsOf } from "./since.ts"
import { counted } from "./tell.ts"

/** So many stories tell what is new in them; all others only that they have changed. */
const TOLD = 5

/** What has changed since somebody last looked from this machine; nothing at the first visit. */
export function Changed({ stories }: { readonly stories: readonly StoryLine[] }) {
  const { language, desk } = useSpeech()
  // As it was when the page was opened: looking at it changes nothing.
  const [visit] = useState(visitHere)
  const changed = changedSince(stories, visit?.reports ?? null)
  if (visit === null || changed.length === 0) return null
  return (
    <section className="changed" aria-labelledby="changed-head">
      <h2 id="changed-head">
        <Filled sentence={desk.says.changedSince}>{[<Said key="at" text={tellMoment(visit.at, language)} />]}</Filled>
      </h2>
      <ul>
        {changed.slice(0, TOLD).map(line => (
          <Story key={line.story} line={line} at={visit.reports[line.story] === undefined ? null : visit.at} />
        ))}
      </ul>
      {changed.length > TOLD && <p className="hint">{counted(desk.counts.stories, changed.length, language)}</p>}
    </section>
  )
}

/** One story with what is new in it since a moment; all of it where it was not there (null). */
function Story({ line, at }: { readonly line: StoryLine; readonly at: string | null }) {
  const { language } = useSpeech()
  const path = `/api/stories/${encodeURIComponent(line.story)}?lang=${language}`
  const now = useAnswer<StoryView>(path)
  const then = useAnswer<StoryView>(
    at === null ? null : `${path}&${new URLSearchParams({ clock: "recorded", asOf: at })}`,
  )
  const isKnown = now.value !== null && !then.waiting
  return (
    <li>
      <a href={addressOf({ page: "story", story: line.story, claim: null, seen: NOW })}>
        <Title text={line.title} />
      </a>
      {isKnown && now.value !== null && <WhatIsNew story={line.story} news={newsOf(then.value, now.value)} />}
    </li>
  )
}

function WhatIsNew({ story, news }: { readonly story: string; readonly news: News }) {
  const { language, desk } = useSpeech()
  return (
    <p className="story-facts">
      {(["figures", "corrections", "conflicts", "deadlines"] as const).map(kind => {
        const [first] = news[kind]
        return first === undefined ? null : (
          <a key={kind} href={addressOf({ page: "story", story, claim: first, seen: NOW })}>
            {counted(desk.news[kind], news[kind].length, language)}
          </a>
        )
      })}
    </p>
  )
}
