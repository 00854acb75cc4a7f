/** One thing met on the way through a JSON document. `of` is what leads to where it stands: keys, and "*" for an element of a list. */
export type Met =
  /** An object begins: what is met before the next one belongs to it, or stands deeper. */
  | { readonly what: "object"; readonly of: string }
  /** A word or number of an object, as JSON has it. */
  | { readonly what: "value"; readonly of: string; readonly key: string; readonly json: string }
  /** An object in a list that was asked for; null where it is longer than the limit. */
  | { readonly what: "element"; readonly of: string; readonly json: string | null }
  /** The document is no JSON, or ends too soon; nothing follows. */
  | { readonly what: "break" }

interface Level {
  readonly kind: "{" | "["
  readonly way: string
  /** The key whose value comes next. */
  key: string | null
}

/** Words longer than this are no names, and are passed over. */
const LONGEST_VALUE = 1000
const BARE = /[\w.+-]/

/** What a scan keeps in mind between two pieces of a document. */
interface Scan {
  readonly levels: Level[]
  readonly wanted: ReadonlySet<string>
  readonly limit: number
  /** The word, number or element that is being read; null between them. */
  held: { text: string; over: boolean; readonly depth: number; readonly as: "string" | "bare" | "element" } | null
  inString: boolean
  escaped: boolean
}

/** Reads a document of any size as a stream: names on the way, and the objects in lists at the wanted places, one at a time. */
export async function* partsOf(
  stream: AsyncIterable<Uint8Array>,
  wanted: ReadonlySet<string>,
  limit: number,
): AsyncGenerator<Met> {
  const decoder = new TextDecoder()
  const scan: Scan = { levels: [], wanted, limit, held: null, inString: false, escaped: false }
  let begun = false
  for await (const bytes of stream) {
    for (const letter of decoder.decode(bytes, { stream: true })) {
      const ended = endOfBare(scan, letter)
      if (ended !== null) yield ended
      const met = step(scan, letter)
      if (met !== null) yield met
      if (met?.what === "break") return
      begun ||= scan.levels.length > 0
    }
  }
  if (!begun || scan.levels.length > 0) yield { what: "break" }
}

const BREAK: Met = { what: "break" }

function step(scan: Scan, letter: string): Met | null {
  if (scan.held?.as === "element") return inElement(scan, letter)
  if (scan.inString) return inWords(scan, letter)
  if (scan.held === null) return between(scan, letter)
  scan.held.text += letter
  return null
}

/** The number or constant that a letter ends, as it is none of it. */
function endOfBare(scan: Scan, letter: string): Met | null {
  const { held } = scan
  if (held?.as !== "bare" || (BARE.test(letter) && held.text.length <= LONGEST_VALUE)) return null
  scan.held = null
  return valueMet(scan, held.text)
}

/** Between two values: what opens, closes or begins. */
function between(scan: Scan, letter: string): Met | null {
  const level = scan.levels.at(-1)
  const depth = scan.levels.length
  if (letter === '"') {
    scan.inString = true
    scan.held = { text: letter, over: false, depth, as: "string" }
    return null
  }
  if (letter === "{" || letter === "[") return open(scan, letter)
  if (letter === "}" || letter === "]") {
    const closed = scan.levels.pop()
    return closed === undefined || (closed.kind === "{") !== (letter === "}") ? BREAK : null
  }
  if (letter === ",") {
    if (level?.kind === "{") level.key = null
    return level === undefined ? BREAK : null
  }
  if (BARE.test(letter)) {
    if (level === undefined) return BREAK
    scan.held = { text: letter, over: false, depth, as: "bare" }
  } else if (letter !== ":" && letter.trim() !== "" && letter !== "\ufeff") return BREAK
  return null
}

function open(scan: Scan, kind: "{" | "["): Met | null {
  const level = scan.levels.at(-1)
  const step = level === undefined ? "" : level.kind === "[" ? "*" : (level.key ?? "")
  const way = level === undefined ? "" : level.way === "" ? step : `${level.way}/${step}`
  scan.levels.push({ kind, way, key: null })
  if (kind === "[") return null
  if (level?.kind !== "[" || !scan.wanted.has(level.way)) return { what: "object", of: way }
  scan.held = { text: kind, over: false, depth: scan.levels.length, as: "element" }
  return null
}

/** Inside a word: a key, or a value that may be a name. */
function inWords(scan: Scan, letter: string): Met | null {
  const { held } = scan
  if (held !== null && held.text.length <= LONGEST_VALUE) held.text += letter
  else if (held !== null) held.over = true
  if (scan.escaped) scan.escaped = false
  else if (letter === "\\") scan.escaped = true
  else if (letter === '"') {
    scan.inString = false
    scan.held = null
    return held === null || held.over ? null : wordMet(scan, held.text)
  }
  return null
}

function wordMet(scan: Scan, json: string): Met | null {
  const level = scan.levels.at(-1)
  if (level === undefined) return BREAK
  if (level.kind === "{" && level.key === null) {
    level.key = json.slice(1, -1)
    return null
  }
  return valueMet(scan, json)
}

function valueMet(scan: Scan, json: string): Met | null {
  const level = scan.levels.at(-1)
  return level?.kind === "{" && level.key !== null ? { what: "value", of: level.way, key: level.key, json } : null
}

/** Inside a wanted object: all of it is kept, up to the limit. */
function inElement(scan: Scan, letter: string): Met | null {
  const held = scan.held as NonNullable<Scan["held"]>
  if (held.text.length < scan.limit) held.text += letter
  else held.over = true
  if (scan.inString) {
    if (scan.escaped) scan.escaped = false
    else if (letter === "\\") scan.escaped = true
    else if (letter === '"') scan.inString = false
    return null
  }
  if (letter === '"') scan.inString = true
  else if (letter === "{" || letter === "[") scan.levels.push({ kind: letter, way: "", key: null })
  else if (letter === "}" || letter === "]") {
    const closed = scan.levels.pop()
    if (closed === undefined || (closed.kind === "{") !== (letter === "}")) return BREAK
    if (scan.levels.length < held.depth) {
      scan.held = null
      return { what: "element", of: scan.levels.at(-1)?.way ?? "", json: held.over ? null : held.text }
    }
  }
  return null
}
