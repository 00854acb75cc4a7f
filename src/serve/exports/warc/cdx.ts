import type { Capture } from "../../../model/collecting.ts"
import { byUnit } from "../../../model/order.ts"
import { typeOf } from "./capture-records.ts"
import type { WarcRecord } from "./record.ts"

/** Where a capture stands in a WARC file: of its record the first byte and how many. */
export interface Spot {
  readonly offset: number
  readonly length: number
  readonly filename: string
}

/** An address as indexes sort it: "example,paper)/a?x=1", without scheme and `www.`, the query's parts in order. */
export const sortable = (address: string): string => {
  const { protocol, hostname, port, pathname, search } = new URL(address)
  if (!/^https?:$/.test(protocol)) return address
  const host = hostname
    .replace(/^www\d*\./, "")
    .split(".")
    .toReversed()
    .join(",")
  const query = search === "" ? "" : `?${search.slice(1).split("&").sort().join("&")}`
  return `${host}${port === "" ? "" : `:${port}`})${(pathname + query).toLowerCase()}`
}

/** A line of an index in the form CDXJ, by which readers find a capture. */
export const cdxLine = (capture: Capture, record: WarcRecord, spot: Spot): string => {
  const { final, fetched, status } = capture
  const about = {
    url: final,
    mime: record.type === "revisit" ? "warc/revisit" : (typeOf(capture).split(";")[0]?.trim() ?? ""),
    ...(status === null ? {} : { status: String(status) }),
    digest: record.fields.find(([name]) => name === "WARC-Payload-Digest")?.[1] ?? "",
    ...{ length: String(spot.length), offset: String(spot.offset), filename: spot.filename },
  }
  return `${sortable(final)} ${fetched.replace(/\D/g, "").slice(0, 14)} ${JSON.stringify(about)}\n`
}

/** An index: its lines in order. */
export const cdx = (lines: readonly string[]): string => lines.toSorted(byUnit).join("")
