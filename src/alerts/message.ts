import { tellLength } from "../messages/tell-clock.ts"
import { fill, type InterfaceLanguage, WORDS } from "../messages/words.ts"
import type { AlertRule, AlertState } from "../model/alert.ts"
import type { Archive } from "../model/archive.ts"
import type { ClaimInReport, StoryView } from "../model/story.ts"
import { apart } from "../serve/exports/sheet-words.ts"
import { called, titleOf } from "../serve/feeds/entry.ts"
import { maskStory } from "../serve/mask.ts"
import { endingsIn } from "./deadlines.ts"

/** One claim of an alert: its words, whose they are, and where they stand. */
export interface ClaimTold {
  readonly claim: string
  /** In the product's own words, whose it is first. */
  readonly says: string
  readonly quote: string
  /** By the neutral name, else in the text's words in quotation marks; null for the outlet's own voice. */
  readonly claimant: string | null
  readonly outlet: string | null
  /** By the clock "as published" and by that "as recorded". */
  readonly published: string | null
  readonly recorded: string
  readonly report: string
  readonly version: string
  /** SHA-256 of the report's text. */
  readonly hash: string
  readonly address: string
}

/** One alert as it leaves: names covered, neutral, every sentence made of claims. */
export interface AlertTold {
  readonly id: string
  readonly kind: AlertState["kind"]
  readonly says: string
  readonly story: string
  readonly title: string
  readonly address: string
  readonly claims: readonly ClaimTold[]
}

/** What alerts are told with. */
export interface Telling {
  readonly archive: Archive
  readonly rule: AlertRule
  /** Where the desk is found, without a slash at its end. */
  readonly desk: string
  readonly now: Date
}

/** An alert in the rule's language; null where its words are not there any more (withheld, read otherwise), or a deadline holds no longer. */
export async function tellAlert(alert: AlertState, telling: Telling): Promise<AlertTold | null> {
  const { archive, rule, desk } = telling
  const { language } = rule
  const asked = { asOf: { at: null, clock: "published" }, text: null, language } as const
  const found = await archive.story(alert.story, asked)
  if (found === null) return null
  const view = maskStory(found)
  const claims: ClaimTold[] = []
  for (const id of alert.claims) {
    const held = view.claims.find(({ claim }) => claim.id === id)
    if (held === undefined) return null
    claims.push(await claimTold(held, view, telling))
  }
  const says = saysOf(alert, view, telling)
  return says === null
    ? null
    : {
        ...{ id: alert.id, kind: alert.kind, says, story: view.story, title: view.title, claims },
        address: `${desk}/story/${encodeURIComponent(view.story)}`,
      }
}

/** What kind of thing it is, in a sentence. */
function saysOf(alert: AlertState, view: StoryView, { rule, now }: Telling): string | null {
  const { language, percent } = rule
  const { alerts } = WORDS[language]
  if (alert.kind === "rise") return fill(alerts.kinds.rise, percent)
  if (alert.kind !== "deadline") return alerts.kinds[alert.kind]
  // As it stands now: a later end may have been told since.
  const ending = endingsIn(view, () => null).find(({ told }) => told.edtf === alert.edtf)
  if (ending === undefined) return null
  const minutes = Math.round((ending.at - now.getTime()) / 60_000)
  const isExact = /(Z|[+-]\d{2}:\d{2})$/.test(ending.told.edtf)
  if (isExact && minutes <= 0) return null
  const left = isExact ? fill(WORDS[language].clocks.left, tellLength(minutes, language)) : ""
  return [fill(alerts.kinds.deadline, ending.told.edtf), left].filter(Boolean).join(" · ")
}

async function claimTold(held: ClaimInReport, view: StoryView, { archive, rule, desk }: Telling): Promise<ClaimTold> {
  const { claim, outlet, published, recorded, report, version } = held
  const telling = { language: rule.language, names: view.names, origin: desk }
  const { claimant } = claim.attribution
  return {
    ...{ claim: claim.id, outlet, published, recorded, report, version },
    says: titleOf(held, telling),
    quote: claim.evidence.quote,
    claimant: claimant && called(claimant, telling),
    hash: (await archive.report(version))?.report.hash ?? "",
    address: `${desk}/claim/${encodeURIComponent(claim.id)}`,
  }
}

const dated = (at: string | null, words: string): readonly string[] => (at === null ? [] : [fill(words, at)])

/** A claim in lines of plain text. */
function linesOf(told: ClaimTold, language: InterfaceLanguage): readonly string[] {
  const { ledger, alerts } = WORDS[language]
  const source = [
    told.claimant ?? ledger.ownVoice,
    apart(told.outlet ?? told.report),
    ...dated(told.published, alerts.published),
    ...dated(told.recorded, alerts.recorded),
  ]
  return [told.says, fill(ledger.quoted, apart(told.quote)), source.join(" · "), `SHA-256 ${told.hash}`, told.address]
}

/** A line that heads a message: what it is, or of a digest how many. */
export function headOf(alerts: readonly AlertTold[], { name, language }: AlertRule): string {
  const { alerts: words } = WORDS[language]
  const [only] = alerts
  const head =
    alerts.length === 1 && only !== undefined ? `${only.says}: ${apart(only.title)}` : fill(words.digest, alerts.length)
  return name === null ? head : `${apart(name)}: ${head}`
}

/** The whole message in plain text. */
export const textOf = (alerts: readonly AlertTold[], { language }: AlertRule): string =>
  alerts
    .map(({ says, title, claims, address }) =>
      [[says, apart(title), address].join("\n"), ...claims.map(told => linesOf(told, language).join("\n"))].join(
        "\n\n",
      ),
    )
    .join("\n\n――――――――\n\n")
