import type { Value } from "../../model/claim.ts"
import { foldWord } from "../fold.ts"
import { countForms } from "./morphology.ts"

/** Words below a hundred: units, then tens. */
const UNITS = "bir, iki, üç, dört/dörd, beş, altı, yedi, sekiz, dokuz".split(", ")
const TENS = "on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan".split(", ")

const plain = (entry: string): string => foldWord(entry.split("/")[0] ?? entry)

export const SMALL: ReadonlyMap<string, number> = new Map([
  ["sifir", 0] as const,
  ...UNITS.map((word, at) => [plain(word), at + 1] as const),
  ...TENS.map((word, at) => [plain(word), (at + 1) * 10] as const),
])

/** Words that multiply what stands before them, or stand for themselves. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["yüz", 100],
  ["bin", 1e3],
  ["milyon", 1e6],
  ["milyar", 1e9],
])

/** What ends a number told in words, with the word that it ends: "ikisi", "binden", "yüzü". */
export const ENDED: ReadonlyMap<string, string> = new Map(
  [...UNITS, ...TENS, ...SCALES.keys()].flatMap(entry =>
    countForms(entry)
      // "Yüzde": per cent.
      .filter(({ text }) => text !== "yüzde")
      .map(({ text }) => [text, plain(entry)] as const),
  ),
)

/** Vague amounts, with how many each stands for. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ["birkaç", [3, 9]],
      ["birçok", [3, 9]],
      ["bazı", [3, 9]],
      ["pek çok", [3, 9]],
      ["çok sayıda", [3, 9]],
      ["çok sayıdaki", [3, 9]],
      ["onlarca", [20, 99]],
      ["yüzlerce", [200, 999]],
      ["binlerce", [2000, 9999]],
      ["on binlerce", [20_000, 99_999]],
      ["yüz binlerce", [200_000, 999_999]],
      ["milyonlarca", [2_000_000, 9_999_999]],
      ["birkaç yüz", [200, 999]],
      ["birkaç bin", [2000, 9999]],
    ] as const
  ).map(([word, bounds]) => [foldWord(word), bounds] as const),
)

export type Bound = Extract<Value["qualifier"], "about" | "over" | "under">

/** Phrases that bound the number after them. */
export const BEFORE: readonly (readonly [Bound, string])[] = [
  ["about", "yaklaşık, yaklaşık olarak, aşağı yukarı, tahminen"],
  ["over", "en az, en azından, asgari"],
  ["under", "en fazla, en çok, azami"],
]

/** Phrases that bound the number before them; behind an ending, which stands alone behind an apostrophe ("14'ten fazla") or on the word ("binden fazla"). */
export const AFTER: readonly (readonly [Bound, string])[] = [
  ["over", "fazla, çok, aşkın"],
  ["about", "yakın, civarında, dolayında, kadar"],
  ["under", "az"],
]

/** Words after a number that make it measure something instead of counting people or things. */
export const MEASURES: ReadonlySet<string> = new Set(
  "yaşında yaşındaki yaş yıl yılında yıllık yılı ay aylık ayda hafta haftalık gün günlük günde gündür saat saatlik saatte dakika saniye kilometre km metre metrelik santimetre mil ton kilo kilogram gram litre varil hektar dönüm derece watt megavat dolar euro avro lira tl riyal dinar puan oy sandalye kez defa kere büyüklüğünde şiddetinde numaralı sayılı no kat katlı ülke taraf tur madde yer"
    .split(" ")
    .map(foldWord),
)

/** Words before a number that make it a name, a share or an hour. */
export const NAMED_BY: ReadonlySet<string> = new Set("yüzde saat no madde sayfa kanal".split(" ").map(foldWord))
