import { useRef } from "react"
import { addressOf, NOW } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { tellSpan } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { Said, Title } from "./said.tsx"
import { byBeginning } from "./sisters.ts"
import type { StoriesAnswer } from "./story-lines.tsx"
import { useWidthInSight } from "./use-width.ts"

/** The other stories of one place and the same two parties, earliest first; asked for once the end of the page comes into sight. */
export function Storyline({ story }: { readonly story: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const seen = useWidthInSight(frame) !== null
  return <div ref={frame}>{seen && <Sisters story={story} />}</div>
}

function Sisters({ story }: { readonly story: string }) {
  const { language, desk, words } = useSpeech()
  const { value } = useAnswer<StoriesAnswer>(`/api/stories?${new URLSearchParams({ beside: story, lang: language })}`)
  const sisters = byBeginning(value?.stories ?? [])
  if (sisters.length === 0) return null
  return (
    <section className="panel undertakings" id="storyline" aria-labelledby="storyline-head">
      <h2 id="storyline-head">{desk.says.storyline}</h2>
      <ol>
        {sisters.map(line => (
          <li key={line.story}>
            <a href={addressOf({ page: "story", story: line.story, claim: null, seen: NOW })}>
              <Title text={line.title} />
            </a>{" "}
            <Said className="quiet" text={tellSpan(line.from, line.to, language) ?? words.ledger.notDated} />
          </li>
        ))}
      </ol>
    </section>
  )
}
