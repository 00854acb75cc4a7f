import type { EventType, Stance } from "../model/claim.ts"

/** What must stand beside a word for it to tell of a happening: it may as well mean something else. */
export type EventNeed =
  | "persons"
  | "known persons"
  | "taken"
  | "harmed"
  | "armed"
  | "crowd"
  | "captives"
  | "place"
  | "agent"
  | "weapon"
  | "parties"
  | "service"
  | "way"
  | "aid"
  | "troops"
  | "self"
  | "rally"
  | "shots"
  | "boat"
  | "ground"
  | "fighters"
  | "heights"
  | "onward"
  | "way out"
  | "moved"
  | "fire"
  | "forces"

/** A happening of the record that a word tells of, and how those who take part stand around it. */
export interface Eventful {
  readonly type: EventType
  /** Somebody does it to what is its object, somebody does it, it befalls its subject, parties do it together, it happens by itself. */
  readonly frame: "onto" | "does" | "befalls" | "together" | "bursts"
  /** Links that lead to whom it is done to: attached words by their name, others as written. */
  readonly through?: readonly string[]
  /** Links that lead to them beside a noun alone. */
  readonly on?: readonly string[]
  readonly needs?: EventNeed
  /** Told as a happening in the past tense only: the present is a state. */
  readonly past?: true
  /** Who stands alone beside it is whom it is done to. */
  readonly suffered?: true
  /** How it is done, by its own word: "set on fire". */
  readonly means?: string
}

/** What a word does for the happening named beside it: says that it took place, that its subject does, performs (behind a link), uses a weapon for, undergoes or sees it, that it hit its object, brings its object together, that its subject, a shot, came down, or that it has again the control which it had lost. */
export type Carrying =
  | "happens"
  | "does"
  | "performs"
  | "uses"
  | "undergoes"
  | "sees"
  | "hits"
  | "gathers"
  | "falls"
  | "regains"

/** A stand that a word takes: where the one that it is taken towards, and what it is about, are told. */
export interface Standing {
  readonly stance: Stance
  /** Who or what its object is. */
  readonly object?: "toward" | "about"
  /** Links to what it is about. */
  readonly about?: readonly string[]
  /** A stand only with one of these words right behind: "called for". */
  readonly led?: readonly string[]
  /** A stand only with a word of responsibility behind it: "holds X responsible". */
  readonly burden?: true
  /** Links to whom it lays an attack to: "ascribed the attack to X". */
  readonly lays?: readonly string[]
}
