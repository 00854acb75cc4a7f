import type { Told } from "./problem.ts"

/** What is visited again and again for new articles: a feed (RSS, Atom, RDF, JSON), a site map, one page for its own changes, or a folder of files. */
export const SOURCE_KINDS = ["feed", "sitemap", "page", "folder"] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A source that is followed, with what whoever added it declares of it; null where nothing is declared. */
export interface FollowedSource {
  /** A hash of the address. */
  readonly id: string
  /** On the web, or of a folder (`file:`). */
  readonly address: string
  readonly kind: SourceKind
  readonly outlet: string | null
  /** The owner of several outlets: they count once. */
  readonly publisher: string | null
  /** BCP 47. */
  readonly language: string | null
  /** ISO 3166, two letters. */
  readonly country: string | null
  /** IANA zone in which its dates are told. */
  readonly timezone: string | null
  /** The party or state that it declares to belong to. */
  readonly affiliation: string | null
  /** Minutes between two visits. */
  readonly every: number
  /** True while neither it nor its articles are visited. */
  readonly paused: boolean
}

/** What a feed says of one article; the page itself says it better where it says it. */
export interface Entry {
  /** Absolute, in its canonical form. */
  readonly address: string
  readonly title: string | null
  /** As the feed writes it. */
  readonly published: string | null
  /** The article's text as markup, where the feed carries it. */
  readonly html: string | null
  /** The feed's answer that named it, where its text stands in it. */
  readonly carrier?: Answered
}

/** One address that is visited, a source or an article, and how it stands. Instants are ISO, in UTC. */
export interface Visited {
  readonly address: string
  /** The source that it is, or that named it. */
  readonly source: string
  readonly role: "source" | "article"
  /** When it is to be visited next; null: never again. */
  readonly next: string | null
  /** The last visit; null before the first. */
  readonly last: string | null
  /** What the server gave to ask by: `ETag` and `Last-Modified`. */
  readonly tag: string | null
  readonly modified: string | null
  /** Visits that brought an answer, and failed ones since the last of those. */
  readonly visits: number
  readonly failures: number
  /** Why the last visit brought nothing. */
  readonly problem: Told | null
  /** The report's version that the last visit gave; null for sources, and before the first. */
  readonly version: string | null
  /** What named it; null for sources. */
  readonly entry: Entry | null
}

/** An address as it stands before its first visit, due at once. */
export const unvisited = (
  address: string,
  source: string,
  role: Visited["role"],
  entry: Entry | null,
  now: string,
): Visited => ({
  address,
  source,
  role,
  entry,
  next: now,
  last: null,
  tag: null,
  modified: null,
  visits: 0,
  failures: 0,
  problem: null,
  version: null,
})

/** The bytes of one answer, or of a file of this machine, as evidence of what stood at an address at a moment. */
export interface Capture {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string
  /** Of a file `file:///` and its name, without the folders that it lies in; `#line=12` of one record among others. */
  readonly address: string
  /** Where redirects ended; of an article's text that a feed carried, the feed. */
  readonly final: string
  readonly fetched: string
  /** Null: a file of this machine, which no server answered with. */
  readonly status: number | null
  /** As they came, names in lower case; cookies left out. Of a file the type that it was read as. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Base64 of the bytes, packed with gzip. */
  readonly packed: string
  /** The report's version that was read from it; null where none was. */
  readonly version: string | null
  /** The articles that it names, where it is a feed. */
  readonly names?: readonly string[]
}

/** An answer without its bytes and what was read from them. */
export type Answered = Pick<Capture, "hash" | "final" | "fetched" | "status" | "headers">

/** A capture to be kept; without bytes where the archive has them already. */
export type Keepable = Omit<Capture, "packed"> & { readonly packed?: string }

/** A part of all captures, with the mark behind which the next part begins; null: that is all. */
export interface CapturePage {
  readonly captures: readonly Capture[]
  readonly next: string | null
}

/** What one visit came to, as it is told while collecting goes on. */
export interface Step extends Pick<Visited, "address" | "source" | "role" | "problem"> {
  /** Reports that came with it: those that were not known, and further versions of others. */
  readonly reports: number
  readonly versions: number
}

/** Names a capture. A file that is read again is the same one. */
export const captureId = ({ hash, fetched, address, status }: Omit<Capture, "packed">): string =>
  status === null ? `${hash} ${address}` : `${hash} ${fetched} ${address}`

/** What visits brought, to be kept as a whole or not at all. */
export interface Visits {
  readonly visited: readonly Visited[]
  /** Addresses heard of; those that are known already stay as they are. */
  readonly found: readonly Visited[]
  /** Those that came with no report; the others are kept with theirs. A feed's is kept where it names an article not heard of before. */
  readonly captures: readonly Keepable[]
}

/** A source with the addresses that it named. */
export interface SourceState {
  readonly source: FollowedSource
  readonly state: Visited
  readonly articles: number
  /** Articles that were read. */
  readonly read: number
  /** Versions that are stored of what was read: edits are further ones. */
  readonly versions: number
  /** Articles whose last visit failed. */
  readonly failing: number
  /** Articles that were named and not visited yet. */
  readonly waiting: number
}

/** The part of an archive that keeps what is collected, and when to look again. */
export interface Collection {
  /** Adds a source, or changes what is declared of one; it is due at once where it is new. */
  follow(source: FollowedSource, now: string): Promise<void>
  /** Makes a source due at once, and what it is made of; false where there is none of that id. */
  hurry(id: string, now: string): Promise<boolean>
  /** Makes due what was visited at a moment still to come, by a clock that has been set back since; gives how many addresses. */
  hurryAhead(now: string): Promise<number>
  /** Ends visits to a source and its articles; what was collected stays. False where there is none of that id. */
  unfollow(id: string): Promise<boolean>
  /** What is declared of all that are followed. */
  followed(): Promise<readonly FollowedSource[]>
  /** All that are followed, by address, with how they do. */
  sources(): Promise<readonly SourceState[]>
  /** The addresses of a source, the last visited first. */
  visitedOf(source: string, limit: number): Promise<readonly Visited[]>
  /** What is due at an instant, one address of each host but those named: its source before its articles, longest due first. */
  due(now: string, limit: number, but: readonly string[]): Promise<readonly Visited[]>
  /** The next instant at which something is due; null where nothing ever is. */
  nextDue(): Promise<string | null>
  keepVisits(visits: Visits): Promise<void>
  /** The captures of a report's versions, oldest first. */
  captures(report: string): Promise<readonly Capture[]>
  /** The next so many of all captures after a mark, oldest first; null: from the beginning. */
  capturesAfter(after: string | null, limit: number): Promise<CapturePage>
}
