import type { EventType, Metric, Mode, Population } from "../model/claim.ts"
import type { Carrying, Eventful, EventNeed, Standing } from "./eventful.ts"
import type { Role } from "./role.ts"
import type { Topic, Turn, Undertaking } from "./undertaking.ts"

export type { Role } from "./role.ts"

/** Which part of a clause a happening counts: "قتل 9" counts its subject when passive, its object when active. */
export type Slot = "subject" | "object"

/** A happening whose participants are counted under a metric. */
export interface Happening {
  readonly metric: Metric
  /** The part that is counted when the verb is active; a passive always counts its subject. */
  readonly slot: Slot
  /** True where the word counts only together with a thing or person that has the metric's sense ("شن غارة"). */
  readonly needs?: "thing" | "person" | "victim" | "weapon" | "self" | "captive" | "life"
  /** What it is where persons, or things, are counted, if not the metric: "seized" weapons, but "detained" men. */
  readonly ofPersons?: Metric
  readonly ofThings?: Metric
  /** The counted stands behind a preposition ("laid hands on 5 men"). */
  readonly through?: true
  /** It befalls people without anybody's doing as well: a death in bed. Counts one person only beside harm. */
  readonly natural?: true
  /** A noun that counts only those to whom an "of" leads: "the rescue of 9", and not "rescue service". */
  readonly led?: true
  /** It counts only what stands beside it: "passed" means more than dying. */
  readonly close?: true
  /** The only kinds of persons that it counts. */
  readonly of?: readonly Population[]
  /** It counts only what is told by number: "blew up 5 cars", and not the car that went up. */
  readonly numbered?: true
  /** What it makes of whoever it counts: who blows himself up is a perpetrator. */
  readonly makes?: Population
  readonly means?: string
}

/** Who or what a noun counts. */
export interface Countable {
  readonly population?: Population
  /** The thing, for metrics of things. */
  readonly object?: string
  /** A noun that already says what befell them: قتيل, wounded. */
  readonly metric?: Metric
  /** What a number of them counts, where nothing else is told of them: "the survivors are 18". */
  readonly topic?: Metric
  /** A noun of the act by which those are counted whom it befell: "12 arrests". */
  readonly act?: true
  /** A unit of persons of unsaid number: households. */
  readonly unit?: "household"
  /** Several persons by one word, of unsaid number: a crew. */
  readonly group?: true
  /** A member of whatever body is named beside it. */
  readonly member?: true
  /** Of the police where they are named around, and of an army elsewhere. */
  readonly police?: true
  /** Who works for the body that is named beside them. */
  readonly employed?: true
  /** True for words that count as persons only where nothing else is named (حالة, أحد). */
  readonly weak?: boolean
  /** Says of the dead that they died, and not of what: a death in bed as well. */
  readonly natural?: true
  /** "Victims": the dead, but for those whom nobody has reached yet. */
  readonly unsure?: true
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
  /** The cue reports with a toll for its object, "raised the toll to": only so, or with a number as well, "registered 5 dead". */
  readonly tolls?: "only" | "numbers"
  /** Links that lead a reporting verb to what is said: attached words by their name, others as written ("spoke of", "called for"). */
  readonly takes?: readonly string[]
  /** A verb that only a document is believed with: "data showed that". */
  readonly shows?: boolean
  /** "Has learned": whoever is named behind "from" speaks. */
  readonly learns?: true
  /** True for a verb whose speaker stands behind "in": "it came in a statement that". */
  readonly within?: boolean
  /** How the speaker stands to a reporting cue: a verb's subject, or the noun after it ("according to"). */
  readonly cue?: "verb" | "preposition" | "noun" | "participle"
  /** A word that heads the name of a body, office, person or medium. */
  readonly head?: "body" | "office" | "person" | "medium" | "source" | "armed" | "document"
  /** Who the members of such a body are, when they are counted. */
  readonly members?: Population
  /** Who came away, or was only affected, and of whom no harm is counted: "survivors". */
  readonly spared?: true
  /** A year, in which ages are told. */
  readonly year?: true
  /** What a text is about where such words crowd it. */
  readonly subject?: "sport" | "disease" | "drill"
  /** A word beside a noun of persons that says of which kind they are: "relief" workers, guards of the "border". */
  readonly kind?: Population
  /** A word that heads the name of a place. */
  readonly place?: "region" | "district" | "city" | "neighbourhood" | "site"
  /** A sea or coast, which a definite noun names by itself. */
  readonly water?: true
  /** A head that names other things as well: a place only before a known name. */
  readonly known?: true
  /** What is known, and nobody's word unless it is told whose: "according to information". */
  readonly unowned?: true
  /** A place where the hurt are treated. */
  readonly care?: true
  /** What a happening was done with; also names a cause ("by shelling"). */
  readonly means?: string
  readonly role?: Role
  /** Commitments and measures that it may head, the likeliest first. */
  readonly undertakes?: readonly Undertaking[]
  readonly topics?: readonly Topic[]
  readonly turn?: Turn
  /** Its noun names the one attacked, not the attacker: "the targeting of X". */
  readonly onto?: true
  /** The happenings that it tells of, the first that fits. */
  readonly events?: readonly Eventful[]
  readonly carries?: Carrying
  /** A weapon, or a word beside an attack, that makes it one of this type. */
  readonly turns?: EventType
  /** What stands behind it is not told as a happening: planned, feared, forbidden, judged, answered. */
  readonly bars?: true
  /** Tried in vain: what follows "in" is told as not having come about. */
  readonly fails?: true
  /** What a happening that needs more is done to. */
  readonly thing?: EventNeed
  /** Says only that what follows goes on: "operations of", "a wave of". */
  readonly goesOn?: true
  /** Fighting that goes on, and that something set off: a war. */
  readonly lasts?: true
  /** Beside an attack or a blow: one of words, of the heart. */
  readonly figurative?: true
  /** "Has already", before a past. */
  readonly already?: true
  /** "While", "whereas": a clause of its own begins behind it. */
  readonly whereas?: true
  /** "With": joins those who do something together. */
  readonly joint?: true
  /** Leads to what took place: "against the background of" it, "amid" it, or "after" it, "when". */
  readonly leads?: "amid" | "after"
  readonly stands?: Standing
  /** A place where people live: one of theirs, or all that they have. */
  readonly home?: "one" | "all"
  /** "Without": what stands behind it did not come about. */
  readonly without?: true
  /** Lets somebody go who was held, with the word for the way out behind: "cleared the way of". */
  readonly frees?: true
  /** Going away from where one is. */
  readonly leaves?: true
  /** Comes upon the dead: "a body was found". */
  readonly finds?: true
  /** A body that watches and counts: what it tells accuses nobody. */
  readonly watches?: true
  /** A cause that takes whoever stands behind it: "carried off 40". */
  readonly claims?: true
}

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
  /** Its ending says that something is done to it, wherever the verb stands. */
  readonly object?: true
  /** The accusative of an indefinite noun. */
  readonly tanwin?: true
  /** Its ending says that it leans on no noun behind it. */
  readonly free?: true
}

export type Clitic = "and" | "so" | "with" | "to" | "as" | "will" | "the"
