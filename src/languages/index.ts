/** Reading of Arabic, English and Turkish by themselves, without an archive: `import { … } from "tawatur/languages"`. */

export { ar } from "./ar/index.ts"
export { morphology } from "./ar/morphology.ts"
export { en } from "./en/index.ts"
export { type Folded, fold } from "./fold.ts"
export { type Line, linesOf } from "./layout.ts"
export type { Pack } from "./pack.ts"
export { PACKS } from "./packs.ts"
export type { Lexeme, Reading } from "./sense.ts"
export type { Signature } from "./signature.ts"
export type { Dated, Quantity, Run, Token } from "./token.ts"
export { sentences, tokenise } from "./tokens.ts"
export { tr } from "./tr/index.ts"
