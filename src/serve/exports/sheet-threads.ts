import { tellLength } from "../../messages/tell-clock.ts"
import { counted, fill, WORDS } from "../../messages/words.ts"
import type { StoryView } from "../../model/story.ts"
import type { Thread } from "../../model/thread.ts"
import type { SheetBlock, SheetLine } from "./sheet-form.ts"
import { type Lay, marksOf } from "./sheet-lines.ts"
import { apart } from "./sheet-words.ts"

/** Who accuses whom, in which words, and what came of it: an answer with its words, or none in so many outlets for so long. */
function layThread({ accuser, accused, accusations, answers, state, outlets, since }: Thread, lay: Lay): SheetLine {
  const { threads, counts, ledger } = WORDS[lay.language]
  const words = (quote: string): string => fill(ledger.quoted, apart(quote))
  const collected = counted(counts.outlets, outlets, lay.language)
  return {
    text: [
      fill(threads.accuses, apart(accuser.name), apart(accused.name)),
      ...accusations.slice(0, 1).map(({ quote }) => words(quote)),
      state === "no answer" ? fill(threads.unanswered, collected) : (threads.states[state] ?? state),
      ...answers.slice(-1).map(({ by, quote }) => `${apart(by.name)} ${words(quote)}`),
      ...(since === null ? [] : [fill(threads.since, tellLength(since, lay.language))]),
    ].join(" · "),
    marks: marksOf(
      [...accusations, ...answers].map(({ claim }) => claim),
      lay,
    ),
  }
}

/** Accusations with what the accused side answers. */
export const threadBlock = ({ threads }: StoryView, lay: Lay): SheetBlock => ({
  head: WORDS[lay.language].threads.heading,
  lines: threads.map(thread => layThread(thread, lay)),
})

/** The claims that these lines rest on. */
export const claimsInThreads = ({ threads }: StoryView): readonly string[] =>
  threads.flatMap(({ accusations, answers }) => [...accusations, ...answers].map(({ claim }) => claim))
