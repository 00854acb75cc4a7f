import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run } from "../../languages/token.ts"
import type { When } from "../../model/claim.ts"
import { FORCED } from "./agents.ts"
import { accusedBy, announcedBy } from "./announced-by.ts"
import { bestPlace, FARTHEST, finerBehind, HARM, liesBeside, TOWN } from "./best-place.ts"
import { blamedFor, saidOf } from "./blame.ts"
import { isCampaign, isTotal } from "./campaigns.ts"
import { withoutDateline } from "./dateline.ts"
import { isOld, isSpan, isStretch, whenOf } from "./days.ts"
import { isOfMembers, isOfTheirs, isSpeaker, meantBy } from "./doers.ts"
import type { Draft } from "./draft.ts"
import { bodysPlace, frontedPlace, lastTold, type Scene } from "./fallback.ts"
import { isFarMore } from "./far-more.ts"
import { placeCost } from "./fit.ts"
import { headPlace, isItem, labelPlace, landOf, opensParagraph } from "./head-place.ts"
import { atListHead } from "./list-head.ts"
import { meantPlace } from "./meant-place.ts"
import type { Doer } from "./nations.ts"
import { isOfItsOwn } from "./own-event.ts"
import { isParted } from "./placed-parts.ts"
import { fineness, type Placed, placesIn } from "./places.ts"
import { eventBefore, type Told, takenUpAgain, tellsAnew } from "./recalled.ts"
import { claimedBehind } from "./responsible.ts"
import { framesOf, speakersOf } from "./speaking.ts"
import type { Speech } from "./speech.ts"
import { clashes, goesOn, HOLDS, leadEnd, turnsAway } from "./turns.ts"
import { sinceSomething } from "./window.ts"

/** Where, when and by whom a figure's event was, in tokens. */
export interface Setting {
  readonly when: When | null
  readonly where: Placed | null
  readonly blamed: Doer | null
}

/** How many sentences on a doer still holds. */
const BLAME_HOLDS = 2
const memo = <T>(make: (key: number) => T): ((key: number) => T) => {
  const kept = new Map<number, T>()
  return key => {
    const there = kept.get(key)
    if (there !== undefined) return there
    const made = make(key)
    kept.set(key, made)
    return made
  }
}

/** Where people flee to, live or come back to is no place of what is told next. */
const MOVES: ReadonlySet<string> = new Set(["shelters", "returned", "evacuated", "displaced", "withdrawn"])

/** The speech in which a figure stands. */
const speechAround = (spoken: readonly Speech[], draft: Draft): Speech | null =>
  spoken.findLast(({ content }) => draft.from >= content.from && draft.from < content.to) ?? null

/** What the figures before leave to one that tells less. */
interface Before {
  readonly draft: Draft | undefined
  readonly setting: Setting | undefined
  /** The newest day, and the newest place, that was no recollection's; the place of one right before in its sentence holds all the same. */
  readonly day: When | null
  readonly kept: Placed | null
  readonly doer: { readonly blamed: Doer; readonly sentence: number; readonly where: Placed | null } | null
  /** The figure is of a day long before the report, and what was told before is not. */
  readonly recalled: boolean
  /** The figure is all of a stretch of time. */
  readonly campaign: boolean
}

/** A region or a country, of which a campaign's total may be told. */
const COARSE = 1

