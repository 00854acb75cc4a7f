import type { Analysis, Name } from "../../languages/analysis.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Precision } from "../../model/claim.ts"
import { isParty } from "./as-party.ts"
import { attackReading } from "./attack-reading.ts"
import { behindExcluded } from "./excluded.ts"
import { withJoined } from "./joined-places.ts"
import { isMeasured, isToldOf } from "./lies-from.ts"
import { isOrigin } from "./origins.ts"
import { hasAttached, isAttachedName, type Link, leadOf, linkOf } from "./place-links.ts"
import { endOfName, hasPreposition, headAt, isDescription, isName, placeNamed } from "./place-names.ts"
import { inRow, leadsOn } from "./row-place.ts"
import { runAround, runFrom } from "./runs.ts"
import { opensClause } from "./triggers.ts"
import { underAttack } from "./under-attack.ts"
import { farAt, isCalled, listedAt, opensLine, unknownAt } from "./unlisted-places.ts"
import { isWanted, WANTED, wantedIn } from "./wanted.ts"
import { isHospital, isMedium, isSign } from "./words.ts"

/** A place as the words name it, with how fine its head noun or what is known makes it, and how the text leads to it. */
export interface Placed extends Run {
  readonly precision: Precision | null
  readonly link: Link
  /** Where the hurt are taken. */
  readonly care: boolean
}

/** How fine a place is; one of which nothing is known is taken for a town. */
const FINENESS: Readonly<Record<Precision, number>> = {
  country: 0,
  region: 1,
  district: 2,
  city: 3,
  neighbourhood: 4,
  site: 4,
}
/** How fine a place is, 0 for a country. */
export const fineness = ({ precision }: Pick<Placed, "precision">): number => FINENESS[precision ?? "city"]

const isCare = (token: Token | undefined): boolean => readingThat(token, s => s.care === true) !== undefined

const placed = (analysis: Analysis, run: Run, precision: Precision | null): Placed => ({
  from: run.from,
  to: run.to,
  precision,
  link: linkOf(analysis, run.from),
  care:
    isCare(analysis.tokens[run.from]) ||
    isHospital(analysis.tokens, run) ||
    (analysis.pack.places !== null && isCare(analysis.tokens[run.to - 1])),
})

/** "South Sudan", "North Darfur": what is known by the whole name, so that the direction is a part of it. */
const isWholly = ({ known }: Analysis, { from, to, entity }: Name): boolean =>
  entity !== null && runFrom(known, from)?.to === to

/** "The south of the country", and a name that begins with where beside it: "north of X" is beside X. */
function besideAt(analysis: Analysis, at: number): Placed | null {
  const { tokens } = analysis
  if (plays(tokens[at + 1], "homeland")) return placed(analysis, { from: at, to: at + 2 }, "country")
  const named = placeNamed(analysis, at)
  if (!named || named.to === at + 1) return null
  const from = isWholly(analysis, named) ? at : at + 1
  return placed(analysis, { from, to: named.to }, named.precision)
}

/** The name that begins at a token, by itself or behind its head noun. */
function placeAt(analysis: Analysis, at: number): Placed | null {
  const { tokens } = analysis
  if (plays(tokens[at], "beside")) return besideAt(analysis, at)
  const named = placeNamed(analysis, at)
  const head = headAt(tokens[at])
  // "A market in X", taken for one name.
  if (head && named?.entity && named.to === at + 2 && hasPreposition(tokens[at + 1]))
    return placed(analysis, { from: at + 1, to: named.to }, named.precision)
  if (head && !analysis.pack.places && !(tokens[at]?.known === "actor" && tokens[at]?.definite)) {
    const { place } = head.lexeme.sense
    const definite = head.before.includes("the")
    const water = head.lexeme.sense.water === true
    const plural = head.number === "plural" || head.number === "dual"
    const shape = {
      site: place === "site",
      water,
      strict: definite,
      town: place === "city",
      plural: head.number === "plural",
      region: head.lexeme.sense.known === true,
      quarter: !definite && head.number === "singular" && NAME_WORDS.quarters.has(head.lexeme.lemma),
    }
    const whole = named?.entity || tokens.slice(at, named?.to ?? at).some(token => isSign(token, "-"))
    const end = Math.max(endOfName(analysis, at + 1, shape), whole ? (named?.to ?? at) : at)
    const called = end <= at + 1 && head.number === "singular" && isCalled(analysis, at)
    const to = called ? at + 2 : withJoined(analysis, plural, end)
    // "The perpetrator of the attack" is spelled as a way out.
    if (to > at + 1 && shape.site && attackReading(tokens[at + 1])?.before[0] === "the") return null
    if (to > at + 1) return placed(analysis, { from: at, to }, place ?? null)
  }
  const unknown = named ? null : (listedAt(analysis, at) ?? unknownAt(analysis, at) ?? farAt(analysis, at))
  if (unknown) return unlisted(analysis, unknown)
  if (
    !named ||
    (isCommon(analysis, at) && !(named.precision && analysis.pack.places)) ||
    isNoName(analysis, named) ||
    (head && isDescribed(analysis, named))
  )
    return null
  // A name that nothing is known of, and that nothing leads to, is as well somebody's.
  if (named.precision === null && linkOf(analysis, at) === null && !isLabel(analysis, named)) return null
  return placed(analysis, named, named.precision)
}

