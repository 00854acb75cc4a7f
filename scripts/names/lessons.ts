import { marksOf } from "../../src/knowledge/tagger/context.ts"
import { LABELS, type TagKind } from "../../src/knowledge/tagger/labels.ts"
import { traitsOf, type Vocabulary } from "../../src/knowledge/tagger/words.ts"
import type { Known } from "../../src/languages/analysis.ts"
import { ar } from "../../src/languages/ar/index.ts"
import type { Token } from "../../src/languages/token.ts"
import { sentences, tokenise } from "../../src/languages/tokens.ts"
import type { Span } from "../../src/model/span.ts"
import { ANY, type Lesson, lessonOf, NO_PLACE } from "./learn.ts"

/** A text with its names. */
export interface Marked {
  readonly id: string
  readonly body: string
  readonly names: readonly (Span & { readonly kind: TagKind })[]
  /** Where only places were marked: spans of which not even that is told. Null where all names were marked. */
  readonly untold: readonly Span[] | null
}

const PRONOUNS = new Set("ه ها هم هما هن نا ي كم ك ني".split(" "))
const PREFIXES = new Set("ب ل و ف ك".split(" "))
const isWord = (piece: string | undefined): boolean => /^[\u0621-\u064a]{2,}/.test(piece ?? "")

/** The sentence as newspapers spell it: the source sets some attached words apart. */
export function joinedUp(marked: Marked): Marked {
  const pieces = [...marked.body.matchAll(/\S+|\s+/g)]
  const place = new Map<number, number>()
  let body = ""
  pieces.forEach(({ 0: piece, index }, at) => {
    const [before, after] = [pieces[at - 1]?.[0], pieces[at + 1]?.[0]]
    const parts = (PRONOUNS.has(after ?? "") && isWord(before)) || (PREFIXES.has(before ?? "") && isWord(after))
    const isGap = piece.trim() === ""
    for (let i = 0; i < piece.length; i++) {
      place.set(index + i, body.length)
      if (!isGap || !parts) body += piece[i]
    }
  })
  place.set(marked.body.length, body.length)
  const names = marked.names.map(name => ({
    ...name,
    start: place.get(name.start) ?? 0,
    end: place.get(name.end) ?? body.length,
  }))
  return { ...marked, body, names }
}

/** The label of each token: the first that a name touches begins it. */
function labelsOf(tokens: readonly Token[], { names, untold }: Marked): readonly number[] {
  const isUntold = ({ start, end, text }: Token): boolean =>
    /^#.*_./.test(text) || untold?.some(span => span.start < end && start < span.end) === true
  const labels: number[] = tokens.map(token => (untold === null ? 0 : isUntold(token) ? ANY : NO_PLACE))
  for (const { start, end, kind } of names) {
    let isFirst = true
    tokens.forEach((token, at) => {
      if (token.start >= end || token.end <= start || (labels[at] ?? 0) > 0) return
      labels[at] = LABELS.indexOf(kind) + (isFirst ? 0 : 1)
      isFirst = false
    })
  }
  return labels
}

/** A name cut by the end of a sentence begins anew behind it. */
const begunAnew = (labels: readonly number[]): readonly number[] =>
  labels.map((label, at) => {
    const before = labels[at - 1] ?? 0
    return label > 0 && label % 2 === 0 && before !== label && before !== label - 1 ? label - 1 : label
  })

/** What is to be learned from one text, a lesson for each of its sentences. */
export function lessonsOf(
  marked: Marked,
  find: (tokens: readonly Token[]) => readonly Known[],
  vocabulary: Vocabulary,
): readonly Lesson[] {
  const tokens = tokenise(marked.body, word => ar.readings(word))
  const marks = marksOf(tokens.length, find(tokens))
  const traits = tokens.map(token => traitsOf(token, vocabulary))
  const kinds = traits.map(({ kind }) => kind)
  const hashes = traits.map(({ all }) => all[0] ?? 0)
  const labels = labelsOf(tokens, marked)
  return sentences(tokens).map(({ from, to }) =>
    lessonOf({ tokens, kinds, hashes, marks, from, to }, traits, begunAnew(labels.slice(from, to))),
  )
}
