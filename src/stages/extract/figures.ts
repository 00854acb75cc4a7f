import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Token } from "../../languages/token.ts"
import type { Tell } from "../../model/note.ts"
import { areOthers, isAboard } from "./aboard.ts"
import { amongAt, amongNumber, oneAmongThem, opensAmong, partOf, withParts } from "./among.ts"
import { isApposition, saysMoreOfNamed } from "./apposition.ts"
import { type Bare, bareFigures } from "./bare.ts"
import { openedParts, opensOfThem } from "./bare-numbers.ts"
import { beingParts } from "./being-parts.ts"
import { heldByPronoun, meantByPronoun } from "./by-pronoun.ts"
import { type Counted, countedPhrases } from "./counted.ts"
import { isCalm, isIllness } from "./deaths.ts"
import { dividedAt, dividedBefore, dividedTo } from "./divided.ts"
import type { Draft } from "./draft.ts"
import { eachOfThem } from "./each-of-them.ts"
import { firedAtAll } from "./fired.ts"
import { bodiesAt, foundThings, isVictim } from "./found.ts"
import { behindMark } from "./headlines.ts"
import { awaits, listedBefore } from "./listed-subjects.ts"
import { listedThings } from "./listed-things.ts"
import { mayStandBefore, oneBefore } from "./one-before.ts"
import { oneJoined, oneOfThem } from "./one-more.ts"
import { oneAmong, oneObject, oneOfVictims, oneSubject } from "./one-named.ts"
import { beforeNumber } from "./passed-away.ts"
import { NO_HAPPENING, readPhrase } from "./phrase.ts"
import { ranked } from "./ranks.ts"
import { repeatsTitle } from "./repeats-title.ts"
import { groupOf, type Scan, type State, wordsOf } from "./scan.ts"
import { allOfThem, shareGroup } from "./shared.ts"
import { enumeration, officeAt, singleAt, together } from "./singles.ts"
import { isOfSubject, subjectOf } from "./subject.ts"
import { toldAgain } from "./told-again.ts"
import { topicAt } from "./topics.ts"
import { opensClause, resultAt, type Trigger, triggerAt } from "./triggers.ts"
import { victimFirst } from "./victim-first.ts"
import { isWanted, WANTED, wantedIn } from "./wanted.ts"
import { suspected } from "./who.ts"
import { keepMeant, mergeEnumerated } from "./whole.ts"

/** Every figure of a text, sentence by sentence, in the order of the words. */
export function figures(analysis: Analysis, tell: Tell): Draft[] {
  const phrases = countedPhrases(analysis)
  const wanted = wantedIn(analysis.tokens)
  let before: Draft | null = null
  let list: { readonly whole: Draft; readonly end: number } | null = null
  const told: Draft[] = []
  const drafts = analysis.sentences.flatMap((run, sentence) => {
    if (sentence > 0 && repeatsTitle(analysis, run)) return []
    const whole = list && run.from < list.end ? list.whole : null
    const start = behindMark(analysis, run)
    const scan: Scan = { analysis, phrases, wanted, sentence, run, start, out: [], told, tell }
    const found = scanSentence(scan, before, whole)
    const again = toldAgain(analysis, sentence, told)
    if (again) found.push(again)
    told.push(...found)
    before = found.findLast(draft => !draft.part) ?? before
    const head =
      found.findLast(draft => draft.metric === (whole ?? draft).metric) ?? dividedBefore(analysis, sentence, told)
    const end = head ? dividedTo(analysis, head) : null
    if (head && end !== null) list = { whole: head, end }
    return found
  })
  const subject = subjectOf(analysis)
  const calm = isCalm(analysis, drafts)
  const meant = mergeEnumerated(drafts, analysis.tokens).filter(draft => {
    const why = isOfSubject(subject, draft)
      ? `no figure of a crisis: the text is about ${subject}`
      : isIllness(analysis, draft)
        ? "struck by an illness or a feeling, not wounded"
        : calm && draft.metric === "killed"
          ? "deaths in a text in which nothing kills"
          : null
    if (why) tell({ rule: draft.rule, span: wordsOf(analysis, draft), because: why })
    return why === null
  })
  return keepMeant(
    analysis,
    meant.map(draft => ranked(analysis, draft)),
    tell,
  )
}

/** The figures of a sentence; `whole` is the figure whose parts it lists. */
function scanSentence(scan: Scan, before: Draft | null, whole: Draft | null): Draft[] {
  const { tokens } = scan.analysis
  const last = before && scan.sentence - before.sentence === 1 ? before : null
  const parted = openedParts(scan) ?? (opensOfThem(scan) ? (last?.metric ?? null) : null)
  const state: State = {
    open: null,
    held: null,
    last,
    recent: null,
    topic: null,
    group: null,
    among: null,
    seen: null,
    waiting: [],
    parted,
  }
  if (whole) state.among = { at: scan.run.from, whole }
  for (let at = scan.run.from; at < scan.run.to; at++) {
    const phrase = scan.phrases.get(at)
    if (phrase) at = takePhrase(scan, state, phrase)
    else {
      if (isWanted(scan.wanted, at, WANTED.parts)) state.topic = topicAt(tokens, at) ?? state.topic
      at = takeWord(scan, state, at)
    }
  }
  return withParts(scan, whole)
}

