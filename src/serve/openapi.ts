import { ProblemDocument } from "./contract.ts"
import { EVENTS } from "./events.ts"
import type { Handed } from "./file-route.ts"
import type { Change } from "./openapi-changes.ts"
import { type Forms, gatherForms } from "./openapi-forms.ts"
import type { Parameter, Route } from "./route.ts"
import { VERSIONED } from "./version-path.ts"

const WORDS = { type: "string" } as const

const QUERY = {
  text: { description: "Words, all of which a text must hold; each may be only begun, from three letters on." },
  metric: { description: "What is counted in what, such as `displaced/household`: a key of the tables." },
  claimant: { description: "Whose values are shown: a key of the claimants." },
  place: { description: "Only what claims name this place, or one that lies in it: an id of `names` of a story." },
  party: { description: "Only what claims name this party or body: an id of `names` of a story." },
  outlet: { description: "Only stories with a report of this outlet." },
  language: { description: "Only stories with a report in this language." },
  kind: { description: "Only stories with a claim of this kind." },
  since: { description: "What was recorded after this instant." },
  beside: { description: "Only the other stories of the storyline that this one is in today." },
  asOf: { description: "An ISO date or instant: what was known then. Also as `as_of`." },
  clock: {
    description: "By which clock asOf counts: as published (the usual), or as recorded.",
    schema: { ...WORDS, enum: ["published", "recorded"] },
  },
  as: {
    description: "As the machine reads (the usual), or with what people decided.",
    schema: { ...WORDS, enum: ["read", "reviewed"] },
  },
  limit: { description: "How many, 1 to 500.", schema: { type: "integer", minimum: 1, maximum: 500 } },
  after: { description: "Behind which: `next` of the answer before." },
  lang: {
    description: "Language of the product's own sentences; else `Accept-Language`.",
    schema: { ...WORDS, enum: ["ar", "en"] },
  },
} as const satisfies Readonly<Record<Parameter, object>>

/** What the description is made of: the tables that are served. */
export interface Served {
  readonly routes: readonly Route[]
  readonly files: readonly Handed[]
  /** Files that are handed out while they are made: nobody knows a name for their bytes before. */
  readonly streams: readonly Handed[]
  readonly changes: readonly Change[]
  readonly version: string
}

/** The OpenAPI 3.1 description of the API, made from the tables that serve it; forms are those that answers are tested against. */
export function openApi({ routes, files, streams, changes, version }: Served): object {
  const forms = gatherForms()
  const paths = new Map<string, object>()
  const add = (path: string, method: string, operation: object): void =>
    void paths.set(templateOf(path), { ...paths.get(templateOf(path)), [method]: operation })
  for (const route of routes) add(route.path, "get", asking(route, TAGGED, jsonOf(forms, route)))
  for (const file of files) add(file.path, "get", asking(file, TAGGED, fileOf(file)))
  for (const file of streams) add(file.path, "get", asking(file, null, handedOf(forms, file)))
  for (const change of changes) add(change.path, "post", changing(forms, change))
  add(EVENTS, "get", LISTENING)
  return {
    openapi: "3.1.0",
    info: {
      title: "Tawatur",
      version,
      description: "Every claim carries the words of its report.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: VERSIONED }],
    security: [{}, { token: [] }],
    paths: Object.fromEntries([...paths].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "Where the server asks for a token." } },
      schemas: { ...forms.named(), Problem: forms.schemaOf(ProblemDocument, "input") },
      responses: {
        Problem: {
          description: "What went wrong (RFC 9457).",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    },
  }
}

const LISTENING = {
  operationId: "listen",
  summary:
    "Tells of new reports as they are taken in: server-sent events `reports` with seq and reports (how many came).",
  parameters: [
    { name: "Last-Event-ID", in: "header", description: "The last event heard.", schema: { type: "integer" } },
  ],
  responses: {
    200: { description: "Events, until the listener goes.", content: { "text/event-stream": { schema: WORDS } } },
    default: { $ref: "#/components/responses/Problem" },
  },
}

/** Addresses in the description begin behind the version. */
const templateOf = (path: string): string => path.replace(/^\/api/, "").replace(/:(\w+)/g, "{$1}")

/** "/api/stories/:id/feed.atom": "getStoryFeedAtom". */
const nameOf = (verb: string, path: string): string => {
  const words = path
    .replace(/^\/api/, "")
    .replace(/(\w+?)(ie)?s\/:id/g, (_, noun: string, ending?: string) => `${noun}${ending === undefined ? "" : "y"}`)
    .split(/\W+/)
  return [verb, ...words.map(word => word.slice(0, 1).toUpperCase() + word.slice(1))].join("")
}

const idOf = (path: string): readonly object[] =>
  path.includes(":id") ? [{ name: "id", in: "path", required: true, schema: WORDS }] : []

const jsonOf = (forms: Forms, { form }: Pick<Route, "form">): object => ({
  "application/json": { schema: forms.schemaOf(form, "output") },
})

const fileOf = ({ type }: Handed): object => ({ [type.split(";")[0] ?? type]: { schema: WORDS } })

const handedOf = (forms: Forms, { json, ...file }: Handed): object => {
  if (json !== undefined) return jsonOf(forms, { form: json })
  return file.type === "application/json" ? { "application/json": { schema: { type: "object" } } } : fileOf(file)
}

const TAGGED = { ETag: { description: "Names these bytes; send it as `If-None-Match`.", schema: WORDS } }

type Asked = Pick<Route, "path" | "says" | "query">

const asking = ({ path, says, query }: Asked, headers: typeof TAGGED | null, content: object): object => ({
  operationId: nameOf("get", path),
  summary: says,
  parameters: [...idOf(path), ...query.map(name => ({ name, in: "query", schema: WORDS, ...QUERY[name] }))],
  responses: {
    200: { description: "The answer.", ...(headers === null ? {} : { headers }), content },
    ...(headers === null ? {} : { 304: { description: "It is what If-None-Match names." } }),
    default: { $ref: "#/components/responses/Problem" },
  },
})

const changing = (forms: Forms, { path, says, status, given, form }: Change): object => ({
  operationId: nameOf("change", path),
  summary: says,
  ...(path.includes(":id") ? { parameters: idOf(path) } : {}),
  requestBody: { required: true, content: { "application/json": { schema: forms.schemaOf(given, "input") } } },
  responses: {
    [status]: { description: "What became of it.", content: jsonOf(forms, { form }) },
    default: { $ref: "#/components/responses/Problem" },
  },
})
