import { tellCounts, tellQuestion } from "../../messages/tell.ts"
import { fill, listed, WORDS } from "../../messages/words.ts"
import type { Account, Row } from "../../model/ledger.ts"
import type { StoryView } from "../../model/story.ts"
import type { SheetLine } from "./sheet-form.ts"
import { type Lay, marksOf } from "./sheet-lines.ts"
import { nameOf } from "./sheet-words.ts"

/** Counts of victims: the grades and rules of casualty recorders are made for these. */
const VICTIMS: readonly string[] = ["killed", "injured", "casualties", "missing"]

function layAccount(account: Account, row: Row, lay: Lay): SheetLine {
  const { ledger, grades, gradeReasons } = WORDS[lay.language]
  const cells = row.cells.filter(({ claim }) => account.claims.includes(claim))
  const whose = listed(
    cells.map(({ claimant }) => nameOf(claimant, lay.language)),
    lay.language,
  )
  const { grade, reason } = account.grade
  const told = fill(ledger.grade, whose, grades[grade] ?? grade, gradeReasons[reason] ?? reason)
  return {
    text: `${tellQuestion(row, lay.language)} · ${told} · ${tellCounts(account.counts, lay.language)}`,
    marks: marksOf(account.claims, lay),
  }
}

/** How well each account of victims is supported, by rule, and what the counting rules of other projects make of it. */
export const layGrades = ({ rows }: StoryView, lay: Lay): readonly SheetLine[] =>
  rows
    .filter(({ metric }) => VICTIMS.includes(metric))
    .flatMap(row => row.accounts.map(account => layAccount(account, row, lay)))
