import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { metricOf } from "./metrics.ts"
import type { Scan } from "./scan.ts"
import type { Single } from "./singles.ts"
import { withNumber } from "./topics.ts"
import type { Trigger } from "./triggers.ts"

/** How far before the weapons the verb that fires them may stand, in tokens. */
const VERB_WITHIN = 14

const FIRED: ReadonlySet<string | null> = new Set(["drone", "rocket", "shell", "strike"])

/** An attack told by what somebody does. */
const attacks = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      r.voice !== "passive" &&
      (r.lexeme.part === "verb" ? s.role === "attack" || s.carries === "hits" : s.role === "attack" && s.onto === true),
  ) !== undefined

/** "(Killed) in the fall of a rocket": only what brought a toll about, where no verb tells more of it ("that hit a house"). */
export const bringsAbout = (tokens: readonly Token[], trigger: Trigger, single: Single): boolean =>
  trigger.part === "noun" &&
  single.form === "singular" &&
  FIRED.has(single.object) &&
  metricOf(trigger, single) === "launched" &&
  plays(tokens[trigger.at - 1], "in", "cause") &&
  tokens[single.to]?.readings[0]?.lexeme.part !== "verb"

/** "Hit the base with 18 rockets": so many as were fired, where they are not told as the cause of a toll. */
export function firedWith(
  { analysis: { tokens, pack }, run, out }: Scan,
  { object, value, form, from }: Counted,
): Trigger | null {
  if (!FIRED.has(object) || form !== "number" || value.min === 1) return null
  const last = out.at(-1)
  const joined = last?.metric === "launched" && pack.joins(tokens[from - 1]?.text ?? "") && last.to === from - 1
  if (!joined && !withNumber(tokens, from) && !readingThat(tokens[from - 1], s => s.joint === true)) return null
  if (out.some(({ metric }) => metric === "killed" || metric === "injured" || metric === "casualties")) return null
  const first = Math.max(run.from, from - VERB_WITHIN)
  return tokens.slice(first, from).some(attacks)
    ? { at: from, happening: { metric: "launched", slot: "subject" }, part: "noun", voice: undefined, joint: false }
    : null
}

/** "Downed 61 of the 77 drones": all of them were launched, where that is not told by itself. */
export function firedAtAll({ told, out }: Scan, draft: Draft, { of, to }: Counted): Draft[] {
  const isTold = (other: Draft): boolean => other.metric === "launched" && other.value.min === of?.value.min
  return of && draft.metric === "intercepted" && ![...told, ...out].some(isTold)
    ? [
        {
          ...draft,
          metric: "launched",
          value: of.value,
          from: of.from,
          to,
          counted: of.from,
          trigger: of.from,
          agent: null,
        },
      ]
    : []
}

/** "Two drones hit the field": weapons in the air that strike were launched. */
export const struck = (tokens: readonly Token[], at: number, { object, value }: Counted): Trigger | null =>
  value.min !== 1 &&
  (object === "drone" || object === "rocket" || object === "shell") &&
  readingThat(
    tokens[at],
    (s, r) =>
      r.lexeme.part === "verb" &&
      r.voice !== "passive" &&
      !r.pronoun &&
      !r.before.includes("and") &&
      (s.role === "attack" || s.carries === "hits"),
  )
    ? { at, happening: { metric: "launched", slot: "subject" }, part: "verb", voice: "active", joint: false }
    : null
