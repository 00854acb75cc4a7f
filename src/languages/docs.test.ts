import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import * as languages from "./index.ts"

const PAGE = readFileSync(new URL("../../docs/arabic.md", import.meta.url), "utf8")

test("the example of the page runs and gives what the page says", () => {
  const [, program = "", printed = ""] =
    /```js\nimport \{[^}]+\} from "tawatur\/languages"\n([\s\S]*?)```\n+prints\n+```\n([\s\S]*?)```/.exec(PAGE) ?? []
  const lines: string[] = []
  const print = (line: string): void => void lines.push(line)
  const names = Object.keys(languages)
  new Function(...names, "console", program)(...Object.values(languages), { log: print })
  expect(lines).toEqual(printed.trim().split("\n"))
  expect(lines.length).toBeGreaterThan(4)
})
