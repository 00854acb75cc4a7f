import type { Pack } from "./pack.ts"
import { headOf } from "./post-head.ts"
import { type Signature, signatureAt } from "./signature.ts"
import type { Run, Token } from "./token.ts"

/** A line of the text and what it is: an item of a list, a heading, an embedded post or the line that signs it, where a forwarded post comes from, or running text. */
export interface Line extends Run {
  readonly kind: "prose" | "heading" | "item" | "post" | "signature" | "forward"
  /** Of a post and of the line that signs it. */
  readonly signed: Signature | null
}

type Tokens = readonly Token[]

/** Bullets, which need no number. */
const BULLET = /^[\p{So}•◦▪●■◆▶*-]$/u
/** Heads a forwarded post, before the name of where it comes from. */
const FORWARDED = "↪"
const AFTER_NUMBER = /^[-.):/,]$/
const STOP = /^[.!?…]$/
/** Longer lines are running text, with a stop or without. */
const LONGEST_HEADING = 16

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
  const first = tokens[from]
  const second = tokens[from + 1]?.text === "\uFE0F" ? tokens[from + 2] : tokens[from + 1]
  if (!first || !second || to < from + 3) return false
  if (first.kind !== "number" && BULLET.test(first.text)) return second.kind !== "sign" && second.start > first.end
  if (!AFTER_NUMBER.test(second.text) || tokens[from + 2]?.kind !== "word") return false
  if (first.kind === "number") return /^\d{1,2}$/.test(first.text) && second.text !== "/"
  // "a) ", "أ- ": one letter of the language's own script or of Latin.
  if (first.text.length === 1 && first.kind === "word") return first.end === second.start
  return first.kind === "word" && pack.numbers([first]).some(({ ordinal, value }) => ordinal && (value.min ?? 99) < 20)
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
    if (at === 0 && tokens[run.from]?.text === FORWARDED && run.to > run.from + 1)
      return { ...run, kind: "forward", signed: null }
    const signed = signatures[at] ?? posts.get(at) ?? headOf(tokens, run, pack, said, zone)
    if (signed !== null) return { ...run, kind: signatures[at] ? "signature" : "post", signed }
    const heading = (at === 0 && titled) || isHeading(tokens, run, runs[at + 1])
    const kind = isItem(tokens, run, pack) ? "item" : heading ? "heading" : "prose"
    return { ...run, kind, signed: null }
  })
}