/** Where: the figure's own sentence, finer behind the lead, else as told before, else where the body that counts works. */
function whereOf(scene: Scene, draft: Draft, before: Before, lead: number, when: When | null): Placed | null {
  const { analysis } = scene
  const own = bestPlace(scene, draft) ?? labelPlace(scene, draft)
  if (own === null && isParted(analysis, scene.drafts, draft))
    return before.kept ?? headPlace(scene, lead, COARSE) ?? landOf(analysis, lead)
  const coarse = own === null || own.precision === "country"
  const vague = coarse || own.link === "beside"
  const held = own === null && before.kept !== null && fineness(before.kept) >= TOWN
  // A part was where its whole was.
  const ofWhole = draft.part && before.draft?.sentence === draft.sentence
  const finer =
    vague && !held && !ofWhole && !isTotal(when) && draft.sentence <= lead ? finerBehind(scene, draft, own) : null
  if (finer || !coarse) return finer ?? own
  const { sentences } = analysis
  const sentence = sentences[draft.sentence]
  const next = sentence && scene.drafts.find(({ from }) => from >= draft.to && from < sentence.to)
  const since = !own && sentence !== undefined && sinceSomething(analysis, draft, sentence, next)
  if (!own && (since || ((isCampaign(when, before.day) || isTotal(when)) && when?.edtf !== before.setting?.when?.edtf)))
    return bodysPlace(scene, draft) ?? headPlace(scene, lead, COARSE) ?? landOf(analysis, lead)
  const last = before.draft?.sentence ?? Number.NEGATIVE_INFINITY
  const kept = before.kept
  const stays = kept !== null && !before.recalled && goesOn(analysis.tokens, analysis.sentences, last, draft.sentence)
  const meant = own ? null : meantPlace(scene, draft)
  if (meant) return meant
  if (own) return stays && own.link !== "in" && fineness(kept) > fineness(own) ? kept : own
  const bodys = bodysPlace(scene, draft)
  const apart = sentence !== undefined && last < draft.sentence && turnsAway(analysis.tokens, sentence)
  if (apart && analysis.pack.subject === "before")
    return bodys ?? headPlace(scene, lead, COARSE) ?? landOf(analysis, lead)
  if (bodys && kept !== null && fineness(kept) >= TOWN && isFarMore(draft, before.draft)) return bodys
  const listed = atListHead(analysis, draft)
  if (isItem(analysis, draft)) return (listed && bestPlace(scene, listed)) ?? bodys ?? headPlace(scene, lead) ?? kept
  const again = kept ? takenUpAgain(analysis, draft) : null
  const there = again ? sentences[again.sentence] : undefined
  if (there && kept && kept.from >= there.from)
    return kept.from < there.to ? kept : (placeOfEvent(scene, draft, 0, again) ?? kept)
  const ofLead = kept !== null && kept.from < (analysis.sentences[lead]?.to ?? 0)
  const main = kept && !ofLead && opensParagraph(analysis, before.draft, draft) ? headPlace(scene, lead) : null
  if (main && kept && fineness(main) > 0 && !liesBeside(analysis, kept, main)) return placeOfEvent(scene, draft) ?? main
  const newer = kept && fineness(kept) >= TOWN ? placeOfEvent(scene, draft, kept.to) : null
  if (newer && fineness(newer) >= TOWN) return newer
  const fronted = kept && fineness(kept) < TOWN ? frontedPlace(scene, last, draft.sentence) : null
  if (fronted) return fronted
  if (kept && draft.sentence - last <= HOLDS)
    return bodys && last < lead && kept.precision === "country" && fineness(bodys) > 0 ? bodys : kept
  return placeOfEvent(scene, draft) ?? lastTold(scene, draft) ?? bodys ?? headPlace(scene, lead)
}

/** Where the event was that a figure's sentence refers to, where that is told behind a token. */
function placeOfEvent({ analysis, places }: Scene, draft: Draft, since = 0, again: Told | null = null): Placed | null {
  const told = again ?? eventBefore(analysis, draft)
  const from = told ? (analysis.sentences[told.sentence]?.from ?? 0) : 0
  // "X had ...": what was before is of the same happening.
  if (!told || from < since || (since > 0 && plays(analysis.tokens[from], "opening"))) return null
  const costs = places(told.sentence)
    .filter(place => !place.care && place.link !== "to")
    .map(place => ({ place, cost: placeCost(analysis.tokens, { ...draft, ...told }, place) }))
    .filter(({ cost }) => cost <= FARTHEST)
    .sort((a, b) => a.cost - b.cost)
  return costs[0]?.place ?? null
}

/** How far behind a figure its own event is told, in tokens. */
const CAUSE_WITHIN = 4

/** What is made harmless. */
const ARMS: ReadonlySet<string | null> = new Set(["weapon", "explosive", "ammunition"])
const isDisposed = ({ metric, object }: Draft): boolean => ARMS.has(object) && metric === "destroyed"

