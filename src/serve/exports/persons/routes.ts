import type { Context, Hono } from "hono"
import { getCookie } from "hono/cookie"
import type { Archive } from "../../../model/archive.ts"
import { Problem } from "../../../model/problem.ts"
import type { StoryView } from "../../../model/story.ts"
import type { Handed } from "../../file-route.ts"
import { COOKIE, checkRecorder, type Door } from "../../guard.ts"
import { maskStory } from "../../mask.ts"
import { PersonsList } from "../../persons-contract.ts"
import type { Question } from "../../route.ts"
import { personsIn } from "./persons.ts"
import { personsCsv, whyOne } from "./persons-csv.ts"

const LIST = "/api/stories/:id/persons"
const ASKED = ["asOf", "clock", "as", "lang"] as const
const says =
  "Persons named as killed, injured or missing; for the token for names alone. Never minors, never who is held."

/** The recorder's list in its two forms. */
export const PERSONS: readonly Handed[] = [
  { path: LIST, says, query: ASKED, type: "application/json", json: PersonsList },
  { path: `${LIST}.csv`, says, query: ASKED, type: "text/csv; charset=utf-8" },
]

/** The list as it is handed out: the title is covered as everywhere, only the list itself is not. */
function listOf(view: StoryView, language: Question["language"]): PersonsList {
  const found = personsIn(view)
  const held = [...new Set(found.map(({ incident }) => incident))]
  return {
    story: view.story,
    title: maskStory(view).title,
    asOf: view.asOf,
    incidents: held.flatMap(id => {
      const incident = view.incidents.find(one => one.id === id)
      return incident === undefined ? [] : [{ id: incident.id, from: incident.from, to: incident.to }]
    }),
    persons: found.map(({ name, incident, named, because }) => ({
      ...{ name, incident, named: [...named] },
      because: whyOne({ because }, language),
    })),
  }
}

interface Asking {
  readonly door: Pick<Door, "recorder">
  readonly questionIn: (context: Context) => Question
}

/** Answers the recorder's list to whoever shows the token for names. */
export function handOutPersons(hono: Hono, archive: Archive, { door, questionIn }: Asking): void {
  const viewOf = async (context: Context): Promise<StoryView> => {
    checkRecorder({ authorization: context.req.header("authorization"), cookie: getCookie(context, COOKIE) }, door)
    const { id, asOf, language, reviewed } = questionIn(context)
    const view = await archive.story(id, { asOf, text: null, language, reviewed })
    if (view === null) throw new Problem("story/unknown", { id })
    return view
  }
  hono.get(LIST, async context => {
    const view = await viewOf(context)
    return context.json(listOf(view, questionIn(context).language))
  })
  hono.get(`${LIST}.csv`, async context => {
    const view = await viewOf(context)
    const one = (async function* () {
      yield view
    })()
    const words = await Array.fromAsync(personsCsv(one, view.asOf, questionIn(context).language))
    return context.body(words.join(""), 200, { "content-type": "text/csv; charset=utf-8" })
  })
}
