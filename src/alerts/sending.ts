import type { AlertRule, AlertState, Outcome } from "../model/alert.ts"
import type { Archive } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { type Carriers, carry, receiverOf } from "./carrying.ts"
import { type AlertTold, tellAlert } from "./message.ts"

/** Alerts that are taken at once, and for how long nobody else takes them: longer than sending all of them takes. */
const TAKEN = 20
const HELD = 15 * 60_000

const MINUTE = 60_000
/** When what was not taken is sent again, counted from the attempt before: the schedule that Standard Webhooks gives. Milliseconds. */
const AGAIN = [5_000, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 300 * MINUTE, 600 * MINUTE, 600 * MINUTE]

/** What sending works with. */
export interface Sending {
  readonly archive: Archive
  readonly carriers: Carriers
  /** Where the desk is found. */
  readonly desk: string
  readonly now: () => Date
  /** Hears of what could not be sent. */
  readonly tell: (problem: Problem) => void
}

/** Sends what is due; false where nothing was. */
export async function sendDue(sending: Sending): Promise<boolean> {
  const { archive, now } = sending
  const at = now()
  const due = await archive.takeDue(at.toISOString(), new Date(at.getTime() + HELD).toISOString(), TAKEN)
  if (due.length === 0) return false
  const rules = new Map((await archive.rules()).map(rule => [rule.id, rule]))
  for (const [id, alerts] of Map.groupBy(due, ({ rule }) => rule)) {
    const rule = rules.get(id)
    if (rule === undefined) continue
    // A deadline does not wait for a digest.
    const [urgent, others] = [alerts.filter(isUrgent(rule)), alerts.filter(alert => !isUrgent(rule)(alert))]
    for (const alert of urgent) await sendOne([alert], rule, sending)
    if (others.length > 0) await sendOne(others, rule, sending)
  }
  return true
}

const isUrgent =
  ({ every }: AlertRule) =>
  ({ kind }: AlertState): boolean =>
    every === null || kind === "deadline"

async function sendOne(alerts: readonly AlertState[], rule: AlertRule, sending: Sending): Promise<void> {
  const { archive, desk, now, carriers } = sending
  const told: AlertTold[] = []
  for (const alert of alerts) {
    const one = await tellAlert(alert, { archive, rule, desk, now: now() })
    if (one === null) await archive.settle([alert.id], { state: "dropped", problem: null })
    else told.push(one)
  }
  if (told.length === 0) return
  const outcome = await attempt(told, alerts, rule, sending, carriers)
  await archive.settle(
    told.map(({ id }) => id),
    outcome,
  )
}

async function attempt(
  told: readonly AlertTold[],
  alerts: readonly AlertState[],
  rule: AlertRule,
  { archive, now, tell }: Sending,
  carriers: Carriers,
): Promise<Outcome> {
  const tries = Math.max(...alerts.map(alert => alert.tries))
  try {
    const answer = await carry(told, rule, carriers, now())
    if (answer === null || (answer.status >= 200 && answer.status < 300))
      return { state: "sent", at: now().toISOString() }
    const problem = new Problem("alert/refused", { to: receiverOf(rule), status: answer.status })
    tell(problem)
    if (answer.status !== 410) return later(problem, tries, now(), answer.again)
    // Gone: whoever was there wants nothing any more.
    const { seen: _, ...kept } = { seen: 0, ...rule }
    await archive.keepRule({ ...kept, paused: true }, 0)
    return { state: "dropped", problem: { code: problem.code, details: problem.details } }
  } catch (cause) {
    const problem =
      cause instanceof Problem
        ? cause
        : new Problem("alert/not-sent", { to: receiverOf(rule), reason: String(cause) }, cause)
    tell(problem)
    return later(problem, tries, now(), null)
  }
}

/** The next attempt; none after the last of the schedule. A receiver may ask for more time than that, up to a day. */
function later({ code, details }: Problem, tries: number, now: Date, again: number | null): Outcome {
  const wait = AGAIN[tries]
  const problem = { code, details }
  if (wait === undefined) return { state: "dropped", problem }
  const due = now.getTime() + Math.max(wait, Math.min((again ?? 0) * 1000, 24 * 60 * MINUTE))
  return { state: "waiting", due: new Date(due).toISOString(), problem }
}
