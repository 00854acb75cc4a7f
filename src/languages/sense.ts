import type { Metric, Mode, Population } from "../model/claim.ts"

/** Which part of a clause a happening counts: "قتل 9" counts its subject when passive, its object when active. */
export type Slot = "subject" | "object"

/** A happening whose participants are counted under a metric. */
export interface Happening {
  readonly metric: Metric
  /** The part that is counted when the verb is active; a passive always counts its subject. */
  readonly slot: Slot
  /** True where the word counts only together with a thing or person that has the metric's sense ("شن غارة"). */
  readonly needs?: "thing" | "person" | "victim" | "weapon"
  /** What it is where persons, or things, are counted, if not the metric: "seized" weapons, but "detained" men. */
  readonly ofPersons?: Metric
  readonly ofThings?: Metric
  /** The counted stands behind a preposition ("laid hands on 5 men"). */
  readonly through?: true
  /** It befalls people without anybody's doing as well: a death in bed. Counts one person only beside harm. */
  readonly natural?: true
  /** The only kind of persons that it counts. */
  readonly of?: Population
  readonly means?: string
}

/** Who or what a noun counts. */
export interface Countable {
  readonly population?: Population
  /** The thing, for metrics of things. */
  readonly object?: string
  /** A noun that already says what befell them: قتيل, wounded. */
  readonly metric?: Metric
  /** Persons a counted unit stands for is not said: households, families. */
  readonly unit?: "household"
  /** True for words that count as persons only where nothing else is named (حالة, أحد). */
  readonly weak?: boolean
  /** Kin of somebody named before, who count with a pronoun attached: "his wife". */
  readonly kin?: true
}

/** What a word of running text can do for a reader of claims; every field is absent where it does not apply. */
export interface Sense {
  readonly happening?: Happening
  readonly counts?: Countable
  /** Reported speech: the mode that the cue gives. */
  readonly says?: Mode
  /** True where the cue reports only when a clause, a quotation or one of the links it takes follows. */
  readonly clause?: boolean
  /** Links that lead a reporting verb to what is said: attached words by their name, others as written ("spoke of", "called for"). */
  readonly takes?: readonly string[]
  /** True for a verb whose speaker stands behind "in": "it came in a statement that". */
  readonly within?: boolean
  /** How the speaker stands to a reporting cue: a verb's subject, or the noun after it ("according to"). */
  readonly cue?: "verb" | "preposition" | "noun" | "participle"
  /** A word that heads the name of a body, office, person or medium. */
  readonly head?: "body" | "office" | "person" | "medium" | "source" | "armed" | "document"
  /** Who the members of such a body are, when they are counted. */
  readonly members?: Population
  /** A year, in which ages are told. */
  readonly year?: true
  /** What a text is about where such words crowd it. */
  readonly subject?: "sport" | "disease"
  /** A word beside a noun of persons that says of which kind they are: "relief" workers, guards of the "border". */
  readonly kind?: Population
  /** A word that heads the name of a place. */
  readonly place?: "region" | "city" | "neighbourhood" | "site"
  /** A sea or coast, which a definite noun names by itself. */
  readonly water?: true
  /** A head that names other things as well: a place only before a known name. */
  readonly known?: true
  /** A place where the hurt are treated. */
  readonly care?: true
  /** What a happening was done with; also names a cause ("by shelling"). */
  readonly means?: string
  readonly role?: Role
  /** Its noun names the one attacked, not the attacker: "the targeting of X". */
  readonly onto?: true
}

/** Small words that steer reading. */
export type Role =
  | "that"
  | "and"
  | "among"
  | "by"
  | "cause"
  | "to"
  | "from"
  | "in"
  | "negation"
  | "relative"
  | "other"
  | "number of"
  | "reach"
  | "toll"
  | "former"
  | "unconfirmed"
  | "told to"
  | "quoting"
  | "result"
  | "since"
  | "stop"
  | "each"
  | "if"
  | "daily"
  | "self"
  | "pronoun"
  | "of them"
  | "female"
  | "one of"
  | "including"
  | "plus"
  | "time"
  | "belonging"
  | "attack"
  /** "Met" their death; the "fate" that they met. */
  | "meets"
  | "fate"
  /** "Claimed the lives of". */
  | "lives"
  /** What was to happen and did not, or may: "an attempt at", "for fear of". */
  | "averted"
  /** A court's doing. */
  | "sentence"
  /** "In the ranks of". */
  | "ranks"
  /** What somebody feels about what happened. */
  | "feeling"
  /** A medium's own man on the spot. */
  | "reporter"
  /** "In such a way": what follows says how, not who. */
  | "manner"
  /** A network on which people post for themselves. */
  | "network"
  /** "The anniversary of", "the case of": what follows is recalled. */
  | "recalls"
  | "occasion"
  | "matter"
  | "opening"
  | "as said"
  | "this"
  | "called"
  /** "A series of". */
  | "series"
  /** Near, or to one side of, what is named next. */
  | "beside"
  /** Takes an attack on itself. */
  | "claims it"
  /** "On the other side": a matter beside those told before. */
  | "side"
  /** "The country", of which a part is told. */
  | "homeland"
  /** "In the count of", "on the rolls of". */
  | "rolls"
  /** "Managed to", "was able to". */
  | "manages"
  /** "It is recalled", "it is noted". */
  | "reminds"
  /** Later than what follows. */
  | "after"
  /** "Made up of": what follows are the parts. */
  | "divides"
  /** "Scattered", "various": several events told as one. */
  | "scattered"
  /** "It", behind a verb that takes its object so. */
  | "of it"
  | "was"
  /** Taking the hurt elsewhere, and treating them. */
  | "moved"

/** A dictionary entry: written once, all its forms lead back to it. */
export interface Lexeme {
  readonly lemma: string
  readonly part: "verb" | "noun" | "adjective" | "particle"
  readonly sense: Sense
}

/** One way to read a word: its entry, what is attached to it, and its form. */
export interface Reading {
  readonly lexeme: Lexeme
  /** Attached before it, in order: "and", "so", "with", "to", "as", "will", "the". */
  readonly before: readonly Clitic[]
  /** A pronoun is attached after it. */
  readonly pronoun: boolean
  readonly voice?: "active" | "passive" | "either"
  readonly tense?: "past" | "present"
  readonly number?: "singular" | "dual" | "plural"
  readonly gender?: "male" | "female"
  /** First person. */
  readonly self?: boolean
  /** It leans on the noun behind it: no article, and nothing but a noun follows. */
  readonly construct?: true
}

export type Clitic = "and" | "so" | "with" | "to" | "as" | "will" | "the"
