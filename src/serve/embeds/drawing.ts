import { type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { StoryView } from "../../model/story.ts"
import { apart } from "../exports/sheet-words.ts"
import { safe } from "../exports/story-html.ts"
import { markAt } from "./marks.ts"

/** Width of every drawing, in its own units. */
export const WIDTH = 720
const MARGIN = 24
const LINE = 22
/** Signs of a line that fit, by how they stand; Arabic and Latin letters are about as wide. */
const SIGNS = { head: 68, text: 80, note: 100 } as const

/** What drawings are made with. */
export interface Drawing {
  readonly view: StoryView
  readonly language: InterfaceLanguage
  /** Address of the server, to which the claims' pages belong. */
  readonly origin: string
}

/** One line of a drawing: words, how they stand, and the claim that they lead to. */
export interface DrawnLine {
  readonly words: string
  readonly as: "head" | "text" | "note"
  readonly claim: string | null
  /** Number of the claimant whose sign stands before it. */
  readonly mark?: number
}

const LOOKS: Readonly<Record<DrawnLine["as"], string>> = {
  head: 'font-size="17" font-weight="700" fill="#1a1a1a"',
  text: 'font-size="15" fill="#1a1a1a"',
  note: 'font-size="12" fill="#555555"',
}

/** Words in lines that fit, parted between words. */
export function wrapped(words: string, signs: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < signs) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A body of lines from a height on, and the height behind it. */
export function drawLines(lines: readonly DrawnLine[], from: number, { language, origin }: Drawing): Drawn {
  const inwards = (by: number): number => (language === "ar" ? WIDTH - MARGIN - by : MARGIN + by)
  let y = from
  const drawn = lines.flatMap(({ words, as, claim, mark }) =>
    wrapped(words, SIGNS[as]).map((part, i) => {
      y += LINE
      const sign = mark === undefined || i > 0 ? "" : markAt(mark, inwards(6), y - 5)
      const x = inwards(mark === undefined ? 0 : 20)
      const text = `${sign}<text x="${x}" y="${y}" ${LOOKS[as]}>${safe(part)}</text>`
      return claim === null ? text : `<a href="${safe(claimAddress(origin, claim))}" target="_blank">${text}</a>`
    }),
  )
  return { body: drawn.join("\n"), height: y }
}

/** A part of a drawing and how far down it reaches. */
export interface Drawn {
  readonly body: string
  readonly height: number
}

/** Numbers and addresses with signs between them keep their order in a line of either direction. */
export const inOrder = (words: string): string => `\u2066${words}\u2069`

/** Where a claim's words are. */
export const claimAddress = (origin: string, claim: string): string => `${origin}/claim/${encodeURIComponent(claim)}`

/** Whose it is: a neutral name where one is known, else the text's words in quotation marks (DESIGN, rule 9). */
export function whose(claimant: { key: string | null; name: string | null }, { view, language }: Drawing): string {
  const { ledger } = WORDS[language]
  if (claimant.key === null && claimant.name === null) return ledger.ownVoice
  const known = claimant.key === null ? undefined : view.names[claimant.key]
  return known === undefined ? ledger.quoted.replace("#", apart(claimant.name ?? "")) : apart(known)
}

/** A whole drawing: its title, what `draw` puts below, and where all of it comes from. */
export function svgOf(drawing: Drawing, draw: (from: number) => Drawn): string {
  const { view, language, origin } = drawing
  const { asOf } = view
  const { clock, moments } = WORDS[language].embeds
  const head = drawLines([{ words: view.title, as: "head", claim: null }], 8, drawing)
  const drawn = draw(head.height + 8)
  const moment = `${clock[asOf.clock]} ${inOrder(asOf.at ?? view.to ?? moments.now)}`
  const address = `${origin}/story/${encodeURIComponent(view.story)}`
  const reports = view.members.filter(({ main }) => main)
  const outlets = [...new Set(reports.map(({ outlet, report }) => outlet ?? report))]
    .map(apart)
    .join(WORDS[language].ledger.comma)
  const source = drawLines(
    [
      { words: `Tawatur · ${outlets}`, as: "note", claim: null },
      { words: `${moment} · ${inOrder(address)}`, as: "note", claim: null },
    ],
    drawn.height + 12,
    drawing,
  )
  const height = source.height + 16
  const direction = language === "ar" ? "rtl" : "ltr"
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" lang="${language}" direction="${direction}" unicode-bidi="plaintext" font-family="'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif">
<title>${safe(view.title)}</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${head.body}
${drawn.body}
${source.body}
</svg>
`
}
