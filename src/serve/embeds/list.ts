import type { Hono } from "hono"
import type { Archive } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import { EmbedList } from "../embed-contract.ts"
import type { Handed } from "../file-route.ts"
import { type Door, FRAMES, frameKey } from "../guard.ts"
import { questionIn } from "../question.ts"
import { PART_NAMES } from "./routes.ts"

/** A story's parts that stand alone, with their addresses. */
export const EMBEDS: Handed = {
  path: "/api/stories/:id/embeds",
  says: "Under which addresses others can show a story's chart, ledger and clock: as a page in a frame, as SVG and as PNG.",
  query: ["asOf", "clock", "as", "lang"],
  type: "application/json",
  json: EmbedList,
}

/** Answers with the addresses, the keys of frames in them: whoever may ask this has shown the token. */
export function tellEmbeds(hono: Hono, archive: Archive, { token }: Pick<Door, "token">): void {
  hono.get(EMBEDS.path, async context => {
    const { id, asOf, language, reviewed } = questionIn(context)
    const view = await archive.story(id, { asOf, text: null, language, reviewed })
    if (view === null) throw new Problem("story/unknown", { id })
    const told = new URLSearchParams({
      lang: language,
      ...(asOf.at === null ? {} : { asOf: asOf.at }),
      ...(asOf.clock === "recorded" ? { clock: asOf.clock } : {}),
      ...(reviewed ? { as: "reviewed" } : {}),
    })
    const story = encodeURIComponent(view.story)
    const list: EmbedList = {
      story: view.story,
      embeds: PART_NAMES.map(part => {
        const path = `${FRAMES}stories/${story}/${part}`
        const key: [string, string][] = token === null ? [] : [["key", frameKey(token, path)]]
        return {
          part,
          frame: `${path}?${new URLSearchParams([...told, ...key])}`,
          svg: `/api/stories/${story}/${part}.svg?${told}`,
          png: `/api/stories/${story}/${part}.png?${told}`,
        }
      }),
    }
    return context.json(list)
  })
}
