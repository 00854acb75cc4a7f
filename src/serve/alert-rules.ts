import { checkReceiver, hostOf } from "../collector/receiver.ts"
import type { Messages } from "../messages/messages.ts"
import type { AlertRule, AlertState, Carrier } from "../model/alert.ts"
import type { Archive } from "../model/archive.ts"
import { canonicalJson } from "../model/canonical.ts"
import { hashOf } from "../model/hash.ts"
import { Problem } from "../model/problem.ts"
import type { AlertShown, GivenRule, RuleChange, RuleShown } from "./alert-contract.ts"
import { failureIn } from "./show-source.ts"
import { newSecret } from "./webhook-secret.ts"

/** Reports that a new rule for deadlines looks back over: what they set may still be to come. */
const BACK = 500

/** A rule that was kept, and the secret that was made for it; null where none was. */
export interface Made {
  readonly rule: AlertRule
  readonly secret: string | null
}

/** The same rule has the same id, whatever its secret is. */
function idOf({ carrier, ...given }: GivenRule): string {
  const { secret: _, ...rest } = { secret: undefined, ...carrier }
  return hashOf(["alert rule", canonicalJson({ ...given, carrier: rest })])
}

/**
 * Keeps a rule. What is there already is nothing it tells of, deadlines still to come apart. Fails where it would send into this
 * machine or a private network that is not trusted. A rule that is there already stays as it is, but for its secret.
 */
export async function makeRule(
  archive: Archive,
  given: GivenRule,
  from: AlertRule["from"],
  trusted: ReadonlySet<string>,
): Promise<Made> {
  if (given.carrier.kind !== "mail") checkReceiver(given.carrier.address, trusted)
  const id = idOf(given)
  const known = (await archive.rules()).find(rule => rule.id === id)
  const newest = await archive.newest()
  const { carrier, secret } = carrierOf(given, known?.carrier)
  const rule: AlertRule = { ...given, id, carrier, from, since: known?.since ?? newest, paused: known?.paused ?? false }
  await archive.keepRule(rule, given.kinds.includes("deadline") ? Math.max(0, newest - BACK) : newest)
  return { rule, secret }
}

function carrierOf({ carrier }: GivenRule, known: Carrier | undefined): { carrier: Carrier; secret: string | null } {
  if (carrier.kind !== "webhook") return { carrier, secret: null }
  const kept = carrier.secret ?? (known?.kind === "webhook" ? known.secret : undefined)
  const secret = kept ?? newSecret()
  return { carrier: { ...carrier, secret }, secret: kept === undefined ? secret : null }
}

/** Has a rule send nothing for now, or again, or forgets it; the rule as it is then, null where it is gone. Fails where there is none of that id. */
export async function changeRule(archive: Archive, id: string, what: RuleChange["do"]): Promise<AlertRule | null> {
  const found = (await archive.rules()).find(rule => rule.id === id)
  if (found === undefined) throw new Problem("alert/unknown", { id })
  if (what === "remove") {
    await archive.dropRule(id)
    return null
  }
  const { seen, ...rule } = found
  const changed = { ...rule, paused: what === "pause" }
  await archive.keepRule(changed, seen)
  return changed
}

/** Has the rules of the configuration be those that are given, and no others. */
export async function keepConfigured(
  archive: Archive,
  given: readonly GivenRule[],
  trusted: ReadonlySet<string>,
): Promise<void> {
  const kept = new Set<string>()
  for (const one of given) kept.add((await makeRule(archive, one, "configuration", trusted)).rule.id)
  for (const { id, from } of await archive.rules())
    if (from === "configuration" && !kept.has(id)) await archive.dropRule(id)
}

/** A rule as it may be shown. */
export function ruleShown({ since: _, carrier, ...rule }: AlertRule): RuleShown {
  const { seen: _seen, ...shown } = { seen: 0, ...rule }
  const to = carrier.kind === "mail" ? carrier.to : hostOf(carrier.address)
  return { ...shown, kinds: [...rule.kinds], carrier: { kind: carrier.kind, to } }
}

/** An alert with its failure in words. */
export const alertShown = ({ problem, ...alert }: AlertState, messages: Messages): AlertShown => ({
  ...alert,
  claims: [...alert.claims],
  problem: problem && failureIn(messages, problem),
})
