import { DESK } from "../../messages/desk.ts"
import { fill, type InterfaceLanguage, listed, WORDS } from "../../messages/words.ts"
import type { Called, Clock, ToldTime } from "../../model/clock.ts"
import type { StoryView } from "../../model/story.ts"
import { apart } from "../exports/sheet-words.ts"
import { escaped } from "./lines.ts"
import { beginning, stamp } from "./times.ts"

/** What entries are told with. */
export interface Telling {
  readonly language: InterfaceLanguage
  /** Address of the server, to which the claims' pages belong. */
  readonly origin: string
}

/** When nothing tells when the words were published. */
const NEVER = new Date(0)

/** A neutral name where it is known, else the text's own words in quotation marks (DESIGN, rule 9). */
const called = ({ entity, name }: Called, language: InterfaceLanguage): string =>
  entity === null ? fill(WORDS[language].ledger.quoted, apart(name)) : apart(name)

/** Whose words tell it. */
function whoseIs(told: ToldTime, { steps }: Clock, outlet: string | null, language: InterfaceLanguage): string {
  const by = steps.find(({ claim }) => claim === told.claim)?.by ?? null
  return by === null ? apart(outlet ?? WORDS[language].ledger.ownVoice) : called(by, language)
}

/** "Regional Council: ceasefire until 2026-03-08T09:00+03:00": whose it is comes first. */
function summaryOf(clock: Clock, whose: string, time: string, language: InterfaceLanguage): string {
  const { types, ledger } = WORDS[language]
  const parties = clock.parties.map(party => called(party, language))
  const what = [
    `${types[clock.type] ?? clock.type} ${time}`,
    ...(parties.length === 0 ? [] : [listed(parties, language)]),
    ...(clock.area === null ? [] : [called(clock.area, language)]),
  ]
  return `${whose}: ${what.join(ledger.comma)}`
}

/** What a time is to its commitment. */
type Role = "start" | "deadline" | "extension"

function entryOf(told: ToldTime, role: Role, clock: Clock, view: StoryView, telling: Telling): readonly string[] {
  const begins = beginning(told.edtf)
  if (begins === null) return []
  const { language, origin } = telling
  const { clocks, ledger } = WORDS[language]
  const { timeSaid, timeAssumed } = DESK[language].says
  const outlet = view.members.find(({ version }) => version === told.version)?.outlet ?? null
  const whose = whoseIs(told, clock, outlet, language)
  const time = fill(role === "start" ? clocks.from : clocks.until, told.edtf)
  const published = new Date(told.published ?? Number.NaN)
  const source = [whose, outlet ?? told.report, told.published, told.basis === "said" ? timeSaid : timeAssumed]
  const words = `${fill(ledger.quoted, told.quote)}\n${source.filter(Boolean).join(" · ")}`
  return [
    "BEGIN:VEVENT",
    `UID:urn:tawatur:claim:${told.claim}:${role}:${told.edtf}`,
    `DTSTAMP:${stamp(Number.isNaN(published.getTime()) ? NEVER : published)}`,
    begins,
    `SUMMARY:${escaped(summaryOf(clock, whose, time, language))}`,
    `DESCRIPTION:${escaped(words)}`,
    `URL:${origin}/claim/${encodeURIComponent(told.claim)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]
}

/** The lines of a story's beginnings and ends, each as it is told: later ends stand beside earlier ones. */
export const entriesOf = (view: StoryView, telling: Telling): readonly string[] =>
  view.clocks.flatMap(clock => [
    ...(clock.start === null ? [] : entryOf(clock.start, "start", clock, view, telling)),
    ...(clock.deadline === null ? [] : entryOf(clock.deadline, "deadline", clock, view, telling)),
    ...clock.extended.flatMap(told => entryOf(told, "extension", clock, view, telling)),
  ])
