import { plays, readingThat, type Token } from "../../languages/token.ts"
import { type Bare, bareFigures } from "./bare.ts"
import { foundAt } from "./fates.ts"
import type { Scan } from "./scan.ts"
import { type Trigger, triggerAt } from "./triggers.ts"
import { isComma } from "./words.ts"

/** How far before "include" the word may stand that tells of finding, in tokens: "items recovered from the two houses include". */
const FOUND_WITHIN = 12

/** "Include", "included", "including", or the "them" of "among them". */
const leadsTo = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], s => s.role === "including") !== undefined ||
  (plays(tokens[at], "of them") && plays(tokens[at - 1], "among"))

/** Where the clause before may end: at "include" itself, or at the comma before "including" and "among them". */
const clauseEnd = (tokens: readonly Token[], at: number): number => {
  const before = plays(tokens[at - 1], "among") ? at - 2 : at - 1
  return isComma(tokens[before]) ? before - 1 : before
}

/**
 * "Items recovered include: four rifles", "weapons were seized, among them 14 rifles": the finding of things that a list tells by
 * number, where its clause has counted none. The happening is given as an active one at the word that leads to the list.
 */
export function foundThings({ analysis: { tokens, pack }, run, out, phrases }: Scan, at: number): Trigger | null {
  if (pack.subject !== "before" || !leadsTo(tokens, at)) return null
  for (let back = clauseEnd(tokens, at); back >= Math.max(run.from, at - FOUND_WITHIN); back--) {
    // "Seized the town, including": taken by force, and no find.
    if (tokens[back]?.kind !== "word" || phrases.has(back) || readingThat(tokens[back], s => s.place !== undefined))
      return null
    const trigger = triggerAt(tokens, back)
    if (!trigger) continue
    const things = (trigger.happening.ofThings ?? trigger.happening.metric) === "seized"
    const counted = out.some(draft => draft.trigger === back)
    return things && !counted && trigger.part === "verb"
      ? { at, happening: trigger.happening, part: "verb", voice: "active", joint: false }
      : null
  }
  return null
}

/** "(Left) a wounded": one who suffered something, told by the noun alone. */
export const isVictim = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.counts?.metric !== undefined && r.before.length === 0 && !r.pronoun) !== undefined &&
  readingThat(token, s => s.happening !== undefined) === undefined

/** "(Found) a body": one dead, behind a word of finding. */
export function bodiesAt(scan: Scan, at: number): readonly Bare[] {
  const { tokens } = scan.analysis
  const found = foundAt(tokens, at)
  return found
    ? bareFigures(scan, found).filter(
        ({ value, counted }) =>
          value.qualifier === "exact" && isVictim(tokens[counted]) && tokens[counted + 1]?.definite !== true,
      )
    : []
}
