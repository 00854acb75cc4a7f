import { fill, WORDS } from "../../messages/words.ts"
import type { Cell, Step } from "../../model/ledger.ts"
import type { Column } from "./columns.ts"
import type { Question } from "./happenings.ts"
import { type Naming, nameIn } from "./naming.ts"
import { originsOf, type Repetition, sameStatementOfFact, sidesOf, type Ties } from "./origins.ts"
import type { Said } from "./said.ts"
import type { Placed } from "./series.ts"

/** A claimant's newest value, with those before it. */
type Newest = Placed & Pick<Cell, "earlier">

/** Who gives a value, counted as origins. */
export type Witnesses = Pick<Cell, "claims" | "origins" | "witnesses" | "sides">

const whyNoWitness = ({ said, beside, why }: Repetition, language: "ar" | "en"): string => {
  const { ledger, noNewWitness } = WORDS[language]
  const [report, earlier] = [said.member.report, beside.member.report]
  return report === earlier
    ? fill(ledger.noNewWitnessWithin, report, noNewWitness[why])
    : fill(ledger.noNewWitness, report, earlier, noNewWitness[why])
}

/** Who else gives the value of a claim, counted as origins. */
export const witnessesOf = (said: Said, question: Question, ties: Ties, language: "ar" | "en"): Witnesses => {
  const alike = question.claims.filter(other => other.current && sameStatementOfFact(said, other, ties.known))
  const found = originsOf(alike, ties)
  return {
    claims: [...new Set(alike.map(other => other.claim.id))],
    origins: found.map(({ claims, reports, side, repeated }) => ({
      claims: [...new Set(claims.map(other => other.claim.id))],
      reports,
      side,
      why: [...new Set(repeated.map(repetition => whyNoWitness(repetition, language)))],
    })),
    witnesses: found.length,
    sides: sidesOf(found),
  }
}

/** The newest value of a column as a ledger's cell. */
export const cellOf = (
  column: Column,
  { said, step, earlier }: Newest,
  witnesses: Witnesses,
  naming: Naming,
): Cell => ({
  claimant: column.claimant,
  via: said.claim.attribution.via.map(relay => relay.text),
  value: said.claim.value,
  population: said.claim.population,
  status: said.claim.status,
  blamed: nameIn(said.claim.blamed, naming),
  where: nameIn(said.claim.where, naming),
  claim: said.claim.id,
  quote: said.claim.evidence.quote,
  report: said.member.report,
  version: said.member.version,
  asOf: said.told,
  said: said.claim.attribution.said?.edtf ?? null,
  step,
  earlier,
  ...witnesses,
})

/** A value at its place in a series. */
export const stepOf = ({ said, step }: Placed, { origins, witnesses, sides }: Witnesses): Step => ({
  claim: said.claim.id,
  report: said.member.report,
  value: said.claim.value,
  via: said.claim.attribution.via.map(relay => relay.text),
  published: said.member.published,
  said: said.claim.attribution.said?.edtf ?? null,
  when: said.claim.when?.edtf ?? null,
  step,
  quote: said.claim.evidence.quote,
  version: said.member.version,
  origins,
  witnesses,
  sides,
})
