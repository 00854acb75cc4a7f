import type { Analysis } from "../../../languages/analysis.ts"
import { OPEN } from "../../../languages/quotation.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat } from "../../../languages/token.ts"
import type { Tell } from "../../../model/note.ts"
import { spanOf } from "../mentions.ts"
import type { Speech } from "../speech.ts"
import { isWanted, WANTED, wantedIn } from "../wanted.ts"
import { isSign, shortQuote } from "../words.ts"
import type { EventDraft, Happening } from "./draft.ts"
import { isArmedRun } from "./needs.ts"
import { fromNoun } from "./nouns.ts"
import { doerAt } from "./parties.ts"
import { type Search, telling } from "./search.ts"
import { isPredicate } from "./subjects.ts"
import { fromVerb } from "./verbs.ts"
import { victimOf, withVictims } from "./victims.ts"
import { weaponOwner } from "./weapons.ts"

/** A word for households may be spelled as one for capturing: it tells of that where somebody with arms does it. */
const isHousehold = ({ analysis }: Search, at: number, sentence: Run): boolean =>
  readingThat(analysis.tokens[at], s => s.counts?.unit !== undefined) !== undefined &&
  !isArmedRun(analysis, doerAt(analysis, at + 1, sentence.to))

/** A short name in quotation marks begins here: what it is called, not what happened. */
const opensName = ({ analysis: { tokens }, said }: Search, at: number): boolean =>
  isSign(tokens[at - 1], OPEN) && !said.has(at) && !said.has(at - 1) && shortQuote(tokens, at - 1) !== null

/** A word that may as well be a noun is a verb here. */
const tellsAsVerb = ({ analysis }: Search, at: number, sentence: Run, verb: Reading): boolean =>
  analysis.pack.subject === "before" ? verb.tense === "past" : isPredicate(analysis, at, sentence, verb)

function happeningAt(search: Search, at: number, sentence: Run): Happening | null {
  const token = search.analysis.tokens[at]
  const noun = telling(token, "noun")
  const verb = telling(token, "verb")
  if (!noun && !verb) return null
  if (opensName(search, at) || search.named.has(at) || isHousehold(search, at, sentence)) return null
  const ambiguous = noun !== undefined || plays(token, "time")
  const asNoun = noun ? fromNoun(search, at, sentence, noun) : null
  if (asNoun && asNoun !== "barred") return asNoun
  if (noun && !noun.before.includes("the")) search.untold.add(at)
  const asVerb =
    verb && asNoun !== "barred" && (!ambiguous || tellsAsVerb(search, at, sentence, verb))
      ? fromVerb(search, at, sentence, verb)
      : null
  if (asVerb && asVerb !== "barred") return asVerb
  const because =
    asNoun === "barred" || asVerb === "barred" ? "not told as having happened" : "not told as a happening of its own"
  search.tell({ rule: "events", span: spanOf(search.analysis, { from: at, to: at + 1 }), because })
  return null
}

/** How far before its word somebody may be named and still belong to the words of a happening, in tokens. */
const WORDS_WITHIN = 16

const draftOf = ({ tokens }: Analysis, happening: Happening, sentence: number): EventDraft => {
  const runs = [...happening.actors, ...happening.targets].filter(run => run.from >= happening.at - WORDS_WITHIN)
  return {
    from: Math.min(happening.at, ...runs.map(run => run.from)),
    to: Math.max(happening.at + 1, ...runs.map(run => run.to)),
    at: happening.at,
    type: happening.type,
    actors: happening.actors,
    targets: happening.targets,
    rule: `events/${happening.reading.lexeme.part}`,
    sentence,
    back:
      plays(tokens[happening.at + 1], "in") && readingThat(tokens[happening.at + 1], (_, r) => r.pronoun) !== undefined,
    echo: happening.echo,
    ...(happening.absent ? { absent: true } : {}),
  }
}

/** What is demanded or warned of is not told as having happened. */
const UNTOLD: ReadonlySet<string> = new Set(["demands", "warns"])

/** How far behind an explosion its target may be told, in tokens. */
const HIT_WITHIN = 8

/** "(Blew up two car bombs) that hit X": the target of the explosion told right before, and no happening of its own. */
function tellsOn({ tokens }: Analysis, last: Happening | undefined, { at, reading, targets }: Happening): boolean {
  const on =
    last?.type === "explosion" &&
    reading.lexeme.part === "verb" &&
    reading.before.length === 0 &&
    at - last.at <= HIT_WITHIN &&
    tokens.slice(last.at, at).every(token => token.kind === "word") &&
    tokens[at - 1]?.definite !== true
  if (!on || last.targets.length > 0) return false
  last.targets.push(...targets)
  return true
}

/** Every happening that a text tells of as having taken place, in one pass. */
export function happenings(analysis: Analysis, spoken: readonly Speech[], tell: Tell): EventDraft[] {
  const titleEnd = analysis.report.title?.length ?? 0
  const body = titleEnd === 0 ? 0 : analysis.tokens.findIndex(token => token.start >= titleEnd)
  const search: Search = {
    analysis,
    tell,
    body,
    untold: new Set(),
    named: new Set(
      spoken.flatMap(({ speaker, role, via }) =>
        [speaker, role, ...via].flatMap(run =>
          run ? Array.from({ length: run.to - run.from }, (_, i) => run.from + i) : [],
        ),
      ),
    ),
    said: new Set(spoken.filter(({ mode }) => !UNTOLD.has(mode)).map(({ content }) => content.from)),
  }
  const drafts: EventDraft[] = []
  const wanted = wantedIn(analysis.tokens)
  for (const [i, sentence] of analysis.sentences.entries()) {
    if (analysis.tokens[sentence.to - 1]?.text === "?") continue
    const found: Happening[] = []
    const victims: Run[] = []
    const used = new Set<number>()
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isWanted(wanted, at, WANTED.happens) || used.has(at)) continue
      const happening = happeningAt(search, at, sentence)
      const victim = happening ? null : victimOf(analysis, at, sentence)
      if (victim) victims.push(victim)
      if (!happening || tellsOn(analysis, found.at(-1), happening)) continue
      found.push(happening)
      for (const verb of happening.verbs) used.add(verb)
    }
    withVictims(found, victims)
    const owner = weaponOwner(analysis, sentence, i, drafts)
    if (owner) drafts.push(owner)
    drafts.push(...found.map(happening => draftOf(analysis, happening, i)))
  }
  return drafts
}
