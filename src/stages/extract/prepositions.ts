import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Mode } from "../../model/claim.ts"
import { behindAccount, inWordsOf } from "./account-of.ts"
import { type Cue, speaks } from "./cue.ts"
import { type Frame, frameAfter, isParty } from "./frames.ts"
import { holderOf } from "./holders.ts"
import { isMouth } from "./links.ts"
import { phraseFrom } from "./phrases.ts"
import { isSpeaker } from "./subjects.ts"
import { isOwner } from "./tolls.ts"
import { isComma, isOccasion } from "./words.ts"

/** "According to X", "according to what X reported": before what X says at the start of a clause, after it elsewhere. */
export function prepositional(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens } = analysis
  const said = asSaid(analysis, sentence, at)
  if (said) return said
  const counted = inToll(tokens, at) ? publisherOf(analysis, sentence, at + 1) : null
  if (counted) return standing(analysis, sentence, at, counted.mode, counted.frame)
  const reading = speaks(tokens[at], "preposition") ?? inWordsOf(tokens, at)
  if (!reading) return null
  let from = behindAccount(tokens, at + 1)
  const relative = plays(tokens[at], "relative") || plays(tokens[from], "relative")
  if (plays(tokens[from], "relative")) from++
  const verb = relative ? speaks(tokens[from], "verb") : undefined
  if (verb) {
    const { within, says } = verb.lexeme.sense
    const frame = frameAfter(analysis, within ? behindWay(tokens, from) : from, sentence.to, verb.lexeme.sense, true)
    return frame.speaker ? standing(analysis, sentence, at, says ?? "reports", frame) : null
  }
  while (plays(tokens[from], "quoting", "from", "to") || (plays(tokens[from], "other") && isOccasion(tokens[from + 1])))
    from++
  const published = publisherOf(analysis, sentence, from)
  if (published) return standing(analysis, sentence, at, published.mode, published.frame)
  const found = phraseFrom(tokens, from, sentence.to, { sure: true })
  if (
    !found ||
    isPlace(tokens[found.from]) ||
    !(isParty(tokens, found) || isToll(tokens, found)) ||
    isNumbered(tokens, found) ||
    isUnowned(tokens, found) ||
    tokens[found.from]?.readings.some(r => r.pronoun && r.lexeme.sense.cue === "noun")
  )
    return null
  const holder = holderOf(tokens, found, sentence.to)
  const chain = frameAfter(analysis, (holder?.after ?? found.to) - 1, sentence.to, {}, true)
  return standing(analysis, sentence, at, reading.lexeme.sense.says ?? "reports", {
    ...chain,
    ...(chain.quotes
      ? { via: [found, ...chain.via] }
      : {
          speaker: holder?.name ?? found,
          role: holder?.office ?? null,
          via: [],
          contentFrom: holder?.after ?? found.to,
        }),
  })
}

/** "(5 dead,) in a first toll of X": the toll that the words before are of. */
export const inToll = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "in") &&
  plays(tokens[at + 1], "toll") &&
  readingThat(tokens[at + 1], (s, r) => s.role === "toll" && r.before.length === 0 && !r.pronoun) !== undefined

/** "What came by the mouth of X", "in a statement of X": the last token of the way to who speaks. */
const behindWay = (tokens: readonly Token[], verb: number): number =>
  isMouth(tokens, verb + 1) ? verb + 2 : plays(tokens[verb + 1], "in") ? verb + 1 : verb

/** How far behind a document or count the verb may stand that says whose it is, in tokens. */
const PUBLISHED_WITHIN = 6

const isPublished = (token: Token | undefined): boolean => isOccasion(token) || plays(token, "toll", "number of")

/** Where is named whose a document or a count, at `first`, is: behind "issued by", of a document behind "from", or at "of" itself; null where nobody is. */
function ownerFrom(tokens: readonly Token[], at: number, first: number): number | null {
  if (plays(tokens[at], "belonging") && plays(tokens[at + 1], "quoting")) return at + 2
  // "A number of witnesses" are witnesses.
  const isDocument = !plays(tokens[first], "number of")
  if (isDocument && plays(tokens[at], "from") && tokens[at]?.text.length === 2 && isSpeaker(tokens, at + 1))
    return at + 1
  return isOwner(tokens[at]) && plays(tokens[first], "toll", "number of") ? at : null
}

/** "According to a toll that X published", "issued by X", "a toll of X": whose a document or a count is, told by a verb that has it for its object, or behind "by" or "of". */
function publisherOf(
  { tokens, dates }: Analysis,
  sentence: Run,
  from: number,
): { readonly mode: Mode; readonly frame: Frame } | null {
  // "The newest count": a word of degree before it.
  const first = isPublished(tokens[from]) ? from : from + 1
  if (!isPublished(tokens[first])) return null
  for (let at = first + 1; at < Math.min(first + PUBLISHED_WITHIN, sentence.to); at++) {
    const verb = readingThat(tokens[at], (s, r) => r.pronoun && (s.cue === "verb" || s.role === "compiled"))
    if (verb) {
      const frame = frameAfter({ tokens, dates }, at, sentence.to, verb.lexeme.sense, true)
      return frame.speaker ? { mode: verb.lexeme.sense.says ?? "reports", frame } : null
    }
    const behind = ownerFrom(tokens, at, first)
    const owner = behind === null ? null : phraseFrom(tokens, behind, sentence.to, { sure: true })
    if (owner) return { mode: "reports", frame: { ...NOTHING_MORE, speaker: owner, contentFrom: owner.to } }
    if (tokens[at]?.kind !== "word") return null
  }
  return null
}

