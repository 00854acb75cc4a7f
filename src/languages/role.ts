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
  | "sum"
  | "former"
  | "unconfirmed"
  | "told to"
  | "quoting"
  | "result"
  | "since"
  | "stop"
  | "each"
  /** "All of them", whose kind follows. */
  | "all"
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
  | "concerned"
  | "attack"
  /** "Met" their death; the "fate" that they met. */
  | "meets"
  | "fate"
  /** "Claimed the lives of". */
  | "lives"
  /** "Cleared the way of": what somebody has who is let go. */
  | "way out"
  /** What was to happen and did not, or may: "an attempt at", "for fear of". */
  | "averted"
  /** A court's doing. */
  | "sentence"
  /** "In the ranks of". */
  | "ranks"
  /** What somebody feels about what happened, or is struck with: no wound. */
  | "feeling"
  /** A medium's own man on the spot. */
  | "reporter"
  /** "In such a way": what follows says how, not who. */
  | "manner"
  /** "Violently", in one word. */
  | "adverb"
  /** "All through": a time follows. */
  | "throughout"
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
  /** Suspicion and charge: who is arrested on it is a suspect. */
  | "suspicion"
  /** "Under the lead of", "under the auspices of": who is named next was not therefore there. */
  | "guidance"
  /** Near, or to one side of, what is named next. */
  | "beside"
  /** Takes an attack on itself. */
  | "claims it"
  | "hands"
  /** A verb that, of fire, is shooting: "opened (fire)". */
  | "opens fire"
  /** "On the other side": a matter beside those told before. */
  | "side"
  /** What leads to a list ("as follows"), back to a speaker ("the same"), to whose a count is ("prepared"). */
  | "follows"
  | "same"
  | "compiled"
  /** "The country", of which a part is told. */
  | "homeland"
  /** "With": somebody shares the fate of who was just named. */
  | "along"
  /** "In the count of", "on the rolls of". */
  | "rolls"
  /** "Are still": what follows is a state that lasts. */
  | "still"
  /** "Then", "followed by": a later amount of the same, or the next place of a row. */
  | "next"
  /** How the hurt are: "critical". */
  | "condition"
  /** "These", who were told of before. */
  | "these"
  /** What is won back by who is freed. */
  | "freedom"
  /** "Went" as a victim. */
  | "goes"
  /** What became of somebody, which may be "unknown". */
  | "destiny"
  /** "Torture": who dies of it is killed. */
  | "torture"
  | "unknown"
  /** "Took" somebody to where he is treated. */
  | "taken"
  /** "Managed to", "was able to". */
  | "manages"
  /** "Were forced to", "drove to": a flight follows. */
  | "forces"
  /** "This comes after": what came before is recalled. */
  | "comes"
  /** "(A car) coming (from)": where it set out is named next. */
  | "coming"
  /** Who was aboard is not who was hurt. */
  | "aboard"
  /** Making sure of what was told. */
  | "verifies"
  /** A wound, of which one may die. */
  | "wound"
  /** Wants, fears, plans, may or provides for: what follows has not happened. */
  | "unreal"
  /** "62 out of 95": a total follows. */
  | "out of"
  /** "It is recalled", "it is noted". */
  | "reminds"
  /** Later than what follows. */
  | "after"
  /** "Made up of": what follows are the parts. */
  | "divides"
  /** "Scattered", "various": several events told as one. */
  | "scattered"
  /** Gives out a document: "issued". */
  | "publishes"
  /** "Up (from seven)": what a toll was before follows. */
  | "grown"
  /** Begins a sentence of another event: "elsewhere". */
  | "elsewhere"
  /** "Of theirs". */
  | "theirs"
  /** "It", behind a verb that takes its object so. */
  | "of it"
  | "was"
  /** What falls on people: they lie under it. */
  | "rubble"
  /** Taking the hurt elsewhere, and treating them. */
  | "moved"
  /** "Partially": harm that leaves some of it. */
  | "partly"
  /** Takes something on himself: "accepted responsibility". */
  | "owns"
  /** "Was to blame for", "responsible for": whoever stands before it has done what follows. */
  | "at fault"
  /** Has losses of its own: "suffered". */
  | "suffers"
  /** "The worst since": what follows only says since when nothing was as bad. */
  | "compared"
  /** A part of a number: "40 per cent", "half". */
  | "share"
