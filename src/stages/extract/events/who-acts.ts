import { whether } from "../../../languages/facts.ts"
import { readingThat, type Token } from "../../../languages/token.ts"

/** Weapons act for those who use them: a word that names one, or who shoots with it. */
export const isWeapon = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) =>
        s.turns !== undefined &&
        r.lexeme.part === "noun" &&
        (s.counts?.object !== undefined || s.head === "armed" || s.turns === "sniper_fire"),
    ) !== undefined,
)

/** Several people of a kind. */
export const isMany = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) =>
        s.counts !== undefined &&
        !s.counts.object &&
        !s.counts.unit &&
        r.number === "plural" &&
        r.before.every(b => b === "the"),
    ) !== undefined,
)

/** Those who move and fight in bodies: "a patrol". */
export const isTroops = whether(
  (token: Token): boolean =>
    readingThat(token, (s, r) => s.thing === "troops" && r.before.every(b => b === "the")) !== undefined,
)

/** One man or woman of a kind: "an attacker", "a soldier". */
export const isSomebody = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) => s.counts?.population !== undefined && r.lexeme.part === "noun" && r.before.length === 0 && !r.pronoun,
    ) !== undefined,
)

/** One or two persons: "a man", "two attackers". */
export const isOne = whether(
  (token: Token): boolean =>
    readingThat(
      token,
      (s, r) =>
        s.counts !== undefined &&
        s.counts.object === undefined &&
        s.counts.unit === undefined &&
        !s.counts.weak &&
        r.lexeme.part === "noun" &&
        r.number !== "plural" &&
        r.before.length === 0 &&
        !r.pronoun,
    ) !== undefined,
)
