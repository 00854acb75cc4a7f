import { plays, readingThat, type Token } from "../../languages/token.ts"
import { runFrom } from "./runs.ts"
import { type Ground, type Single, singleAt } from "./singles.ts"
import { opensClause, type Trigger } from "./triggers.ts"

/** How far behind its verb one may stand past the words for where, when or by what it befell him, in tokens. */
const WITHIN = 10

/** A word that leads to where, when or by what something befell somebody: "in", "during", "by the fire of". */
const leads = (token: Token | undefined): boolean =>
  (plays(token, "in", "cause", "from") && !plays(token, "among")) ||
  readingThat(token, (_, r) => r.before[0] === "with" && r.lexeme.part === "noun") !== undefined ||
  token?.attached?.[0] === "with"

/** "(Was killed) | yesterday": a day or a time by itself. */
const isTime = ({ analysis: { tokens, dates } }: Ground, at: number): boolean =>
  plays(tokens[at], "time") || runFrom(dates, at) !== undefined

/** A word that a phrase may end with: one with the article or a pronoun, a name, a quality, or what harmed by itself ("in shelling"). */
const ends = (token: Token | undefined): boolean =>
  token?.definite === true ||
  token?.known !== undefined ||
  token?.named !== undefined ||
  plays(token, "self", "time") ||
  readingThat(
    token,
    (s, r) => r.lexeme.part === "adjective" || r.pronoun || s.role === "attack" || s.means !== undefined,
  ) !== undefined

/** One told without the article, by a noun of persons, or "one of" them; one with the article by his name. */
function personAt(ground: Ground, at: number): Single | null {
  const { tokens } = ground.analysis
  const token = tokens[at]
  const bare =
    plays(token, "one of") ||
    readingThat(
      token,
      (s, r) => s.counts !== undefined && r.before.length === 0 && !r.pronoun && r.number === "singular",
    )
  const single = bare || token?.definite ? singleAt(ground, at) : null
  if (single?.form !== "singular" || single.object !== null || single.metric !== null) return null
  return bare || single.name ? single : null
}

/** "Was killed in the raid a child", "arrested, in the same operation, one of the leaders": where the one begins whom a verb befell, past an adverbial; null where none does. */
export function behindAdverbial(ground: Ground, { part, happening }: Trigger, start: number): number | null {
  const { analysis, phrases, run } = ground
  const { tokens, pack } = analysis
  if (pack.boundAfter(tokens, start)) return null
  if (part !== "verb" || happening.needs === "thing" || happening.needs === "victim") return null
  if (!leads(tokens[start]) && !(pack.subject === "after" && isTime(ground, start))) return null
  for (let at = start + 1; at < Math.min(start + WITHIN, run.to); at++) {
    const token = tokens[at]
    if (token?.kind !== "word" || phrases.has(at) || opensClause(token) || plays(token, "that", "relative", "among"))
      return null
    if (token.readings.some(r => r.before.includes("and"))) return null
    if (ends(tokens[at - 1]) && personAt(ground, at)) return at
  }
  return null
}
