import type { Alerting } from "../model/alert.ts"
import {
  findAlerts,
  findRules,
  removeRule,
  saveLooked,
  saveRule,
  settleAlerts,
  storiesOfNext,
  takeAlerts,
} from "../store/alerts.ts"
import type { Database } from "../store/database.ts"
import type { Turns } from "../store/turns.ts"
import type { Weaver } from "./weaver.ts"

/** What an archive keeps of rules for alerts and of what they found. */
export const alertingIn = (database: Database, weaver: Weaver, writes: Turns): Alerting => ({
  keepRule: (rule, from) => writes.take("write", () => saveRule(database, rule, from)),
  dropRule: id => writes.take("write", () => removeRule(database, id)),
  rules: () => findRules(database),
  alerts: (rule, limit) => findAlerts(database, rule, limit),
  storiesAfter: (seq, limit) => storiesOfNext(database, seq, limit),
  keepLooked: looked => writes.take("write", () => saveLooked(database, looked)),
  takeDue: (now, until, limit) => writes.take("write", () => takeAlerts(database, now, until, limit)),
  settle: (ids, outcome) => writes.take("write", () => settleAlerts(database, ids, outcome)),
  placesIn: async place => weaver.placesIn(place),
})
