import { fold } from "../../languages/fold.ts"
import { tellObject, tellValue } from "../../messages/tell.ts"
import { fill, WORDS } from "../../messages/words.ts"
import type { Cell, Row } from "../../model/ledger.ts"
import { byUnit } from "../../model/order.ts"
import type { ReportInStory } from "../../model/story.ts"
import { sizeOf } from "./values.ts"

type Language = "ar" | "en"

/** What a title tells first, where it is told at all. */
const FIRST: readonly string[] = ["killed", "casualties", "injured", "missing", "abducted", "displaced", "evacuated"]
/** A title holds no more values than this side by side, and no more claimants of each. */
const SIDE_BY_SIDE = 2
/** What fewer of a story's reports tell than this share is no title for it. */
const SHARED = 0.25

const QUOTED = { ar: "«#»", en: "“#”" } as const satisfies Record<Language, string>
const BESIDE = { ar: "، ", en: ", " } as const satisfies Record<Language, string>

const rankOf = (metric: string): number => {
  const rank = FIRST.indexOf(metric)
  return rank < 0 ? FIRST.length : rank
}

const sideOf = ({ claim, origins }: Cell): string | null =>
  origins.find(({ claims }) => claims.includes(claim))?.side ?? null

/** What a side has since counted more of, by whichever of its bodies. */
export function outdatedIn(cells: readonly Cell[]): ReadonlySet<Cell> {
  const bySide = Map.groupBy(cells, sideOf)
  bySide.delete(null)
  const found = [...bySide.values()].flatMap(same =>
    same.filter(cell =>
      same.some(
        ({ value, asOf }) =>
          value.qualifier !== "vague" && (asOf ?? "") > (cell.asOf ?? "") && sizeOf(value) > sizeOf(cell.value),
      ),
    ),
  )
  return new Set(found)
}

const byWitnesses = (a: Cell, b: Cell): number =>
  b.witnesses - a.witnesses || b.sides - a.sides || byUnit(a.claim, b.claim)

const bestOf = (row: Row): Cell | undefined => row.cells.toSorted(byWitnesses)[0]

/** How many independent voices a question's answers have, each once. */
const voicesOf = ({ cells }: Row): number =>
  new Set(cells.flatMap(({ origins }) => origins.map(({ claims }) => claims.join(" ")))).size

const tellingsOf = ({ cells }: Row): number => new Set(cells.flatMap(({ claims }) => claims)).size

/**
 * Rows by what they say first of a story: victims before other counts, what most independent voices speak of, a campaign before one
 * incident, then what most claimants speak of, the best witnessed, and what is told most often.
 */
export const leadingRows = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted(
    (a, b) =>
      rankOf(a.metric) - rankOf(b.metric) ||
      voicesOf(b) - voicesOf(a) ||
      Number(b.counts === "campaign") - Number(a.counts === "campaign") ||
      b.cells.length - a.cells.length ||
      (bestOf(b)?.witnesses ?? 0) - (bestOf(a)?.witnesses ?? 0) ||
      tellingsOf(b) - tellingsOf(a) ||
      byUnit(a.question, b.question),
  )

/** Letters that run against the line's own direction. */
const AGAINST = { ar: /\p{Script=Latin}/u, en: /\p{Script=Arabic}/u } as const satisfies Record<Language, RegExp>

/** Words of the other direction stand between isolates, so that they leave the signs around them in their places. */
export const apartIn = (words: string, language: Language): string =>
  AGAINST[language].test(words) ? `\u2068${words}\u2069` : words

/** A folded word of a claim as its report spells it. */
function spelled(word: string, quote: string): string {
  const { body, unfold } = fold(quote)
  const at = body.indexOf(word)
  if (at < 0) return word
  const { start, end } = unfold({ start: at, end: at + word.length })
  return quote.slice(start, end)
}

/** A cell's count as its words gave it. */
export const valueIn = ({ value, quote }: Pick<Cell, "value" | "quote">, language: Language): string =>
  tellValue({ ...value, word: value.word === null ? null : apartIn(spelled(value.word, quote), language) }, language)

const claimantIn = (cell: Cell, language: Language): string =>
  apartIn(cell.claimant.name ?? WORDS[language].ledger.ownVoice, language)

/** What sides count by now before what they counted before, the best witnessed first. */
const leadingCells = (cells: readonly Cell[]): readonly Cell[] => {
  const outdated = outdatedIn(cells)
  return cells.toSorted((a, b) => Number(outdated.has(a)) - Number(outdated.has(b)) || byWitnesses(a, b))
}

/** The best witnessed values, each once with those whose it is. */
function valuesOf(cells: readonly Cell[], language: Language): string {
  const told = [...Map.groupBy(cells, cell => valueIn(cell, language))].slice(0, SIDE_BY_SIDE)
  const whose = (same: readonly Cell[]): string =>
    [...new Set(same.map(cell => claimantIn(cell, language)))].slice(0, SIDE_BY_SIDE).join(BESIDE[language])
  return told.map(([value, same]) => `${value} (${whose(same)})`).join(BESIDE[language])
}

/** True where so many of the story's reports tell it that the story is about it. */
export function isShared({ cells }: Row, members: readonly ReportInStory[]): boolean {
  const claims = new Set(cells.flatMap(each => each.claims))
  const telling = members.filter(member => member.claims.some(({ id }) => claims.has(id)))
  return telling.length >= members.length * SHARED
}

const plain = (title: string): string => title.replace(/\s+/gu, " ").trim()

/** The earliest report's own title, in quotation marks; its id where none has a title. */
function borrowed(members: readonly ReportInStory[], language: Language): string {
  const [first] = members.filter(({ title }) => title !== null && plain(title) !== "")
  return first?.title == null
    ? (members[0]?.report ?? "")
    : fill(QUOTED[language], apartIn(plain(first.title), language))
}

/**
 * A story's title, made of its claims: the place, what was counted, and the best witnessed values each with whose it is,
 * so that no account stands as the truth; a report's own title where few of the reports count anything. Members come earliest first.
 */
export function titleOf(rows: readonly Row[], members: readonly ReportInStory[], language: Language): string {
  const [row] = leadingRows(rows.filter(each => isShared(each, members)))
  if (row === undefined) return borrowed(members, language)
  const cells = leadingCells(row.cells)
  const place = cells.slice(0, SIDE_BY_SIDE).find(({ where }) => where !== null)?.where ?? null
  const object = tellObject(row, language)
  const counted = [WORDS[language].metrics[row.metric] ?? row.metric, ...(object === null ? [] : [object])]
  return `${place === null ? "" : `${apartIn(place, language)} · `}${counted.join(BESIDE[language])}: ${valuesOf(cells, language)}`
}