/** "X: nine people killed", at the beginning of its line. */
const isLabel = ({ tokens, pack }: Analysis, { from, to }: Run): boolean =>
  pack.places !== null && isSign(tokens[to], ":") && (from === 0 || tokens[from - 1]?.kind === "break")

const isBuilding = (token: Token | undefined): boolean =>
  readingThat(token, s => s.place !== undefined || s.counts?.object === "building") !== undefined

/** "A village (in)", "a fortified (building)": a head of places without a name, and what describes one, taken for a name. */
const isNoName = (analysis: Analysis, { from, to, entity }: Name): boolean => {
  const token = analysis.tokens[from]
  if (entity !== null || to !== from + 1 || token?.known === "place" || token?.definite) return false
  return headAt(token) !== undefined || (isBuilding(analysis.tokens[from - 1]) && isDescription(analysis, from))
}

/** "A commercial street": a head with a common word behind it is no name. */
const isDescribed = (analysis: Analysis, { from, to, entity }: Name): boolean => {
  const last = analysis.tokens[to - 1]
  return (
    entity === null &&
    to === from + 2 &&
    last?.definite !== true &&
    ((last?.readings.length ?? 0) > 0 || isDescription(analysis, to - 1))
  )
}

/** A word with a common meaning names a place only where the text puts something in it. */
const isCommon = (analysis: Analysis, at: number): boolean => {
  const { tokens } = analysis
  const token = tokens[at]
  if (token?.known === "place" && token.readings.length === 0) return false
  const lead = linkOf(analysis, at)
  // "In his talk to X" is spelled as a town.
  if (readingThat(token, (s, r) => s.role === "occasion" && r.pronoun)) return !headAt(tokens[at - 1])
  return (token?.readings.length ?? 0) > 0 && lead === null && !headAt(tokens[at - 1])
}

/** "And X": joined, as its readings or, of a name, its letters tell. */
const isJoined = (analysis: Analysis, at: number): boolean =>
  hasAttached(analysis, at, "and") ||
  (isAttachedName(analysis.tokens[at]) && analysis.pack.joins(analysis.tokens[at]?.text ?? ""))

/** A place begins at a name, at a word for places, or, where something is in it, at a word that nothing is known of. */
const mayBegin = (tokens: readonly Token[], wanted: Int32Array, at: number): boolean =>
  isWanted(wanted, at, WANTED.places) ||
  tokens[at]?.named?.starts === true ||
  (tokens[at]?.known === "place" && leadsOn(tokens, at)) ||
  (tokens[at]?.readings.length === 0 && isWanted(wanted, at - 1, WANTED.leadsIn))

/** "Near X", where X is one word that nobody is known by: taken for somebody, but people are not told of as near one. */
const unheardNear = (analysis: Analysis, at: number): Placed | null => {
  const { tokens, names, pack } = analysis
  const bare = names.some(
    ({ kind, from, to, entity, role }) => kind === "person" && from === at && to === at + 1 && !entity && !role,
  )
  return !pack.places && bare && isName(tokens, at) && plays(tokens[at - 1], "beside")
    ? placed(analysis, { from: at, to: at + 1 }, null)
    : null
}

/** "In X, 150 km north of Y", where X is taken for somebody. */
const farFrom = (analysis: Analysis, at: number): Placed | null => unlisted(analysis, farAt(analysis, at))

/** "Followed by X". */
const rowNamed = (analysis: Analysis, at: number): Placed | null => unlisted(analysis, inRow(analysis, at))

const unlisted = (analysis: Analysis, run: Run | null): Placed | null => run && placed(analysis, run, null)

/** All places named in a run, but those within the names of speakers and bodies; joined ones ("X and Y") as one. */
export function placesIn(analysis: Analysis, run: Run, but: readonly Run[]): Placed[] {
  const found: Placed[] = []
  const inBody = (at: number): boolean =>
    but.some(each => each.from <= at && at < each.to) ||
    analysis.names.some(
      name =>
        name.kind !== "place" &&
        ((name.from <= at && at < name.to) || (name.role && name.role.from <= at && at < name.role.to)),
    )
  const wanted = wantedIn(analysis.tokens)
  let passed = -1
  for (let at = run.from; at < run.to; at++) {
    at = behindExcluded(analysis.tokens, at, run.to)
    if (!mayBegin(analysis.tokens, wanted, at) || runAround(analysis.dates, at)) continue
    const site = readingThat(analysis.tokens[at], s => s.place === "site") !== undefined
    const place =
      rowNamed(analysis, at) ??
      (inBody(at) && !(site && !isMedium(analysis.tokens[at]))
        ? (unheardNear(analysis, at) ?? farFrom(analysis, at))
        : placeAt(analysis, at))
    if (!place || place.to > run.to) continue
    const joined = isJoined(analysis, at) && linkOf(analysis, at) === null
    if (isNoPlace(analysis, place) || (joined && place.from === passed)) {
      passed = isParty(analysis, place) || place.from === passed ? place.to : passed
      if (isOrigin(analysis, place)) at = place.to - 1
      continue
    }
    if (place.care && !underAttack(analysis.tokens, place.from) && !isFronted(analysis, place)) continue
    const last = found.at(-1)
    if (last && last.to === place.from && joined) found[found.length - 1] = { ...last, to: place.to }
    else found.push(place)
    at = place.to - 1
  }
  return chained(analysis, found)
}

