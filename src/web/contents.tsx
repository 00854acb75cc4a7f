import { useLayoutEffect, useState } from "react"
import { useSpeech } from "./language.tsx"
import { useStory } from "./story-context.tsx"

/** Leads to the parts of a story's page, which is long: only to those that the story has. */
export function Contents() {
  const { words, desk } = useSpeech()
  const { view } = useStory()
  const [there, setThere] = useState<readonly string[]>([])
  const heads: Readonly<Record<string, string>> = {
    ledger: words.ledger.ledger,
    "over-time": words.ledger.series,
    threads: words.threads.heading,
    timeline: desk.says.timeline,
    map: desk.says.where,
    reports: desk.says.reports,
    review: desk.says.reviewAll,
  }
  const all = Object.keys(heads).join(" ")
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has other parts
  useLayoutEffect(() => setThere(all.split(" ").filter(id => document.getElementById(id) !== null)), [all, view])
  return (
    <nav className="contents" aria-label={desk.says.contents}>
      {there.map(id => (
        <a key={id} href={`#${id}`}>
          {heads[id]}
        </a>
      ))}
    </nav>
  )
}
