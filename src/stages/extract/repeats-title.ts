import type { Analysis } from "../../languages/analysis.ts"
import type { Run } from "../../languages/token.ts"

/** Tokens that may stand beside the title in a line that links to the report: "read also:", the outlet's name. */
const BESIDE_TITLE = 4

/** A line at the end that only links to the report by its title. A sentence that tells more happens to hold its words. */
export function repeatsTitle({ tokens, sentences, report }: Analysis, run: Run): boolean {
  const [title] = sentences
  if (!report.title || !title) return false
  const [length, beside] = [title.to - title.from, run.to - run.from - (title.to - title.from)]
  if (length < 4 || beside < 0 || beside > BESIDE_TITLE) return false
  const second = tokens[title.from + 1]?.text
  let shared = false
  for (let at = run.from; at < run.to && !shared; at++) shared = tokens[at]?.text === second
  if (!shared) return false
  const words = (part: Run): string =>
    tokens
      .slice(part.from, part.to)
      .map(token => token.text)
      .join(" ")
  return words(run).includes(words(title))
}