/** "In the hospital X, the doctors received ...": what its sentence tells of was there. */
const isFronted = ({ tokens }: Analysis, { from }: Placed): boolean =>
  plays(tokens[from - 1], "in") && opensLine(tokens[from - 2])

/** The name of a place that does not tell where something was. */
const isNoPlace = (analysis: Analysis, place: Placed): boolean =>
  namesSpeaker(analysis.tokens, place) || isOrigin(analysis, place) || isParty(analysis, place)

/** A place within the name of a body ("the ministry of X") is no place of the event, nor one that did something ("by the university of X"). */
const namesSpeaker = (tokens: readonly Token[], place: Placed): boolean =>
  plays(tokens[place.from - 1], "guidance") ||
  (place.link === null &&
    (plays(leadOf(tokens, place.from), "by") ||
      readingThat(
        tokens[place.from - 1],
        (s, r) => (s.head === "body" || s.head === "office") && !r.before.includes("with"),
      ) !== undefined))

/** How many words may stand between a place and the one that holds it: "the town of X, capital of the province of Y". */
const CHAIN_WITHIN = 4

/** Words of place alone stand between two places: a number in between counts others there. */
const chains = ({ tokens, quantities }: Analysis, last: Placed, place: Placed): boolean =>
  place.from - last.to <= CHAIN_WITHIN &&
  !quantities.some(({ counts, from }) => counts && from >= last.to && from < place.from) &&
  tokens
    .slice(last.to, place.from)
    .every(token =>
      token.kind === "word"
        ? (!opensClause(token) || isAmid(token, last, place)) &&
          !plays(token, "plus", "next") &&
          !token.readings.some(r => r.before.includes("and"))
        : /^[,()«»-]$/.test(token.text),
    )

/** "(The quarter X) in the middle of Y" is spelled as "amid", which opens a clause. */
const isAmid = (token: Token, last: Placed, place: Placed): boolean =>
  place.from === last.to + 1 && plays(token, "stop")

/** "Xia shelled the town Y": a country that nothing leads to, right before a place that nothing leads to, is who did it. */
const isDoer = (last: Placed, place: Placed): boolean =>
  last.precision === "country" && last.link === null && place.link === null && place.from === last.to

/** "The area X in the capital": what an attached "in" leads to holds what stands before it. */
const holdsLast = (analysis: Analysis, last: Placed, place: Placed): boolean =>
  last.precision !== "country" && last.link === "in" && hasAttached(analysis, place.from, "with")

/** How many words of direction may stand between a place and one of its own: "X's south-eastern province of Y". */
const OWN_WITHIN = 2

/** "In Xia's town of Y", "in X City's Z quarter": what stands right behind a coarser place is its own, and finer. */
const isItsOwn = ({ tokens, pack }: Analysis, last: Placed, place: Placed): boolean =>
  pack.places !== null &&
  last.link !== null &&
  place.link !== "to" &&
  fineness(place) > fineness(last) &&
  place.from - last.to <= OWN_WITHIN &&
  tokens.slice(last.to, place.from).every(token => plays(token, "in"))

/** Of "the quarter of X in Y, north of Z" the first says where; a coarse one gives way to a finer one that follows in it. */
function chained(analysis: Analysis, places: readonly Placed[]): Placed[] {
  const out: Placed[] = []
  let end: Placed | null = null
  for (const place of places) {
    const last = out.at(-1)
    if (end && (isMeasured(analysis, end, place) || isToldOf(analysis, end, place))) continue
    if (last && end && isDoer(end, place)) out[out.length - 1] = place
    else if (last && end && isItsOwn(analysis, end, place)) out[out.length - 1] = { ...place, link: end.link }
    else if (!last || !end || !chains(analysis, end, place) || place.link === "to") out.push(place)
    else if (
      place.link === "in" &&
      !holdsLast(analysis, last, place) &&
      fineness(place) > fineness(last) &&
      (fineness(last) < 2 || place.from <= end.to + 1)
    )
      out[out.length - 1] = place
    end = place
  }
  return out
}
