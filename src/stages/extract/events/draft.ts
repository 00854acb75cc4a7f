import type { Eventful } from "../../../languages/eventful.ts"
import type { Reading } from "../../../languages/sense.ts"
import type { Run } from "../../../languages/token.ts"
import type { EventType } from "../../../model/claim.ts"

/** A happening while the words around it are read. Runs count tokens. */
export interface Happening {
  /** The word that tells of it. */
  readonly at: number
  readonly event: Eventful
  readonly reading: Reading
  readonly sentence: Run
  type: EventType
  /** Who does it, or those who do it together. */
  readonly actors: Run[]
  readonly targets: Run[]
  from: number
  to: number
  /** A weapon stands beside it. */
  armed: boolean
  /** The words around it say that it took place. */
  told: "fact" | "amid" | "barred" | null
  /** Verbs that tell more of it, and tell of nothing else. */
  readonly verbs: number[]
  /** A verb before it says that it hit what stands behind it. */
  readonly hits: boolean
  echo: boolean
  /** It is told not to have come about. */
  absent?: true
}

/** A happening as one sentence tells it, before its speaker, time and place are known. */
export interface EventDraft extends Run {
  readonly at: number
  readonly type: EventType
  readonly actors: readonly Run[]
  readonly targets: readonly Run[]
  readonly rule: string
  readonly sentence: number
  /** Whom or what it is done to is a pronoun behind a link: named before. */
  readonly back: boolean
  /** It names again what is told elsewhere, and says only when and where that was. */
  readonly echo: boolean
  readonly absent?: true
}

/** Adds somebody who takes part, once. */
export const add = (to: Run[], run: Run | null): void => {
  if (run && !to.some(each => each.from === run.from)) to.push(run)
}
