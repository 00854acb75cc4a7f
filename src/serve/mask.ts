import type { StoredReport, Withheld } from "../model/archive.ts"
import {
  type Claim,
  type Mention,
  type Person,
  type PlaceMention,
  peopleIn,
  type ReportedSpeech,
  type Value,
  type When,
} from "../model/claim.ts"
import type { Claimant, Step } from "../model/ledger.ts"
import { placesOf, withNames } from "../model/mentions.ts"
import { type Evidence, overlaps, type Span } from "../model/span.ts"
import type { ClaimInReport, ListedStory, StoryView, Voice } from "../model/story.ts"
import { contactsIn, withoutContacts } from "./contacts.ts"
import { maskUndertakings } from "./mask-clocks.ts"

/** What may not leave: names of persons who are counted, and where they stand in one version's text. */
export interface Hidden {
  readonly spans: readonly Span[]
  readonly names: readonly string[]
  /** Contact details that serve the public: those of a hotline. */
  readonly open: ReadonlySet<string>
}

const COVER = "█"
const NAMED = /[^\s]/g
/** A name of two words or more is covered wherever it stands; one word only where a claim says that it is the person. */
const FULL = /\S\s+\S/u

const namesOf = (people: readonly Person[]): readonly string[] =>
  [...new Set(people.flatMap(person => [person.name, person.evidence.quote]))].filter(name => FULL.test(name))

const hotlinesIn = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims
      .filter(claim => claim.kind === "measure" && claim.type === "hotline")
      .flatMap(claim => contactsIn(claim.evidence.quote)),
  )

/** Only these names are hidden, wherever they stand; contact details always are. */
const naming = (names: readonly string[]): Hidden => ({ spans: [], names, open: new Set() })

/** Hides these persons: where they stand in a version's text, and wherever else the full names of all stand. */
export const hiddenOf = (here: readonly Person[], all: readonly Person[]): Hidden => ({
  spans: here.map(({ evidence }) => evidence),
  names: namesOf(all),
  open: new Set(),
})

/** Gathers what the claims of one version name; `people` are the only private persons that claims carry. */
export const hiddenBy = (claims: readonly Claim[]): Hidden => {
  const people = claims.flatMap(peopleIn)
  return { spans: people.map(person => person.evidence), names: namesOf(people), open: hotlinesIn(claims) }
}

/** The one cover: every unit of a name but its spaces, so that lengths and offsets stay as they are. */
const cover = (words: string): string => words.replace(NAMED, unit => COVER.repeat(unit.length))

const coverSpan = (words: string, from: number, to: number): string =>
  words.slice(0, Math.max(0, from)) + cover(words.slice(Math.max(0, from), to)) + words.slice(Math.max(0, to))

/** Covers names and contact details in words that begin at `start` of the version's text; null where they stand nowhere in it. */
export function maskWords(words: string, start: number | null, hidden: Hidden): string {
  let masked = words
  for (const name of hidden.names) masked = masked.replaceAll(name, cover)
  masked = withoutContacts(masked, hidden.open, cover)
  if (start === null) return masked
  const whole = { start, end: start + words.length }
  for (const span of hidden.spans)
    if (overlaps(span, whole)) masked = coverSpan(masked, span.start - start, span.end - start)
  return masked
}

const maskEvidence = (e: Evidence, hidden: Hidden): Evidence => ({ ...e, quote: maskWords(e.quote, e.start, hidden) })

const maskMention = <M extends Pick<Mention, "text" | "evidence">>(mention: M, hidden: Hidden): M => ({
  ...mention,
  text: maskWords(mention.text, null, hidden),
  evidence: maskEvidence(mention.evidence, hidden),
})

const maskAttribution = <A extends Claim["attribution"]>(attribution: A, hidden: Hidden): A => ({
  ...attribution,
  claimant: attribution.claimant && maskMention(attribution.claimant, hidden),
  via: attribution.via.map(relay => maskMention(relay, hidden)),
  ...(attribution.said ? { said: maskWhen(attribution.said, hidden) } : {}),
})

