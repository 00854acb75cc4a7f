import { Buffer } from "node:buffer"
import type { Keepable } from "../model/collecting.ts"
import type { Offered, OfferedWords } from "../model/intake.ts"
import type { Told } from "../model/problem.ts"
import type { Report } from "../model/report.ts"
import { type Read, readReports, readSource } from "../pipeline.ts"
import type { Files } from "../stages/collect/files.ts"
import { captureOf } from "./captured.ts"
import type { Taking } from "./intake.ts"
import { sourceAt } from "./source.ts"

/** What an offer holds. */
export interface Found {
  readonly reports: readonly Report[]
  readonly captures: readonly Keepable[]
  readonly problems: readonly Told[]
}

/** Reads an offer: an address is visited as sites ask for it, words and files are read as they are. */
export async function foundIn(offered: Offered, { collector, now }: Pick<Taking, "collector" | "now">): Promise<Found> {
  if (offered.kind === "words") return gathered([readSource(recordOf(offered, now()))], now())
  if (offered.kind === "file") {
    const read: Read[] = []
    for await (const one of readReports([offered.name], undefined, inMemory(offered.bytes))) read.push(one)
    return gathered(read, now())
  }
  const { outlet, timezone } = offered
  const source = sourceAt(offered.address, { kind: "page", outlet, timezone })
  const { visited, reports, captures } = await collector.look(source)
  const problems = visited.problem === null ? [] : [visited.problem]
  return { reports, captures, problems }
}

const gathered = (read: readonly Read[], now: Date): Found => ({
  reports: read.flatMap(one => ("problem" in one ? [] : [one.report])),
  problems: read
    .flatMap(one => ("problem" in one ? [one.problem] : []))
    .map(({ code, details }) => ({ code, details })),
  captures: read.flatMap(one => ("problem" in one ? [] : [captureOf(one, now)])),
})

/** Copied words as a record: signed where another than the publisher wrote them, as posts on pages are. */
function recordOf(offered: OfferedWords, now: Date): Parameters<typeof readSource>[0] {
  const { words, title, outlet, author, published, timezone, url } = offered
  const isSigned = author !== null && outlet !== null && author !== outlet
  const body = isSigned ? `${words.trimEnd()}\n\n— ${author}` : words
  const record = { title, body, outlet: outlet ?? author, published, timezone, url, fetched: now.toISOString() }
  return { name: title ?? outlet ?? "", form: "record", bytes: Buffer.from(JSON.stringify(record)), fetched: null }
}

/** One file that is not on the disk. */
const inMemory = (bytes: Uint8Array): Files => {
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return {
    look: async () => ({ kind: "file", size: bytes.length, written: 0 }),
    list: async () => [],
    open: whole,
    standardInput: whole,
  }
}