/** Takes up a counting phrase; gives the last token that is done with. */
function takePhrase(scan: Scan, state: State, phrase: Counted): number {
  state.among = beingParts(scan, state, phrase) ?? state.among
  const read = readPhrase(scan, phrase, state)
  const same = saysMoreOfNamed(scan, phrase, state.recent) || (read && isApposition(scan, read, state.recent))
  if (same && state.recent && read?.population) shareGroup(scan, state.recent, read.population)
  const found = same ? null : read
  state.seen = phrase
  if (!found) awaits(scan, state, phrase)
  // "A boat that carried 69, among them 2": the two are of those aboard.
  if (!found && (isAboard(scan.analysis.tokens, phrase, false) || areOthers(scan, phrase, state.last)))
    state.last = null
  if (!found && phrase.noun === "named" && phrase.form === "number")
    scan.tell({ rule: "figures/none", span: wordsOf(scan.analysis, phrase), because: NO_HAPPENING })
  if (found) {
    if (phrase.other && found.population && state.recent) shareGroup(scan, state.recent, found.population)
    const things = [...firedAtAll(scan, found, phrase), ...listedThings(scan, found, phrase)]
    scan.out.push(...listedBefore(scan, state, phrase, found), found, ...things)
    state.held = null
    if (state.topic?.population && phrase.metric && state.topic.metric === found.metric)
      state.group = state.topic.population
    // "From 20 to 29": both are of the topic.
    if (!plays(scan.analysis.tokens[phrase.to], "to") || !scan.phrases.has(phrase.to + 1)) state.topic = null
    state.recent = found
    if (!found.part) state.last = found
    else if (state.among) state.among = { ...state.among, at: found.to }
    const among = amongNumber(scan, found)
    if (among !== null) state.among = { at: among, whole: found }
    const last = things.at(-1)
    if (last) return last.to - 1
  }
  return phrase.to - 1
}

/** Takes up a word that begins no counting phrase; gives the last token that is done with. */
function takeWord(scan: Scan, state: State, at: number): number {
  const { tokens } = scan.analysis
  const { wanted } = scan
  const befalls = isWanted(wanted, at, WANTED.befalls)
  const parts = isWanted(wanted, at, WANTED.parts)
  const meant = befalls ? meantByPronoun(scan, at) : null
  if (meant) take(scan, state, [meant])
  const bodies = befalls ? take(scan, state, bodiesAt(scan, at)) : null
  if (bodies !== null) return bodies
  const trigger = befalls ? beforeNumber(scan, triggerAt(tokens, at)) : null
  if (trigger) return takeTrigger(scan, state, trigger)
  const group = parts ? allOfThem(tokens, at) : null
  if (group) for (const draft of scan.out) shareGroup(scan, draft, group)
  const left = befalls ? takeResult(scan, state, at) : null
  if (left !== null) return left
  const subject =
    (mayStandBefore(scan, at) ? oneBefore(scan, at) : null) ??
    (isWanted(wanted, at, WANTED.counts) ? victimFirst(scan, at) : null)
  if (subject) take(scan, state, [subject])
  const amid = parts ? oneAmong(scan, at) : null
  if (amid) return take(scan, state, [amid]) ?? at
  const parted = parts ? takeParts(scan, state, at) : null
  if (parted !== null) return parted
  const one = isWanted(wanted, at, WANTED.counts) ? oneJoined(scan, state, at) : null
  if (one) return take(scan, state, [one]) ?? at
  if (isWanted(wanted, at, WANTED.ends) && endsClause(tokens[at])) closeClause(scan, state, at)
  return at
}

/** What something led to; gives the last token that is done with, null where the word leads to nothing that counts. */
function takeResult(scan: Scan, state: State, at: number): number | null {
  const { tokens } = scan.analysis
  const result = resultAt(tokens, at)
  return result
    ? take(
        scan,
        state,
        bareFigures(scan, result).filter(bare => bare.value.qualifier === "vague" || isVictim(tokens[bare.counted])),
      )
    : null
}

/** Words that part what was counted before; gives the last token that is done with, null where the word parts nothing. */
function takeParts(scan: Scan, state: State, at: number): number | null {
  const found = foundThings(scan, at)
  if (found) {
    state.open = found
    return at
  }
  const divided = dividedAt(scan, at)
  if (divided) {
    state.among = { at: divided.from, whole: divided }
    return at
  }
  const among = amongAt(scan, state, at)
  return among ? takeAmong(scan, state, at, among) : null
}

