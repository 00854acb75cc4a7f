import type { Hono } from "hono"
import { etag } from "hono/etag"
import type { Archive } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import type { FileRoute, Handed } from "../file-route.ts"
import { FRAMES } from "../guard.ts"
import { FRAME_POLICY } from "../headers.ts"
import { maskStory } from "../mask.ts"
import type { PrintingBrowser } from "../print/find-browser.ts"
import { printPng } from "../print/print-png.ts"
import { questionIn } from "../question.ts"
import type { Question } from "../route.ts"
import { chartSvg } from "./chart.ts"
import type { Drawing } from "./drawing.ts"
import { clockSvg, ledgerSvg } from "./tables.ts"

const PARTS = {
  chart: { says: "A story's figures over time as SVG, with its source line.", draw: chartSvg },
  ledger: { says: "A story's ledger as SVG: who says which figure, in which words.", draw: ledgerSvg },
  clock: { says: "A story's commitments as SVG, and how long each still runs.", draw: clockSvg },
} as const satisfies Readonly<Record<string, { says: string; draw: (drawing: Drawing) => string }>>
export type Part = keyof typeof PARTS
export const PART_NAMES = Object.keys(PARTS) as readonly Part[]

async function drawn(part: Part, archive: Archive, question: Question, { origin }: URL): Promise<string> {
  const { id, asOf, language, reviewed } = question
  const found = await archive.story(id, { asOf, text: null, language, reviewed })
  if (found === null) throw new Problem("story/unknown", { id })
  return PARTS[part].draw({ view: maskStory(found), language, origin })
}

/** The parts of a story that stand alone, as pictures. */
export const PICTURES: readonly FileRoute[] = PART_NAMES.map(part => ({
  path: `/api/stories/:id/${part}.svg`,
  says: PARTS[part].says,
  query: ["asOf", "clock", "as", "lang"],
  type: "image/svg+xml; charset=utf-8",
  answer: (archive, question, asked) => drawn(part, archive, question, asked),
}))

/** The same as PNG, where the server's machine has a Chromium. */
export const PNGS: readonly (Handed & { readonly part: Part })[] = PART_NAMES.map(part => ({
  part,
  path: `/api/stories/:id/${part}.png`,
  says: `${PARTS[part].says.replace("SVG", "PNG")} Drawn by a Chromium of the server's machine; 503 where there is none.`,
  query: ["asOf", "clock", "as", "lang"],
  type: "image/png",
}))

/** Answers the pictures as PNG. Fails with "exports/no-browser" where there is none: the same path as SVG needs none. */
export function handOutPngs(hono: Hono, archive: Archive, browser: () => PrintingBrowser | null): void {
  for (const { part, path } of PNGS)
    hono.get(path, async context => {
      const printing = browser()
      if (printing === null) throw new Problem("exports/no-browser", {})
      const picture = await drawn(part, archive, questionIn(context), new URL(context.req.url))
      const png = await printPng(picture, printing)
      return context.body(new Uint8Array(png), 200, { "content-type": "image/png" })
    })
}

const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name)

/** The same as pages that other sites may show in a frame, the only ones: nothing in them runs. */
export function handOutEmbeds(hono: Hono, archive: Archive): void {
  hono.get(`${FRAMES}stories/:id/:part`, etag(), async context => {
    const part = context.req.param("part")
    if (!isPart(part)) throw new Problem("serve/no-such-path", { path: context.req.path })
    const question = questionIn(context)
    const { language } = question
    const picture = await drawn(part, archive, question, new URL(context.req.url))
    context.header("content-security-policy", FRAME_POLICY)
    context.header("cross-origin-resource-policy", "cross-origin")
    const [, title = ""] = /<title>([^<]*)<\/title>/.exec(picture) ?? []
    return context.html(
      `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Tawatur · ${title}</title></head>
<body>
${picture.replace(/ width="\d+" height="\d+"/, ' width="100%"')}</body></html>
`,
    )
  })
}
