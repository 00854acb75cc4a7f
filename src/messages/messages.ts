import type { Caveats } from "./caveats.ts"
import type { Problems } from "./problems.ts"
import type { Words } from "./words.ts"

/** One sentence for each failure: a function of its details. */
export type Sentences = { readonly [Code in keyof Problems]: (details: Problems[Code]) => string }

/** One sentence for each caveat: a function of the input's name and its details. */
export type CaveatSentences = {
  readonly [Code in keyof Caveats]: (details: Caveats[Code] & { readonly name: string }) => string
}

/** Everything that is said to people in one language. A catalogue that lacks a sentence or a word does not compile. */
export interface Messages {
  readonly language: "ar" | "en"
  readonly direction: "rtl" | "ltr"
  readonly problems: Sentences
  readonly caveats: CaveatSentences
  readonly words: Words
}
