import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"

/** How far behind "undertook" what was undertaken may stand, in tokens. */
const UNDERTAKEN_WITHIN = 24

/** "X undertook, from Y, the shelling of Z", and no rescue or visit. */
export const carriesOut = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 1 + UNDERTAKEN_WITHIN)
    .some(token =>
      readingThat(
        token,
        (s, r) => r.before[0] === "with" && (s.means !== undefined || s.role === "attack" || s.happening !== undefined),
      ),
    )

/** How far behind "carried out" the sentence of a court stands, in tokens. */
const SENTENCE_WITHIN = 8

/** "The ministry carried out the sentence": no attack. */
export const executes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.readings[0]?.lexeme.part === "verb" &&
  tokens.slice(at + 1, at + 1 + SENTENCE_WITHIN).some(token => plays(token, "sentence"))

/** How far before an attack the verb of managing it stands, in tokens. */
const MANAGED_WITHIN = 4

/** "(It) managed, in it, (to) shell a convoy of X": who stands behind was shelled. */
export const isManaged = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at - 1], "from") &&
  tokens.slice(Math.max(0, at - MANAGED_WITHIN), at).some(token => plays(token, "manages"))

/** How far behind a verb of attacking what was prepared may stand, in tokens: "laid, X, an ambush". */
const LAID_WITHIN = 14

const isLedTo = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.before[0] === "to") !== undefined || token?.attached?.includes("to") === true

/** "(An ambush) for X", where a verb has said before who laid it. */
export const isLaidFor = (
  tokens: readonly Token[],
  told: readonly { readonly at: number }[],
  at: number,
  actor: Run,
): boolean =>
  actor.from === at + 1 &&
  isLedTo(tokens[actor.from]) &&
  told.some(
    other =>
      at - other.at <= LAID_WITHIN &&
      readingThat(tokens[other.at], (s, r) => s.role === "attack" && r.lexeme.part === "verb" && !r.pronoun),
  )
