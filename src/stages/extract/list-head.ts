import type { Analysis } from "../../languages/analysis.ts"
import type { Draft } from "./draft.ts"
import { isItem } from "./lists.ts"
import { isSign } from "./words.ts"

/** The sentence that leads to each sentence of a list; nothing for those of no list. */
function headsIn(analysis: Analysis): ReadonlyMap<number, number> {
  const { tokens, sentences, lines } = analysis
  const heads = new Map<number, number>()
  let head: number | null = null
  let sentence = 0
  for (const line of lines) {
    const first = sentence
    while (sentence < sentences.length && (sentences[sentence]?.from ?? 0) < line.to) sentence++
    if (!isItem(analysis, line)) head = isSign(tokens[line.to - 1], ":") && sentence > first ? sentence - 1 : null
    else if (head !== null) for (let i = first; i < sentence; i++) heads.set(i, head)
  }
  return heads
}

const IN_TEXT = new WeakMap<Analysis, ReadonlyMap<number, number>>()

/** "Divided since 17 July as follows:": a figure of an item of a list, as if it stood where that list is led to; null where it is of none. */
export function atListHead(analysis: Analysis, draft: Draft): Draft | null {
  const heads = IN_TEXT.get(analysis) ?? headsIn(analysis)
  IN_TEXT.set(analysis, heads)
  const head = heads.get(draft.sentence)
  const run = head === undefined ? undefined : analysis.sentences[head]
  return run && head !== undefined
    ? { ...draft, sentence: head, from: run.to - 1, to: run.to, counted: run.to - 1, trigger: run.to - 1 }
    : null
}
