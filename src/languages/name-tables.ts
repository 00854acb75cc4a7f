import { PRECISIONS, type Precision } from "../model/claim.ts"
import { arabicForms } from "./ar/name-forms.ts"
import { wordList } from "./name-words.ts"
import { PACKS } from "./packs.ts"

const ACTORS = PACKS.map(pack => pack.actorWords)
const PLACES = PACKS.map(pack => pack.placeWords)

const canonicalPhrase = (phrase: string): string => phrase.split(" ").map(arabicForms.canonical).join(" ")

/** The words and phrases of several languages' lists, in the spelling names are compared by. */
export const united = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap(list => [...wordList(list)].map(canonicalPhrase)))

/** How finely each word for a kind of place places it. */
export const kinds = (): ReadonlyMap<string, Precision> =>
  new Map(
    PLACES.flatMap(words =>
      PRECISIONS.flatMap(precision =>
        [...united([words.kinds[precision] ?? ""])].map(word => [word, precision] as const),
      ),
    ),
  )

/** ISO country by adjective of nationality, with and without article. */
export const nationalities = (): ReadonlyMap<string, string> =>
  new Map(
    PLACES.flatMap(({ nationalities: by }) =>
      Object.entries(by).flatMap(([country, list]) =>
        [...wordList(list)].flatMap(word =>
          [word, ...arabicForms.otherArticle(word)].map(form => [form, country] as const),
        ),
      ),
    ),
  )

/** What an office is for, by each word that tells it. */
export const offices = (): ReadonlyMap<string, string> =>
  new Map(
    ACTORS.flatMap(words =>
      Object.entries(words.offices).flatMap(([office, list]) =>
        [...united([list])].map(word => [word, office] as const),
      ),
    ),
  )
