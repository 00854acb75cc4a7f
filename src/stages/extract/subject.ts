import type { Analysis } from "../../languages/analysis.ts"
import { fact } from "../../languages/facts.ts"
import { plays, type Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { isWanted, WANTED, wantedIn } from "./wanted.ts"

type Subject = "sport" | "disease" | "drill"

/** From how many of its words on, and from which share of all words, a text is about such a subject. */
const CROWD = 4
const SHARE = 0.02

const NONE: readonly never[] = []

/** What a word makes a text be about, or "attack", or an outbreak, of which people die as of any other cause; the same empty list for most. */
const tells = fact((token: Token): readonly (Subject | "attack" | "outbreak")[] => {
  const subjects = new Set(
    token.readings.flatMap(({ lexeme: { sense } }) =>
      sense.means && sense.subject ? "outbreak" : (sense.subject ?? []),
    ),
  )
  const all = [...subjects, ...(plays(token, "attack") ? (["attack"] as const) : [])]
  return all.length > 0 ? all : NONE
})

/** What a text is about, where its words tell that it is no crisis: sport, a drill, or disease without any attack. */
export function subjectOf({ tokens }: Analysis): Subject | null {
  const known = SUBJECTS.get(tokens)
  if (known !== undefined) return known
  const subject = crowded(tokens)
  SUBJECTS.set(tokens, subject)
  return subject
}

/** Rules of all kinds ask for it. */
const SUBJECTS = new WeakMap<readonly Token[], Subject | null>()

function crowded(tokens: readonly Token[]): Subject | null {
  const wanted = wantedIn(tokens)
  const counts = { sport: 0, drill: 0, disease: 0, attack: 0, outbreak: 0 }
  for (let at = 0; at < tokens.length; at++)
    if (isWanted(wanted, at, WANTED.about)) for (const told of tells(tokens[at] as Token)) counts[told]++
  const crowd = Math.max(CROWD, SHARE * tokens.length)
  if (counts.sport >= crowd) return "sport"
  if (counts.drill >= crowd) return "drill"
  return counts.disease >= crowd && counts.attack < CROWD && counts.outbreak === 0 ? "disease" : null
}

/** Figures that mean another thing in such a text: players who hurt themselves, the yearly toll of a disease. */
export const isOfSubject = (subject: Subject | null, draft: Draft): boolean =>
  subject === "drill" ||
  (subject === "disease"
    ? draft.rule === "figures/victims" || draft.rule === "figures/part"
    : subject === "sport" && (draft.rule === "figures/bare-noun" || draft.metric === "launched"))
