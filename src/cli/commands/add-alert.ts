import { fill } from "../../messages/words.ts"
import { ALERT_KINDS, type AlertKind } from "../../model/alert.ts"
import { Problem } from "../../model/problem.ts"
import { GivenRule } from "../../serve/alert-contract.ts"
import { makeRule } from "../../serve/alert-rules.ts"
import type { Asked } from "../options.ts"
import type { Command } from "../shell.ts"

/** Adds a rule for alerts: kinds of findings, narrowed by options, and where they go. */
export const addAlert: Command = {
  takes: "KIND...",
  options: [
    ...(["to", "name", "story", "place", "party", "text", "percent", "hours", "every", "language"] as const),
    ...(["trust", "json", "data", "database", "knowledge"] as const),
  ],
  run: async (asked, shell, engineFor) => {
    const given = givenBy(asked)
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    const { alerts } = asked.messages.words
    try {
      const { rule, secret } = await makeRule(archive, given, "asked", asked.trusted)
      if (asked.switches.has("json")) await shell.print(`${JSON.stringify({ id: rule.id, secret })}\n`)
      else {
        shell.tell(fill(alerts.made, rule.id))
        if (secret !== null) shell.tell(fill(alerts.secret, secret))
      }
      return 0
    } finally {
      await archive.close()
    }
  },
}

const isKind = (word: string): word is AlertKind => ALERT_KINDS.some(kind => kind === word)

function givenBy({ inputs, rule, text, story, declared, messages }: Asked): GivenRule {
  const kinds = inputs.filter(isKind)
  if (kinds.length === 0 || kinds.length < inputs.length)
    throw new Problem("cli/no-kind", { kinds: ALERT_KINDS.join(", ") })
  if (rule.to === undefined) throw new Problem("cli/no-carrier", {})
  const { name, place, party, percent, hours } = rule
  const read = GivenRule.safeParse({
    ...{ kinds, text, story, carrier: carrierOf(rule.to) },
    ...Object.fromEntries(Object.entries({ name, place, party }).filter(([, value]) => value !== undefined)),
    ...(percent === undefined ? {} : { percent: Number(percent) }),
    ...(hours === undefined ? {} : { hours: Number(hours) }),
    ...(declared.every === undefined ? {} : { every: declared.every }),
    language: declared.language ?? messages.language,
  })
  if (read.success) return read.data
  const [issue] = read.error.issues
  if (issue?.path[0] === "carrier") throw new Problem("cli/bad-carrier", { value: rule.to })
  throw new Problem("serve/bad-body", { field: issue?.path.join(".") ?? "" })
}

/** `https://…`, `mailto:…`, `slack:https://…`, `telegram:TOKEN@CHAT`; what is none of them is refused by the form. */
function carrierOf(to: string): object {
  const [, scheme = "", rest = ""] = /^([a-z]+):(.*)$/is.exec(to) ?? []
  if (scheme === "mailto") return { kind: "mail", to: rest }
  if (scheme === "slack") return { kind: "slack", address: rest }
  if (scheme === "telegram") {
    const at = rest.indexOf("@")
    return { kind: "telegram", token: rest.slice(0, Math.max(0, at)), chat: rest.slice(at + 1) }
  }
  return { kind: "webhook", address: to }
}
