import { tellStatement } from "../../messages/tell.ts"
import { fill, type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { Mention } from "../../model/claim.ts"
import type { ClaimInReport } from "../../model/story.ts"
import { apart } from "../exports/sheet-words.ts"
import { safe } from "../exports/story-html.ts"
import type { FeedEntry } from "./feed.ts"

/** What entries are told with. */
export interface Telling {
  readonly language: InterfaceLanguage
  /** Neutral names by entity. */
  readonly names: Readonly<Record<string, string>>
  /** Address of the server, to which the claims' pages belong. */
  readonly origin: string
}

/** A neutral name where it is known, else the text's own words in quotation marks (DESIGN, rule 9). */
export const called = ({ entity, text }: Mention, { names, language }: Pick<Telling, "names" | "language">): string => {
  const name = entity === null ? undefined : names[entity]
  return name === undefined ? fill(WORDS[language].ledger.quoted, apart(text)) : apart(name)
}

/** "Health Directorate: 9 killed · civilians, Sarel": whose it is comes first, so that no account stands as the truth. */
export function titleOf({ claim, outlet }: ClaimInReport, telling: Telling): string {
  const { ledger, statuses } = WORDS[telling.language]
  const { claimant } = claim.attribution
  const whose = claimant === null ? apart(outlet ?? ledger.ownVoice) : called(claimant, telling)
  const status = claim.status === "asserted" ? "" : ` (${statuses[claim.status] ?? claim.status})`
  const toward = claim.kind === "position" ? claim.toward : []
  const more = [...toward, ...(claim.where === null ? [] : [claim.where])].map(mention => called(mention, telling))
  return `${whose}: ${[tellStatement(claim, telling.language) + status, ...more].join(ledger.comma)}`
}

const contentOf = ({ claim, report, outlet, published }: ClaimInReport, address: string, telling: Telling): string => {
  const { claimant, role, via } = claim.attribution
  const whose = claimant === null ? WORDS[telling.language].ledger.ownVoice : called(claimant, telling)
  const source = [whose, role, ...via.map(({ text }) => text), outlet ?? report, published].filter(Boolean)
  const told = source.map(words => `<bdi>${safe(words ?? "")}</bdi>`).join(" · ")
  return `<blockquote dir="auto">${safe(claim.evidence.quote)}</blockquote><p><a href="${safe(address)}">${told}</a></p>`
}

/** When it was published, a day being its beginning; when it was taken in where nothing says. */
export const momentOf = ({ published, recorded }: Pick<ClaimInReport, "published" | "recorded">): Date => {
  const told = new Date(published ?? recorded)
  return Number.isNaN(told.getTime()) ? new Date(recorded) : told
}

/** A claim as an entry. Its id is the claim's, and stays. */
export function entryOf(found: ClaimInReport, telling: Telling): FeedEntry {
  const address = `${telling.origin}/claim/${encodeURIComponent(found.claim.id)}`
  return {
    id: `urn:tawatur:claim:${found.claim.id}`,
    title: titleOf(found, telling),
    content: contentOf(found, address, telling),
    address,
    at: momentOf(found),
  }
}