/** Figures of one sentence have one doer, but for an arrest beside an attack, and for another event ("in an explosion") told behind the first. */
const sharesDoer = (tokens: Analysis["tokens"], draft: Draft, last: Draft | undefined): boolean =>
  last?.sentence === draft.sentence &&
  !(HARM.has(draft.metric) && (FORCED.has(last.metric) || isDisposed(last))) &&
  !isOfItsOwn(tokens, last, draft) &&
  !(
    tellsAnew(tokens, { from: last.to, to: draft.from }) &&
    tellsAnew(tokens, { from: draft.to, to: draft.to + CAUSE_WITHIN })
  )

/** The same words, or one of them: "X" and "the town of X". */
const isThere = ({ tokens }: Analysis, a: Placed, b: Placed): boolean =>
  tokens.slice(a.from, a.to).some(({ text }) => tokens.slice(b.from, b.to).some(other => other.text === text))

/** Whether a text tells between a doer and a figure of an event anew, in another town, or the figure is of a day that is only recalled. */
function isAnother({ analysis, places }: Scene, { sentence }: Draft, { doer, recalled, campaign }: Before): boolean {
  if (!doer || recalled || (campaign && doer.sentence !== sentence)) return true
  const { where } = doer
  if (!where || where.link === "beside" || where.link === "to" || fineness(where) < TOWN) return false
  const behind = Array.from({ length: sentence - doer.sentence }, (_, i) => doer.sentence + 1 + i)
  return behind.some(i => {
    const run = analysis.sentences[i]
    const told = places(i).find(place => place.link === "in" || place.link === "beside")
    return (
      run !== undefined &&
      tellsAnew(analysis.tokens, run) &&
      told !== undefined &&
      fineness(told) >= TOWN &&
      !isThere(analysis, told, where)
    )
  })
}

/** "X: 31 killed in shelling": who only tells of an event before did nothing by that. */
const isSpeakerOf = (spoken: readonly Speech[], event: Run, { from, to }: Run): boolean =>
  spoken.some(
    ({ origin, content, cue }) =>
      origin !== null &&
      origin.from < to &&
      from < origin.to &&
      cue.from >= origin.to &&
      event.from >= content.from &&
      event.from < content.to,
  )

/** By whom: as its sentence says, else whoever did the harm told before, else who claims it behind. */
function doerOf(scene: Scene, draft: Draft, before: Before, spoken: readonly Speech[]): Doer | null {
  const { analysis, drafts } = scene
  const { tokens, sentences } = analysis
  const sentence = sentences[draft.sentence] ?? draft
  const same = sharesDoer(tokens, draft, before.draft) ? before.setting?.blamed : null
  const speech = speechAround(spoken, draft)
  const found = meantBy(analysis, blamedFor(analysis, draft, sentence, speech?.origin ?? null, drafts), speech)
  const told = found && isOfMembers(analysis, draft, found) ? null : found
  const accused = told ?? accusedBy(analysis, speech) ?? announcedBy(analysis, draft, speech) ?? same ?? null
  if (accused && (told || !isOfTheirs(analysis, draft, accused))) return accused
  if (accused || !HARM.has(draft.metric)) return null
  // What befell those of another item of a list is told of them alone.
  const list = atListHead(analysis, draft)
  const doer = list && before.doer && before.doer.sentence > list.sentence ? null : before.doer
  const holds =
    doer &&
    draft.sentence - doer.sentence <= BLAME_HOLDS &&
    goesOn(tokens, sentences, doer.sentence, draft.sentence) &&
    !isAnother(scene, draft, { ...before, doer }) &&
    !clashes(tokens, sentence)
  const event = clashes(tokens, sentence) || before.campaign ? null : eventBefore(analysis, list ?? draft)
  const said = event && saidOf(analysis, event)
  const doing = said && !isSpeakerOf(spoken, event, said) ? said : null
  const nearer = event && event.sentence > (doer?.sentence ?? -1) ? doing : null
  const carried = holds && !nearer ? doer.blamed : (nearer ?? doing)
  const by = carried && spoken.findLast(({ content }) => carried.from >= content.from && carried.from < content.to)
  if (carried && by?.origin && by.origin.from !== speech?.origin?.from && isSpeaker(analysis, speech, carried))
    return null
  if (holds && !nearer) return isOfTheirs(analysis, draft, doer.blamed) ? null : doer.blamed
  return carried ?? claimedBehind(analysis, draft)
}

