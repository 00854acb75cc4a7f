import { fill, WORDS } from "../../messages/words.ts"
import { type Claim, peopleIn } from "../../model/claim.ts"
import type { Relation, Series } from "../../model/ledger.ts"
import { mentionsIn, placesOf } from "../../model/mentions.ts"
import { byUnit } from "../../model/order.ts"
import type {
  AsOf,
  CopyLink,
  ListedStory,
  Member,
  Point,
  Remark,
  ReportInStory,
  StoryLine,
  StoryTurn,
  StoryView,
  ViewAsked,
} from "../../model/story.ts"
import { type Carried, momentOf } from "./called.ts"
import { clocksOf } from "./clocks.ts"
import { controlOf } from "./control.ts"
import { reasonsOf } from "./copies.ts"
import { disagreeingCopies } from "./disagreeing.ts"
import { facetsOf } from "./facets.ts"
import { groupCopies, rootsOf } from "./groups.ts"
import { incidentsOf } from "./incidents.ts"
import { type Ledger, ledgerOf } from "./ledger.ts"
import { dayOf, knownAt } from "./moments.ts"
import { withPersons } from "./persons.ts"
import { figuresAmong, inReport, type Speaking, speakingIn } from "./said.ts"
import { sourcesOf } from "./sources.ts"
import { measuresOf } from "./standing.ts"
import { conflictsOfStands } from "./stands.ts"
import { subjectOf } from "./storylines.ts"
import { summaryOf } from "./summary.ts"
import { threadsOf } from "./threads.ts"
import { apartIn, titleOf } from "./title.ts"
import { voicesOf } from "./voices.ts"

const earliestFirst = (a: ReportInStory, b: ReportInStory): number =>
  byUnit(a.published ?? "9", b.published ?? "9") || a.seq - b.seq

/** The members known at the moment asked for, earliest first. */
const membersAt = (members: readonly ReportInStory[], asOf: AsOf): readonly ReportInStory[] =>
  members.filter(member => knownAt(member, asOf)).toSorted(earliestFirst)

const newestVersions = (members: readonly ReportInStory[]): ReadonlySet<number> => {
  const newest = new Map<string, number>()
  for (const { report, seq } of members) newest.set(report, Math.max(seq, newest.get(report) ?? seq))
  return new Set(newest.values())
}

/** All claims of the members, each with the person who speaks in it, where it is one. */
const speakingAt = (members: readonly ReportInStory[], { known }: ViewAsked): readonly Speaking[] =>
  withPersons(members.flatMap(speakingIn), known)

const ledgerAt = (
  members: readonly ReportInStory[],
  speaking: readonly Speaking[],
  { known, language, borders = [] }: ViewAsked,
): Ledger => {
  const roots = rootsOf(members)
  const current = newestVersions(members)
  const claims = figuresAmong(speaking, ({ seq }) => current.has(seq))
  const linked = new Set(members.flatMap(({ seq, copies }) => copies.map(({ of }) => `${of} ${seq}`)))
  // A text that carries two others is grouped with one of them; what it gives with the other is that one's all the same.
  const copied = (a: number, b: number): boolean =>
    (roots.get(a) !== undefined && roots.get(a) === roots.get(b)) || linked.has(`${Math.min(a, b)} ${Math.max(a, b)}`)
  return ledgerOf(claims, { known, copied, borders }, language)
}

/** A story's witnesses are those of its best witnessed claim, with that claim's sides. */
const bestWitnessed = (series: readonly Series[]): { readonly witnesses: number; readonly sides: number } => {
  const [best] = series.flatMap(({ steps }) => steps).toSorted((a, b) => b.witnesses - a.witnesses || b.sides - a.sides)
  return { witnesses: best?.witnesses ?? 0, sides: best?.sides ?? 0 }
}

const idsOf = (members: readonly ReportInStory[], main: boolean): readonly string[] => [
  ...new Set(members.filter(member => member.main === main).map(({ report }) => report)),
]

