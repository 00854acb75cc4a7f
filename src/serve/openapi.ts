import { ProblemDocument } from "./contract.ts"
import { EVENTS } from "./events.ts"
import type { FileRoute } from "./file-route.ts"
import { CHANGES, content } from "./openapi-changes.ts"
import type { Parameter, Route } from "./route.ts"

const QUERY = {
  text: "Words, all of which a text must hold; each may be only begun, from three letters on.",
  asOf: "An ISO date or instant: what was known then.",
  clock: "By which clock asOf counts: published (default) or recorded.",
  as: "read (default): as the machine reads; reviewed: with what people decided.",
  limit: "How many, 1 to 500; all where it is not said.",
  place: "Only stories with a claim at this place or within it, by the place's id; none finer than a town.",
  party: "Only stories that speak of this party, by its id.",
  outlet: "Only stories with a report of this outlet.",
  language: "Only stories with a report in this language.",
  kind: "Only stories with a claim of this kind.",
  since: "Only stories with a report that was recorded after this instant.",
  beside: "Only the other stories of the storyline that this one is in today.",
  after: "Behind which: `next` of the answer before.",
  lang: "Language of the product's own sentences: ar or en (default: Accept-Language).",
} as const satisfies Readonly<Record<Parameter, string>>

/** The OpenAPI 3.1 description of the routes: made from the same tables that serve them. */
export const openApi = (routes: readonly Route[], files: readonly Handed[], version: string): object => ({
  openapi: "3.1.0",
  info: { title: "Tawatur", version, description: "Every claim carries the words of its report." },
  paths: {
    ...CHANGES,
    ...Object.fromEntries(
      routes.map(route => [template(route), { get: operation(route, answerOf(route)), ...CHANGES[template(route)] }]),
    ),
    ...Object.fromEntries(files.map(file => [template(file), { get: operation(file, fileOf(file)) }])),
    [EVENTS]: { get: LISTENING },
  },
})

const LISTENING = {
  summary:
    "Tells of new reports as they are taken in: server-sent events `reports` with seq and reports (how many came).",
  parameters: [
    { name: "Last-Event-ID", in: "header", description: "The last event heard.", schema: { type: "integer" } },
  ],
  responses: { 200: { description: "Events, until the listener goes.", content: { "text/event-stream": {} } } },
}

/** A path that answers with a file. */
type Handed = Omit<FileRoute, "answer">

type Described = Pick<Route, "path" | "says" | "query">

const template = ({ path }: Described): string => path.replace(/:(\w+)/g, "{$1}")

const answerOf = ({ form: type }: Route): object => content("application/json", type)

const fileOf = ({ type }: Handed): object => ({
  content: { [type.split(";")[0] ?? type]: { schema: { type: "string" } } },
})

const operation = (route: Described, answer: object): object => ({
  summary: route.says,
  parameters: [
    ...(route.path.includes(":id") ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }] : []),
    ...route.query.map(name => ({ name, in: "query", description: QUERY[name], schema: { type: "string" } })),
  ],
  responses: {
    200: { description: "The answer.", ...answer },
    default: { description: "What went wrong.", ...content("application/problem+json", ProblemDocument) },
  },
})
