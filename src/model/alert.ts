import { hashOf } from "./hash.ts"
import type { Told } from "./problem.ts"

/** What can be told of, as it is found in a story. */
export const ALERT_KINDS = ["rise", "second-side", "denial", "deadline", "correction", "conflict"] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** How a message gets to somebody. Addresses of chats and secrets are as good as keys, and are covered wherever a rule is shown. */
export type Carrier =
  | { readonly kind: "webhook"; readonly address: string; readonly secret: string }
  | { readonly kind: "mail"; readonly to: string }
  | { readonly kind: "slack"; readonly address: string }
  /** `address` is that of the bots' API, without the token. */
  | { readonly kind: "telegram"; readonly address: string; readonly token: string; readonly chat: string }

/** What somebody wants to be told of, and how. */
export interface AlertRule {
  readonly id: string
  readonly name: string | null
  readonly kinds: readonly AlertKind[]
  /** Only of this story, of what names this place (or what lies in it) or party, of reports that hold these words; null: of any. */
  readonly story: string | null
  readonly place: string | null
  readonly party: string | null
  readonly text: string | null
  /** A toll has risen where it is so many per cent above what it was when last told of. */
  readonly percent: number
  /** Hours before a deadline. */
  readonly hours: number
  readonly carrier: Carrier
  readonly language: "ar" | "en"
  /** Minutes between two digests; null: each finding at once. */
  readonly every: number | null
  readonly paused: boolean
  /** What reports up to this one showed is nothing new. */
  readonly since: number
  /** Where it was made: rules of the configuration go when they are not in it any more. */
  readonly from: "asked" | "configuration"
}

/** Something that was found for a rule. Found once: its id is a hash of the rule and of the claims that made it. */
export interface Alert {
  readonly id: string
  readonly rule: string
  readonly kind: AlertKind
  readonly story: string
  /** What it is about, the newest first. */
  readonly claims: readonly string[]
  /** Of a deadline: when it is, as the words have it. */
  readonly edtf: string | null
  /** ISO instants. */
  readonly found: string
  readonly due: string
}

/** An alert with what became of it. */
export interface AlertState extends Alert {
  readonly state: "waiting" | "sent" | "dropped"
  readonly tries: number
  readonly sent: string | null
  readonly problem: Told | null
}

/** What came of an attempt to send: sent, put off until an instant, or given up (its words are not there any more, or nobody takes it). */
export type Outcome =
  | { readonly state: "sent"; readonly at: string }
  | { readonly state: "waiting"; readonly due: string; readonly problem: Told }
  | { readonly state: "dropped"; readonly problem: Told | null }

/** A round of looking: what was found, which planned alerts do not hold any more, and up to which report each rule has looked. */
export interface Looked {
  readonly found: readonly Alert[]
  /** Rules and stories whose waiting alerts that are not among those found, and not due yet, are none any more. */
  readonly replaced: readonly { readonly rule: string; readonly story: string }[]
  readonly seen: Readonly<Record<string, number>>
  readonly now: string
}

/** The part of an archive that keeps rules and what was found for them. */
export interface Alerting {
  /** Adds a rule, which looks from the report `from` on, or changes one; what it has found stays. */
  keepRule(rule: AlertRule, from: number): Promise<void>
  /** Forgets a rule and what it has found; false where there is none of that id. */
  dropRule(id: string): Promise<boolean>
  /** All rules by id, secrets included, each with the report up to which it has looked. */
  rules(): Promise<readonly (AlertRule & { readonly seen: number })[]>
  /** The latest alerts of a rule, or of all, the latest first. */
  alerts(rule: string | null, limit: number): Promise<readonly AlertState[]>
  /** The stories of the next so many reports after a sequence number, and the last of these. */
  storiesAfter(seq: number, limit: number): Promise<{ readonly stories: readonly string[]; readonly last: number }>
  /** Keeps what a round found, all of it or nothing; what is there already stays as it is. */
  keepLooked(looked: Looked): Promise<void>
  /** Takes what is due, so that nobody else does until an instant. */
  takeDue(now: string, until: string, limit: number): Promise<readonly AlertState[]>
  settle(ids: readonly string[], outcome: Outcome): Promise<void>
  /** Ids of the places that lie in a place; none for what is no place. */
  placesIn(place: string): Promise<readonly string[]>
}

/** Names an alert: what is found twice is the same one. */
export const alertId = (rule: string, key: string): string => hashOf(["alert", rule, key])