/** A happening that has counted nothing when its clause ends is held; nothing is parted any more. */
function closeClause(scan: Scan, state: State, at: number): void {
  const { open } = state
  if (opensAmong(scan.analysis.tokens, state, at)) return
  state.among = null
  if (!open || at <= open.at + 1) return
  const before = scan.analysis.pack.subject === "before"
  const counted = scan.out.some(
    ({ trigger, counted: from }) => trigger === open.at || (before && from > open.at && from < at),
  )
  if (!counted && open.part === "verb") state.held = open
  state.open = null
}

/** Adds figures; gives the last token of the last of them, null where there are none. */
function take(scan: Scan, state: State, found: readonly Bare[]): number | null {
  for (const bare of found) {
    const whole: Draft = { ...bare, sentence: scan.sentence }
    scan.out.push(whole)
    state.recent = whole
    if (!whole.part) state.last = whole
  }
  return found.length > 0 ? Math.max(...found.map(({ to }) => to)) - 1 : null
}

function takeTrigger(scan: Scan, state: State, trigger: Trigger): number {
  const one = oneOfThem(scan, trigger, state.seen)
  const found = one
    ? [one]
    : isTold(scan, trigger)
      ? []
      : bareFigures(scan, trigger).map(bare => suspected(withGroup(bare, scan, state.last), scan))
  const other =
    found.length > 0 ? null : (heldByPronoun(scan, trigger) ?? oneSubject(scan, trigger) ?? oneObject(scan, trigger))
  const listed =
    other?.rule === "figures/one-named" ? listedBefore(scan, state, { from: other.counted, to: trigger.at }, other) : []
  const end = take(scan, state, other ? [...listed, other] : found)
  state.open = isTold(scan, trigger) ? null : trigger
  state.held = null
  if (state.among && (trigger.part === "verb" || harmsOthers(scan, trigger, state.among.whole))) state.among = null
  return end ?? (trigger.joint ? trigger.at + 1 : trigger.at)
}

/** "(Six killed, among them two women,) and the wounding of 21": joined by "and", other harm than that of the whole, whose parts end there. */
const harmsOthers = ({ analysis: { tokens } }: Scan, { at, happening: { metric } }: Trigger, whole: Draft): boolean =>
  (metric === "killed" || metric === "injured") &&
  metric !== whole.metric &&
  whole.metric !== "casualties" &&
  tokens[at]?.readings.some(r => r.before[0] === "and") === true

/** A verb before which what it counts stands: nothing behind it is. */
const isTold = ({ analysis: { pack } }: Scan, { part, voice, happening }: Trigger): boolean =>
  pack.subject === "before" &&
  part === "verb" &&
  (voice === "passive" || happening.slot === "subject" || pack.object === "before")

/** "Others" behind a happening take the kind of the group just named. */
const withGroup = (bare: Bare, { analysis: { tokens, quantities } }: Scan, last: Draft | null): Bare =>
  bare.population === null &&
  bare.object === null &&
  (plays(tokens[bare.to - 1], "other") || quantities.some(({ ordinal, to }) => ordinal && to === bare.to))
    ? { ...bare, population: groupOf(last, plays(tokens[bare.to - 1], "other")) }
    : bare

/** Words that end what a happening before them may count. */
const endsClause = (token: Token | undefined): boolean =>
  (opensClause(token) && !plays(token, "reach", "result", "meets")) || plays(token, "that")

/** "Among them a child and two women": those without a number; the others follow as phrases. */
function takeAmong(scan: Scan, state: State, at: number, whole: Draft): number {
  const { tokens } = scan.analysis
  state.among = { at, whole }
  state.last ??= whole
  if (oneAmongThem(scan.analysis, at)) {
    take(scan, state, eachOfThem(scan, whole, at))
    return at
  }
  const first = whole.from === at + 1 ? at + 2 : at + 1
  const start = scan.analysis.pack.boundAfter(tokens, first)?.to ?? first
  const one = oneOfVictims(scan, at)
  if (one) return take(scan, state, [partOf(scan, whole, one)]) ?? at
  const single = singleAt(scan, start) ?? officeAt(scan, start)
  // "(Divided) over X and Y": no name.
  const over = single?.name && plays(tokens[start], "in")
  const { pack } = scan.analysis
  const body = pack.subject === "after" && single?.metric === whole.metric && single.form === "singular"
  if (!single || over || single.object !== null || (single.metric !== null && !body) || single.other) return at
  const counted = together(enumeration(scan, single).filter(({ form }) => form !== "plural"))
  return (
    take(
      scan,
      state,
      counted.map(each => partOf(scan, whole, each)),
    ) ?? at
  )
}
