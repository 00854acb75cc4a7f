import { readFileSync } from "node:fs"

/** Two folders up both from the source and from what is built of it. */
const PACKAGE = new URL("../../package.json", import.meta.url)

/** The package's version. */
export const packageVersion = (): string => String(JSON.parse(readFileSync(PACKAGE, "utf8")).version)
