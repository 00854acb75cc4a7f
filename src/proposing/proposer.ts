import { setTimeout as wait } from "node:timers/promises"
import type { Extracted } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import type { Answers } from "./answers.ts"
import type { Budget } from "./budget.ts"
import { type Ask, mayBeAnswered } from "./endpoint.ts"
import type { Judged } from "./judge.ts"
import { INSTRUCTIONS, keyOf, messageOf } from "./prompt.ts"
import { proposalsIn } from "./proposal.ts"

/** How often a question is asked in all, and the milliseconds before it is asked again, growing each time. */
const TRIES = 3
const PAUSE = 500
/** After so many reports without an answer in a row nothing is asked for a while (milliseconds). */
const FAILURES = 3
const REST = 600_000

/** What proposing works with. */
export interface Proposing {
  readonly model: string
  readonly ask: Ask
  /** Keeps of the proposals what holds. */
  readonly judge: (extracted: Extracted, proposals: readonly unknown[], model: string) => Judged
  readonly answers: Answers
  readonly budget: Budget
  readonly now: () => Date
  /** Hears why a report was left as the rules read it. */
  readonly tell: (problem: Problem) => void
  /** Waits; for tests. */
  readonly pause?: (milliseconds: number) => Promise<unknown>
}

/** Adds to a reading what a model proposes and what of it holds. Never rejects: where no answer comes, the reading stays as it is. */
export type Propose = (extracted: Extracted) => Promise<Judged>

/** A model beside the rules. One question at a time, so that the budget holds. */
export function proposerOf(proposing: Proposing): Propose {
  const { model, judge, answers, tell, now } = proposing
  const asking = askerWithin(proposing)
  let line: Promise<unknown> = Promise.resolve()
  const answerTo = async ({ report }: Extracted): Promise<readonly unknown[]> => {
    const key = keyOf(model, report)
    const kept = proposalsIn(answers.find(key) ?? "")
    if (kept !== null) return kept
    const words = await asking(messageOf(report), now())
    if (words === null) return []
    const proposals = proposalsIn(words)
    if (proposals === null) throw new Problem("model/no-answer", { report: report.id })
    answers.keep(key, JSON.stringify({ claims: proposals }))
    return proposals
  }
  const proposed = async (extracted: Extracted): Promise<Judged> => {
    try {
      return judge(extracted, await answerTo(extracted), model)
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      tell(problem)
      return { extracted, dropped: [] }
    }
  }
  return extracted => {
    const next = line.then(() => proposed(extracted))
    line = next.catch(() => {})
    return next
  }
}

/** Asks within the budget, again where that may help, and not at all for a while where nobody answers. Null where it is not asked. */
function askerWithin({ ask, budget, tell, pause = wait }: Proposing) {
  let failed = 0
  let restsUntil = 0
  let toldOf = ""
  return async (message: string, now: Date): Promise<string | null> => {
    const day = now.toISOString().slice(0, 10)
    if (now.getTime() < restsUntil) return null
    for (let tries = 1; ; tries++) {
      const limit = budget.usedUp(day)
      if (limit !== null) {
        if (toldOf !== day) tell(new Problem("model/spent", { day, limit }))
        toldOf = day
        return null
      }
      budget.request(day)
      try {
        const { words, tokens } = await ask(INSTRUCTIONS, message)
        budget.answer(day, tokens)
        failed = 0
        return words
      } catch (problem) {
        if (tries < TRIES && mayBeAnswered(problem)) {
          await pause(PAUSE * 2 ** tries)
          continue
        }
        failed++
        if (failed >= FAILURES) restsUntil = now.getTime() + REST
        throw problem
      }
    }
  }
}
