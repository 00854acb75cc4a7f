import { ar } from "./ar.ts"
import type { Caveat, Caveats } from "./caveats.ts"
import { en } from "./en.ts"
import type { Messages } from "./messages.ts"
import type { Details, ProblemCode } from "./problems.ts"

const CATALOGUES: Readonly<Record<string, Messages>> = { ar, en }

/** The sentence for a failure, in the catalogue's language. */
export const say = <Code extends ProblemCode>(messages: Messages, code: Code, details: Details<Code>): string =>
  messages.problems[code](details)

/** The sentence for a caveat of an input, in the catalogue's language. */
export const sayCaveat = (messages: Messages, name: string, { code, details }: Caveat): string => {
  // The code and its details come as one, which the compiler does not follow through the table.
  const sentence = messages.caveats[code] as (details: Caveats[keyof Caveats] & { readonly name: string }) => string
  return sentence({ ...details, name })
}

/** The catalogue for a locale as `LANG`, `LANGUAGE` or `Accept-Language` have it ("ar_SY.UTF-8", "fr:ar", "ar-EG,en;q=0.8"): its first known language, or English. */
export function messagesFor(locale: string | null | undefined): Messages {
  const languages = (locale ?? "")
    .toLowerCase()
    .split(/[:,]/)
    .map(tag => tag.trim().split(/[-_.@;]/)[0] ?? "")
  return languages.map(language => CATALOGUES[language]).find(found => found !== undefined) ?? en
}
