import type { Analysis } from "../../../languages/analysis.ts"
import { type Run, readingThat } from "../../../languages/token.ts"
import type { Attribution, Claim, PositionClaim } from "../../../model/claim.ts"
import { hashOf } from "../../../model/hash.ts"
import type { Tell } from "../../../model/note.ts"
import type { Evidence } from "../../../model/span.ts"
import { attributionOf, type Told } from "../attribution.ts"
import { isParty } from "../frames.ts"
import { accused, mention, wordsOf } from "../mentions.ts"
import type { Speech } from "../speech.ts"
import { accusations } from "./accusations.ts"
import { hungStands } from "./hung.ts"
import { nominalStands } from "./nominal.ts"
import { repeats } from "./repeats.ts"
import { spokenStands } from "./spoken.ts"
import { MODES, type Stand } from "./stand.ts"
import { wordedStands } from "./worded.ts"

/** Every stand that a text tells of: who accuses, denies, condemns, demands; tied to the claims that it is about. */
export function positionClaims(
  analysis: Analysis,
  spoken: readonly Speech[],
  told: readonly Told<Claim>[],
  tell: Tell,
): Told<PositionClaim>[] {
  const found: Told<PositionClaim>[] = []
  const plain = [...spokenStands(analysis, spoken), ...wordedStands(analysis, spoken)].sort((a, b) => a.at - b.at)
  const hung = hungStands(analysis, spoken, plain)
  const verbal = [...plain.filter(({ at }) => !hung.some(other => other.at === at)), ...hung]
  const nominal = nominalStands(analysis).filter(({ at }) => !verbal.some(other => other.at === at))
  const stands = [...verbal, ...nominal].sort((a, b) => a.at - b.at)
  const positions = [...stands.map(stand => positionOf(analysis, stand, told)), ...accusations(analysis, told)]
  for (const each of positions) {
    if (!each) continue
    const same = found.find(other => repeats(other.claim, each.claim))
    if (!same) found.push(each)
    else tell({ rule: "positions", span: each.claim.evidence, because: "repeats a stand of this report" })
  }
  return found
}

/** The claim that words are about: a happening told in them, else a figure. */
function claimIn(told: readonly Told<Claim>[], content: Evidence): string | null {
  const within = told.filter(({ claim: { evidence } }) => evidence.start < content.end && content.start < evidence.end)
  return (within.find(({ claim }) => claim.kind === "event") ?? within[0])?.claim.id ?? null
}

function whose(analysis: Analysis, { speaker, speech, stance }: Stand): Attribution | null {
  const said = attributionOf(analysis, speech, [])
  if (!speaker) return said.claimant ? { ...said, mode: MODES[stance] } : null
  if (speech?.origin === speaker) return { ...said, mode: MODES[stance] }
  const own = accused(analysis, speaker)
  return { claimant: own, role: null, via: [], mode: MODES[stance], direct: false }
}

/** Somebody who may take a stand: no word with another attached before it, nor one that names nobody. */
const mayStand = ({ tokens }: Analysis, run: Run): boolean => {
  const first = tokens[run.from]
  const led = readingThat(first, (_, r) => r.before.includes("with") || r.before.includes("as"))
  return isParty(tokens, run) && (first?.named !== undefined || first?.known !== undefined || !led)
}

function positionOf(analysis: Analysis, stand: Stand, told: readonly Told<Claim>[]): Told<PositionClaim> | null {
  const speaker = stand.speaker ?? stand.speech?.origin
  const attribution = speaker && mayStand(analysis, speaker) ? whose(analysis, stand) : null
  if (!attribution) return null
  const runs: readonly Run[] = [
    { from: stand.at, to: stand.at + 1 },
    ...stand.toward,
    ...(stand.about ? [stand.about] : []),
  ]
  const words = wordsOf(analysis, {
    from: Math.min(...runs.map(run => run.from)),
    to: Math.max(...runs.map(run => run.to)),
  })
  const content = stand.about ? wordsOf(analysis, stand.about) : null
  const claim: PositionClaim = {
    id: hashOf([
      "position",
      analysis.report.id,
      analysis.report.hash,
      stand.stance,
      String(words.start),
      String(words.end),
    ]),
    kind: "position",
    because: [stand.rule],
    stance: stand.stance,
    toward: stand.toward.map(run => mention(analysis, run)),
    about: content ? { claim: claimIn(told, content), content } : null,
    status: "asserted",
    attribution,
    blamed: null,
    when: null,
    where: null,
    evidence: words,
  }
  return { claim, speeches: stand.speech ? [stand.speech] : [] }
}
