import type { Analysis } from "../../languages/analysis.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { isHelper } from "./asides.ts"
import { type Cue, speaks } from "./cue.ts"
import { documentOwner, isOutletsDocument } from "./document-owner.ts"
import {
  hasSubject,
  isCapital,
  isDeterminer,
  isQuoteEnd,
  isQuoteStart,
  maySpeak,
  nounPhraseAt,
} from "./noun-phrases.ts"
import { personAtEnd } from "./person-at-end.ts"
import { speakerBefore } from "./speaker-before.ts"
import { isComma, isPerson } from "./words.ts"

/** A cue at a token by a reading of it, with nobody named yet and what is said right behind it. */
export const cueOf = (at: number, form: Reading): Cue => ({
  run: { from: at, to: at + 1 },
  mode: form.lexeme.sense.says ?? "says",
  speaker: null,
  role: null,
  dropped: false,
  form,
  via: [],
  direction: "forward",
  contentFrom: at + 1,
  clauseFrom: at,
  independent: true,
  hanging: false,
})

/** A cue with whoever speaks right behind it, of what was said before it. */
const cueBy = (at: number, form: Reading, { name, office, after }: ReturnType<typeof heldBy>): Cue => ({
  ...cueOf(at, form),
  run: { from: at, to: after },
  speaker: name,
  role: office,
  direction: "backward",
  contentFrom: after,
  independent: false,
})

/** "According to X": before what X says at the start of a sentence, behind it elsewhere. */
export function byPreposition(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens } = analysis
  const reading = speaks(tokens[at], "preposition")
  if (!reading) return null
  const first = plays(tokens[at + 1], "to") ? at + 2 : at + 1
  const told = nounPhraseAt(analysis, first, sentence.to)
  if (!told) return isHim(tokens, first) ? ofHim(analysis, sentence, at, reading) : null
  const name = issuer(analysis, told, sentence.to) ?? documentOwner(analysis, told) ?? told
  if (name === told && tokens.slice(name.from, name.to).some(isUnowned)) return null
  const document = isDeterminer(tokens[name.from - 1]) && readingThat(tokens[name.to - 1], s => s.head === "document")
  const kin = isDeterminer(tokens[name.from - 1]) && readingThat(tokens[name.from], s => s.counts?.unit !== undefined)
  if (!document && !kin && (!maySpeak(analysis, name) || isManner(analysis, name))) return null
  const fronted = at - sentence.from <= 1
  const cue = cueBy(at, reading, heldBy(analysis, name, sentence.to))
  const after = Math.max(cue.run.to, told.to)
  return {
    ...cue,
    run: { from: at, to: after },
    form: null,
    direction: fronted ? "forward" : "backward",
    contentFrom: isComma(tokens[after]) ? after + 1 : after,
    independent: fronted,
    ...(isOutletsDocument(analysis, name) ? { own: true as const } : {}),
  }
}

/** "According to the information obtained": nobody's word. */
const isUnowned = (token: Token): boolean => readingThat(token, s => s.unowned === true) !== undefined

/** "Him", "her" with nothing behind that is hers. */
const isHim = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "pronoun") ||
  (tokens[at + 1]?.kind === "sign" && readingThat(tokens[at], (_, r) => r.pronoun) !== undefined)

/** "According to him": whoever spoke last. */
function ofHim({ tokens }: Analysis, sentence: Run, at: number, reading: Reading): Cue {
  const after = plays(tokens[at + 1], "to") ? at + 3 : at + 2
  const fronted = at - sentence.from <= 1
  return {
    ...cueOf(at, reading),
    run: { from: at, to: after },
    dropped: true,
    direction: fronted ? "forward" : "backward",
    contentFrom: isComma(tokens[after]) ? after + 1 : after,
    independent: fronted,
  }
}

/** "According to Islamic rites": an adjective with a capital before a word that no lexicon has. */
const isManner = (analysis: Analysis, { from, to }: Run): boolean => {
  const words = analysis.tokens.slice(from, to)
  const last = words.at(-1)
  const known = words.some(
    token => isPerson(token) || token.known === "actor" || readingThat(token, s => (s.head ?? s.counts) !== undefined),
  )
  return words.length > 1 && !known && last?.readings.length === 0 && !isCapital(analysis, last)
}

/** "A survey issued by X": whose the document is. */
function issuer(analysis: Analysis, { from, to }: Run, end: number): Run | null {
  const { tokens } = analysis
  const document = tokens
    .slice(from, to)
    .some(token => plays(token, "toll") || readingThat(token, s => s.head === "document") !== undefined)
  if (!document || to === from) return null
  if (plays(tokens[to], "by")) return nounPhraseAt(analysis, to + 1, end)
  return hasSubject(analysis, tokens[to]) && plays(tokens[to + 1], "by", "from")
    ? nounPhraseAt(analysis, to + 2, end)
    : null
}

/** "..., as documented by X". */
export function recordedBy(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens } = analysis
  if (!plays(tokens[at - 1], "as said") || !plays(tokens[at + 1], "by")) return null
  const name = nounPhraseAt(analysis, at + 2, sentence.to)
  if (!name || !maySpeak(analysis, name)) return null
  const run = { from: at, to: name.to }
  return { ...cueOf(at, reading), run, speaker: name, direction: "backward", contentFrom: name.to, independent: false }
}

/** How far behind a passive verb the one may stand by whom it is told, in tokens. */
const BY_WITHIN = 6

