import { tellQuestion, tellValue, tellWitnesses } from "../../messages/tell.ts"
import { tellClock } from "../../messages/tell-clock.ts"
import { fill, listed, WORDS } from "../../messages/words.ts"
import type { Called } from "../../model/clock.ts"
import { apart } from "../exports/sheet-words.ts"
import { type Drawing, type DrawnLine, drawLines, inOrder, svgOf, whose } from "./drawing.ts"

/** A story's ledger as SVG: for each question who says which figure, with its words, its outlet and its witnesses. */
export const ledgerSvg = (drawing: Drawing): string =>
  svgOf(drawing, from => drawLines(ledgerLines(drawing), from, drawing))

function ledgerLines(drawing: Drawing): readonly DrawnLine[] {
  const { view, language } = drawing
  const { ledger } = WORDS[language]
  if (view.rows.length === 0) return [{ words: ledger.noFigures, as: "text", claim: null }]
  const outlets = new Map(view.members.map(({ version, outlet, report }) => [version, outlet ?? report]))
  return view.rows.flatMap(row => [
    { words: tellQuestion(row, language), as: "head" as const, claim: null },
    ...row.cells.flatMap((cell): readonly DrawnLine[] => [
      {
        words: `${whose(cell.claimant, drawing)}: ${tellValue(cell.value, language)} · ${tellWitnesses(cell, language)}`,
        ...{ as: "text", claim: cell.claim },
      },
      {
        words: `${fill(ledger.quoted, apart(cell.quote))} · ${apart(outlets.get(cell.version) ?? cell.report)}`,
        ...{ as: "note", claim: cell.claim },
      },
    ]),
  ])
}

/** A story's commitments as SVG: how each stands at the moment of the view, with its end, its words and whose they are. */
export const clockSvg = (drawing: Drawing): string =>
  svgOf(drawing, from => drawLines(clockLines(drawing), from, drawing))

function clockLines(drawing: Drawing): readonly DrawnLine[] {
  const { view, language } = drawing
  const { ledger, types, clocks, embeds } = WORDS[language]
  if (view.clocks.length === 0) return [{ words: embeds.noClock, as: "text", claim: null }]
  const called = ({ entity, name }: Called): string =>
    entity === null ? fill(ledger.quoted, apart(name)) : apart(view.names[entity] ?? name)
  return view.clocks.flatMap((clock): readonly DrawnLine[] => {
    const parties = clock.parties.length === 0 ? [] : [listed(clock.parties.map(called), language)]
    const end = clock.extended.at(-1) ?? clock.deadline
    const told = end ?? clock.start ?? clock.steps[0] ?? null
    const state = [...(end === null ? [] : [fill(clocks.until, inOrder(end.edtf))]), tellClock(clock, language)].filter(
      Boolean,
    )
    return [
      { words: [types[clock.type] ?? clock.type, ...parties].join(" · "), as: "head", claim: null },
      ...(state.length === 0 ? [] : [{ words: state.join(" · "), as: "text" as const, claim: told?.claim ?? null }]),
      ...clock.steps.map(step => ({
        words: `${step.by === null ? ledger.ownVoice : called(step.by)}: ${fill(ledger.quoted, apart(step.quote))}`,
        ...{ as: "note" as const, claim: step.claim },
      })),
    ]
  })
}