const lineOf = (
  story: string,
  members: readonly ReportInStory[],
  { rows, series }: Pick<Ledger, "rows" | "series">,
  language: "ar" | "en",
): StoryLine => {
  const reports = idsOf(members, true)
  const days = members.filter(({ main }) => main).flatMap(({ published }) => dayOf(published) ?? [])
  return {
    story,
    title: titleOf(rows, members.some(({ main }) => main) ? members.filter(({ main }) => main) : members, language),
    reports,
    also: idsOf(members, false).filter(id => !reports.includes(id)),
    ...bestWitnessed(series),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  }
}

/** Why two reports carry one text, in the language asked for. */
const tellCopy = ({ language, known }: Pick<ViewAsked, "language" | "known">): ((link: CopyLink) => string) => {
  const { share, quotesShared, creditsShared, firstPublished } = WORDS[language].ledger
  return link => {
    const { quotes, credits, firstOn } = reasonsOf(link)
    const names = credits.map(credit => known.nameOf(credit, language) ?? credit)
    return [
      fill(share, Math.round(link.share * 100)),
      ...(quotes > 0 ? [fill(quotesShared, quotes)] : []),
      ...(names.length > 0 ? [fill(creditsShared, names.join(", "))] : []),
      ...firstOn.map(site => fill(firstPublished, site)),
    ].join(language === "ar" ? "؛ " : "; ")
  }
}

const remarksOn = (
  member: ReportInStory,
  reportOf: ReadonlyMap<number, string>,
  tell: (link: CopyLink) => string,
): readonly Remark[] => [
  ...member.firstOn.map(detail => ({ report: member.report, about: "first published elsewhere" as const, detail })),
  ...member.copies
    .filter(({ kind }) => kind === "part")
    .flatMap(link => {
      const other = reportOf.get(link.of)
      return other === undefined || other === member.report
        ? []
        : [{ report: member.report, about: "copy in part" as const, detail: `${other}: ${tell(link)}` }]
    }),
]

/** That a border changed, with the other story and how alike the two were. */
const tellTurn = ({ about, other, report, why }: StoryTurn, language: "ar" | "en"): Remark => {
  const [likeness] = /\d\.\d+/.exec(why) ?? []
  const told = likeness === undefined ? why : fill(WORDS[language].ledger.likeness, likeness)
  return { report, about, detail: `${apartIn(other, language)}: ${told}` }
}

const memberOf = (member: ReportInStory): Member => {
  const { report, version, outlet, published, recorded, language, title, main } = member
  return { report, version, outlet, published, recorded, language, title, main }
}

/** Neutral names of all that the claims and origins speak of. */
function namesIn(members: readonly ReportInStory[], { rows }: Pick<Ledger, "rows">, { known, language }: ViewAsked) {
  const claims = members.flatMap(member => member.claims)
  const sides = rows.flatMap(row => row.cells).flatMap(cell => cell.origins.map(origin => origin.side))
  const mentioned = claims.flatMap(claim => mentionsIn(claim).map(mention => mention.entity))
  const entities = [...new Set([...sides, ...mentioned])].filter(entity => entity !== null).sort(byUnit)
  const named = entities.flatMap(entity => {
    const name = known.nameOf(entity, language)
    return name === null ? [] : [[entity, name] as const]
  })
  return Object.fromEntries(named)
}

/** Points of the places that the claims are linked to. */
function placesIn(members: readonly ReportInStory[], { known }: ViewAsked): Readonly<Record<string, Point>> {
  const entities = new Set(members.flatMap(member => member.claims).flatMap(placesOf))
  return Object.fromEntries(
    [...entities].sort(byUnit).flatMap(entity => {
      const point = known.pointOf(entity)
      return point === null ? [] : [[entity, point] as const]
    }),
  )
}

/** The claims of one kind, each with its report. */
const ofKind = <Kind extends Claim["kind"]>(
  told: readonly Carried<Claim>[],
  kind: Kind,
): readonly Carried<Extract<Claim, { readonly kind: Kind }>>[] =>
  told.flatMap(each =>
    each.claim.kind === kind ? [{ ...each, claim: each.claim as Extract<Claim, { readonly kind: Kind }> }] : [],
  )

