/** Told apart without hue too, by their shapes (Okabe and Ito's palette). */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"]

/** Outlines around a middle, 6 units to each side. */
const SHAPES = [
  "a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
  "v-6h12v12h-12z",
  "m0 6l6 -12l6 12z",
  "l6 -7l6 7l-6 7z",
  "m0 -6l6 12l6 -12z",
  "m0 -2h4v-4h4v4h4v4h-4v4h-4v-4h-4z",
]

/** The colour of the nth claimant. */
export const colourOf = (n: number): string => COLOURS[n % COLOURS.length] ?? "#000000"

/** The sign of the nth claimant around a point. Drawn, not written: fonts need not have it. */
export const markAt = (n: number, x: number, y: number): string =>
  `<path d="M${(x - 6).toFixed(1)} ${y.toFixed(1)}${SHAPES[n % SHAPES.length]}" fill="${colourOf(n)}"/>`
