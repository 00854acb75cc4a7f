import { hash } from "node:crypto"

/** What an authority signed of one day: that a list of hashes was there at a moment. */
export interface Stamp {
  /** SHA-256 of the statement, hex. */
  readonly hash: string
  /** ISO date, in UTC. */
  readonly day: string
  /** ISO instant at which the authority signed, by its own clock. */
  readonly stamped: string
  /** The address that was asked. */
  readonly authority: string
  readonly statement: string
  /** Base64 of the answer (TimeStampResp of RFC 3161, DER) that holds the token. */
  readonly reply: string
}

/** A stamp without what makes it long. */
export type StampHead = Omit<Stamp, "statement" | "reply">

/** What is signed: the day in the first line, then the SHA-256 of each text and of all bytes that came on it, sorted, one a line. */
export const statementOf = (day: string, hashes: readonly string[]): string =>
  `${[day, ...[...new Set(hashes)].toSorted()].join("\n")}\n`

/** The hashes that a statement holds; null where it is none of that day. */
export const hashesIn = (statement: string, day: string): readonly string[] | null => {
  const [first, ...hashes] = statement.trimEnd().split("\n")
  return first === day && hashes.every(one => /^[0-9a-f]{64}$/.test(one)) ? hashes : null
}

/** What a statement is named and signed by. */
export const statementHash = (statement: string): string => hash("sha256", statement, "hex")

/** The part of an archive that keeps stamps. */
export interface Stamping {
  /** The hashes of the texts that were recorded and of the bytes that were captured on a day (ISO, in UTC). */
  hashesOf(day: string): Promise<readonly string[]>
  /** Which of these hashes neither a text nor a capture has. */
  lacking(hashes: readonly string[]): Promise<readonly string[]>
  /** Keeps a stamp; one of a statement that is stamped already changes nothing. */
  keepStamp(stamp: Stamp): Promise<void>
  /** All of them, by day. */
  stamps(): Promise<readonly StampHead[]>
  /** By its statement's hash; null where there is none. */
  stamp(hash: string): Promise<Stamp | null>
}
