/** What whoever collected a source knows of it beside its bytes; null where it does not. */
export interface Given {
  /** Where it was found; the page's own canonical address goes before it where it is of the same site. */
  readonly url: string
  /** As the server declares it. */
  readonly encoding: string | null
  /** These go before what the page says. */
  readonly outlet: string | null
  readonly timezone: string | null
  /** These count where the page says nothing. */
  readonly title: string | null
  readonly published: string | null
  readonly language: string | null
}

/** What is known of whoever publishes a source; it counts where the source itself says nothing. */
export type Declared = Partial<Pick<Given, "outlet" | "timezone" | "language" | "published">>

/** What came in before it was read: bytes of one file, or one record of a file that holds many. */
export interface Source {
  /** Where it came from, for messages to people: a file's name, "stdin", or "file.ndjson:12". */
  readonly name: string
  readonly form: "text" | "html" | "record"
  /** The bytes of a text or HTML source; for a record, its JSON as bytes (UTF-8). */
  readonly bytes: Uint8Array
  /** When the source was fetched (ISO instant), as given by whoever fetched it; null for a file that does not say. */
  readonly fetched: string | null
  /** Of a source that was fetched. */
  readonly given?: Given
  /** Of a file in a folder that is followed. */
  readonly declared?: Declared
}

/** One archived version of one article, post or statement. Its text never changes (DESIGN, rule 2). */
export interface Report {
  /** Given by the source (front matter, record, or a page's Dublin Core identifier), or else made of a hash of the address or of the text. */
  readonly id: string
  readonly url: string | null
  readonly outlet: string | null
  /** ISO date, or instant with offset; null where nothing says when. */
  readonly published: string | null
  readonly fetched: string | null
  /** BCP 47, of the text as read, not as declared. */
  readonly language: string
  /** IANA zone in which the report's dates are told; null where nothing says. */
  readonly timezone: string | null
  /** The text begins with it, followed by two line feeds; null where there is none. */
  readonly title: string | null
  /** `title + "\n\n" + body`, or the body alone; LF line ends; NUL and lone surrogates replaced by U+FFFD. */
  readonly text: string
  /** SHA-256 of the text, hex. Together with the id it names the version. */
  readonly hash: string
}

/** What names one version of one report: the id, "@" and twelve digits of the text's hash. */
export const versionOf = (report: Pick<Report, "id" | "hash">): string => `${report.id}@${report.hash.slice(0, 12)}`
