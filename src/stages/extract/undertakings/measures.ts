import type { Analysis } from "../../../languages/analysis.ts"
import { MEASURE_TYPES, type MeasureClaim, type MeasureType, type When } from "../../../model/claim.ts"
import { dayOf } from "../../../model/day.ts"
import { hashOf } from "../../../model/hash.ts"
import type { Tell } from "../../../model/note.ts"
import type { Told } from "../attribution.ts"
import { mention, wordsOf } from "../mentions.ts"
import type { Speech } from "../speech.ts"
import { placeOf } from "./area.ts"
import type { Found } from "./found.ts"
import { doerOf, issuedBy } from "./issuer.ts"
import { isAbout } from "./marks.ts"
import { carried, isSame, merged } from "./same-measure.ts"
import { type Times, timesOf } from "./times.ts"

const TYPES: ReadonlySet<string> = new Set(MEASURE_TYPES)

/** What is told to the public by calling on it. */
const TO_PUBLIC: ReadonlySet<string> = new Set(["warning", "evacuation_notice"])

/** What is also spoken of where nobody orders it. */
const NEEDS_ORDER: ReadonlySet<string> = new Set(["mobilization", "hotline"])

/** Older than this before the report, in days, a measure is recalled for context. */
const RECALLED_AFTER = 14

/** From when until when it is in force, as far as the words say: open where they say so, unknown where they do not. */
function windowOf({ start, end, open, day }: Times, lifted: boolean): When | null {
  if (lifted) return day && { ...day, edtf: `../${day.edtf}` }
  const from = start ?? (end || open ? day : null)
  if (!from && !end) return null
  const edtf = `${from?.edtf.split("/")[0] ?? ".."}/${end?.edtf ?? (open ? ".." : "")}`
  const told = from ?? end
  return (
    told && {
      edtf,
      basis: from?.basis === "said" && end?.basis !== "assumed" ? "said" : told.basis,
      evidence: told.evidence,
    }
  )
}

const isOld = ({ report }: Analysis, when: When | null): boolean => {
  const [day, said] = [dayOf(when?.edtf ?? null), dayOf(report.published)]
  return day !== null && said !== null && said - day > RECALLED_AFTER
}

function measureOf(found: Found, spoken: readonly Speech[]): Told<MeasureClaim> {
  const { clause, head, heads, standing, list, sentence } = found
  const { analysis } = clause
  const deed = doerOf(clause, head, standing, spoken)
  const { attribution, speeches } = issuedBy(clause, head, standing, { spoken, list, sentence }, deed)
  const times = timesOf(clause, head, heads, standing)
  const lifted = standing.turned?.turn === "lifted"
  const place = placeOf(found, spoken)
  const words = wordsOf(analysis, head)
  const when = times.day ?? times.start
  const claim: MeasureClaim = {
    id: hashOf([
      "measure",
      analysis.report.id,
      analysis.report.hash,
      head.type,
      String(words.start),
      String(words.end),
    ]),
    kind: "measure",
    because: [`measures/${head.type}`, ...(lifted ? ["measures/lifted"] : [])],
    attribution,
    blamed: null,
    when: when && { ...when, edtf: when.edtf.slice(0, 10) },
    where: place && { ...mention(analysis, place), precision: place.precision },
    evidence: words,
    type: head.type as MeasureType,
    window: windowOf(times, lifted),
    status: isOld(analysis, when) ? "background" : "asserted",
  }
  return { claim, speeches }
}

/** "The floods closed the roads". */
const isNatural = ({ clause: { marks }, head }: Found): boolean =>
  head.reading.lexeme.part === "verb" &&
  marks.some(mark => (mark.at === head.at - 1 || mark.at === head.at + 1) && isAbout(mark, "hazard"))

/** What may be no more than named: these also stand for what is not ordered. */
const NAMED: ReadonlySet<string> = new Set(["suspension", "closure", "closed_zone", "curfew"])

/** A measure named by a noun of which nothing is told: nobody orders it, and it begins and ends at no time. */
const isOnlyNamed = ({ head, standing, list }: Found, { claim }: Told<MeasureClaim>, titleEnd: number): boolean =>
  head.reading.lexeme.part === "noun" &&
  standing.turned === null &&
  list === null &&
  claim.window === null &&
  NAMED.has(head.type) &&
  claim.evidence.start > titleEnd

/** Why a head is no measure; null where nothing speaks against it. */
function reasonAgainst(found: Found, told: Told<MeasureClaim>, titleEnd: number): string | null {
  const { head, standing } = found
  const { mode } = told.claim.attribution
  const called = mode === "demands" && !TO_PUBLIC.has(head.type) && standing.turned?.turn !== "ordered"
  const planned = head.reading.before.includes("to") && !standing.turned
  if (standing.negated) return "is told not to be"
  if (standing.sought || called || planned || mode === "denies") return "is called for, feared or supposed, not ordered"
  if (isNatural(found)) return "is nature's doing, not an order"
  const named = NEEDS_ORDER.has(head.type) ? !standing.turned : isOnlyNamed(found, told, titleEnd)
  return named ? "is only mentioned: nobody is told to order it" : null
}

/** Every measure that a text tells of, once for each type, issuer and place. */
export function measureClaims(all: readonly Found[], spoken: readonly Speech[], tell: Tell): Told<MeasureClaim>[] {
  const out: Told<MeasureClaim>[] = []
  const titleEnd = all[0]?.clause.analysis.report.title?.length ?? 0
  for (const found of all.filter(({ head }) => TYPES.has(head.type))) {
    const told = carried(measureOf(found, spoken), found, out.at(-1))
    const because = reasonAgainst(found, told, titleEnd)
    if (because) {
      tell({ rule: `measures/${found.head.type}`, span: told.claim.evidence, because })
      continue
    }
    const at = out.findIndex(({ claim }) => isSame(claim, told.claim))
    const there = out[at]
    if (!there) out.push(told)
    else {
      const inTitle = there.claim.evidence.end <= titleEnd
      const claim = inTitle ? merged(told.claim, there.claim) : merged(there.claim, told.claim)
      out[at] = { claim, speeches: [...there.speeches, ...told.speeches] }
    }
  }
  return out
}
