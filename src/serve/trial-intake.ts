import type { Ingested } from "../model/archive.ts"
import type { Step } from "../model/collecting.ts"
import type { Intake } from "../model/intake.ts"
import { STORED } from "./invented.ts"

/** An intake that reads the invented report out of everything, and what was done with it. For tests alone. */
export interface TrialIntake extends Intake {
  readonly done: string[]
  readonly tell: (step: Step) => void
}

const INGESTED: Ingested = {
  accepted: [{ report: STORED.report.id, version: STORED.version, seq: 1, outcome: "new", story: "s1" }],
  refused: [],
}

/** An intake whose only preview is called p1. */
export function trialIntake(): TrialIntake {
  const done: string[] = []
  const listeners = new Set<(step: Step) => void>()
  return {
    done,
    offer: async offered => {
      done.push(`offer ${offered.kind}`)
      return { id: "p1", reports: 1, shown: [{ ...STORED, named: [], outcome: "new" }], problems: [] }
    },
    take: async id => {
      done.push(`take ${id}`)
      return id === "p1" ? INGESTED : null
    },
    drop: id => void done.push(`drop ${id}`),
    wake: () => void done.push("wake"),
    listen: hear => {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
    tell: step => {
      for (const hear of listeners) hear(step)
    },
  }
}
