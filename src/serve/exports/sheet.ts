import { counted, fill, type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { Cell, Claimant, ClaimInReport, PartOf, Relation, Row, Series, StoryView } from "../../model/story.ts"
import { valueWords } from "./value-words.ts"

/** One value of a ledger in words, with the number of the quote that it rests on. */
export interface SheetCell {
  readonly column: number
  readonly value: string
  readonly mark: number
  readonly witnesses: string
  /** What else the claim says: relays, who is blamed, a status other than asserted. */
  readonly says: readonly string[]
}

export interface SheetRow {
  readonly question: string
  /** Counts that are included in those of this row, in words. */
  readonly parts: readonly SheetLine[]
  readonly cells: readonly SheetCell[]
}

/** The words that a figure rests on, and where they stand. */
export interface SheetQuote {
  readonly mark: number
  readonly quote: string
  readonly report: string
  readonly outlet: string | null
  readonly published: string | null
}

export interface SheetLine {
  readonly text: string
  readonly marks: readonly number[]
}

/** A story laid out in one language, before any form: terminal, Markdown and HTML all print this. */
export interface Sheet {
  readonly language: InterfaceLanguage
  readonly id: string
  readonly title: string
  readonly facts: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly relations: readonly SheetLine[]
  readonly series: readonly SheetLine[]
  readonly copies: readonly string[]
  readonly remarks: readonly string[]
  readonly quotes: readonly SheetQuote[]
}

/** Lays a story out. Every figure gets the mark of its quote; columns come in the order of how much each claimant says. */
export function layOut(view: StoryView, language: InterfaceLanguage): Sheet {
  const claimants = columnsOf(view.rows)
  const quotes = quotesOf(view)
  const marks = new Map(quotes.map(quote => [quote.claim, quote.mark]))
  const lay = { language, claimants, marks, claims: new Map(view.claims.map(found => [found.claim.id, found])) }
  return {
    language,
    id: view.story,
    title: view.title,
    facts: factsOf(view, language),
    columns: claimants.map(claimant => nameOf(claimant, language)),
    rows: view.rows.map(row => ({
      question: rowWords(row, language),
      parts: row.parts.map(part => layPart(part, lay)),
      cells: row.cells.map(cell => layCell(cell, lay)),
    })),
    relations: view.relations.map(relation => layRelation(relation, lay)),
    series: view.series.filter(series => series.steps.length > 1).map(series => laySeries(series, view.rows, lay)),
    copies: view.groups
      .filter(group => group.copies.length > 1)
      .map(group => `${group.copies.join(" = ")} · ${group.why}`),
    remarks: view.remarks.map(
      ({ report, about, detail }) => `${report}: ${WORDS[language].remarks[about]}${detail ? ` (${detail})` : ""}`,
    ),
    quotes: quotes.map(({ claim: _, ...quote }) => quote),
  }
}

interface Lay {
  readonly language: InterfaceLanguage
  readonly claimants: readonly Claimant[]
  readonly marks: ReadonlyMap<string, number>
  readonly claims: ReadonlyMap<string, ClaimInReport>
}

/** A question in words: what is counted, and whom. */
export function questionWords(row: Pick<Row, "metric" | "population" | "object">, language: InterfaceLanguage): string {
  const { metrics, populations } = WORDS[language]
  const whom = row.object ?? (row.population === null ? null : (populations[row.population] ?? row.population))
  return [metrics[row.metric] ?? row.metric, ...(whom === null ? [] : [whom])].join(" · ")
}

/** A row's question, with the span that is counted over where it is not one incident. */
function rowWords(row: Row, language: InterfaceLanguage): string {
  const words = questionWords(row, language)
  return row.counts === "incident" ? words : `${words} (${WORDS[language].spans[row.counts]})`
}

/** Whose figure it is, in words. */
export const nameOf = (claimant: Claimant, language: InterfaceLanguage): string =>
  claimant.name ?? claimant.key ?? WORDS[language].ledger.ownVoice

const columnKey = (claimant: Claimant): string => claimant.key ?? claimant.name ?? ""

function columnsOf(rows: readonly Row[]): readonly Claimant[] {
  const seen = new Map<string, { claimant: Claimant; cells: number }>()
  for (const { claimant } of rows.flatMap(row => row.cells)) {
    const key = columnKey(claimant)
    seen.set(key, { claimant, cells: (seen.get(key)?.cells ?? 0) + 1 })
  }
  return [...seen.values()].sort((a, b) => b.cells - a.cells).map(column => column.claimant)
}

/** The claims that cells, relations and series show, numbered in the order of reading. */
function quotesOf(view: StoryView): readonly (SheetQuote & { readonly claim: string })[] {
  const shown = [
    ...view.rows.flatMap(row => [...row.cells, ...row.parts].map(shown => shown.claim)),
    ...view.relations.flatMap(relation => [relation.a, relation.b]),
    ...view.series.filter(series => series.steps.length > 1).flatMap(series => series.steps.map(step => step.claim)),
  ]
  const claims = new Map(view.claims.map(found => [found.claim.id, found]))
  return [...new Set(shown)]
    .flatMap(id => claims.get(id) ?? [])
    .map(({ claim, report, outlet, published }, i) => ({
      claim: claim.id,
      mark: i + 1,
      quote: claim.evidence.quote,
      report,
      outlet,
      published,
    }))
}

function layCell(cell: Cell, lay: Lay): SheetCell {
  return {
    column: lay.claimants.findIndex(claimant => columnKey(claimant) === columnKey(cell.claimant)),
    value: valueWords(cell.value, lay.language),
    mark: lay.marks.get(cell.claim) ?? 0,
    witnesses: witnessWords(cell, lay.language),
    says: saysOf(cell, lay.language),
  }
}

function saysOf(cell: Cell, language: InterfaceLanguage): readonly string[] {
  const { ledger, statuses } = WORDS[language]
  return [
    ...(cell.via.length > 0 ? [fill(ledger.through, cell.via.join(", "))] : []),
    ...(cell.blamed === null ? [] : [fill(ledger.blames, cell.blamed)]),
    ...(cell.status === "asserted" ? [] : [statuses[cell.status] ?? cell.status]),
  ]
}

function layPart(part: PartOf, lay: Lay): SheetLine {
  const whom = part.population === null ? "" : (WORDS[lay.language].populations[part.population] ?? part.population)
  const value = valueWords(part.value, lay.language)
  return { text: whom === "" ? value : `${whom}: ${value}`, marks: marksOf([part.claim], lay) }
}

/** "3 origins, 1 side": never the one without the other. */
export function witnessWords(counts: { witnesses: number; sides: number }, language: InterfaceLanguage): string {
  const { counts: forms, ledger } = WORDS[language]
  const sides = counts.sides === 0 ? ledger.sideUnknown : counted(forms.sides, counts.sides, language)
  return `${counted(forms.origins, counts.witnesses, language)}${language === "ar" ? "،" : ","} ${sides}`
}

function layRelation(relation: Relation, lay: Lay): SheetLine {
  const words = WORDS[lay.language]
  const differs = relation.differs.map(name => words.differs[name] ?? name).join(lay.language === "ar" ? "، " : ", ")
  const pair = [relation.a, relation.b].map(id => claimWords(id, lay)).join(" | ")
  const parts = [
    `${words.relations[relation.kind]}: ${pair}`,
    ...(differs ? [`${words.ledger.differs} ${differs}`] : []),
  ]
  return {
    text: [...parts, ...(relation.why ? [relation.why] : [])].join(" · "),
    marks: marksOf([relation.a, relation.b], lay),
  }
}

/** A name between isolates: whatever its direction, it leaves that of the line alone. */
const apart = (name: string): string => `\u2068${name}\u2069`

/** A claim in a line: the figure, what it counts and whose it is. */
function claimWords(id: string, { claims, language }: Lay): string {
  const found = claims.get(id)
  if (found === undefined) return id
  const { value, metric, population, object, attribution } = found.claim
  const whose = attribution.claimant?.text ?? WORDS[language].ledger.ownVoice
  return `${valueWords(value, language)} ${questionWords({ metric, population, object }, language)} (${apart(whose)})`
}

function laySeries(series: Series, rows: readonly Row[], lay: Lay): SheetLine {
  const words = WORDS[lay.language]
  const row = rows.find(candidate => candidate.question === series.question)
  const steps = series.steps.map(({ value, published, step }) => {
    const day = published?.slice(0, 10) ?? words.ledger.notDated
    return `${valueWords(value, lay.language)} (${day}, ${words.steps[step] ?? step})`
  })
  const head = [...(row ? [questionWords(row, lay.language)] : []), apart(nameOf(series.claimant, lay.language))].join(
    " · ",
  )
  return {
    text: `${head}: ${steps.join(lay.language === "ar" ? " ← " : " → ")}`,
    marks: marksOf(
      series.steps.map(step => step.claim),
      lay,
    ),
  }
}

const marksOf = (claims: readonly string[], { marks }: Lay): readonly number[] => [
  ...new Set(claims.flatMap(claim => marks.get(claim) ?? [])),
]

function factsOf(view: StoryView, language: InterfaceLanguage): readonly string[] {
  const { counts, ledger } = WORDS[language]
  const clock = view.asOf.clock === "published" ? ledger.asPublished : ledger.asRecorded
  const days = [view.from, view.to].filter(day => day !== null).map(day => day.slice(0, 10))
  return [
    counted(counts.reports, view.reports.length, language),
    witnessWords(view, language),
    ...(days.length > 0 ? [[...new Set(days)].join(" – ")] : []),
    ...(view.asOf.at === null ? [] : [`${fill(ledger.asOf, view.asOf.at)} (${clock}; ${ledger.endOfDay})`]),
  ]
}
