import { plays, readingThat, type Token } from "../../languages/token.ts"

/** How far before a hospital the attack may stand that hit it, or somebody at its gate, in tokens. */
const HIT_WITHIN = 7

/** A hospital is where the hurt are taken, unless it was hit itself. */
export const underAttack = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - HIT_WITHIN), at)
    .some(
      token =>
        plays(token, "attack") ||
        readingThat(token, (r, { lexeme }) => r.means !== undefined && lexeme.part === "noun"),
    )
