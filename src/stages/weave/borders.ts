import type { Border } from "../../model/border.ts"
import { byUnit } from "../../model/order.ts"
import type { Question } from "./happenings.ts"
import { inOrder, type Said } from "./said.ts"

/** What a question counts, told apart from its happening: metric, and population or thing. */
type Kind = (said: Said) => string

const holds =
  (border: Border) =>
  ({ claim }: Said): boolean =>
    border.claims.includes(claim.id)

/** An incident of its own: it is called by its first claim, as those that weaving finds. */
const incidentOf = (kind: string, claims: readonly Said[]): Question => {
  const [first] = claims.toSorted(inOrder)
  return { id: `incident/${kind}/${first?.claim.id ?? ""}`, counts: "incident", claims: claims.toSorted(inOrder) }
}

/** The named claims of each question leave it together, where others stay. */
const parted = (all: readonly Question[], border: Border, kindOf: Kind): readonly Question[] =>
  all.flatMap(question => {
    const leave = question.claims.filter(holds(border))
    const stay = question.claims.filter(said => !leave.includes(said))
    const [first] = leave
    if (first === undefined || stay.length === 0) return [question]
    const rest = question.counts === "incident" ? incidentOf(kindOf(first), stay) : { ...question, claims: stay }
    return [rest, incidentOf(kindOf(first), leave)]
  })

/** The questions of the named claims become one, where they count the same. */
const united = (all: readonly Question[], border: Border, kindOf: Kind): readonly Question[] => {
  const those = all.filter(({ claims }) => claims.some(holds(border)))
  const [first] = those.flatMap(({ claims }) => claims)
  const same = those.filter(({ claims }) => first !== undefined && claims.every(said => kindOf(said) === kindOf(first)))
  if (first === undefined || same.length < 2) return all
  const claims = same.flatMap(question => question.claims).toSorted(inOrder)
  const total = same.find(({ counts }) => counts !== "incident")
  const one = total === undefined ? incidentOf(kindOf(first), claims) : { ...total, claims }
  return [...all.filter(question => !same.includes(question)), one]
}

/** Questions with the borders that reviewers drew, one after the other; most claims first. */
export const redrawn = (all: readonly Question[], borders: readonly Border[], kindOf: Kind): readonly Question[] =>
  borders.length === 0
    ? all
    : borders
        .reduce((so, border) => (border.kind === "one" ? united : parted)(so, border, kindOf), all)
        .toSorted((a, b) => b.claims.length - a.claims.length || byUnit(a.id, b.id))
