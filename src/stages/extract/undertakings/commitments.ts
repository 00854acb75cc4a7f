import { OPEN } from "../../../languages/quotation.ts"
import {
  COMMITMENT_TYPES,
  type CommitmentClaim,
  type CommitmentStatus,
  type CommitmentType,
  type Mention,
} from "../../../model/claim.ts"
import { hashOf } from "../../../model/hash.ts"
import type { Tell } from "../../../model/note.ts"
import type { Told } from "../attribution.ts"
import { mention, wordsOf } from "../mentions.ts"
import type { Speech } from "../speech.ts"
import { isSign, shortQuote } from "../words.ts"
import { placeOf } from "./area.ts"
import { type Bound, partiesOf } from "./bound.ts"
import type { Found } from "./found.ts"
import { refersBack } from "./heads.ts"
import { doerOf, type Issued, issuedBy } from "./issuer.ts"
import { isCivil, reasonAgainst } from "./judge.ts"
import { isSame, merged } from "./same.ts"
import { statusOf } from "./status.ts"
import { termsOf } from "./terms.ts"
import { isName, type Times, timesOf } from "./times.ts"

const TYPES: ReadonlySet<string> = new Set(COMMITMENT_TYPES)

/** What somebody does who sets it up. */
const SETS: ReadonlySet<string> = new Set(["announced", "ordered", "offered"])

/** "X and Y agreed on": a verb of both. */
const isMutual = ({ reading: { lexeme } }: Found["head"]): boolean =>
  lexeme.sense.undertakes?.some(({ type }) => type === "agreement") === true

/** Whose it is: who speaks; without a speaker, who is said to set, offer or announce it. */
function issuerOf({ clause, head, standing, list, sentence }: Found, spoken: readonly Speech[]): Issued {
  const heard = { spoken, list, sentence }
  const issued = issuedBy(clause, head, standing, heard, null)
  // Who agree with each other do not set it.
  const alone = head.reading.lexeme.part === "verb" && !isMutual(head)
  const sets = alone || [standing.turned, standing.outer].some(each => each && SETS.has(each.turn))
  if (issued.attribution.claimant || !sets) return issued
  const deed = doerOf(clause, head, standing, spoken)
  return deed ? issuedBy(clause, head, standing, heard, deed) : issued
}

/** What it is called: with its day, its place or a name in quotation marks. */
function nameOf({ clause: { analysis }, head }: Found): Mention | null {
  const { tokens, dates, names } = analysis
  if (head.reading.lexeme.part === "verb") return null
  const date = dates.find(each => isName(head, each))
  const place = names.find(
    name =>
      name.from === head.at + 1 && name.kind === "place" && name.precision !== "country" && head.to === head.at + 1,
  )
  const quote = isSign(tokens[head.to], OPEN) ? shortQuote(tokens, head.to) : null
  const to = date?.to ?? place?.to ?? quote
  return to ? mention(analysis, { from: head.at, to }) : null
}

/** What was read of one head. */
interface Read {
  readonly status: CommitmentStatus
  readonly issued: Issued
  readonly times: Times
  readonly bound: Bound
}

function commitmentOf(
  found: Found,
  spoken: readonly Speech[],
  { status, issued, times, bound }: Read,
): Told<CommitmentClaim> {
  const { clause, head } = found
  const { analysis } = clause
  const words = wordsOf(analysis, head)
  const place = placeOf(found, spoken, bound.parties)
  const area = place && { ...mention(analysis, place), precision: place.precision }
  const type = head.type === "withdrawal_terms" && times.end ? "ultimatum" : (head.type as CommitmentType)
  const claim: CommitmentClaim = {
    id: hashOf(["commitment", analysis.report.id, analysis.report.hash, type, String(words.start), String(words.end)]),
    kind: "commitment",
    because: [`commitments/${type}`, ...(found.list ? ["commitments/listed"] : [])],
    attribution: issued.attribution,
    blamed: bound.blamed && mention(analysis, bound.blamed),
    when: times.day,
    where: area,
    evidence: words,
    type,
    parties: bound.parties,
    terms: termsOf(clause, head),
    area,
    name: nameOf(found),
    effectiveFrom: times.start,
    deadline: times.end,
    status,
  }
  return { claim, speeches: issued.speeches }
}

/** How many sentences on "the agreement" still is the one told before. */
const REFERS_WITHIN = 4

/** What "the agreement" may stand for. */
const GRANTED: ReadonlySet<CommitmentType> = new Set<CommitmentType>([
  "ceasefire",
  "exchange",
  "safe_passage",
  "withdrawal_terms",
])

/** "The agreement" is what the one told before is: a ceasefire, an exchange. */
function resolved(found: Found, last: { readonly type: CommitmentType; readonly sentence: number } | null): Found {
  const { head, sentence } = found
  const before =
    last &&
    GRANTED.has(last.type) &&
    refersBack(head) &&
    head.type === "agreement" &&
    sentence - last.sentence <= REFERS_WITHIN
  return before ? { ...found, head: { ...head, type: last.type, frame: "agreement" } } : found
}

/** Every commitment that a text tells of, once for each type, parties and beginning. */
export function commitmentClaims(
  all: readonly Found[],
  spoken: readonly Speech[],
  tell: Tell,
): Told<CommitmentClaim>[] {
  const out: Told<CommitmentClaim>[] = []
  const titleEnd = all[0]?.clause.analysis.report.title?.length ?? 0
  const civil = all.some(isCivil)
  let last: { type: CommitmentType; sentence: number } | null = null
  for (const each of all.filter(({ head }) => TYPES.has(head.type))) {
    const found: Found = civil ? each : resolved(each, last)
    const { clause, head, heads, standing } = found
    const issued = issuerOf(found, spoken)
    const times = timesOf(clause, each.head, heads, standing)
    const status = statusOf(found, issued, times)
    const bound = partiesOf(found, issued, spoken)
    const why = reasonAgainst(found, issued, status, { ...bound, civil, times })
    if (why || !status) {
      const because = why ?? "is only mentioned: nothing is told to become of it"
      tell({ rule: `commitments/${head.type}`, span: wordsOf(clause.analysis, head), because })
      continue
    }
    const told = commitmentOf(found, spoken, { status, issued, times, bound })
    last = { type: told.claim.type, sentence: found.sentence }
    keep(out, told, titleEnd)
  }
  return out
}

/** Adds a claim, or what it adds to the one that it repeats; the text's words are kept before the title's. */
function keep(out: Told<CommitmentClaim>[], told: Told<CommitmentClaim>, titleEnd: number): void {
  const at = out.findIndex(({ claim }) => isSame(claim, told.claim, titleEnd))
  const there = out[at]
  if (!there) {
    out.push(told)
    return
  }
  const inTitle = there.claim.evidence.end <= titleEnd
  const claim = inTitle ? merged(told.claim, there.claim) : merged(there.claim, told.claim)
  out[at] = { claim, speeches: [...there.speeches, ...told.speeches] }
}