/** "(Nine deaths) were confirmed by X", "the toll was put at 9 by X": what was counted before or between is X's. */
export function toldBy(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens, quantities } = analysis
  const { says, takes } = reading.lexeme.sense
  if (says !== "asserts" && says !== "reports" && takes === undefined) return null
  let by = at + 1
  while (by <= at + BY_WITHIN && tokens[by]?.kind !== "break" && !isComma(tokens[by]) && !plays(tokens[by], "by")) by++
  // "Is believed to have been carried out by X": X has done it.
  if (tokens.slice(at + 1, by).some((token, i) => plays(token, "to") && isHelper(tokens[at + 2 + i]))) return null
  if (!plays(tokens[by], "by") || !quantities.some(({ from }) => from >= sentence.from && from < by)) return null
  const name = nounPhraseAt(analysis, by + 1, sentence.to)
  return name && maySpeak(analysis, name) ? cueBy(by, reading, heldBy(analysis, name, sentence.to)) : null
}

/** "..., by the count of X": a document behind "by" and a comma, and whose it is. */
export function byCount(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens } = analysis
  if (!plays(tokens[at], "by") || !(at === sentence.from || isComma(tokens[at - 1]))) return null
  const whole = nounPhraseAt(analysis, at + 1, sentence.to)
  const of = whole ? tokens.findIndex((token, i) => i > whole.from && i < whole.to && plays(token, "from")) : -1
  const name = of < 0 ? whole : nounPhraseAt(analysis, of + 1, sentence.to)
  const reading = whole
    ? tokens
        .slice(whole.from, whole.to)
        .map(token => readingThat(token, s => s.head === "document"))
        .find(each => each !== undefined)
    : undefined
  return name && reading && maySpeak(analysis, name) ? cueBy(at, reading, { name, office: null, after: name.to }) : null
}

/** "..., said X": behind a comma or what was quoted. */
export function invertedAt(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens } = analysis
  if (at === sentence.from || reading.lexeme.sense.clause || !(isComma(tokens[at - 1]) || isQuoteEnd(tokens[at - 1])))
    return null
  const name = nounPhraseAt(analysis, at + 1, sentence.to)
  if (!name || !maySpeak(analysis, name) || plays(tokens[at + 1], "in", "to", "that")) return null
  if (hasSubject(analysis, tokens[name.to])) return null
  return cueBy(at, reading, heldBy(analysis, name, sentence.to))
}

/** A person's name at the end of a phrase, or behind its comma, without the office before it. */
export function heldBy(
  analysis: Analysis,
  phrase: Run,
  end: number,
): { readonly name: Run; readonly office: Run | null; readonly after: number } {
  const { tokens } = analysis
  const inside = personAtEnd(analysis, phrase)
  if (inside) return { name: inside, office: { from: phrase.from, to: inside.from }, after: phrase.to }
  const office =
    readingThat(tokens[phrase.to - 1], s => s.head === "office") ??
    readingThat(tokens[phrase.from], s => s.head === "office")
  const next = office && isComma(tokens[phrase.to]) ? nounPhraseAt(analysis, phrase.to + 1, end) : null
  if (
    next &&
    next.from === phrase.to + 1 &&
    isCapital(analysis, tokens[next.from]) &&
    isCapital(analysis, tokens[next.to - 1])
  )
    return { name: personAtEnd(analysis, next) ?? next, office: phrase, after: next.to }
  return { name: phrase, office: null, after: phrase.to }
}

/** "(X) quoted Y as saying that": Y speaks, whom X has passed on. */
export function quotedAsSaying(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens } = analysis
  if (reading.lexeme.sense.says !== "quotes") return null
  const name = nounPhraseAt(analysis, at + 1, sentence.to)
  if (!name || !maySpeak(analysis, name)) return null
  const holder = heldBy(analysis, name, sentence.to)
  const as = isComma(tokens[holder.after]) ? holder.after + 1 : holder.after
  if (!plays(tokens[as], "as said") || !speaks(tokens[as + 1], "verb")) return null
  const contentFrom = plays(tokens[as + 2], "that") ? as + 3 : as + 2
  const said = { ...cueOf(at, reading), run: { from: at, to: as + 2 }, speaker: holder.name, role: holder.office }
  // "..., X quoted Y as saying."
  return tokens[contentFrom]?.kind === "word" ||
    tokens[contentFrom]?.kind === "number" ||
    isQuoteStart(tokens[contentFrom])
    ? { ...said, contentFrom, clauseFrom: at - 1 }
    : { ...said, direction: "backward", contentFrom, clauseFrom: at - 1, independent: false }
}

/** "X was quoted (by Y) as saying": X speaks, whom Y has passed on. */
export function wasQuoted(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens } = analysis
  if (reading.lexeme.sense.says !== "quotes") return null
  const first = plays(tokens[at + 1], "by") ? nounPhraseAt(analysis, at + 2, sentence.to) : null
  const as = first?.to ?? at + 1
  if (!plays(tokens[as], "as said") || !speaks(tokens[as + 1], "verb")) return null
  const before = speakerBefore(analysis, sentence, isHelper(tokens[at - 1]) ? at - 1 : at)
  // "..., X was quoted as saying by Y."
  const last = plays(tokens[as + 2], "by") ? nounPhraseAt(analysis, as + 3, sentence.to) : null
  const by = first ?? last
  const told =
    !last && (tokens[as + 2]?.kind === "word" || tokens[as + 2]?.kind === "number" || isQuoteStart(tokens[as + 2]))
  return before?.name
    ? {
        ...cueOf(at, reading),
        run: { from: at, to: as + 2 },
        speaker: before.name,
        role: before.office,
        via: by ? [by] : [],
        direction: told ? "forward" : "backward",
        contentFrom: last ? last.to : plays(tokens[as + 2], "that") ? as + 3 : as + 2,
        clauseFrom: before.from,
        independent: told,
      }
    : null
}
