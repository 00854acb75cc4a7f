import type { Metric } from "../../../model/claim.ts"
import type { Happening } from "../../sense.ts"

/** A verb by its plain form, the words right behind it, and what they say together befell somebody or something. */
export interface Compound {
  readonly verb: string
  readonly behind: readonly string[]
  readonly happening: Happening
}

/** Who is missing has not done anything: the verb says what became of its subject. */
export const BECOMES: ReadonlySet<Metric> = new Set<Metric>(["missing"])

const together = (metric: Metric, slot: Happening["slot"], verb: string, behind: string): Compound[] =>
  behind.split(", ").map(words => ({ verb, behind: words.split(" "), happening: { metric, slot } }))

export const COMPOUNDS: readonly Compound[] = [
  ...together("detained", "object", "take", "into custody, into detention, away by police"),
  ...together("abducted", "object", "take", "hostage, captive, as hostage, as hostages"),
  ...together("detained", "object", "pick", "up"),
  ...together("detained", "object", "place", "in detention, under arrest, in custody"),
  ...together("detained", "object", "put", "in detention, under arrest, behind bars"),
  ...together("detained", "object", "lead", "away"),
  ...together("released", "object", "let", "go"),
  ...together("released", "object", "set", "free"),
  ...together("surrendered", "subject", "give", "himself up, herself up, themselves up"),
  ...together("evacuated", "object", "bring", "ashore, to safety, out alive"),
  ...together("evacuated", "object", "move", "to safety, out of"),
  ...together("evacuated", "object", "take", "to safety"),
  ...together("killed", "subject", "lose", "his life, her life, their lives, their life"),
  ...together("killed", "object", "shoot", "dead"),
  ...together("killed", "object", "find", "dead"),
  ...together("missing", "subject", "go", "missing"),
  ...together("returned", "subject", "go", "back, home"),
  ...together("returned", "subject", "cross", "back"),
  ...together("returned", "subject", "come", "back, home"),
  ...together("destroyed", "subject", "burn", "down, to the ground"),
]
