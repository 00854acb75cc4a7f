import type { Value } from "../../model/claim.ts"

const table = (words: string, value: (at: number) => number): readonly (readonly [string, number])[] =>
  words.split(" ").map((word, at) => [word, value(at)] as const)

/** Words below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...table(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    at => at,
  ),
  ...table("twenty thirty forty fifty sixty seventy eighty ninety", at => at * 10 + 20),
])

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["mn", 1e6],
  ["bn", 1e9],
])

/** Letters that multiply the digits that they are written on: 2k, 1.2m. */
export const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
])

/** Plurals of scales, with how many a vague amount of each stands for. */
export const SCORES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["tens", [20, 99]],
  ["dozens", [20, 99]],
  ["scores", [20, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2000, 9999]],
  ["millions", [2_000_000, 9_999_999]],
  ["billions", [2_000_000_000, 9_999_999_999]],
])

/** What a scale comes to after "several" or "a few". */
export const SEVERAL_OF: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dozen", [20, 99]],
  ["hundred", [200, 999]],
  ["thousand", [2000, 9999]],
  ["million", [2_000_000, 9_999_999]],
])

/** Words for a few, which only have a word; phrases before single words. */
export const FEW: readonly string[] = [
  "a large number of",
  "a small number of",
  "a great number of",
  "an unknown number of",
  "an unspecified number of",
  "an undisclosed number of",
  "an undetermined number of",
  "an unconfirmed number of",
  "an unknown number",
  "an unspecified number",
  "an undisclosed number",
  "a number of",
  "large numbers of",
  "a handful of",
  "quite a few",
  "a few",
  "several",
  "many",
  "numerous",
  "countless",
  "multiple",
]

export type Bound = Extract<Value["qualifier"], "about" | "over" | "under">

/** Phrases that bound the number after them. */
export const BEFORE: readonly (readonly [Bound, string])[] = [
  [
    "about",
    "about, around, nearly, almost, some, roughly, approximately, close to, an estimated, estimated, in the region of, in the order of, on the order of, circa, ca, ca ., approx, approx ., virtually",
  ],
  [
    "over",
    "more than, over, at least, no fewer than, no less than, not less than, not fewer than, upwards of, in excess of, upward of, north of, greater than, at the very least, well over, a minimum of, exceeding, just over, above, past, beyond, passes, passed, tops, topped, exceeds, exceeded, surpasses, surpassed, pass, surpass, exceed",
  ],
  [
    "under",
    "fewer than, less than, no more than, not more than, up to, as many as, at most, under, a maximum of, not exceeding, just under, below",
  ],
]

/** Phrases that bound the number before them, the counted noun between or not. */
export const AFTER: readonly (readonly [Bound, string])[] = [
  ["over", "or more, at least, and more, plus, - plus"],
  ["about", "or so, or thereabouts, - odd"],
  ["under", "at most, or fewer, or less"],
]

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Words after a number that make it measure something instead of counting people or things. */
export const MEASURES = set(
  "thirds quarters fifths tenths percent percentage pct points point kilometre kilometres kilometer kilometers km kms metre metres meter meters m mm cm centimetre centimetres mile miles foot feet inch inches yard yards nautical ton tons tonne tonnes kilogram kilograms kg gram grams litre litres liter liters c barrel barrels gallon gallons acre acres hectare hectares square degree degrees watt watts megawatt megawatts mw dollar dollars euro euros pound pounds lira liras riyal riyals dinar dinars rial rials dirham dirhams rupee rupees naira kobo shilling shillings peso pesos franc francs kyat taka baht yuan yen hryvnia hryvnias rouble roubles ruble rubles birr cents year years month months week weeks day days hour hours hrs minute minutes mins second seconds decade decades century centuries night nights time times am pm a.m p.m o'clock gmt utc local bst est vote votes seat seats goal goals years-old year-old magnitude mph kph knots st nd rd th s round rounds rounds-of head cattle cow cows sheep goat goats animal animals livestock camel camels tent-poles page pages article articles paragraph countries country sides side",
)

/** Words before a number that make it a name, a year or an age. */
export const NAMED_BY = set(
  "brigade division battalion regiment corps unit resolution article chapter page number no no. flight channel gate terminal block phase route highway road street room line level category act law decree group battery sector zone area camp hall flat apartment aged age version model type day week year magnitude calibre caliber figure table protocol france",
)

/** Words after a number in words or digits that say it is one in a row of several: no count. */
export const NOT_ONE_BEFORE = set("no the this that any every each which such only some last first next")
export const NOT_ONE_AFTER = set(
  "another by after day time point side hand way thing week month year hour night reason more-time step such",
)

/** Words after which four digits are a year. */
export const YEAR_AFTER = set(
  "in since of by until till from during before after early late mid around the circa and to - between through for",
)

/** Currencies, which an adjective may part from their number: "20 million Syrian pounds". */
export const CURRENCIES = set(
  "pound pounds dollar dollars euro euros lira liras riyal riyals dinar dinars shekel shekels rial rials dirham dirhams rupee rupees naira kobo shilling shillings peso pesos franc francs kyat taka baht yuan yen hryvnia hryvnias rouble roubles ruble rubles birr",
)

/** Words that repeat a bound's amount for more of the same: "at least another 10". */
export const MORE_OF_THEM: readonly string[] = ["another", "a further", "an additional", "a total of"]
