import { readingThat, type Token } from "../../languages/token.ts"

/** "(The army) lost (16 soldiers)": a verb that counts only those who are somebody's own. */
export const isLoss = (token: Token | undefined): boolean =>
  readingThat(
    token,
    ({ happening }) => happening?.metric === "killed" && happening.of?.includes("military") === true,
  ) !== undefined
