import { z } from "zod"
import { FigureClaim, Value } from "../serve/contract.ts"

/** How many characters a quotation may have: a sentence, not a page. */
const LONGEST_QUOTE = 400
/** Claims of one answer that are looked at; what comes behind them is dropped. */
export const MOST_PROPOSALS = 100

/**
 * A figure as a language model may propose it: fields of the published form of a claim and its words, nothing else. Closed: a proposal
 * with another field is dropped. What is not here (id, rules, offsets, entities, places) no answer can set.
 */
export const Proposal = FigureClaim.pick({ metric: true, population: true, object: true, part: true, status: true })
  .extend({
    value: Value.omit({ word: true }),
    claimant: z
      .string()
      .min(1)
      .nullable()
      .describe("Who says it, in the words of the text; null where the outlet does."),
    quote: z.string().min(1).max(LONGEST_QUOTE).describe("The words that state the figure, copied letter by letter."),
  })
  .describe("One count of people or things that the text states.")
export type Proposal = z.infer<typeof Proposal>

/** What is asked for; each of `claims` is judged by itself. */
export const Answer = z.object({ claims: z.array(Proposal) })

/** The proposals of an answer, not judged yet; null where it is no answer (no JSON, cut short, another form). */
export function proposalsIn(answer: string): readonly unknown[] | null {
  const [from, to] = [answer.indexOf("{"), answer.lastIndexOf("}")]
  try {
    const read = z.object({ claims: z.array(z.unknown()) }).safeParse(JSON.parse(answer.slice(from, to + 1)))
    return read.success ? read.data.claims.slice(0, MOST_PROPOSALS) : null
  } catch {
    return null
  }
}
