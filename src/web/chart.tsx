import { axisX, axisY, dot, gridY, line, plot, rect, ruleX, ruleY } from "@observablehq/plot"
import { useEffect, useRef } from "react"
import type { Point } from "./chart-points.ts"
import type { Band } from "./chart-rules.ts"
import { tellDay } from "./days.ts"
import { type Speech, useSpeech } from "./language.tsx"
import { Said } from "./said.tsx"
import { tellDays, tellValue } from "./tell.ts"
import { inDigits } from "./writing.ts"

/** Told apart by colour and by shape, so that either is enough. */
const COLOURS = Array.from({ length: 8 }, (_, i) => `var(--series-${i + 1})`)
const SHAPES = ["circle", "square", "diamond", "triangle", "star", "cross", "wye", "times"] as const
const SHAPE_PATHS = [
  "M0,-4.5A4.5,4.5 0 1 1 0,4.5A4.5,4.5 0 1 1 0,-4.5Z",
  "M-4,-4H4V4H-4Z",
  "M0,-5.5L4,0L0,5.5L-4,0Z",
  "M0,-5L5,4H-5Z",
  "M0,-6L1.4,-1.9L5.7,-1.9L2.2,0.7L3.5,4.9L0,2.3L-3.5,4.9L-2.2,0.7L-5.7,-1.9L-1.4,-1.9Z",
  "M-1.7,-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z",
  "M-1.5,-0.9L-1.5,-5H1.5V-0.9L5,1.2L3.5,3.8L0,1.8L-3.5,3.8L-5,1.2Z",
  "M-4.5,-2.5L-2.5,-4.5L0,-2L2.5,-4.5L4.5,-2.5L2,0L4.5,2.5L2.5,4.5L0,2L-2.5,4.5L-4.5,2.5L-2,0Z",
]
const HEIGHT = 300
const NARROW = 520

interface Shown {
  readonly points: readonly Point[]
  /** What the counting rule that is chosen makes of each account. */
  readonly bands: readonly Band[]
  /** In CSS pixels. */
  readonly width: number
  readonly addressFor: (claim: string) => string
}

/** Steps per claimant over the days of the reports, with ranges as bars; every point is a link to its words. */
export function Chart({ points, bands, width, addressFor }: Shown) {
  const place = useRef<HTMLDivElement>(null)
  const speech = useSpeech()
  const names = [...new Set(points.map(point => point.name))]
  useEffect(() => {
    const drawn = draw({ points, bands, width, addressFor, names, speech })
    // The page's security policy lets no style stand inside it; what this one says is in the page's own.
    drawn.querySelector("style")?.remove()
    place.current?.replaceChildren(drawn)
    return () => drawn.remove()
  })
  return (
    <>
      <ul className="chart-legend">
        {names.map((name, i) => (
          <li key={name}>
            <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
              <path d={SHAPE_PATHS[i % SHAPES.length]} fill={COLOURS[i % COLOURS.length]} />
            </svg>
            <Said text={name} />
          </li>
        ))}
      </ul>
      <div ref={place} dir="ltr" />
    </>
  )
}

interface Drawing extends Shown {
  readonly names: readonly string[]
  readonly speech: Speech
}

const titleOf = ({ name, step }: Point, { language, words }: Speech): string =>
  [tellValue(step.value, language), name, ...tellDays(step, language), words.steps[step.step], step.quote].join(" · ")

/** The marks of a chart, from the grid up. */
function marksOf({ points, bands, addressFor, speech, width }: Drawing) {
  const ranges = points.filter(point => point.min < point.max)
  // Isolated: the drawing runs from left to right, the day's words may not.
  const day = (date: Date): string => `\u2068${tellDay(date.toISOString(), speech.language, false)}\u2069`
  const days = [...new Set(points.map(point => point.at.toISOString().slice(0, 10)))].sort()
  const every = Math.ceil(days.length / (width < NARROW ? 3 : 8))
  const ticks = days.filter((_, i) => i % every === 0).map(one => new Date(`${one}T12:00:00Z`))
  return [
    gridY({ strokeOpacity: 1, stroke: "var(--rule)" }),
    axisY({
      anchor: "left",
      label: null,
      tickSize: 0,
      tickFormat: (n: number) => inDigits(n.toLocaleString("en"), speech.language),
    }),
    axisX(ticks, { label: null, tickSize: 4, tickFormat: day }),
    ...bandMarks(bands),
    line(points, {
      x: "at",
      y: "max",
      z: "name",
      stroke: "name",
      curve: "step-after",
      strokeWidth: 1.5,
      strokeOpacity: 0.6,
    }),
    ruleX(ranges, { x: "at", y1: "min", y2: "max", stroke: "name", strokeWidth: 5, strokeOpacity: 0.45 }),
    dot(points, {
      x: "at",
      y: "max",
      fill: "name",
      symbol: "name",
      r: 5.5,
      stroke: "var(--paper)",
      href: (point: Point) => addressFor(point.claim),
      title: (point: Point) => titleOf(point, speech),
    }),
    ...arrows(points),
  ]
}

/** On either side, so that an account told once is seen too. */
const BESIDE = 6 * 60 * 60 * 1000

/** What a rule counts, behind the statements: from its low to its high, and its number across. */
function bandMarks(bands: readonly Band[]) {
  const x1 = ({ from }: Band): Date => new Date(from.getTime() - BESIDE)
  const x2 = ({ to }: Band): Date => new Date(to.getTime() + BESIDE)
  const best = bands.filter(band => band.best !== null)
  return [
    rect(bands, {
      x1,
      x2,
      y1: "low",
      y2: "high",
      fill: "var(--ink)",
      fillOpacity: 0.08,
      stroke: "var(--quiet)",
      clip: true,
    }),
    ruleY(best, { x1, x2, y: "best", stroke: "var(--ink)", strokeWidth: 2, strokeDasharray: "5 3", clip: true }),
  ]
}

/** "More than" and "up to" point to where the words leave the figure open. */
const arrows = (points: readonly Point[]) =>
  (["up", "down"] as const).map(open =>
    dot(
      points.filter(point => point.open === open),
      {
        x: "at",
        y: "max",
        symbol: "triangle",
        r: 3,
        dy: open === "up" ? -13 : 13,
        rotate: open === "up" ? 0 : 180,
        fill: "name",
      },
    ),
  )

/** Whole days, so that every point has its day's mark below it. */
function daysAround(points: readonly Point[]): readonly [Date, Date] {
  const days = points.map(point => point.at.toISOString().slice(0, 10)).sort()
  return [new Date(`${days[0]}T00:00:00Z`), new Date(`${days.at(-1)}T23:59:59Z`)]
}

function draw(drawing: Drawing): SVGElement | HTMLElement {
  const { points, bands, width, names } = drawing
  const most = Math.max(1, ...points.map(({ max }) => max), ...bands.map(({ high }) => high))
  const drawn = plot({
    className: "plot",
    width,
    height: HEIGHT,
    marginLeft: 52,
    marginRight: 24,
    marginTop: 24,
    insetLeft: 16,
    x: { type: "utc", domain: daysAround(points) },
    y: { domain: [0, most], nice: true, zero: true },
    color: { domain: names, range: COLOURS },
    symbol: { domain: names, range: [...SHAPES] },
    style: { background: "none", color: "inherit", fontFamily: "inherit", fontSize: "13px", overflow: "visible" },
    marks: marksOf(drawing),
  })
  // Names of the library's own for its layers ("line"), which say nothing to a reader; the points have their titles.
  for (const layer of drawn.querySelectorAll("g[aria-label]")) layer.removeAttribute("aria-label")
  return drawn
}
