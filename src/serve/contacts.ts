/** Telephone numbers as papers print them, international or with a leading zero. What they begin with is looked at first: hardly any sign is that. */
const NUMBER =
  /(?=[+0٠])(?<![\p{N}.,/:-])(?:(?:\+|00)\p{N}{1,3}(?:[ \u00a0-]?\p{N}){6,12}|[0٠](?:[ \u00a0-]?\p{N}){8,10})(?![\p{N}:])/gu

/** The same, and addresses of electronic mail, which every word may begin. */
const CONTACT = new RegExp(
  `${NUMBER.source}|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}`,
  "gu",
)

const contactIn = (words: string): RegExp => (words.includes("@") ? CONTACT : NUMBER)

/** What every contact holds one of: most words hold none, and are not looked at closer. */
const SIGN = /[@+0٠]/u

/** Contact details in words, in the order in which they stand. */
export const contactsIn = (words: string): readonly string[] =>
  [...words.matchAll(contactIn(words))].map(([found]) => found)

/** The same words with each contact made over, those that serve the public left as they are. */
export const withoutContacts = (words: string, open: ReadonlySet<string>, cover: (found: string) => string): string =>
  !SIGN.test(words) ? words : words.replace(contactIn(words), found => (open.has(found) ? found : cover(found)))
