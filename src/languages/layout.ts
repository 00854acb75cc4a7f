import { ar } from "./ar/index.ts"
import { en } from "./en/index.ts"
import type { Pack } from "./pack.ts"
import type { Dated, Run, Token } from "./token.ts"

/** Who signed an embedded post: the name, the handle with its sign, and the post's date. */
export interface Signature {
  readonly author: Run | null
  readonly handle: Run
  readonly dated: Dated | null
}

/** A line of the text and what it is: an item of a list, a heading, an embedded post or the line that signs it, or running text. */
export interface Line extends Run {
  readonly kind: "prose" | "heading" | "item" | "post" | "signature"
  /** Of a post and of the line that signs it. */
  readonly signed: Signature | null
}

type Tokens = readonly Token[]

/** Bullets, which need no number. */
const BULLET = /^[•◦▪●■◆▶*-]$/u
const AFTER_NUMBER = /^[-.):/,]$/
const STOP = /^[.!?…]$/
/** Longer lines are running text, with a stop or without. */
const LONGEST_HEADING = 16
const LONGEST_SIGNATURE = 24

/** The lines that hold anything, as runs of tokens without the breaks between. */
function runsOf(tokens: Tokens): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== "break") continue
    if (at > from) runs.push({ from, to: at })
    from = at + 1
  }
  return runs
}

/** "1- ", "2) ", "•", "first: ": what opens an item of a list. */
function isItem(tokens: Tokens, { from, to }: Run, pack: Pack): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first || !second || to < from + 3) return false
  if (first.kind === "sign") return BULLET.test(first.text) && second.kind === "word" && second.start > first.end
  if (!AFTER_NUMBER.test(second.text) || tokens[from + 2]?.kind !== "word") return false
  if (first.kind === "number") return /^\d{1,2}$/.test(first.text) && second.text !== "/"
  return first.kind === "word" && pack.numbers([first]).some(({ ordinal, value }) => ordinal && (value.min ?? 99) < 20)
}

/** Posts are dated in the language of the network's page, whatever the text's. */
const PACKS = [ar, en]

/** "— Name (@handle) January 8, 2026": the line that an embedded post ends with; null for any other. */
function signatureAt(tokens: Tokens, { from, to }: Run, said: number | null, zone: string | null): Signature | null {
  if (to - from > LONGEST_SIGNATURE) return null
  const line = tokens.slice(from, to)
  const at = from + line.findIndex(token => /^@./.test(token.text))
  const close = from + line.findIndex((token, i) => from + i > at && token.text === ")")
  if (at <= from || close < at || tokens[at - 1]?.text !== "(") return null
  const rest = tokens.slice(close + 1, to)
  const [dated = null] = PACKS.flatMap(pack => (said === null ? [] : pack.dates(rest, said, zone)))
  const dashed = tokens[from]?.text === "-"
  // Without its dash a line of a name, a handle and nothing but a date.
  if (!dashed && (dated?.from !== 0 || dated.to < rest.length)) return null
  const start = dashed ? from + 1 : from
  return {
    author: at - 1 > start ? { from: start, to: at - 1 } : null,
    handle: { from: at, to: close },
    dated: dated && { ...dated, from: dated.from + close + 1, to: dated.to + close + 1 },
  }
}

const isAddress = (token: Token | undefined): boolean => /^https?:|\.(?:com|twitter)\b/.test(token?.text ?? "")
/** A line of nothing but addresses: a picture's or a page's. */
const isLink = (tokens: Tokens, { from, to }: Run): boolean =>
  tokens.slice(from, to).some(isAddress) && tokens.slice(from, to).filter(token => token.kind === "word").length < 4

/** A short line of one sentence without a stop, above one that runs on. */
function isHeading(tokens: Tokens, run: Run, next: Run | undefined): boolean {
  const length = run.to - run.from
  if (length < 2 || length > LONGEST_HEADING || !next || next.to - next.from <= length) return false
  const inner = tokens.slice(run.from, run.to)
  return !inner.some(token => STOP.test(token.text)) && inner.at(-1)?.text !== ":" && inner.at(-1)?.text !== ","
}

/** What each line of a text is; `titled` where it begins with the report's title, `said` the day that dates count from. */
export function linesOf(
  tokens: Tokens,
  pack: Pack,
  { titled, said, zone }: { titled: boolean; said: number | null; zone: string | null },
): readonly Line[] {
  const runs = runsOf(tokens)
  const signatures = runs.map(run => signatureAt(tokens, run, said, zone))
  const posts = new Map<number, Signature>()
  for (const [at, signed] of signatures.entries()) {
    if (signed === null) continue
    for (let before = at - 1; before >= 0 && signatures[before] === null; before--) {
      posts.set(before, signed)
      if (!isLink(tokens, runs[before] as Run)) break
    }
  }
  return runs.map((run, at): Line => {
    const signed = signatures[at] ?? posts.get(at) ?? null
    if (signed !== null) return { ...run, kind: signatures[at] ? "signature" : "post", signed }
    const heading = (at === 0 && titled) || isHeading(tokens, run, runs[at + 1])
    const kind = isItem(tokens, run, pack) ? "item" : heading ? "heading" : "prose"
    return { ...run, kind, signed: null }
  })
}