/** "(So said) a report that X published", "a statement issued by X": whose the document is that a verb has for its subject. */
export function ownerBehind(analysis: Analysis, { speaker, contentFrom }: Frame): Run | null {
  if (analysis.pack.subject !== "after" || speaker === null) return null
  const owner = publisherOf(analysis, { from: speaker.from, to: contentFrom }, speaker.from)?.frame.speaker ?? null
  return owner !== null && isSpeaker(analysis.tokens, owner.from) ? owner : null
}

/** A frame with nothing on the way. */
const NOTHING_MORE = { role: null, via: [], led: false, tolls: false, quotes: false } as const

/** "By what X reported", "by the mouth of X", behind what he said. */
function asSaid(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens } = analysis
  if (isComma(tokens[at - 1]) && isMouth(tokens, at)) {
    const frame = frameAfter(analysis, at + 1, sentence.to, {}, true)
    return frame.speaker ? standing(analysis, sentence, at, "reports", frame) : null
  }
  if (plays(tokens[at - 1], "as said")) return asCame(analysis, sentence, at)
  if (at === sentence.from || !plays(tokens[at], "in") || !plays(tokens[at + 1], "relative")) return null
  const verb = speaks(tokens[at + 2], "verb")
  if (!verb) return null
  const frame = frameAfter(analysis, at + 2, sentence.to, verb.lexeme.sense, true)
  const ends = frame.contentFrom >= sentence.to || /^[.,)]$/.test(tokens[frame.contentFrom]?.text ?? "")
  if (!frame.speaker || !(ends || (isComma(tokens[at - 1]) && !verb.pronoun))) return null
  return standing(analysis, sentence, at, verb.lexeme.sense.says ?? "reports", frame)
}

/** "..., as it came in a statement of X": whose the document is. */
function asCame(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens } = analysis
  const came = speaks(tokens[at], "verb")
  if (!came?.lexeme.sense.within || !plays(tokens[at + 1], "in") || !isOccasion(tokens[at + 2])) return null
  const owner = publisherOf(analysis, sentence, at + 2)
  const frame = owner?.frame ?? frameAfter(analysis, at + 1, sentence.to, came.lexeme.sense, true)
  const ends = frame.contentFrom >= sentence.to || /^[.,)]$/.test(tokens[frame.contentFrom]?.text ?? "")
  return frame.speaker && ends ? standing(analysis, sentence, at, "reports", frame) : null
}

/** "According to the toll": whose it is stands before. */
const isToll = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to === from + 1 && plays(tokens[from], "toll") && tokens[from]?.definite === true

/** "According to article 4": one word, told by its number. */
const isNumbered = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to === from + 1 && tokens[to]?.kind === "number"

/** "According to (exact) information": nobody's word, where neither a definite word nor a name says whose it is. */
const isUnowned = (tokens: readonly Token[], { from, to }: Run): boolean =>
  readingThat(tokens[from], (s, r) => s.unowned === true && !r.pronoun) !== undefined &&
  !tokens.slice(from, to).some(token => token.definite || token.known || token.named)

/** "According to the areas": a place without a head says nothing, unless somebody is called so. */
const isPlace = (token: Token | undefined): boolean =>
  token?.known !== "actor" &&
  token?.named?.kind !== "organization" &&
  readingThat(token, s => s.place !== undefined) !== undefined &&
  readingThat(token, s => s.head !== undefined) === undefined

/** "Our sources": the outlet itself. */
const isOurs = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head === "source" && r.pronoun) !== undefined

/** A cue of a preposition at its place in the sentence. */
function standing({ tokens }: Analysis, sentence: Run, at: number, mode: Mode, frame: Frame): Cue {
  const to = frame.contentFrom
  const opens = at - sentence.from <= 2 || plays(tokens[at - 1], "stop") || /^and/.test(joined(tokens[at]))
  const fronted = opens && !/^[.)]$/.test(tokens[to]?.text ?? "")
  return {
    run: { from: at, to: Math.max(at + 1, to) },
    mode,
    speaker: isOurs(tokens[frame.speaker?.from ?? at]) ? null : frame.speaker,
    role: frame.role,
    dropped: false,
    form: null,
    via: frame.via,
    direction: fronted ? "forward" : "backward",
    contentFrom: fronted ? behindLink(tokens, to) : to,
    clauseFrom: at,
    independent: fronted,
    hanging: false,
  }
}

const joined = (token: Token | undefined): string => token?.readings[0]?.before.join(" ") ?? ""

const behindLink = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (tokens[at]?.text === "," || (plays(tokens[at], "that") && !tokens[at]?.readings[0]?.pronoun)) at++
  return at
}
