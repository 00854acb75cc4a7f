import { WORDS } from "../../messages/words.ts"
import type { FigureClaim } from "../../model/claim.ts"
import type { Relation } from "../../model/ledger.ts"
import type { Acquaintance, ReportInStory } from "../../model/story.ts"
import { populationClass } from "./happenings.ts"
import { blameOf } from "./identity.ts"
import { dayOf } from "./moments.ts"
import { whereabouts } from "./places.ts"
import { type Said, saidIn } from "./said.ts"
import { farApart } from "./values.ts"

const kindOf = ({ metric, object, population }: FigureClaim): string =>
  `${metric}/${object ?? populationClass(population)}`

/** The counts of a report that are the only one of their kind in it, by kind: nobody can take them for one another. */
const onlyOnes = (member: ReportInStory): ReadonlyMap<string, Said> => {
  const whole = saidIn(member, true).filter(
    ({ claim }) => claim.status === "asserted" && !claim.part && claim.value.qualifier !== "vague",
  )
  return new Map(
    [...Map.groupBy(whole, ({ claim }) => kindOf(claim))].flatMap(([kind, [only, another]]) =>
      only === undefined || another !== undefined ? [] : [[kind, only] as const],
    ),
  )
}

/** Whether both tell which days they count, and not the same. */
const differentDays = ({ window: a }: Said, { window: b }: Said): boolean =>
  a.to !== null && b.to !== null && (a.from !== b.from || a.to !== b.to)

const disagree = (a: Said, b: Said, known: Acquaintance): boolean =>
  farApart(a.claim.value, b.claim.value) &&
  blameOf(a, b, known) !== "opposite" &&
  !differentDays(a, b) &&
  whereabouts(a.claim.where, b.claim.where, known) !== "apart"

/**
 * Reports of one day that carry one text as a whole and give another figure in it: somebody brought it up to date, or made a mistake.
 * `members` are the newest versions.
 */
export function disagreeingCopies(
  members: readonly ReportInStory[],
  known: Acquaintance,
  language: "ar" | "en",
): readonly Relation[] {
  const bySeq = new Map(members.map(member => [member.seq, member]))
  return members.flatMap(later =>
    later.copies.flatMap(({ of, kind }) => {
      const earlier = bySeq.get(of)
      if (earlier === undefined || kind !== "whole" || later.report === earlier.report) return []
      if (dayOf(later.published) !== dayOf(earlier.published)) return []
      const theirs = onlyOnes(earlier)
      return [...onlyOnes(later)].flatMap(([each, b]): readonly Relation[] => {
        const a = theirs.get(each)
        if (a === undefined || !disagree(a, b, known)) return []
        const [x, y] = [a.claim.id, b.claim.id]
        const why = WORDS[language].related["one text"]
        return [{ kind: "conflict", question: `copy/${x}`, a: x, b: y, differs: ["value"], why }]
      })
    }),
  )
}
