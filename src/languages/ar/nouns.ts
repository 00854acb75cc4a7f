import type { Lexeme } from "../sense.ts"
import type { Entry } from "./clitics.ts"
import type { Form } from "./verbs.ts"

/** A form's features; undefined where it has one not. */
export const shape = ({ voice, tense, number, gender, self, construct, tanwin, free }: Form): Omit<Entry, "lexeme"> =>
  ({ voice, tense, number, gender, self: self || undefined, construct, tanwin, free }) as Omit<Entry, "lexeme">

/** A form as one of a dictionary entry's. */
export const entryOf = (lexeme: Lexeme, { voice, tense, number, gender, self, construct, tanwin, free }: Form): Entry =>
  ({ lexeme, voice, tense, number, gender, self: self || undefined, construct, tanwin, free }) as Entry

/** What endings are attached to: ة becomes ت; a ه that a sound masculine plural follows is a letter of the root (مشتبهين). */
const leaning = (stem: string, plurals: readonly string[]): string =>
  stem.endsWith("ه") && !plurals.includes("m") ? `${stem.slice(0, -1)}ت` : stem

/** Forms of a noun by number; plurals are broken ones as written, "m" (ـون) or "f" (ـات). With ـون, ـين is taken for the plural. */
export function nounForms(stem: string, plurals: readonly string[], gender: Form["gender"]): Form[] {
  const base = leaning(stem, plurals)
  const forms: Form[] = [{ text: stem, number: "singular", gender }]
  if (!/[اهءي]$/.test(stem) || stem.endsWith("ي") || (stem.endsWith("ه") && plurals.includes("m")))
    forms.push({ text: `${stem}ا`, number: "singular", gender })
  const sound = plurals.includes("m")
  // The nominative construct dual is left out where it is spelled as the accusative singular (عنصرا).
  if (!sound)
    for (const end of base === stem ? ["ان", "ين", "ي"] : ["ان", "ين", "ا", "ي"])
      forms.push({ text: base + end, number: "dual", gender, ...(end.endsWith("ن") && { free: true as const }) })
  else {
    forms.push({ text: `${base}ان`, number: "dual", gender, free: true })
    for (const end of ["ون", "ين"]) forms.push({ text: base + end, number: "plural", gender, free: true })
    for (const end of ["و", "ي"]) forms.push({ text: base + end, number: "plural", gender })
  }
  for (const plural of plurals) {
    if (plural === "m") continue
    const text = plural === "f" ? `${base.replace(/ت$/, stem.endsWith("ه") ? "" : "ت")}ات` : plural
    forms.push({ text, number: "plural", gender })
    if (!/[ايهء]$|ات$/.test(text)) forms.push({ text: `${text}ا`, number: "plural", gender })
  }
  return forms
}

/** Forms of an adjective: masculine with its broken plurals, feminine, sound plurals and duals. */
export const adjectiveForms = (stem: string, plurals: readonly string[]): Form[] => [
  ...nounForms(stem, ["m", ...plurals], "male"),
  ...(stem.endsWith("ه") ? [] : nounForms(`${stem}ه`, ["f"], "female")),
]

/**
 * Forms of a noun that counts: also the dual that leans on a noun behind it, spelled as an accusative (رجلا), each form that leans
 * marked, and the accusative of an indefinite one. A plural "-" leaves out the dual, which another word looks like.
 */
export function countingForms(stem: string, plurals: readonly string[], gender: Form["gender"]): Form[] {
  const base = leaning(stem, plurals)
  const listed = plurals.filter(plural => plural !== "-")
  const forms = nounForms(stem, listed, gender)
    .filter(form => form.number !== "dual" || listed.length === plurals.length)
    .map(form => ({
      ...form,
      ...(form.number === "singular" && form.text === `${stem}ا` && { tanwin: true as const }),
      ...(form.number !== "singular" &&
        [`${base}ا`, `${base}ي`, `${base}و`].includes(form.text) && { construct: true as const }),
    }))
  if (base !== stem || plurals.includes("m") || plurals.includes("-")) return forms
  return [...forms, { text: `${base}ا`, number: "dual", gender, construct: true }]
}
