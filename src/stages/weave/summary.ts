import { tellFigure, tellWitnesses } from "../../messages/tell.ts"
import { fill, WORDS } from "../../messages/words.ts"
import type { Cell, Claimant, Relation, Row, Sentence } from "../../model/ledger.ts"
import { byUnit } from "../../model/order.ts"
import type { ReportInStory } from "../../model/story.ts"
import { apartIn, isShared, leadingRows, outdatedIn, valueIn } from "./title.ts"

type Language = "ar" | "en"

/** So many metrics, and so many accounts of each, make a summary: what an editor reads in one look. */
const METRICS = 4
const ACCOUNTS = 2

/** Whose it is: a neutral name, or the text's own words in quotation marks (DESIGN, rule 9). */
const whose = ({ key, name }: Claimant, language: Language): string => {
  const { ledger } = WORDS[language]
  if (name === null) return ledger.ownVoice
  return key?.startsWith("words:") ? fill(ledger.quoted, apartIn(name, language)) : apartIn(name, language)
}

function tellCell(row: Row, cell: Cell, language: Language): Sentence {
  const { ledger } = WORDS[language]
  const place = cell.where === null ? "" : `${ledger.comma}${apartIn(cell.where, language)}`
  const counted = `${tellFigure({ ...row, value: cell.value }, language, valueIn(cell, language))}${place}`
  const known = [...(cell.asOf === null ? [] : [cell.asOf]), tellWitnesses(cell, language)].join(ledger.comma)
  return { text: fill(ledger.accordingTo, whose(cell.claimant, language), counted, known), claims: [cell.claim] }
}

/** That two accounts count other victims, or another thing, is said with them: without it a reader takes one for the other's correction. */
const tellApart = (cells: readonly Cell[], relations: readonly Relation[], language: Language): readonly Sentence[] => {
  const shown = cells.map(({ claim }) => claim)
  return relations
    .filter(({ a, b }) => shown.includes(a) && shown.includes(b))
    .map(({ kind, why, a, b }) => ({ text: `${WORDS[language].relations[kind]}: ${why}`, claims: [a, b] }))
}

const isVague = ({ value }: Cell): boolean => value.qualifier === "vague"

/** Numbers before words, what a side counts by now before what it counted, the best witnessed before others, of equals the newest. */
const telling =
  (outdated: ReadonlySet<Cell>) =>
  (a: Cell, b: Cell): number =>
    Number(isVague(a)) - Number(isVague(b)) ||
    Number(outdated.has(a)) - Number(outdated.has(b)) ||
    b.witnesses - a.witnesses ||
    b.sides - a.sides ||
    byUnit(b.asOf ?? "", a.asOf ?? "") ||
    byUnit(a.claim, b.claim)

/** The most telling answer of each account. */
function heads({ cells, accounts }: Row): readonly Cell[] {
  const mostTelling = telling(outdatedIn(cells))
  return accounts
    .flatMap(({ claims }) =>
      cells
        .filter(({ claim }) => claims.includes(claim))
        .toSorted(mostTelling)
        .slice(0, 1),
    )
    .toSorted(mostTelling)
    .slice(0, ACCOUNTS)
}

/** The leading rows, those that the story is about before what a few of its reports tell besides. */
function inOrder(rows: readonly Row[], members: readonly ReportInStory[]): readonly Row[] {
  const { shared = [], besides = [] } = Object.groupBy(leadingRows(rows), row =>
    isShared(row, members) ? "shared" : "besides",
  )
  return [...shared, ...besides]
}

/**
 * A story in a few sentences made of its claims: the leading question of each metric, the most telling answer of each account, and
 * how two accounts stand to each other. `members` are the story's reports.
 */
export function summaryOf(
  rows: readonly Row[],
  relations: readonly Relation[],
  language: Language,
  members: readonly ReportInStory[],
): readonly Sentence[] {
  return [...Map.groupBy(inOrder(rows, members), ({ metric }) => metric).values()]
    .slice(0, METRICS)
    .flatMap(([row]) => (row === undefined ? [] : [row]))
    .flatMap(row => {
      const cells = heads(row)
      const own = relations.filter(({ question }) => question === row.question)
      return [...cells.map(cell => tellCell(row, cell, language)), ...tellApart(cells, own, language)]
    })
}
