import type { Precision } from "../model/claim.ts"
import { foldWord } from "./fold.ts"

/** The words by which a language places something, as newspapers spell them; they are compared folded. */
export interface PlaceWords {
  /** Words that stand before a place's name, by how finely they place it. */
  readonly kinds: Readonly<Partial<Record<Precision, string>>>
  /** Directions and surroundings: what they stand with is the land around the town, not the town. */
  readonly around: string
  /** Names that are common words too: a place only behind one of `kinds`, of `before` or a direction. */
  readonly common: string
  /** Of `kinds`, those that a name follows: a village, a quarter, a camp, a crossing. */
  readonly called: string
  /** Of `kinds`, those whose name is a street's, a bridge's or a roundabout's: a person or anything else may have given it. */
  readonly spots: string
  /** Of `kinds`, roads: called by a number, by the places at their ends or by where they lead. */
  readonly roads: string
  /** Words before a road's that make it a figure of speech: "by way of", "a map of the road". */
  readonly noRoads: string
  /** Common words that roads are called after: the airport. */
  readonly roadEnds: string
  /** Of `kinds`, fronts: bodies are called by the same word. */
  readonly fronts: string
  /** Of `kinds`, one part of a town: what is called so is never a town ("the quarters of X" are). */
  readonly quarters: string
  /** Words that names of places begin with and that are words of their own too. */
  readonly toponyms: string
  /** Of `toponyms`, those that begin hardly anything else: any word may follow. */
  readonly mounds: string
  /** Prepositions behind which a common word can be a place. */
  readonly before: string
  /** Adjectives of nationality by ISO country: they tell the country that a text is about and are no places. */
  readonly nationalities: Readonly<Record<string, string>>
}

/** The words around an actor's name: who speaks for it, what it is called, who stays unnamed. */
export interface ActorWords {
  /** Titles and ranks that may stand before a person's name. */
  readonly titles: string
  /** Words that only introduce a known body: an agency's correspondent, a party's fighters, "belonging to". */
  readonly carriers: string
  /** First words of sources that are not named. */
  readonly unnamed: string
  /** Heads of an office: director, command, directorate. */
  readonly heads: string
  /** What an office is for: class, and the words it is told by, longest first. */
  readonly offices: Readonly<Record<string, string>>
  /** How the product itself names such an office; {place} stands for the place's name. */
  readonly officeNames: Readonly<Record<string, string>>
  /** First words of an organisation's name: what begins with one is no person. */
  readonly bodies: string
  /** Of these, those that hardly begin anything but a body's name: party, association, ministry. */
  readonly bodied: string
  /** Plurals of people that a body is called after ("the movement of the companions of X"): behind any of `bodies` they tell a name. */
  readonly fellows: string
  /** What ends the name of a medium: "X News". */
  readonly outlets: string
  /** Common given names: an unknown name that begins with one is a person's. */
  readonly given: string
  /** Words that head the name of a post, rank or calling: minister, commander, poet. */
  readonly posts: string
  /** Words that a person's name cannot end with: they lead to the next ("father of", "von"). */
  readonly leading: string
  /** What the local administration's head is called: with a place it is that place's administration. */
  readonly governors: string
  /** Words behind a person's name that lead to another name of the same. */
  readonly aliases: string
  /** Words by which an office is told to be held no more. */
  readonly former: string
}

/** How the writing system attaches words to a name's first word. */
export interface NameForms {
  /** The word without what is attached before it, each possible reading once, the least stripped first; not the word itself. */
  unprefixed(word: string): readonly string[]
  /** The word without the joining word attached before it; null where none can be. */
  unjoined(word: string): string | null
  /** The word without the preposition attached before it; null where none can be, or where it has swallowed a letter of the article. */
  unplaced(word: string): string | null
  /** True where the word carries the article. */
  hasArticle(word: string): boolean
  /** The word with and without its article, where that makes another word. */
  otherArticle(word: string): readonly string[]
  /** The spelling by which differently transcribed words are the same. */
  canonical(word: string): string
}

/** A list of words or phrases divided by "،" or ",", folded. */
export const wordList = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[،,\n]/)
      .map(foldWord)
      .filter(word => word !== ""),
  )