const maskPerson = (person: Person, hidden: Hidden): Person => ({
  ...person,
  name: cover(person.name),
  evidence: maskEvidence(person.evidence, hidden),
})

const maskWhen = (when: When | null, hidden: Hidden): When | null =>
  when && { ...when, evidence: maskEvidence(when.evidence, hidden) }

/** A vague quantity leaves with its word alone (DESIGN, rule 4). */
const unbounded = (value: Value): Value => (value.qualifier === "vague" ? { ...value, min: null, max: null } : value)

/** Forces are placed by the district at best (DESIGN, rule 7): the words stay, the point that they are linked to goes. */
const coarsened = (where: PlaceMention): PlaceMention =>
  where.precision === "neighbourhood" || where.precision === "site"
    ? { ...where, entity: null, precision: "district" }
    : where

/** What is of its own in each kind of claim. */
function maskKind(claim: Claim, hidden: Hidden): Claim {
  switch (claim.kind) {
    case "figure":
      return {
        ...claim,
        value: unbounded(claim.value),
        people: claim.people.map(person => maskPerson(person, hidden)),
      }
    case "commitment":
      return {
        ...claim,
        terms: claim.terms.map(term => maskMention(term, hidden)),
        name: claim.name && maskMention(claim.name, hidden),
        effectiveFrom: maskWhen(claim.effectiveFrom, hidden),
        deadline: maskWhen(claim.deadline, hidden),
      }
    case "measure":
      return { ...claim, window: maskWhen(claim.window, hidden) }
    case "position":
      return {
        ...claim,
        about: claim.about && { ...claim.about, content: maskEvidence(claim.about.content, hidden) },
      }
    case "event":
      return claim.type === "deployment" ? { ...claim, where: claim.where && coarsened(claim.where) } : claim
  }
}

const maskClaim = (claim: Claim, hidden: Hidden): Claim => {
  const mask = <M extends Mention>(mention: M): M => maskMention(mention, hidden)
  return {
    ...withNames(maskKind(claim, hidden), { name: mask, place: mask }),
    attribution: maskAttribution(claim.attribution, hidden),
    when: maskWhen(claim.when, hidden),
    evidence: maskEvidence(claim.evidence, hidden),
  }
}

const maskSpeech = (speech: ReportedSpeech, hidden: Hidden): ReportedSpeech => ({
  ...maskAttribution(speech, hidden),
  cue: maskEvidence(speech.cue, hidden),
  content: maskEvidence(speech.content, hidden),
})

/** A stored version as it may leave: names covered in title, text, claims and speech alike, every offset still true. */
export function maskReport<Stored extends Pick<StoredReport, "report" | "extraction">>(stored: Stored): Stored {
  const hidden = hiddenBy(stored.extraction.claims)
  const { report, extraction } = stored
  return {
    ...stored,
    report: {
      ...report,
      title: report.title === null ? null : maskWords(report.title, 0, hidden),
      text: maskWords(report.text, 0, hidden),
    },
    extraction: {
      ...extraction,
      claims: extraction.claims.map(claim => maskClaim(claim, hidden)),
      attributions: extraction.attributions.map(speech => maskSpeech(speech, hidden)),
    },
  }
}

/** Why a report is withheld, as it may leave. */
export const maskWithheld = (withheld: Withheld): Withheld => ({
  ...withheld,
  why: maskWords(withheld.why, null, naming([])),
})

/** A key made of words is the name in another spelling: it is covered with it. */
const maskClaimant = (claimant: Claimant, names: readonly string[]): Claimant => {
  const name = claimant.name === null ? null : maskWords(claimant.name, null, naming(names))
  return name === claimant.name ? claimant : { key: `words:${name}`, name }
}

/** A voice whose name is covered has no other address than by what is left of it. */
const maskVoice = (voice: Voice, names: readonly string[]): Voice => {
  const told = [voice.name, ...voice.offices]
  const [name = "", ...offices] = told.map(words => maskWords(words, null, naming(names)))
  const open = name === voice.name && offices.every((office, i) => office === voice.offices[i])
  return open ? voice : { ...voice, voice: `words:${[name, ...offices].join(" ")}`, name, offices, also: [] }
}

