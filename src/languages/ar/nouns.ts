import type { Entry } from "./clitics.ts"
import type { Form } from "./verbs.ts"

/** A form's features, those that it has. */
export const shape = ({ voice, tense, number, gender, self }: Form): Omit<Entry, "lexeme"> => ({
  ...(voice && { voice }),
  ...(tense && { tense }),
  ...(number && { number }),
  ...(gender && { gender }),
  ...(self && { self }),
})

/** Forms of a noun by number; plurals are broken ones as written, "m" (ـون) or "f" (ـات). With ـون, ـين is taken for the plural. */
export function nounForms(stem: string, plurals: readonly string[], gender: Form["gender"]): Form[] {
  const base = stem.endsWith("ه") ? `${stem.slice(0, -1)}ت` : stem
  const forms: Form[] = [{ text: stem, number: "singular", gender }]
  if (!/[اهءي]$/.test(stem) || stem.endsWith("ي")) forms.push({ text: `${stem}ا`, number: "singular", gender })
  if (base !== stem) forms.push({ text: base, number: "singular", gender })
  const sound = plurals.includes("m")
  // The nominative construct dual is left out where it is spelled as the accusative singular (عنصرا).
  if (!sound)
    for (const end of base === stem ? ["ان", "ين", "ي"] : ["ان", "ين", "ا", "ي"])
      forms.push({ text: base + end, number: "dual", gender })
  else {
    forms.push({ text: `${base}ان`, number: "dual", gender })
    for (const end of ["ون", "ين", "و", "ي"]) forms.push({ text: base + end, number: "plural", gender })
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
