import { tellDays, tellQuestion, tellStatement, tellValue, tellWhom } from "../../messages/tell.ts"
import { type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { Claimant, PartOf, Relation, Row, Series, Step } from "../../model/ledger.ts"
import type { ClaimInReport, StoryView } from "../../model/story.ts"
import type { SheetLine } from "./sheet-form.ts"
import { againOf, apart, nameOf, throughOf } from "./sheet-words.ts"

/** What laying out asks for again and again: the language, the columns, and each claim with the mark of its quote. */
export interface Lay {
  readonly language: InterfaceLanguage
  readonly claimants: readonly Claimant[]
  readonly marks: ReadonlyMap<string, number>
  readonly claims: ReadonlyMap<string, ClaimInReport>
  /** Whose the claims of series are, by the name of the column: a person by the office, which tells namesakes apart. */
  readonly whose: ReadonlyMap<string, string>
}

/** How two figures stand to each other, both with whose they are. */
export function layRelation(relation: Relation, lay: Lay): SheetLine {
  const words = WORDS[lay.language]
  const pair = [relation.a, relation.b].map(id => claimWords(id, lay)).join(" | ")
  return {
    text: `${words.relations[relation.kind]}: ${pair} · ${relation.why}`,
    marks: marksOf([relation.a, relation.b], lay),
  }
}

/** The days of a value, as the words give them. */
const daysOf = (step: Step, { language }: Lay): readonly string[] =>
  tellDays({ ...step, published: step.published?.slice(0, 10) ?? null }, language, edtf => edtf)

/** One claimant's values in their order, each with its days and step. */
export function laySeries(series: Series, rows: readonly Row[], lay: Lay): SheetLine {
  const words = WORDS[lay.language]
  const row = rows.find(candidate => candidate.question === series.question)
  const steps = series.steps.map(step => {
    const about = [...daysOf(step, lay), words.steps[step.step]]
    return `${tellValue(step.value, lay.language)} (${about.join(words.ledger.comma)})`
  })
  const head = [...(row ? [tellQuestion(row, lay.language)] : []), apart(nameOf(series.claimant, lay.language))].join(
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

/** Every value that was told again without a new witness, with why, in the order of the series. */
export function layWitnesses(view: StoryView, lay: Lay): readonly SheetLine[] {
  const lines = view.series.flatMap(({ steps }) =>
    steps.flatMap(step =>
      step.origins.flatMap(origin =>
        origin.why.map(why => ({
          why,
          text: `${figureWords(step.claim, lay)}: ${why}`,
          marks: marksOf(origin.claims, lay),
        })),
      ),
    ),
  )
  const firsts = lines.filter(({ why }, i) => lines.findIndex(line => line.why === why) === i)
  return firsts.map(({ text, marks }) => ({ text, marks }))
}

/** "before: 9 (2031-03-01, through the agency; told again in 004, no new witness)" */
export function layEarlier(step: Step, lay: Lay): SheetLine {
  const { ledger } = WORDS[lay.language]
  const about = [
    ...daysOf(step, lay),
    ...throughOf(step.via, lay.language),
    ...againOf(step, step.report, lay.language),
  ]
  const value = tellValue(step.value, lay.language)
  return {
    text: `${ledger.before}: ${value} (${about.join(lay.language === "ar" ? "؛ " : "; ")})`,
    marks: marksOf([step.claim], lay),
  }
}

/** A count that is included in the row's. */
export function layPart(part: PartOf, { metric }: Row, lay: Lay): SheetLine {
  const whom = tellWhom({ metric, population: part.population }, lay.language)
  const value = tellValue(part.value, lay.language)
  return { text: whom === null ? value : `${whom}: ${value}`, marks: marksOf([part.claim], lay) }
}

/** A claim in a line: the figure, what it counts and whose it is. */
function claimWords(id: string, lay: Lay): string {
  const { claims, language, whose: columns } = lay
  const found = claims.get(id)
  if (found === undefined) return id
  const whose = columns.get(id) ?? found.claim.attribution.claimant?.text ?? WORDS[language].ledger.ownVoice
  return `${figureWords(id, lay)} (${apart(whose)})`
}

/** A claim's figure and what it counts. */
function figureWords(id: string, { claims, language }: Lay): string {
  const found = claims.get(id)
  return found === undefined ? id : tellStatement(found.claim, language)
}

/** The numbers of the quotes that claims rest on, each once. */
export const marksOf = (claims: readonly string[], { marks }: Lay): readonly number[] => [
  ...new Set(claims.flatMap(claim => marks.get(claim) ?? [])),
]
