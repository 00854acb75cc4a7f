import type { Analysis, Name } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Person } from "../../model/claim.ts"
import { evidence } from "../../model/span.ts"
import type { Draft } from "./draft.ts"

/** How far behind a name its age may stand, and behind a count its names, in tokens. */
const AGE_WITHIN = 4
const NAMES_WITHIN = 8
/** More names than this are a list of their own. */
const MOST = 12

const overlaps = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to

/** "So-and-so, 30 years old". */
function ageOf({ tokens, quantities }: Analysis, name: Run): number | null {
  const quantity = quantities.find(each => each.from >= name.to && each.from <= name.to + AGE_WITHIN)
  const years =
    quantity && [0, 1].some(step => readingThat(tokens[quantity.to + step - 1], s => s.year === true) !== undefined)
  const next = quantity && readingThat(tokens[quantity.to], s => s.year === true) !== undefined
  return quantity && (years || next) ? quantity.value.min : null
}

/** What the word before a name says of its bearer: "the girl So-and-so". */
function sexOf(tokens: readonly Token[], draft: Draft, name: Run): Person["sex"] {
  if (draft.population === "women") return "female"
  const title = readingThat(tokens[name.from - 1], s => s.counts !== undefined && !s.counts.object && !s.counts.metric)
  return title?.number === "singular" ? (title.gender ?? null) : null
}

/** Names that follow a count as its list: "two men, who are So-and-so and So-and-so". */
function listed({ tokens, names }: Analysis, draft: Draft): readonly Name[] {
  const from = draft.to
  const opener = [0, 1, 2, 3].find(
    step =>
      plays(tokens[from + step], "pronoun") || tokens[from + step]?.text === ":" || plays(tokens[from + step], "among"),
  )
  if (opener === undefined) return []
  const out: Name[] = []
  let end = from + opener
  for (const name of names)
    if (name.kind === "person" && name.from >= from && name.from - end <= NAMES_WITHIN && out.length < MOST) {
      out.push(name)
      end = name.to
    }
  return out
}

/** Everybody who is named as counted: the one whose name the figure is, those named in it, or the list behind a small count. */
export function peopleOf(analysis: Analysis, draft: Draft): Person[] {
  if (draft.object !== null || draft.value.qualifier !== "exact") return []
  const { tokens, names, report } = analysis
  const count = draft.value.min ?? 0
  const tagged = names.filter(
    name => name.kind === "person" && overlaps(name, draft) && draft.rule === "figures/bare-noun",
  )
  const own = draft.names.map(run => longest(run, tagged))
  const inside = [...own, ...tagged.filter(name => !own.some(run => overlaps(run, name)))]
  const behind = inside.length === 0 ? listed(analysis, draft) : []
  const all: readonly Run[] = behind.length <= count ? [...inside, ...behind] : inside
  const words = (part: Run, skip: number) =>
    evidence(report.text, { start: (tokens[part.from]?.start ?? 0) + skip, end: tokens[part.to - 1]?.end ?? 0 })
  return all.slice(0, Math.max(count, 1)).map(run => {
    const name = names.find(each => each.kind === "person" && overlaps(each, run))
    const own = words(run, name?.from === run.from ? name.attached : 0)
    const role =
      name?.role && !names.some(other => other.kind === "person" && other !== name && overlaps(other, name.role as Run))
        ? name.role
        : null
    return {
      name: own.quote,
      age: ageOf(analysis, run),
      sex: sexOf(tokens, draft, run),
      role: role ? words(role, 0).quote : null,
      evidence: own,
    }
  })
}

/** The name as the tagger or the title before it has it, whichever is longer. */
function longest(run: Run, tagged: readonly Run[]): Run {
  const name = tagged.find(each => overlaps(each, run))
  return name && name.to - name.from > run.to - run.from ? name : run
}