/** Who speaks in a story, as it may leave. */
const maskVoices = (
  { sources, voices }: StoryView,
  names: readonly string[],
): Pick<StoryView, "sources" | "voices"> => ({
  sources: sources.map(source => ({
    ...source,
    claimant: maskClaimant(source.claimant, names),
    why: source.why.map(why => maskWords(why, null, naming(names))),
  })),
  voices: voices.map(voice => maskVoice(voice, names)),
})

/** A line of the list as it may leave: without the persons, and their names covered in its title. */
export function maskLine<Line extends ListedStory>({
  people,
  subject: _,
  facets: _facets,
  ...line
}: Line): Omit<Line, "people" | "subject" | "facets"> {
  return { ...line, title: maskWords(line.title, null, naming(namesOf(people))) }
}

/** What a story hides everywhere, and what only one version's text does at its places. */
function hiddenIn(view: StoryView): { readonly everywhere: Hidden; readonly of: (version: string) => Hidden } {
  const everywhere: Hidden = { ...hiddenBy(view.claims.map(found => found.claim)), spans: [] }
  const byVersion = Map.groupBy(view.claims, found => found.version)
  const hidden = new Map(
    [...byVersion].map(
      ([version, found]) =>
        [version, { ...everywhere, spans: hiddenBy(found.map(({ claim }) => claim)).spans }] as const,
    ),
  )
  return { everywhere, of: version => hidden.get(version) ?? everywhere }
}

/** Only places that a claim still names: where forces stand has lost its point (DESIGN, rule 7). */
const stillNamed = (places: StoryView["places"], claims: readonly ClaimInReport[]): StoryView["places"] => {
  const named = new Set(claims.flatMap(({ claim }) => placesOf(claim)))
  return Object.fromEntries(Object.entries(places).filter(([entity]) => named.has(entity)))
}

/** A story as it may leave. A name that one of its reports hides is covered in all of them. */
export function maskStory(view: StoryView): StoryView {
  const { everywhere, of } = hiddenIn(view)
  const { names } = everywhere
  const claims = view.claims.map(
    (found): ClaimInReport => ({ ...found, claim: maskClaim(found.claim, of(found.version)) }),
  )
  const quotes = new Map(claims.map(found => [found.claim.id, found.claim.evidence.quote]))
  const maskText = (words: string): string => maskWords(words, null, everywhere)
  const shown = <Shown extends { value: Value; quote: string; claim: string }>(one: Shown): Shown => ({
    ...one,
    value: unbounded(one.value),
    quote: quotes.get(one.claim) ?? maskText(one.quote),
  })
  const maskStep = (step: Step): Step => ({ ...shown(step), via: step.via.map(maskText) })
  return {
    ...view,
    ...maskUndertakings(view, maskText),
    title: maskText(view.title),
    claims,
    places: stillNamed(view.places, claims),
    rows: view.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({
        ...shown(cell),
        claimant: maskClaimant(cell.claimant, names),
        via: cell.via.map(maskText),
        earlier: cell.earlier.map(maskStep),
        blamed: cell.blamed === null ? null : maskText(cell.blamed),
      })),
      parts: row.parts.map(shown),
    })),
    summary: view.summary.map(sentence => ({ ...sentence, text: maskText(sentence.text) })),
    relations: view.relations.map(relation => ({ ...relation, why: maskText(relation.why) })),
    remarks: view.remarks.map(remark => ({ ...remark, detail: maskText(remark.detail) })),
    series: view.series.map(series => ({
      ...series,
      claimant: maskClaimant(series.claimant, names),
      steps: series.steps.map(maskStep),
    })),
    ...maskVoices(view, names),
    members: view.members.map(member => ({
      ...member,
      title: member.title === null ? null : maskWords(member.title, 0, of(member.version)),
    })),
  }
}
