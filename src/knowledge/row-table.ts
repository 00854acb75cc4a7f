import { readFileSync } from "node:fs"
import { openParts, packParts, startsOf } from "../languages/packed.ts"
import { numberIn, slotsOf } from "./slots.ts"

/** Where the places of the bundled tables' rows lie packed, as an address beside this file. */
export const ROWS_FILE: URL = new URL("../../data/rows.gz", import.meta.url)

/** The rows of files that have one JSON object a line, each beginning with its id, all numbered through in their order. */
export interface RowTable {
  readonly size: number
  /** The text of a row. */
  row(number: number): string
  /** The number of the row with an id; null where none has it. */
  numberOf(id: string): number | null
}

const LINE_END = 0x0a

/** How many bytes each row of a file takes, with the ends of lines behind it; the last may have none. */
function lengthsOf(file: Buffer): readonly number[] {
  const lengths: number[] = []
  for (let from = 0, to = 0; from < file.length; from = to) {
    const end = file.indexOf(LINE_END, from)
    to = end === -1 ? file.length : end + 1
    while (file[to] === LINE_END) to++
    lengths.push(to - from)
  }
  return lengths
}

/** The id that a row begins with. */
function idOf(row: string): string {
  const from = row.indexOf('"', row.indexOf(":")) + 1
  return row.slice(from, row.indexOf('"', from))
}

/** The text of rows by where each begins, counted through all files. */
function rowsIn(files: readonly Buffer[], starts: Uint32Array): (number: number, as: "utf8" | "latin1") => string {
  return (number, as) => {
    let [from, to] = [starts[number] as number, starts[number + 1] as number]
    for (const file of files) {
      if (from < file.length) return file.toString(as, from, to)
      from -= file.length
      to -= file.length
    }
    throw new RangeError(`no row ${number}`)
  }
}

/** Looks through files for their rows. */
export function listRows(files: readonly Buffer[]): RowTable & { readonly lengths: Uint16Array } {
  const lengths = Uint16Array.from(files.flatMap(lengthsOf))
  const row = rowsIn(files, startsOf(lengths))
  const ids = new Map(Array.from(lengths, (_, number) => [idOf(row(number, "latin1")), number]))
  return {
    lengths,
    size: lengths.length,
    row: number => row(number, "utf8"),
    numberOf: id => ids.get(id) ?? null,
  }
}

/** Packs where the rows of the tables of a version lie and where their ids are found. The same give the same bytes. */
export function packRows({ lengths, size, row }: ReturnType<typeof listRows>, version: string): Uint8Array {
  const ids = Array.from({ length: size }, (_, number) => idOf(row(number)))
  return packParts({ version }, [lengths, slotsOf(ids)])
}

/** The rows of files: as the packed table tells where it was made of the same ones, else found by looking through them. */
export function rowTable(files: readonly Buffer[], version: string): RowTable {
  const { head, take } = openParts<{ readonly version: string }>(readFileSync(ROWS_FILE))
  if (head.version !== version) return listRows(files)
  const [starts, slots] = [startsOf(take(Uint16Array)), take(Uint16Array)]
  const row = rowsIn(files, starts)
  return {
    size: starts.length - 1,
    row: number => row(number, "utf8"),
    numberOf: id => numberIn(slots, id, number => idOf(row(number, "latin1")) === id),
  }
}
