import { useState } from "react"
import type { EmbedList } from "../serve/embed-contract.ts"
import type { Seen } from "./address.ts"
import { useAnswer } from "./ask.ts"
import { useSpeech } from "./language.tsx"
import { Waiting } from "./waiting.tsx"

interface Asked {
  readonly story: string
  readonly seen: Seen
}

/** How others show parts of the story on a page of their own; asked for when it is opened. */
export function Embedding({ story, seen }: Asked) {
  const { desk } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="embedding" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{desk.says.embed}</summary>
      {isOpen && <Parts story={story} seen={seen} />}
    </details>
  )
}

function Parts({ story, seen: { at, clock, reviewed } }: Asked) {
  const { language, desk } = useSpeech()
  const asked = { lang: language, clock, ...(at === null ? {} : { asOf: at }), ...(reviewed ? { as: "reviewed" } : {}) }
  const path = `/api/stories/${encodeURIComponent(story)}/embeds`
  const answer = useAnswer<EmbedList>(`${path}?${new URLSearchParams(asked)}`)
  if (answer.value === null) return <Waiting answer={answer} />
  return (
    <>
      <p className="hint">{desk.says.embedHint}</p>
      {answer.value.embeds.map(({ part, frame, svg, png }) => (
        <p key={part}>
          <label>
            <span>{desk.embeds[part]}</span>{" "}
            <input
              readOnly
              dir="ltr"
              value={`<iframe src="${location.origin}${frame}" title="${desk.embeds[part]}"></iframe>`}
              onFocus={({ target }) => target.select()}
            />
          </label>{" "}
          <a href={svg}>SVG</a> <a href={png}>PNG</a>
        </p>
      ))}
    </>
  )
}
