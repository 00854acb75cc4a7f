import type { Context, Hono } from "hono"
import type { Archive } from "../../model/archive.ts"
import type { Place } from "../../model/entity.ts"
import type { FileRoute } from "../file-route.ts"
import type { Question } from "../route.ts"
import { EXPORT_FORMS, type ExportForm } from "./export-forms.ts"

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
  readonly questionIn: (context: Context) => Question
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
