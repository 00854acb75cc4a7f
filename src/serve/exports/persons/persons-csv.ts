import { fill, type InterfaceLanguage, WORDS } from "../../../messages/words.ts"
import type { AsOf, StoryView } from "../../../model/story.ts"
import { csvLine, MARK } from "../claims/csv.ts"
import { type NamedPerson, type Naming, personsIn } from "./persons.ts"

const COLUMNS = [
  "person",
  "story",
  "incident",
  "name",
  "fate",
  "age",
  "sex",
  "role",
  "place",
  "same_person_because",
  "claimant",
  "quote",
  "quote_start",
  "quote_end",
  "claim",
  "report",
  "report_version",
  "outlet",
  "published",
  "as_of",
  "clock",
] as const

/** Why namings are taken for one person's, in words; nothing for a single one. */
export const whyOne = ({ because }: Pick<NamedPerson, "because">, language: InterfaceLanguage): string | null =>
  because && fill(WORDS[language].persons.onePerson, because.name, because.place)

const line = (person: NamedPerson, at: number, one: Naming, story: string, asOf: AsOf, language: InterfaceLanguage) =>
  csvLine([
    at + 1,
    story,
    person.incident,
    one.name,
    one.fate,
    one.age,
    one.sex,
    one.role,
    one.place,
    whyOne(person, language),
    one.claimant,
    one.quote,
    one.start,
    one.end,
    one.claim,
    one.report,
    one.version,
    one.outlet,
    one.published,
    asOf.at,
    asOf.clock,
  ])

/** The recorder's list as CSV: a line for each place where a person is named; `person` numbers the persons of a story. */
export async function* personsCsv(
  views: AsyncIterable<StoryView>,
  asOf: AsOf,
  language: InterfaceLanguage,
): AsyncGenerator<string> {
  yield MARK + csvLine(COLUMNS)
  for await (const view of views)
    for (const [at, person] of personsIn(view).entries())
      for (const one of person.named) yield line(person, at, one, view.story, asOf, language)
}
