import type { Account, Origin } from "../../model/ledger.ts"
import type { Acquaintance } from "../../model/story.ts"
import type { Witnesses } from "./cells.ts"
import { countsOf } from "./counting.ts"
import { gradeOf } from "./grades.ts"
import { sideOf, sideOfClaimant } from "./identity.ts"
import type { Related } from "./relations.ts"
import type { Said } from "./said.ts"

/** A cell's claim with who else gives its value. */
export interface Answer {
  readonly said: Said
  readonly witnesses: Witnesses
}

/** Whether two answers may not be put into one range: other victims, or not the same count. */
const keptApart = (a: Answer, b: Answer, relations: readonly Related[]): boolean =>
  relations.some(
    ({ kind, a: x, b: y }) => kind !== "conflict" && ((x === a.said && y === b.said) || (x === b.said && y === a.said)),
  )

const groups = (answers: readonly Answer[], relations: readonly Related[]): readonly (readonly Answer[])[] => {
  const found: Answer[][] = []
  for (const answer of answers) {
    const mine = found.find(group => group.every(other => !keptApart(answer, other, relations)))
    if (mine === undefined) found.push([answer])
    else mine.push(answer)
  }
  return found
}

/** Origins of several values, each once: one origin may give two of them. */
const originsOf = (answers: readonly Answer[]): readonly Origin[] => [
  ...new Map(
    answers.flatMap(({ witnesses }) => witnesses.origins).map(origin => [origin.claims.join(" "), origin]),
  ).values(),
]

/** A side that counts victims of its own fire. */
const acceptsBlame = ({ said }: Answer, known: Acquaintance): boolean => {
  const { attribution, blamed } = said.claim
  const own = sideOfClaimant(attribution, said.told, known)
  return own !== null && own === sideOf(blamed, said.told, known)
}

const isDenied = ({ said }: Answer, relations: readonly Related[]): boolean =>
  relations.some(({ a, b, differs }) => differs.includes("status") && (a === said || b === said))

/** The answers to one question in groups that may be held against each other, each with its grade and what counting rules make of it. */
export const accountsOf = (
  answers: readonly Answer[],
  relations: readonly Related[],
  known: Acquaintance,
): readonly Account[] =>
  groups(answers, relations).map(group => ({
    claims: group.map(({ said }) => said.claim.id),
    grade: gradeOf(
      {
        origins: originsOf(group),
        accepted: group.some(answer => acceptsBlame(answer, known)),
        denied: group.some(answer => isDenied(answer, relations)),
      },
      known,
    ),
    counts: countsOf(
      group.map(({ said, witnesses }) => ({
        value: said.claim.value,
        witnesses: witnesses.witnesses,
        sides: witnesses.sides,
        language: said.member.language,
      })),
    ),
  }))
