import { fill } from "../../messages/words.ts"
import type { AlertRule, AlertState } from "../../model/alert.ts"
import { changeRule, ruleShown } from "../../serve/alert-rules.ts"
import type { Asked } from "../options.ts"
import type { Command } from "../shell.ts"
import { isolate } from "../width.ts"

/** Alerts of each rule that are counted. */
const MOST = 1000

/** Lists the rules for alerts and what became of what they found; with an id forgets one, or has it send nothing for now. */
export const alerts: Command = {
  takes: "",
  options: ["json", "remove", "pause", "resume", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    const { alerts: words } = asked.messages.words
    try {
      for (const [id, what, said] of [
        [asked.remove, "remove", words.removed],
        [asked.pause, "pause", words.paused],
        [asked.resume, "resume", words.resumed],
      ] as const)
        if (id !== null) {
          await changeRule(archive, id, what)
          shell.tell(fill(said, id))
          return 0
        }
      const rules = await archive.rules()
      for (const rule of rules) {
        const found = await archive.alerts(rule.id, MOST)
        const line = asked.switches.has("json")
          ? JSON.stringify({ ...ruleShown(rule), found })
          : inWords(rule, found, asked)
        await shell.print(`${line}\n`)
      }
      if (rules.length === 0) shell.tell(words.none)
      return 0
    } finally {
      await archive.close()
    }
  },
}

function inWords(rule: AlertRule, found: readonly AlertState[], { messages }: Asked): string {
  const { alerts: words } = messages.words
  const { carrier, kinds, name } = ruleShown(rule)
  const count = (state: AlertState["state"]): string => String(found.filter(one => one.state === state).length)
  const told = [
    ...(rule.every === null ? [] : [fill(words.every, rule.every)]),
    ...(rule.paused ? [fill(words.paused, rule.id)] : []),
    ...(["sent", "waiting", "dropped"] as const).map(state => fill(words[state], count(state))),
  ]
  return `${rule.id}  ${isolate(name ?? "–")}  ${kinds.join(", ")}  ${words.to[carrier.kind]} ${isolate(carrier.to)}\n    ${told.join(" · ")}`
}
