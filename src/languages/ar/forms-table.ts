import { type Automaton, packed, rankOf } from "../automaton.ts"
import { openParts, packParts, startsOf } from "../packed.ts"
import { NO_SENSE } from "../uniform.ts"
import type { WordForm } from "./all-forms.ts"
import type { Entry } from "./clitics.ts"

/** Where the packed table lies, as an address beside this file. */
export const FORMS_FILE = new URL("../../../data/forms.ar.gz", import.meta.url)

interface Head {
  readonly alphabet: string
  /** "part lemma", numbered. */
  readonly lexemes: readonly string[]
  /** Combinations of features, numbered. */
  readonly features: readonly Omit<Entry, "lexeme">[]
}

/** All forms, packed: an automaton that numbers them, and for each number its entries. */
export interface FormsTable {
  readonly automaton: Automaton
  readonly head: Head
  /** Where a word's entries begin; one more than there are words. */
  readonly starts: Uint32Array
  readonly lexemeOf: Uint16Array
  readonly featuresOf: Uint8Array
}

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const numbered = (keys: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(keys)].map((key, i) => [key, i]))

const lexemeKey = ({ part, lemma }: WordForm): string => `${part} ${lemma}`

/** Packs forms; what one word has several times over is kept once. The same forms give the same bytes. */
export function pack(forms: readonly WordForm[]): Uint8Array {
  const words = Map.groupBy(forms, form => form.text)
  const sorted = [...words.keys()].sort(byUnit)
  const automaton = packed(sorted)
  const lexemes = numbered(forms.map(lexemeKey))
  const features = numbered(forms.map(form => JSON.stringify(form.features)))
  const entries = sorted.map(word => [
    ...new Set(
      (words.get(word) ?? []).map(
        form => `${lexemes.get(lexemeKey(form))} ${features.get(JSON.stringify(form.features))}`,
      ),
    ),
  ])
  const pairs = entries.flat().map(pair => pair.split(" ").map(Number))
  const head: Head = {
    alphabet: automaton.alphabet,
    lexemes: [...lexemes.keys()],
    features: [...features.keys()].map(key => JSON.parse(key) as Head["features"][number]),
  }
  return packParts(head, [
    automaton.edges,
    automaton.before,
    Uint16Array.from(pairs, ([lexeme = 0]) => lexeme),
    Uint8Array.from(pairs, ([, feature = 0]) => feature),
    Uint8Array.from(entries, all => all.length),
  ])
}

/** Opens what `pack` made; nothing is unpacked but where each word's entries begin. */
export function unpack(file: Uint8Array): FormsTable {
  const { head, take } = openParts<Head>(file)
  const [edges, before] = [take(Uint32Array), take(Uint32Array)]
  const [lexemeOf, featuresOf] = [take(Uint16Array), take(Uint8Array)]
  const starts = startsOf(take(Uint8Array))
  return { automaton: { alphabet: head.alphabet, edges, before }, head, starts, lexemeOf, featuresOf }
}

/** The entries of a form, nothing attached; none where it is not known. */
export function entriesOf({ automaton, head, starts, lexemeOf, featuresOf }: FormsTable, form: string): Entry[] {
  const rank = rankOf(automaton, form)
  if (rank < 0) return []
  const entries: Entry[] = []
  for (let at = starts[rank] ?? 0; at < (starts[rank + 1] ?? 0); at++) {
    const [part = "", lemma = ""] = head.lexemes[lexemeOf[at] ?? 0]?.split(" ") ?? []
    entries.push({
      lexeme: { lemma, part: part as Entry["lexeme"]["part"], sense: NO_SENSE },
      ...head.features[featuresOf[at] ?? 0],
    })
  }
  return entries
}
