import { tellDays, tellQuestion, tellValue } from "../../messages/tell.ts"
import { fill, WORDS } from "../../messages/words.ts"
import type { Row, Step } from "../../model/ledger.ts"
import { safe } from "../exports/story-html.ts"
import { claimAddress, type Drawing, type Drawn, type DrawnLine, drawLines, svgOf, WIDTH, whose } from "./drawing.ts"
import { colourOf, markAt } from "./marks.ts"

const PLOT = { left: 64, right: WIDTH - 32, height: 220 }

interface Point {
  readonly step: Step
  readonly series: number
  readonly at: number
  readonly low: number
  readonly high: number
}

/** A value as it is drawn; null for a vague word, which is never a number (DESIGN, rule 4), and for what has no day. */
function pointOf(step: Step, series: number): Point | null {
  const { min, max, qualifier } = step.value
  const said = Date.parse(/^\d{4}-\d\d-\d\d$/.test(step.said ?? "") ? (step.said ?? "") : "")
  const at = step.said === step.published?.slice(0, 10) || Number.isNaN(said) ? Date.parse(step.published ?? "") : said
  const [low, high] = [min ?? max, max ?? min]
  if (qualifier === "vague" || low === null || high === null || Number.isNaN(at)) return null
  return qualifier === "range"
    ? { step, series, at, low, high }
    : { step, series, at, ...(qualifier === "under" ? { low: high, high } : { low, high: low }) }
}

/** The question that most values are told for. */
function mainQuestion({ view }: Drawing): Row | null {
  const count = ({ question }: Row): number =>
    view.series
      .filter(series => series.question === question)
      .flatMap(({ steps }) => steps.flatMap(step => pointOf(step, 0) ?? [])).length
  const [first] = view.rows.filter(row => count(row) > 0).toSorted((a, b) => count(b) - count(a))
  return first ?? null
}

/** A story's figures over time as SVG: every claimant's values for the question most is told of, nothing added up. */
export const chartSvg = (drawing: Drawing): string => svgOf(drawing, from => drawChart(drawing, from))

function drawChart(drawing: Drawing, from: number): Drawn {
  const { view, language } = drawing
  const { embeds, ledger } = WORDS[language]
  const row = mainQuestion(drawing)
  if (row === null) return drawLines([{ words: ledger.noFigures, as: "text", claim: null }], from, drawing)
  const told = view.series.filter(({ question }) => question === row.question)
  const points = told.flatMap(({ steps }, i) => steps.flatMap(step => pointOf(step, i) ?? []))
  const vague = told.flatMap(({ steps }) => steps.filter(({ value }) => value.qualifier === "vague"))
  const asked = { metric: row.metric, population: row.population, object: row.object }
  const head = drawLines([{ words: tellQuestion(asked, language), as: "text", claim: null }], from, drawing)
  const plot = drawPlot(points, head.height + 16, drawing)
  const legend: readonly DrawnLine[] = [
    ...told.map(({ claimant, steps }, i) => ({
      words: `${whose(claimant, drawing)}: ${steps.map(({ value }) => tellValue(value, language)).join(" · ")}`,
      mark: i,
      ...{ as: "text" as const, claim: steps.at(-1)?.claim ?? null },
    })),
    ...(vague.length === 0
      ? []
      : [
          {
            words: fill(embeds.leftOut, vague.map(({ value }) => tellValue(value, language)).join(ledger.comma)),
            as: "note" as const,
            claim: null,
          },
        ]),
  ]
  const below = drawLines(legend, plot.height, drawing)
  return { body: [head.body, plot.body, below.body].join("\n"), height: below.height }
}

function drawPlot(points: readonly Point[], top: number, { language, origin }: Drawing): Drawn {
  const [first, last] = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))]
  const most = Math.max(...points.map(({ high }) => high), 1)
  const bottom = top + PLOT.height
  const along = (at: number): number => {
    const share = last === first ? 0.5 : (at - first) / (last - first)
    return PLOT.left + 12 + share * (PLOT.right - PLOT.left - 24)
  }
  const up = (n: number): number => bottom - (n / most) * (PLOT.height - 24)
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
  const label = (x: number, y: number, words: string, anchor: string): string =>
    `<text x="${x}" y="${y}" font-size="12" fill="#555555" text-anchor="${anchor}" direction="ltr">${words}</text>`
  const axes = [
    `<path d="M${PLOT.left} ${top}V${bottom}H${PLOT.right}" fill="none" stroke="#999999"/>`,
    label(PLOT.left - 8, bottom, "0", "end"),
    label(PLOT.left - 8, up(most) + 4, most.toLocaleString("en"), "end"),
    label(along(first), bottom + 16, day(first), last === first ? "middle" : "start"),
    ...(last === first ? [] : [label(along(last), bottom + 16, day(last), "end")]),
  ]
  const marks = points.map(({ step, series, at, low, high }) => {
    const x = along(at)
    const reach = `M${x.toFixed(1)} ${up(low).toFixed(1)}V${up(high).toFixed(1)}`
    const span = low === high ? "" : `<path d="${reach}" stroke="${colourOf(series)}" stroke-width="3"/>`
    const title = `<title>${safe(`${tellValue(step.value, language)} · ${tellDays(step, language, edtf => edtf).join(" · ")} · ${step.quote}`)}</title>`
    const address = safe(claimAddress(origin, step.claim))
    return `<a href="${address}" target="_blank">${title}${span}${markAt(series, x, up(high))}</a>`
  })
  return { body: [...axes, ...marks].join("\n"), height: bottom + 24 }
}
