import type { MeasureClaim } from "../../model/claim.ts"
import type { Phase } from "../../model/clock.ts"
import type { StandingMeasure } from "../../model/standing.ts"
import { type Carried, called, type Naming, stretchOf, told } from "./called.ts"
import { sameEntity } from "./identity.ts"

type Measure = Carried<MeasureClaim>

const isLifted = ({ claim }: Measure): boolean => claim.because.includes("measures/lifted")

const agree = <Part>(a: Part | null, b: Part | null, same: (a: Part, b: Part) => boolean): boolean =>
  a === null || b === null || same(a, b)

/** The one answer to "is this the same measure?": one type, at one place, by one issuer, as far as both are told. */
const isSame = ({ claim: a }: Measure, { claim: b }: Measure): boolean =>
  a.type === b.type &&
  agree(a.where, b.where, sameEntity) &&
  agree(a.attribution.claimant, b.attribution.claimant, sameEntity)

const ends = (edtf: string | undefined): readonly [string | null, string | null] => {
  const [from = "", to = ""] = (edtf ?? "").split("/")
  return [from === ".." || from === "" ? null : from, to === ".." || to === "" ? null : to]
}

/** Where a moment lies to a measure: in force from its beginning until an end or a lifting is told. */
function phaseOf(from: string | null, until: string | null, at: number | null, zone: string | null): Phase {
  const [opens, closes] = [from, until].map(edtf => (edtf === null ? null : stretchOf(edtf, zone)))
  if (at === null) return "open"
  if (opens && at < opens.from) return "to come"
  return closes && at > closes.to ? "over" : "running"
}

function measureOf(group: readonly Measure[], at: number | null, naming: Naming): StandingMeasure | null {
  const [first] = group
  if (first === undefined) return null
  const made = group.filter(each => !isLifted(each))
  const window = made.findLast(({ claim }) => claim.window !== null)?.claim.window?.edtf
  const [start, end] = ends(window)
  const from = start ?? made.find(({ claim }) => claim.when !== null)?.claim.when?.edtf ?? null
  const last = group.findLast(isLifted)
  const lifted =
    last && (ends(last.claim.window?.edtf)[1] ?? last.claim.when?.edtf ?? last.member.published?.slice(0, 10))
  const until = lifted ?? end
  const place = group.find(({ claim }) => claim.where !== null)?.claim.where
  const issuer = made.find(({ claim }) => claim.attribution.claimant !== null)?.claim.attribution.claimant
  return {
    type: first.claim.type,
    place: place ? called(place, naming) : null,
    issuer: issuer ? called(issuer, naming) : null,
    from,
    until,
    phase: phaseOf(from, until, at, first.member.timezone),
    told: group.map(each => told(each)),
  }
}

/** Every measure of a story once, as it stands at a moment: those in force first. */
export function measuresOf(measures: readonly Measure[], at: number | null, naming: Naming): StandingMeasure[] {
  const groups: Measure[][] = []
  for (const each of measures) {
    const mine = groups.find(group => group.every(other => isSame(other, each)))
    if (mine) mine.push(each)
    else groups.push([each])
  }
  const order: readonly Phase[] = ["running", "to come", "open", "over"]
  return groups
    .map(group => measureOf(group, at, naming))
    .filter(measure => measure !== null)
    .sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase))
}