/** A figure by its own words, where it shares the happening before it with other figures in between: "killed 7 in X and 3 in Y". */
const byOwnWords = (draft: Draft, drafts: readonly Draft[]): Draft =>
  drafts.some(
    ({ trigger, sentence, to }) => trigger === draft.trigger && sentence === draft.sentence && to <= draft.counted,
  )
    ? { ...draft, from: draft.counted }
    : draft

/** The setting of each figure: from its own sentence, else from the event as told before, for title and lead also behind. */
export function settingsOf(analysis: Analysis, drafts: readonly Draft[], spoken: readonly Speech[]): Setting[] {
  const placing = drafts.map(draft => byOwnWords(draft, drafts))
  const speakers = speakersOf(analysis.tokens, spoken)
  const none: Run = { from: 0, to: 0 }
  const all = memo(i => placesIn(analysis, analysis.sentences[i] ?? none, speakers))
  const { places, written } = withoutDateline(analysis, all)
  const scene: Scene = { analysis, places, drafts: placing, said: framesOf(spoken) }
  const lead = leadEnd(analysis)
  const settings: Setting[] = []
  let day: When | null = null
  let there: Placed | null = null
  let doer: Before["doer"] = null
  for (const [i, draft] of drafts.entries()) {
    const [last, setting] = [drafts[i - 1], settings[i - 1]]
    const when = whenOf(analysis, draft, { drafts, draft: last, when: setting?.when ?? null, day }, spoken)
    const recalled = (told: When | null | undefined): boolean => told != null && isOld(analysis, told)
    const goesOn = last?.sentence === draft.sentence || !recalled(setting?.when) || recalled(when)
    const aside =
      last !== undefined && last.sentence !== draft.sentence && MOVES.has(last.metric) && !MOVES.has(draft.metric)
    const before: Before = {
      draft: last,
      setting,
      day,
      doer,
      kept: goesOn && !aside ? (setting?.where ?? null) : there,
      recalled: recalled(when) && !recalled(setting?.when),
      campaign: isCampaign(when, day),
    }
    const blamed = doerOf(scene, draft, before, spoken)
    settings.push({ when, where: whereOf(scene, placing[i] ?? draft, before, lead, when), blamed })
    if (when && !recalled(when) && !isStretch(analysis, when) && !(day && isSpan(when))) day = when
    if (!recalled(when) && !MOVES.has(draft.metric)) there = settings[i]?.where ?? there
    const own = last?.sentence === draft.sentence && isOfItsOwn(analysis.tokens, draft, last)
    // Whom the words of a sentence before blame is not blamed anew by each figure that he is carried to.
    const carried: boolean = analysis.pack.subject === "before" && blamed !== null && blamed === before.doer?.blamed
    if (blamed && HARM.has(draft.metric) && !own && !carried)
      doer = { blamed, sentence: draft.sentence, where: settings[i]?.where ?? null }
  }
  const told = titled(drafts, settings, lead)
  return written === null ? told : told.map(setting => ({ ...setting, where: setting.where ?? written }))
}

/** A title leaves day and doer to the lead. */
function titled(drafts: readonly Draft[], settings: readonly Setting[], lead: number): Setting[] {
  const behind = drafts.findIndex(draft => draft.sentence >= lead)
  const told = settings[behind]
  return settings.map((setting, i) => {
    const draft = drafts[i]
    if (!draft || !told || draft.sentence >= lead || (drafts[behind]?.sentence ?? 0) > lead + 1) return setting
    return {
      when: setting.when ?? told.when,
      where: setting.where ?? told.where,
      blamed: setting.blamed?.country ? (told.blamed ?? setting.blamed) : (setting.blamed ?? told.blamed),
    }
  })
}
