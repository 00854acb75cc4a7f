import type { Hono } from "hono"
import type { Archive } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { GivenRule, RuleChange } from "./alert-contract.ts"
import { changeRule, makeRule, ruleShown } from "./alert-rules.ts"
import { bodyIn, limitOf } from "./body.ts"

/** More than a rule ever holds. */
const LONGEST = 65_536

const wrong = (field: string): Problem => new Problem("serve/bad-body", { field })

/** Takes rules for alerts, as whoever is let in here asks. Hosts that are trusted may be in a private network. */
export function takeAlerts(hono: Hono, archive: Archive, trusted: ReadonlySet<string>): void {
  hono.post("/api/alert-rules", limitOf(LONGEST, wrong), async context => {
    const { rule, secret } = await makeRule(archive, await bodyIn(context, GivenRule, wrong), "asked", trusted)
    return context.json({ ...ruleShown(rule), secret }, 201)
  })
  hono.post("/api/alert-rules/:id", limitOf(LONGEST, wrong), async context => {
    const { do: what } = await bodyIn(context, RuleChange, wrong)
    const rule = await changeRule(archive, context.req.param("id"), what)
    return context.json({ rules: rule === null ? [] : [ruleShown(rule)] })
  })
}
