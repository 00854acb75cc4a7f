import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)

/** `subset-font`, which brings no types: cuts a font down to the letters of the text and the stretch of an axis. */
const subsetFont = require("subset-font") as (
  font: Uint8Array,
  text: string,
  options: { targetFormat: "woff2"; variationAxes: { wght: typeof WEIGHTS } },
) => Promise<Uint8Array>

/** First and last code point of a stretch; `src/web/fonts/fonts.css` names the same ones in its unicode-range. */
type Stretch = readonly [first: number, last: number]

/** Arabic, Persian, Kurdish and Urdu letters, vowel marks, digits, signs; the ornate brackets and two ligatures that have code points. */
const ARABIC: readonly Stretch[] = [
  [0x0600, 0x0604],
  [0x060b, 0x060c],
  [0x061b, 0x061c],
  [0x061e, 0x063a],
  [0x0640, 0x066d],
  [0x0670, 0x0671],
  [0x0679, 0x0679],
  [0x067e, 0x067e],
  [0x0686, 0x0688],
  [0x0691, 0x0698],
  [0x06a4, 0x06af],
  [0x06b5, 0x06c7],
  [0x06cc, 0x06d5],
  [0x06f0, 0x06f9],
  [0x200c, 0x200f],
  [0x204f, 0x204f],
  [0xfd3e, 0xfd3f],
  [0xfdf2, 0xfdf2],
  [0xfdfa, 0xfdfa],
]
/** English and Western European letters, digits, punctuation and the signs that the page uses. */
const LATIN: readonly Stretch[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
  [0xfffd, 0xfffd],
]
/** Letters of transliterations and of the other languages in Latin letters: asked for only by a page that has one. */
const LATIN_MORE: readonly Stretch[] = [
  [0x0100, 0x0130],
  [0x0132, 0x0151],
  [0x0154, 0x017f],
  [0x1e00, 0x1eff],
]

/** Weights that the page uses; the others are left out of the file. */
const WEIGHTS = { min: 400, max: 700 } as const

interface Font {
  readonly file: string
  readonly from: string
  readonly stretches: readonly Stretch[]
}

const source = (family: string, letters: string): string =>
  `@fontsource-variable/${family}/files/${family}-${letters}-wght-normal.woff2`

/** Every font of the page, what it is cut from, and the letters that stay. */
export const FONTS: readonly Font[] = [
  { file: "noto-sans.woff2", from: source("noto-sans", "latin"), stretches: LATIN },
  { file: "noto-sans-more.woff2", from: source("noto-sans", "latin-ext"), stretches: LATIN_MORE },
  { file: "noto-sans-arabic.woff2", from: source("noto-sans-arabic", "arabic"), stretches: ARABIC },
  { file: "noto-naskh-arabic.woff2", from: source("noto-naskh-arabic", "arabic"), stretches: ARABIC },
]

/** Where the fonts are kept. */
export const FOLDER = join(root, "src/web/fonts")

const lettersOf = (stretches: readonly Stretch[]): string =>
  stretches
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join("")

/** The font, cut: the same bytes each time. */
export const cut = ({ from, stretches }: Font): Promise<Uint8Array> =>
  subsetFont(readFileSync(require.resolve(from)), lettersOf(stretches), {
    targetFormat: "woff2",
    variationAxes: { wght: WEIGHTS },
  })

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true })
  for (const font of FONTS) {
    const bytes = await cut(font)
    writeFileSync(join(FOLDER, font.file), bytes)
    console.log(`${font.file}  ${bytes.length}`)
  }
}
