import type { ClaimInReport, StoryView } from "../serve/story-contract.ts"
import type { Cell, Row } from "./ledger-layout.ts"
import { momentKey } from "./life.ts"

/** A figure of an incident, with the question that it answers. */
export interface Counted {
  readonly row: Row
  readonly cell: Cell
}

/** One happening, or one end of an agreement or a measure, in the order of time. */
export interface Entry {
  readonly key: string
  readonly what: "incident" | "event" | "begins" | "ends"
  /** The type of an event, agreement or measure; null of an incident, whose figures say what it is. */
  readonly type: string | null
  /** When it was, as the words date it (EDTF); null where they do not. */
  readonly edtf: string | null
  readonly place: string | null
  readonly figures: readonly Counted[]
  /** The claims that tell it, earliest report first. */
  readonly claims: readonly ClaimInReport[]
}

/** Entries of one day, ascending; null gathers what is not dated. */
export interface Day {
  readonly day: string | null
  readonly entries: readonly Entry[]
}

/** The day that a date, an interval or an open beginning is put at: its first known one. */
const dayOfEdtf = (edtf: string | null): string | null => /\d{4}-\d\d(-\d\d)?/.exec(edtf ?? "")?.[0] ?? null

const earliestFirst = (claims: readonly ClaimInReport[]): readonly ClaimInReport[] =>
  claims.toSorted((a, b) => momentKey(a.published) - momentKey(b.published) || a.seq - b.seq)

const placeOfClaim = ({ claim }: ClaimInReport, names: StoryView["names"]): string | null =>
  claim.where === null ? null : (names[claim.where.entity ?? ""] ?? claim.where.text)

/** Figures of one place and time are of one incident. */
function incidentsIn(view: StoryView, byId: ReadonlyMap<string, ClaimInReport>): readonly Entry[] {
  const counted = view.rows
    .filter(row => row.counts === "incident")
    .flatMap(row =>
      row.cells.flatMap(cell => {
        const held = byId.get(cell.claim)
        return held === undefined ? [] : [{ row, cell, held }]
      }),
    )
  const groups = Map.groupBy(counted, ({ held }) =>
    JSON.stringify([held.claim.when?.edtf ?? null, held.claim.where?.entity ?? held.claim.where?.text ?? null]),
  )
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    return first === undefined
      ? []
      : [
          {
            key: `incident ${key}`,
            what: "incident" as const,
            type: null,
            edtf: first.held.claim.when?.edtf ?? null,
            place: placeOfClaim(first.held, view.names),
            figures: group.map(({ row, cell }) => ({ row, cell })),
            claims: earliestFirst(group.map(({ held }) => held)),
          },
        ]
  })
}

/** Events of one kind, place, time and standing are told once. */
function eventsIn(view: StoryView): readonly Entry[] {
  const groups = Map.groupBy(view.claims, held =>
    held.claim.kind === "event"
      ? JSON.stringify([
          held.claim.type,
          held.claim.when?.edtf ?? null,
          held.claim.where?.entity ?? held.claim.where?.text ?? null,
          held.claim.status,
        ])
      : "",
  )
  groups.delete("")
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    return first?.claim.kind !== "event"
      ? []
      : [
          {
            key: `event ${key}`,
            what: "event" as const,
            type: first.claim.type,
            edtf: first.claim.when?.edtf ?? null,
            place: placeOfClaim(first, view.names),
            figures: [],
            claims: earliestFirst(group),
          },
        ]
  })
}

interface Ends {
  readonly key: string
  readonly type: string
  readonly place: string | null
  readonly from: string | null
  readonly until: string | null
  readonly claims: readonly string[]
}

/** Beginnings and ends of agreements and measures, as far as the words date them. */
function endsIn(view: StoryView, byId: ReadonlyMap<string, ClaimInReport>): readonly Entry[] {
  const all: readonly Ends[] = [
    ...view.clocks.map(clock => ({
      key: clock.id,
      type: clock.type,
      place: clock.area?.name ?? null,
      from: clock.start?.edtf ?? null,
      until: (clock.extended.at(-1) ?? clock.deadline)?.edtf ?? null,
      claims: clock.steps.map(step => step.claim),
    })),
    ...view.measures.map(measure => ({
      key: measure.told[0]?.claim ?? "",
      type: measure.type,
      place: measure.place?.name ?? null,
      from: measure.from,
      until: measure.until,
      claims: measure.told.map(told => told.claim),
    })),
  ]
  return all.flatMap(({ key, type, place, from, until, claims }) =>
    (
      [
        ["begins", from],
        ["ends", until],
      ] as const
    ).flatMap(([what, edtf]) =>
      edtf === null
        ? []
        : [
            {
              key: `${what} ${key}`,
              what,
              type,
              edtf,
              place,
              figures: [],
              claims: earliestFirst(claims.flatMap(id => byId.get(id) ?? [])),
            },
          ],
    ),
  )
}

/** By the time of what is told, or by when it was first reported. */
export type TimelineOrder = "event" | "report"

/** A story's incidents, events, agreements and measures by day. */
export function timelineOf(view: StoryView, order: TimelineOrder): readonly Day[] {
  const byId = new Map(view.claims.map(held => [held.claim.id, held]))
  const entries = [...incidentsIn(view, byId), ...eventsIn(view), ...endsIn(view, byId)].filter(
    ({ claims }) => claims.length > 0 && claims.some(({ claim }) => claim.status !== "background"),
  )
  const momentOf = ({ edtf, claims }: Entry): string | null =>
    order === "event" ? edtf : (claims[0]?.published ?? null)
  const days = Map.groupBy(entries, entry => dayOfEdtf(momentOf(entry)))
  return [...days]
    .toSorted(([a], [b]) => (a ?? "9999").localeCompare(b ?? "9999", "en"))
    .map(([day, those]) => ({
      day,
      entries: those.toSorted(
        (a, b) =>
          (momentOf(a) ?? "").localeCompare(momentOf(b) ?? "", "en") ||
          momentKey(a.claims[0]?.published ?? null) - momentKey(b.claims[0]?.published ?? null),
      ),
    }))
}