/** Commitments as clocks, measures as they stand, who is said to hold what, and who accuses whom, at the moment asked for; from the newest versions. */
function undertakingsAt(members: readonly ReportInStory[], { asOf, language, known }: ViewAsked) {
  const current = newestVersions(members)
  const told = members
    .filter(({ seq }) => current.has(seq))
    .flatMap(member => member.claims.map(claim => ({ claim, member })))
  const at = momentOf(members, asOf.at)
  const naming = { language, known }
  const events = ofKind(told, "event")
  return {
    clocks: clocksOf(ofKind(told, "commitment"), { events, at }, naming),
    measures: measuresOf(ofKind(told, "measure"), at, naming),
    control: controlOf(
      events.filter(({ claim }) => claim.type === "territory_taken"),
      naming,
    ),
    threads: threadsOf({ claims: told, members, at }, naming),
    stands: conflictsOfStands(told, language, naming.known),
  }
}

/** One line of the list of stories, as known at the moment asked for; null where nothing of it was known then. */
export function storyLine(members: readonly ReportInStory[], asked: ViewAsked): ListedStory | null {
  const known = membersAt(members, asked.asOf)
  if (!known.some(({ main }) => main)) return null
  return {
    ...lineOf(asked.story, known, ledgerAt(known, speakingAt(known, asked), asked), asked.language),
    people: known.flatMap(member => member.claims.flatMap(peopleIn)),
    subject: subjectOf(known, asked.known),
    facets: facetsOf(known, asked.known),
  }
}

/** What two reports tell otherwise though they carry one text, where the ledger does not set the two beside each other itself. */
function copiesApart(
  current: readonly ReportInStory[],
  { questions, relations }: Pick<Ledger, "questions" | "relations">,
  asked: ViewAsked,
): readonly Relation[] {
  const told = new Set(relations.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  return disagreeingCopies(current, asked.known, asked.language)
    .filter(({ a, b }) => !told.has(`${a} ${b}`))
    .map(relation => {
      const asks = questions.find(({ claims }) => claims.some(({ claim }) => claim.id === relation.a))
      return { ...relation, question: asks?.id ?? relation.question }
    })
}

/** A story as known at the moment asked for: ledger, series, relations, copies; null where nothing of it was known then. */
export function viewStory(members: readonly ReportInStory[], asked: ViewAsked): StoryView | null {
  const known = membersAt(members, asked.asOf)
  if (!known.some(({ main }) => main)) return null
  const speaking = speakingAt(known, asked)
  const ledger = ledgerAt(known, speaking, asked)
  const newest = newestVersions(known)
  const current = known.filter(({ seq }) => newest.has(seq))
  const { stands, ...undertakings } = undertakingsAt(known, asked)
  const reportOf = new Map(known.map(({ seq, report }) => [seq, report]))
  return {
    ...lineOf(asked.story, known, ledger, asked.language),
    rows: ledger.rows,
    series: ledger.series.map(({ named: _, ...series }) => series),
    incidents: incidentsOf(ledger.questions, current, asked.known),
    summary: summaryOf(ledger.rows, ledger.relations, asked.language, known),
    sources: sourcesOf(ledger.series),
    voices: voicesOf(speaking, asked),
    asOf: asked.asOf,
    groups: groupCopies(known, tellCopy(asked)),
    remarks: [
      ...known.flatMap(member => remarksOn(member, reportOf, tellCopy(asked))),
      ...(asked.turns ?? []).map(turn => tellTurn(turn, asked.language)),
    ],
    claims: known.flatMap(member => member.claims.map(claim => inReport({ claim, member }))),
    members: known.map(memberOf),
    names: namesIn(known, ledger, asked),
    places: placesIn(known, asked),
    relations: [...ledger.relations, ...copiesApart(current, ledger, asked), ...stands],
    ...undertakings,
  }
}
