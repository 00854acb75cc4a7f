import type { Reading } from "../sense.ts"
import type { Token } from "../token.ts"
import { reading } from "../uniform.ts"

const LOST = /^(buried|trapped|entombed)$/
const BELIEVED = /^(may|might|could|feared|believed|thought|presumed)$/
const UNSURE = /^(may|might|could|still|remain|remains|remained|feared|believed|thought|reportedly|presumed)$/
const BETWEEN = /^(be|been|being|have|to|also|still|all)$/

/** How far before the participle the word may stand that says that they are still there, in tokens. */
const WITHIN = 5

const MISSING: Reading = reading(
  { voice: "passive", tense: "past" },
  { lemma: "lose", part: "verb", sense: { happening: { metric: "missing", slot: "object", needs: "person" } } },
)

/** "(40 people) may still be buried", "remain trapped", "feared trapped": whom nobody has reached yet; null where it is not so. */
export function stillLost(tokens: readonly Token[], at: number): Reading | null {
  if (!LOST.test(tokens[at]?.text ?? "")) return null
  for (let back = at - 1; back >= Math.max(0, at - WITHIN); back--) {
    const word = tokens[back]?.text ?? ""
    // "Still trapped (by the fighting)" is not lost.
    if ((tokens[at]?.text === "trapped" ? BELIEVED : UNSURE).test(word)) return MISSING
    if (!BETWEEN.test(word)) return null
  }
  return null
}
