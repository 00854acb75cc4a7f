import type { Thread } from "../serve/thread-contract.ts"
import { tellMoment } from "./days.ts"
import { useSpeech } from "./language.tsx"
import { Filled, Quoted, Said } from "./said.tsx"
import { ToWords, useStory } from "./story-context.tsx"
import { counted, tellLength } from "./tell.ts"
import { linesOf } from "./thread-lines.ts"

/** Who accuses whom, in which words, and what the accused side answers; that it does not is said with where an answer was looked for. */
export function Threads() {
  const { words } = useSpeech()
  const { view } = useStory()
  if (view.threads.length === 0) return null
  return (
    <section className="panel undertakings" id="threads" aria-labelledby="threads-head">
      <h2 id="threads-head">{words.threads.heading}</h2>
      <ul>
        {view.threads.map(thread => (
          <Item key={thread.id} thread={thread} />
        ))}
      </ul>
    </section>
  )
}

function Item({ thread }: { readonly thread: Thread }) {
  const { language, desk, words } = useSpeech()
  const { first, further, answers } = linesOf(thread)
  const { accuses, states, unanswered, since } = words.threads
  const names = [thread.accuser, thread.accused].map(({ name }) => <Said key={name} text={name} />)
  return (
    <li data-state={thread.state}>
      <p>
        <strong>
          <Filled sentence={accuses}>{names}</Filled>
        </strong>
        {" · "}
        {thread.state === "no answer" ? (
          <Filled sentence={unanswered}>{[counted(words.counts.outlets, thread.outlets, language)]}</Filled>
        ) : (
          states[thread.state]
        )}
        {thread.since !== null && (
          <span className="quiet">
            {" · "}
            <Filled sentence={since}>{[tellLength(thread.since, language)]}</Filled>
          </span>
        )}
      </p>
      <ul className="terms">
        {first !== null && <Line step={first} />}
        {answers.map(step => (
          <Line key={step.claim} step={step} />
        ))}
      </ul>
      {further.length > 0 && (
        <details>
          <summary>{counted(desk.counts.accusations, further.length, language)}</summary>
          <ul className="terms">
            {further.map(step => (
              <Line key={step.claim} step={step} />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Line({ step }: { readonly step: Thread["accusations"][number] }) {
  const { language } = useSpeech()
  return (
    <li>
      <Said text={step.by.name} className="quiet" />{" "}
      <ToWords claim={step.claim}>
        <Quoted text={step.quote} />
      </ToWords>
      {step.published !== null && (
        <span className="quiet">
          {" · "}
          <Said text={tellMoment(step.published, language)} />
        </span>
      )}
    </li>
  )
}
