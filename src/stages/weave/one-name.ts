import { acrossScripts, sameAcross } from "../../languages/across.ts"
import { sameBodyAcross, withoutTitles } from "../../languages/bodies-across.ts"
import type { Mention } from "../../model/claim.ts"

/** A person whom the lexicon does not know, by the hash of a name. */
export const isUnknownPerson = (entity: string | null): boolean => /^person:[0-9a-f]{12}$/.test(entity ?? "")

/** A name written in two scripts, or a body called in two languages; two that the lexicon knows are told by it alone. */
export const isOneAcross = (a: Mention, b: Mention): boolean => {
  const known = [a.entity, b.entity].filter(entity => entity !== null && !isUnknownPerson(entity))
  if (!acrossScripts(a.text, b.text) || known.length === 2) return false
  return (
    sameAcross(withoutTitles(a.text), withoutTitles(b.text)) || (known.length === 0 && sameBodyAcross(a.text, b.text))
  )
}
