/** One phrasing of a case file with the value that must be found in it. */
export interface Case {
  /** "dates.ar.txt:5": where the phrasing stands. */
  readonly at: string
  readonly phrase: string
  /** The values in the order of the words; empty for "nothing". */
  readonly values: readonly string[]
  /** The day that the phrase is said on, where the file gives one. */
  readonly now: string | null
  /** True where the phrasing is marked "?": right, and not read yet. */
  readonly open: boolean
}

/** Reads a case file: "= value", then indented phrasings; "now DATE" holds from there on; "#" opens a comment; "?" before a phrasing says that it is not read yet. Any other line throws. */
export function readCases(name: string, text: string): Case[] {
  const cases: Case[] = []
  let values: readonly string[] | null = null
  let now: string | null = null
  for (const [i, line] of text.split("\n").entries()) {
    const at = `${name}:${i + 1}`
    if (line.trim() === "" || line.startsWith("#")) continue
    if (line.startsWith("now ")) now = line.slice(4).trim()
    else if (line.startsWith("= ")) values = valuesOf(line.slice(2).trim())
    else if (/^ [ ?]/.test(line) && values)
      cases.push({ at, phrase: line.slice(2).trim(), values, now, open: line[1] === "?" })
    else throw new Error(`${at}: neither a value nor a phrasing`)
  }
  return cases
}

const valuesOf = (value: string): readonly string[] =>
  value === "nothing" ? [] : value.split(";").map(part => part.trim())
