import { useState } from "react"
import type { News, StoryCounts, StoryLine } from "../serve/contract.ts"
import { addressOf, NOW } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { visitHere } from "./preferences.ts"
import { Filled, Said, Title } from "./said.tsx"
import type { StoriesAnswer } from "./story-lines.tsx"
import { counted } from "./tell.ts"

/** So many stories tell what is new in them; all others only that they have changed. */
const TOLD = 5

/** What has changed since somebody last looked from this machine; nothing at the first visit. */
export function Changed() {
  const { language, desk } = useSpeech()
  // As it was when the page was opened: looking at it changes nothing.
  const [since] = useState(visitHere)
  const query = since === null ? null : `${new URLSearchParams({ since, lang: language })}`
  const changed = useAnswer<StoriesAnswer>(query && `/api/stories?${query}&limit=${TOLD}`).value
  const counts = useAnswer<StoryCounts>(changed?.next == null ? null : `/api/facets?${query}`).value
  if (since === null || changed === null || changed.stories.length === 0) return null
  return (
    <section className="changed" aria-labelledby="changed-head">
      <h2 id="changed-head">
        <Filled sentence={desk.says.changedSince}>{[<Said key="at" text={tellMoment(since, language)} />]}</Filled>
      </h2>
      <ul>
        {changed.stories.map(line => (
          <Story key={line.story} line={line} since={since} />
        ))}
      </ul>
      {counts !== null && <p className="hint">{counted(desk.counts.stories, counts.total, language)}</p>}
    </section>
  )
}

/** One story with what is new in it since a moment; all of it where it was not there. */
function Story({ line, since }: { readonly line: StoryLine; readonly since: string }) {
  const { language } = useSpeech()
  const asked = new URLSearchParams({ since, lang: language })
  const news = useAnswer<News>(`/api/stories/${encodeURIComponent(line.story)}/news?${asked}`).value
  return (
    <li>
      <a href={addressOf({ page: "story", story: line.story, claim: null, seen: NOW })}>
        <Title text={line.title} />
      </a>
      {news !== null && <WhatIsNew story={line.story} news={news} />}
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
