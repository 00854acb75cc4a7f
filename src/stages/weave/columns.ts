import { fill, WORDS } from "../../messages/words.ts"
import type { Claimant } from "../../model/ledger.ts"
import type { Acquaintance } from "../../model/story.ts"
import type { Question } from "./happenings.ts"
import { sameClaimant, voiceOf, whySameClaimant } from "./identity.ts"
import { originsOf, type Ties } from "./origins.ts"
import { ownershipOf, type Said } from "./said.ts"
import { apartIn } from "./title.ts"
import { foldedKey } from "./words.ts"

/** What one claimant says to one question. */
export interface Column {
  readonly claimant: Claimant
  readonly claims: readonly Said[]
  /** For each further name of its claimant a sentence: whose name it is taken for, and why. */
  readonly named: readonly string[]
}

/** Claims that only repeat, with no claimant of their own, what a claimant has said elsewhere: they have no column. */
const repetitions = (question: Question, ties: Ties): ReadonlySet<Said> =>
  new Set(
    originsOf(question.claims, ties)
      .filter(origin => origin.claims.some(said => said.ownership === "named"))
      .flatMap(origin => origin.claims.filter(said => said.ownership === "own voice")),
  )

const groupByClaimant = (claims: readonly Said[]): readonly (readonly Said[])[] => {
  const groups: Said[][] = []
  for (const said of claims) {
    const mine = groups.find(group => group.some(other => sameClaimant(other, said)))
    if (mine === undefined) groups.push([said])
    else mine.push(said)
  }
  return groups
}

/** Bodies before persons: a body's name says whose figure it is. */
const entityOf = (claims: readonly Said[]): string | null => {
  const entities = claims.flatMap(({ claim, person }) => person?.key ?? claim.attribution.claimant?.entity ?? [])
  return entities.find(entity => !entity.startsWith("person:")) ?? entities[0] ?? null
}

/** Whose column it is. A person is called by the office where the text gives one; an outlet's own voice by the outlet. */
export function claimantOf(claims: readonly Said[], language: "ar" | "en", known: Acquaintance): Claimant {
  const [first] = claims
  if (first === undefined) return { key: null, name: null }
  const { claimant, role } = first.claim.attribution
  if (claimant === null || ownershipOf(first.claim.attribution) === "own voice") {
    return { key: `voice:${voiceOf(first)}`, name: first.member.outlet ?? first.member.report }
  }
  const entity = entityOf(claims)
  const neutral = entity === null || entity.startsWith("person:") ? null : known.nameOf(entity, language)
  const body = claims.find(({ claim }) => claim.attribution.role === null)?.claim.attribution.claimant?.text
  const words = body ?? role ?? claimant.text
  const report = first.ownership === "unnamed" ? `@${first.member.report}` : ""
  return { key: entity ?? `words:${foldedKey(words)}${report}`, name: neutral ?? words }
}

const nameOf = ({ claim, member, ownership }: Said): string =>
  ownership === "own voice" ? (member.outlet ?? member.report) : (claim.attribution.claimant?.text ?? "")

/** Why the names by which reports call one claimant are one, each once. */
function namedOf(claims: readonly Said[], language: "ar" | "en"): readonly string[] {
  const { ledger, sameClaimant: reasons } = WORDS[language]
  const firsts = claims.filter((said, i) => claims.findIndex(other => nameOf(other) === nameOf(said)) === i)
  return firsts.flatMap((said, i) => {
    const [found] = firsts.slice(0, i).flatMap(other => {
      const why = whySameClaimant(other, said)
      return why === null ? [] : [{ other, why }]
    })
    if (found === undefined) return []
    const names = [said, found.other].flatMap(each => [apartIn(nameOf(each), language), each.member.report])
    return [fill(ledger.takenFor, ...names, reasons[found.why])]
  })
}

/** The columns of a question, in the order in which their claimants first spoke. */
export function columnsOf(question: Question, ties: Ties, language: "ar" | "en"): readonly Column[] {
  const repeated = repetitions(question, ties)
  return groupByClaimant(question.claims.filter(said => !repeated.has(said))).map(claims => ({
    claimant: claimantOf(claims, language, ties.known),
    claims,
    named: namedOf(claims, language),
  }))
}
