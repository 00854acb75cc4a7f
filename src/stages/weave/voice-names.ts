import { heldOffice, sameOffice } from "../../languages/held-office.ts"
import { listed } from "../../messages/words.ts"
import type { ViewAsked } from "../../model/story.ts"
import { isUnknownPerson } from "./one-name.ts"
import type { Speaking } from "./said.ts"
import { foldedKey } from "./words.ts"

/** Each of some words once. */
export const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)]

const isOneOffice = (a: string, b: string): boolean =>
  foldedKey(a) === foldedKey(b) || sameOffice(heldOffice(a), heldOffice(b))

/** Each office once, as it was first told. */
export const eachOnce = (offices: readonly string[]): readonly string[] =>
  distinct(offices).filter((office, i, all) => !all.slice(0, i).some(other => isOneOffice(office, other)))

const isArabic = (name: string): boolean => /^\p{Script=Arabic}/u.test(name)

/** The longest form of a name, in the script of the language where it is told in it; the first of equals. */
function fullest(names: readonly string[], language: "ar" | "en"): string | null {
  const own = names.filter(name => isArabic(name) === (language === "ar"))
  const [first = null, ...others] = own.length > 0 ? own : names
  return others.reduce((longest, name) => (name.length > (longest ?? "").length ? name : longest), first)
}

/** What a voice is called: the neutral name, an outlet's own, else the fullest form of the name or the words. */
export function nameOfVoice(
  key: string,
  said: readonly Speaking[],
  { known, language }: Pick<ViewAsked, "known" | "language">,
): string {
  const claimant = said[0]?.claim.attribution.claimant ?? null
  if (claimant === null || said[0]?.ownership === "own voice")
    return listed(distinct(said.map(({ member }) => member.outlet ?? member.report)), language)
  const neutral = isUnknownPerson(claimant.entity) ? null : known.nameOf(claimant.entity ?? key, language)
  const byName = said.filter(({ person }) => person?.by !== "office")
  const names = byName.flatMap(({ claim }) => claim.attribution.claimant?.text ?? [])
  return neutral ?? fullest(names, language) ?? claimant.text
}
