import type { FindNames, Known, Name } from "../languages/analysis.ts"
import { NAME_WORDS } from "../languages/names.ts"
import type { Run, Token } from "../languages/token.ts"
import { isTag, knownNames } from "./find-known.ts"
import type { NameIndex } from "./name-index.ts"
import { attachedTo } from "./name-start.ts"
import { isPost, roleOf } from "./roles.ts"
import type { Tagged } from "./tagger/labels.ts"
import type { Tagger } from "./tagger/tag.ts"

type Kind = Name["kind"]

/** What a known name is, by its entity; a known office is a post where nobody's name goes with it. */
function kindOf(known: Known, tokens: readonly Token[]): Kind {
  if (known.kind === "place") return "place"
  if (known.entity.startsWith("person:")) return "person"
  return isPost(tokens[known.from]) ? "post" : "organization"
}

const meet = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to

/** Places of the project's own table and countries are known by name alone; a single word of another table may be any word. */
const isSure = ({ entity, from, to }: Known): boolean =>
  to - from > 1 || entity.startsWith("place:own:") || entity.startsWith("place:country:")

/** The known name that a tagged one is: the same words, or all of them behind a word that only says what it is ("the firm X"). */
function knownAs(name: Tagged, known: readonly Known[], tokens: readonly Token[]): Known | null {
  const inside = known.filter(each => meet(each, name) && kindOf(each, tokens) === name.kind)
  const whole = inside.find(each => each.to === name.to)
  if (whole === undefined) return null
  const before = tokens.slice(name.from, whole.from).map(({ text }) => NAME_WORDS.forms.canonical(text))
  return before.every(
    word => NAME_WORDS.carriers.has(word) || NAME_WORDS.titles.has(word) || NAME_WORDS.kinds.has(word),
  )
    ? whole
    : null
}

/** All names: what the tagger bounds, with what is known of it, and the known names that it passes over. Without a tagger, the known. */
export const namesFinder =
  (index: NameIndex, day: string | null, tagger: Tagger | null): FindNames =>
  (tokens, sentences) => {
    const { known, placeOf } = knownNames(tokens, index, day)
    const tagged = (tagger?.tag(tokens, sentences, known) ?? []).filter(
      name =>
        !isTag(tokens[name.from]) ||
        knownAs(name, known, tokens) !== null ||
        (name.kind === "place" && placeOf(name) !== null),
    )
    const isPersonWord = tagger?.isPersonWord ?? (() => false)
    const made = (run: Run, kind: Kind, as: Known | null): Name => {
      const bearer = as ?? (kind === "place" ? placeOf(run) : null)
      return {
        from: run.from,
        to: run.to,
        kind,
        attached: as?.from === run.from ? as.attached : attachedTo(tokens, run.from, isPersonWord),
        entity: bearer?.entity ?? null,
        precision: bearer?.precision ?? null,
        role: kind === "person" ? roleOf(tokens, run) : null,
      }
    }
    const named = tagged.map(name => made(name, name.kind, knownAs(name, known, tokens)))
    const passedOver = known
      .filter(each => tagger === null || isSure(each) || isTag(tokens[each.from]))
      .filter(each => !tagged.some(name => meet(each, name)))
      .map(each => made(each, kindOf(each, tokens), each))
    return { known, names: [...named, ...passedOver].sort((a, b) => a.from - b.from) }
  }
