import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import type { Metric } from "../../model/claim.ts"
import type { Tell } from "../../model/note.ts"
import type { Draft } from "./draft.ts"
import { partsBySum } from "./parts-by-sum.ts"
import { wordsOf } from "./scan.ts"

/** How many sentences away a number for the same metric silences a bare plural. */
const NEAR = 3

const HARM: ReadonlySet<Metric> = new Set(["killed", "injured", "casualties", "missing"])

/** Drops what its words alone do not mean: a bare plural beside a number, a single natural death in a text without harm. */
export function keepMeant(analysis: Analysis, drafts: readonly Draft[], tell: Tell): Draft[] {
  return drafts.filter(draft => {
    const others = drafts.filter(other => other !== draft && Math.abs(other.sentence - draft.sentence) <= NEAR)
    const crowded =
      draft.only === "alone" && others.some(other => other.metric === draft.metric && other.only !== "alone")
    const alone = draft.only === "beside harm" && !others.some(other => other.only === null && HARM.has(other.metric))
    const why = crowded
      ? "a bare plural beside a number for the same metric is no claim"
      : alone
        ? "a single death that nothing else in the text makes a casualty"
        : mayYet(analysis, draft)
          ? "what may be, or may yet happen"
          : null
    if (why) tell({ rule: draft.rule, span: wordsOf(analysis, draft), because: why })
    return why === null
  })
}

/** "(32 people) could die", "could be killed", "whether 36 people died": what may be, and not what may have been. */
function mayYet({ tokens, pack }: Analysis, { from, trigger, counted }: Draft): boolean {
  if (pack.subject !== "before" || counted > trigger) return false
  if (plays(tokens[from - 1], "if")) return true
  const passive = readingThat(tokens[trigger - 1], (s, r) => saysNothing(s) && r.lexeme.lemma === "be") !== undefined
  const modal = passive ? trigger - 2 : trigger - 1
  const verb = readingThat(tokens[trigger], (_, r) => r.lexeme.part === "verb")
  return verb !== undefined && plays(tokens[modal], "if") && (passive || verb.tense === "present")
}

const exact = ({ value }: Draft): boolean => value.qualifier === "exact"

/** "An officer and 3 soldiers" are 4 of one kind: a bare noun and what is joined to it at once. */
export function mergeEnumerated(drafts: readonly Draft[], tokens: readonly Token[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const last = out.at(-1)
    const one =
      last?.sentence === draft.sentence &&
      [last, draft].some(each => each.rule === "figures/bare-noun" || each.rule === "figures/joined") &&
      last.metric === draft.metric &&
      last.population !== null &&
      last.population === draft.population &&
      last.part === draft.part &&
      last.object === null &&
      [last, draft].every(exact) &&
      beginOf(draft, last) - last.to <= 2 &&
      noSign(tokens, last.to, beginOf(draft, last)) &&
      !out.some(whole => isWhole(whole, last, draft))
    if (!one || !last) out.push(draft)
    else
      out[out.length - 1] = {
        ...last,
        to: draft.to,
        value: {
          ...last.value,
          min: (last.value.min ?? 0) + (draft.value.min ?? 0),
          max: (last.value.max ?? 0) + (draft.value.max ?? 0),
        },
        names: [...last.names, ...draft.names],
      }
  }
  return partsBySum(out, tokens)
}

/** "31 dead - 19 rebels and 12 fighters": two parts of a toll that stands before them. */
const isWhole = (whole: Draft, last: Draft, draft: Draft): boolean =>
  whole !== last &&
  whole.sentence === last.sentence &&
  whole.metric === last.metric &&
  exact(whole) &&
  whole.value.min === (last.value.min ?? 0) + (draft.value.min ?? 0)

/** Where a figure's own words begin, behind the happening that it shares with the one before. */
const beginOf = (draft: Draft, last: Draft): number => Math.max(draft.from, last.to)

const noSign = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(token => token.kind === "word")
