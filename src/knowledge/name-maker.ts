import type { Known, Name } from "../languages/analysis.ts"
import { type Run, readingThat, type Token } from "../languages/token.ts"
import type { Precision } from "../model/claim.ts"
import { type Bearer, isTag } from "./find-known.ts"
import { attachedToKind, isWide } from "./headed-places.ts"
import { type ByToken, withPairs } from "./name-bounds.ts"
import { attachedTo } from "./name-start.ts"
import { roleOf } from "./roles.ts"
import { type Surroundings, townOf } from "./surroundings.ts"

/** The text in which names are bounded, with what is known in it. */
interface Ground {
  readonly tokens: readonly Token[]
  readonly knownAt: ByToken
  readonly around: Surroundings
  /** True for a word of persons' names. */
  readonly isPersonWord: (word: string) => boolean
}

/** Makes names of runs of a text. */
export interface NameMaker {
  /** Of somebody or something that is known: by the very words, `as`, or by the place that they name. */
  known(run: Run, kind: Name["kind"], as: Known | null, bearer?: Bearer): Name
  /** Of what nothing is known but what the words say of it; a quarter or a hospital lies in the town that the text is about. */
  told(run: Run & { readonly precision: Precision | null }, kind: Name["kind"]): Name
}

const takesCare = (token: Token | undefined): boolean => readingThat(token, sense => sense.care === true) !== undefined

/** The maker of names of one text. */
export function nameMaker({ tokens, knownAt, around, isPersonWord }: Ground): NameMaker {
  const town = townOf(around)?.id ?? null
  /** Nothing is attached inside a known name: its own first letter is not "to" or "so". */
  const lettersBefore = ({ from }: Run, as: Known | null): number => {
    const inside = as ?? knownAt[from] ?? null
    if (inside !== null && inside.from < from) return 0
    if (as?.from === from) return as.attached
    const first = tokens[from]
    return (first === undefined ? 0 : attachedToKind(first)) || attachedTo(tokens, from, isPersonWord)
  }
  const known: NameMaker["known"] = (run, kind, as, bearer) => ({
    ...withPairs(run, tokens),
    kind,
    attached: Number(isTag(tokens[run.from])) + lettersBefore(run, as),
    entity: bearer?.entity ?? as?.entity ?? null,
    precision: bearer?.precision ?? as?.precision ?? null,
    town: null,
    role: kind === "person" ? roleOf(tokens, run) : null,
  })
  return {
    known,
    told(run, kind) {
      const precision = kind === "organization" && takesCare(tokens[run.from]) ? "site" : run.precision
      const lies = (precision === "neighbourhood" || precision === "site") && !isWide(run, tokens, knownAt)
      return { ...known(run, kind, null), precision, town: lies ? town : null }
    },
  }
}
