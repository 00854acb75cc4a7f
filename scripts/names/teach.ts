import type { Vocabulary } from "../../src/knowledge/tagger/words.ts"
import type { FindKnown } from "../../src/languages/analysis.ts"
import { learn } from "./learn.ts"
import { joinedUp, lessonsOf, type Marked } from "./lessons.ts"
import { pack } from "./pack.ts"

const ROUNDS = 10
/** What a missed name's word weighs more than a false one while learning: makes up for names that stand in no list. */
const MISS = 15

/** Packed weights, learned from texts as their source spells them, sentences also as newspapers do. The same sentences give the same bytes. */
export function teach(marked: readonly Marked[], find: FindKnown, vocabulary: Vocabulary): Uint8Array {
  const texts = [...marked, ...marked.filter(({ untold }) => untold === null).map(joinedUp)]
  return pack(
    learn(
      texts.flatMap(text => lessonsOf(text, find, vocabulary)),
      ROUNDS,
      MISS,
    ),
  )
}
