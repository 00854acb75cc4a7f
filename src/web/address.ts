/** How a story is seen: from which moment (null is now), by which clock, as the machine reads or with what people decided. */
export interface Seen {
  readonly at: string | null
  readonly clock: "published" | "recorded"
  readonly reviewed: boolean
}

/** A story as it is read now. */
export const NOW: Seen = { at: null, clock: "published", reviewed: false }

/** By what the list of stories is narrowed, in the order in which it is offered. */
export const FACETS = ["place", "party", "outlet", "language", "kind"] as const
export type Facet = (typeof FACETS)[number]
export type Filters = Readonly<Partial<Record<Facet, string>>>

/** The start page as it is at first. */
export const START = { page: "stories", text: "", filters: {} } as const

/** What is counted by area and day: of one story, or (null) across those that are narrowed to, behind one of them. */
export interface TableAddress {
  readonly page: "table"
  readonly story: string | null
  /** metric/unit; null is what there is most of. */
  readonly metric: string | null
  /** Whose values; null is who gives the most. */
  readonly claimant: string | null
  readonly filters: Filters
  readonly after: string | null
  readonly seen: Seen
}

/** A story's table as it is at first. */
export const tableOf = (story: string | null, seen: Seen, filters: Filters = {}): TableAddress => ({
  ...{ page: "table", story, metric: null, claimant: null, filters, after: null, seen },
})

/** A place of the desk that can be written down and sent to a colleague. */
export type Address =
  | { readonly page: "stories"; readonly text: string; readonly filters: Filters }
  | { readonly page: "story"; readonly story: string; readonly claim: string | null; readonly seen: Seen }
  | TableAddress
  | { readonly page: "persons"; readonly story: string; readonly seen: Seen }
  | { readonly page: "voice"; readonly story: string; readonly voice: string; readonly seen: Seen }
  | { readonly page: "report"; readonly version: string; readonly claim: string | null }
  | { readonly page: "claim"; readonly claim: string }
  | { readonly page: "accuracy" }
  | { readonly page: "sources" }
  | { readonly page: "withheld" }
  | { readonly page: "nowhere" }

/** Pages that are called by their name alone. */
const PLAIN = ["accuracy", "sources", "withheld"] as const

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part)
  } catch {
    // A percent sign that encodes nothing: no page has such an address.
    return null
  }
}

/** Reads an address as the browser has it (`/story/s1`, `?claim=c2`); what is no page of the desk is "nowhere". */
export function parseAddress(path: string, search: string): Address {
  const [, first = "", second = "", third, fourth = "", ...rest] = path.replace(/(?<=.)\/$/, "").split("/")
  const asked = new URLSearchParams(search)
  const name = decoded(second)
  const claim = asked.get("claim")
  const voice = decoded(fourth)
  if (name === null || voice === null || rest.length > 0) return { page: "nowhere" }
  if (first === "story" && name !== "" && third === "persons" && fourth === "")
    return { page: third, story: name, seen: seenIn(asked) }
  if (first === "story" && name !== "" && third === "table" && fourth === "") return tableIn(name, asked)
  if (path === "/table" || path === "/table/") return tableIn(null, asked)
  if (third !== undefined)
    return first === "story" && name !== "" && third === "who" && voice !== ""
      ? { page: "voice", story: name, voice, seen: seenIn(asked) }
      : { page: "nowhere" }
  if (first === "" && name === "") return { page: "stories", text: asked.get("text") ?? "", filters: filtersIn(asked) }
  if (name === "") return { page: PLAIN.find(page => page === first) ?? "nowhere" }
  if (first === "story") return { page: "story", story: name, claim, seen: seenIn(asked) }
  if (first === "report") return { page: "report", version: name, claim }
  return first === "claim" ? { page: "claim", claim: name } : { page: "nowhere" }
}

const filtersIn = (asked: URLSearchParams): Filters =>
  Object.fromEntries(FACETS.flatMap(facet => (asked.get(facet) ? [[facet, asked.get(facet)]] : [])))

const tableIn = (story: string | null, asked: URLSearchParams): TableAddress => ({
  ...tableOf(story, seenIn(asked), story === null ? filtersIn(asked) : {}),
  ...{ metric: asked.get("metric") || null, claimant: asked.get("claimant") || null },
  after: story === null ? asked.get("after") || null : null,
})

const seenIn = (asked: URLSearchParams): Seen => ({
  at: asked.get("as_of") || null,
  clock: asked.get("clock") === "recorded" ? "recorded" : "published",
  reviewed: asked.get("as") === "reviewed",
})

const asking = (asked: Readonly<Record<string, string | null>>): string => {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, value]],
  )
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`
}

const told = ({ at, clock, reviewed }: Seen) => ({
  as_of: at,
  clock: clock === "recorded" ? clock : null,
  as: reviewed ? "reviewed" : null,
})

function addressOfTable({ story, metric, claimant, filters, after, seen }: TableAddress): string {
  const chosen = { metric, claimant, ...told(seen) }
  return story === null
    ? `/table${asking({ ...chosen, ...filters, after })}`
    : `/story/${encodeURIComponent(story)}/table${asking(chosen)}`
}

/** The inverse of `parseAddress`; nowhere is the start page. */
export function addressOf(address: Address): string {
  if (address.page === "story")
    return `/story/${encodeURIComponent(address.story)}${asking({ claim: address.claim, ...told(address.seen) })}`
  if (address.page === "voice")
    return `/story/${encodeURIComponent(address.story)}/who/${encodeURIComponent(address.voice)}${asking(told(address.seen))}`
  if (address.page === "persons")
    return `/story/${encodeURIComponent(address.story)}/persons${asking(told(address.seen))}`
  if (address.page === "table") return addressOfTable(address)
  if (address.page === "report")
    return `/report/${encodeURIComponent(address.version)}${asking({ claim: address.claim })}`
  const plain = PLAIN.find(page => page === address.page)
  if (plain !== undefined) return `/${plain}`
  if (address.page === "claim") return `/claim/${encodeURIComponent(address.claim)}`
  return address.page === "stories" ? `/${asking({ text: address.text, ...address.filters })}` : "/"
}
