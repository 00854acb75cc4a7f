import type { Context, Hono } from "hono"
import type { Archive } from "../../model/archive.ts"
import type { Place } from "../../model/entity.ts"
import { Problem } from "../../model/problem.ts"
import type { FileRoute } from "../file-route.ts"
import { BRIEF_POLICY } from "../headers.ts"
import { maskStory } from "../mask.ts"
import type { PrintingBrowser } from "../print/find-browser.ts"
import { fontSheet } from "../print/fonts.ts"
import { printPdf } from "../print/print-pdf.ts"
import type { Question } from "../route.ts"
import { EXPORT_FORMS, type ExportForm } from "./export-forms.ts"
import { storyHtml } from "./story-html.ts"

/** One path that hands out a form as a stream. */
export interface ExportRoute extends Omit<FileRoute, "answer"> {
  readonly form: ExportForm
}

const ASKED = ["asOf", "clock", "lang"] as const

const routesOf = (form: ExportForm): readonly ExportRoute[] => {
  const { file, says, type } = form
  const all = { path: `/api/exports/${file}`, says, query: ASKED, type, form }
  return form.ofStory
    ? [all, { ...all, path: `/api/stories/:id/exports/${file}`, says: `${says} Of one story.` }]
    : [all]
}

/** Every path of the API that answers with a form of `tawatur export`. */
export const EXPORTS: readonly ExportRoute[] = Object.values(EXPORT_FORMS).flatMap(routesOf)

const bytesOf = new TextEncoder()

/** What is streamed, from its first part on: what goes wrong before it is still told as a problem. */
async function streamOf(parts: AsyncIterable<string | Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const iterator = parts[Symbol.asyncIterator]()
  const asBytes = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? bytesOf.encode(part) : part)
  let next = await iterator.next()
  return new ReadableStream<Uint8Array>({
    pull: async controller => {
      if (next.done) return controller.close()
      controller.enqueue(asBytes(next.value))
      next = await iterator.next()
    },
    cancel: async () => {
      await iterator.return?.()
    },
  })
}

/** What the exports of a server know beside its archive. */
export interface Knowing {
  readonly place: (id: string) => Place | null
  /** The Chromium that prints. */
  readonly browser: () => PrintingBrowser | null
  readonly questionIn: (context: Context) => Question
}

const PRINTED = { query: ["asOf", "clock", "as", "lang"] } as const

/** A story's brief, as the page that is printed and as PDF. */
export const BRIEFS: readonly Omit<FileRoute, "answer">[] = [
  {
    ...PRINTED,
    path: "/api/stories/:id/brief.html",
    says: "The story's brief as a page that needs nothing else, with a print sheet.",
    type: "text/html; charset=utf-8",
  },
  {
    ...PRINTED,
    path: "/api/stories/:id/brief.pdf",
    says: "The same as PDF, printed by a Chromium of the server's machine; 503 where there is none.",
    type: "application/pdf",
  },
]

/** Answers the paths of briefs. A page that stands alone has a policy of its own, which lets it show itself and reach nothing. */
export function handOutBriefs(hono: Hono, archive: Archive, { questionIn, browser }: Knowing): void {
  const pageOf = async (context: Context): Promise<string> => {
    const { id, asOf, language, reviewed } = questionIn(context)
    const view = await archive.story(id, { asOf, text: null, language, reviewed })
    if (view === null) throw new Problem("story/unknown", { id })
    return storyHtml(maskStory(view), language, await fontSheet())
  }
  hono.get("/api/stories/:id/brief.html", async context => {
    context.header("content-security-policy", BRIEF_POLICY)
    return context.html(await pageOf(context))
  })
  hono.get("/api/stories/:id/brief.pdf", async context => {
    const printing = browser()
    if (printing === null) throw new Problem("exports/no-browser", {})
    const pdf = await printPdf(await pageOf(context), printing)
    return context.body(new Uint8Array(pdf), 200, { "content-type": "application/pdf" })
  })
}

/** Answers every path of the exports, as streams, so that memory stays flat. */
export function handOutExports(hono: Hono, archive: Archive, { place, questionIn }: Knowing): void {
  for (const { path, form } of EXPORTS)
    hono.get(path, async context => {
      const { id, asOf, language } = questionIn(context)
      const body = await streamOf(form.out({ archive, asOf, language, place, story: id || null }))
      return context.body(body, 200, {
        "content-type": form.type,
        "content-disposition": `attachment; filename="${form.file}"`,
      })
    })
}
