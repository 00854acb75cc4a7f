import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { parseAst } from "rolldown/parseAst"
import { describe, expect, it } from "vitest"

const ROOT = fileURLToPath(new URL("..", import.meta.url))

/** What each part of src may import from, besides itself. A folder that is not named here fails. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  client: [],
  model: ["messages"],
  languages: ["model"],
  knowledge: ["model", "languages"],
  "stages/collect": ["model"],
  "stages/read": ["model"],
  "stages/analyse": ["model", "languages", "knowledge"],
  "stages/extract": ["model", "languages", "knowledge"],
  "stages/link": ["model", "languages", "knowledge"],
  "stages/weave": ["messages", "model", "languages", "knowledge"],
  store: ["model"],
  archive: ["model", "languages", "knowledge", "stages/link", "stages/weave", "store"],
  "trial-cases.ts": ["model", "knowledge", "pipeline.ts"],
  "trial-samples.ts": ["model", "knowledge", "archive", "pipeline.ts"],
  "analysing.ts": ["model", "languages", "knowledge", "stages/collect", "stages/read", "stages/analyse"],
  "pipeline.ts": ["model", "languages", "knowledge", "analysing.ts", "stages/*"],
  queue: ["model", "store", "archive"],
  collector: ["model", "pipeline.ts", "stages/collect", "stages/read"],
  stamping: ["model", "stages/collect"],
  alerts: ["messages", "model", "languages", "collector", "serve"],
  serve: ["messages", "model", "languages", "knowledge", "pipeline.ts", "collector"],
  proposing: ["model", "languages", "pipeline.ts", "serve"],
  cli: [
    "messages",
    "model",
    "knowledge",
    "archive",
    "pipeline.ts",
    "queue",
    "collector",
    "stamping",
    "serve",
    "alerts",
    "proposing",
  ],
  web: ["messages", "serve"],
  "index.ts": ["model", "messages", "languages", "knowledge", "archive", "pipeline.ts", "serve"],
}

const FILE_LINES = { max: 300, p95: 200, median: 60 }
const FUNCTION_LINES = { max: 50, median: 10 }

/** Tables of words and examples, which are data in the form of code. */
const isTable = (file: string): boolean => /(^|\/)(data|lexicon)(\/|$)|\.data\.ts$|messages\//.test(file)

interface Code {
  readonly file: string
  readonly text: string
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter(file => !/(^|\/)(node_modules|dist)\//.test(file))

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8")
const sources: readonly Code[] = filesUnder("src")
  .filter(file => /\.tsx?$/.test(file))
  .map(file => ({ file, text: read(file) }))
const code = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file))

/** The part of src a file is in: "stages/read", "store", "pipeline.ts". */
const partOf = (file: string): string => {
  const [, first = "", second = ""] = file.split("/")
  return first === "stages" ? `stages/${second}` : first
}

/** Relative imports only: packages are judged by docs/dependencies.md. Written `from "…"` or `import("…")`. */
const importsOf = ({ file, text }: Code): readonly string[] =>
  [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    relative(ROOT, join(ROOT, file, "..", path)),
  )

describe("imports", () => {
  const allowed = (from: string, to: string): boolean =>
    from === to ||
    (MAY_IMPORT[from] ?? []).some(part => part === to || (part.endsWith("/*") && to.startsWith(part.slice(0, -1))))

  it("go one way, and no stage imports another", () => {
    const wrong = code.flatMap(source =>
      importsOf(source)
        .filter(target => target.startsWith("src/") && !allowed(partOf(source.file), partOf(target)))
        .map(target => `${source.file} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it("of the page are the messages, and of the server the contracts' types alone", () => {
    const fromServer = code
      .filter(({ file }) => partOf(file) === "web")
      .flatMap(({ file, text }) =>
        [...text.matchAll(/(import[^"]*)"[./]*\/serve\/([^"]+)"/g)].map(([, head = "", path = ""]) => ({
          file,
          head,
          path,
        })),
      )
    const wrong = fromServer.filter(
      ({ head, path }) => !head.startsWith("import type") || !/^([a-z]+-)?contract\.ts$/.test(path),
    )
    expect(wrong).toEqual([])
  })

  it("leave what serves tests, and is not published, to tests", () => {
    const servesTests = (file: string): boolean => /(^|\/)(invented|trial-[^/]*)\.ts$/.test(file)
    expect(code.filter(({ file }) => servesTests(file)).length).toBeGreaterThan(4)
    const wrong = code
      .filter(({ file }) => !servesTests(file))
      .flatMap(source =>
        importsOf(source)
          .filter(servesTests)
          .map(target => `${source.file} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it("come from folders that are announced", () => {
    const unknown = new Set(code.map(({ file }) => partOf(file)).filter(part => !Object.hasOwn(MAY_IMPORT, part)))
    expect([...unknown]).toEqual([])
  })
})

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"

/** Every node of a syntax tree, outer ones first. */
function* nodes(value: unknown): Generator<Node> {
  if (isNode(value)) yield value
  if (typeof value === "object" && value !== null) for (const child of Object.values(value)) yield* nodes(child)
}

const trees = code.map(({ file, text }) => ({
  file,
  text,
  all: [...nodes(parseAst(text, { lang: file.endsWith("x") ? "tsx" : "ts" }))],
}))
const lineCount = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0)
const quantile = (sizes: readonly number[], q: number): number =>
  sizes.toSorted((a, b) => a - b)[Math.ceil(q * sizes.length) - 1] ?? 0

describe("sizes", () => {
  it("of files stay small", () => {
    const files = code.filter(({ file }) => !isTable(file)).map(({ file, text }) => ({ file, lines: lineCount(text) }))
    const sizes = files.map(file => file.lines)
    expect(files.filter(({ lines }) => lines > FILE_LINES.max)).toEqual([])
    expect(quantile(sizes, 0.5)).toBeLessThanOrEqual(FILE_LINES.median)
    expect(quantile(sizes, 0.95)).toBeLessThanOrEqual(FILE_LINES.p95)
  })

  it("of functions stay small", () => {
    const functions = trees.flatMap(({ file, text, all }) =>
      all
        .filter(node => /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type))
        .map(({ start, end }) => ({
          at: `${file}:${lineCount(text.slice(0, start))}`,
          lines: lineCount(text.slice(start, end)),
        })),
    )
    expect(functions.filter(({ lines }) => lines > FUNCTION_LINES.max)).toEqual([])
    expect(
      quantile(
        functions.map(one => one.lines),
        0.5,
      ),
    ).toBeLessThanOrEqual(FUNCTION_LINES.median)
  })
})

describe("code", () => {
  const holding = (types: RegExp): readonly string[] =>
    trees.filter(({ all }) => all.some(node => types.test(node.type))).map(({ file }) => file)

  it("has no any, no default export, and only syntax that can be erased", () => {
    expect(holding(/^TSAnyKeyword$/)).toEqual([])
    expect(holding(/^ExportDefaultDeclaration$/)).toEqual([])
    expect(holding(/^(TSEnumDeclaration|TSModuleDeclaration|TSParameterProperty)$/)).toEqual([])
  })

  it("has one class", () => {
    expect(holding(/^Class(Declaration|Expression)$/)).toEqual(["src/model/problem.ts"])
  })

  it("has no Arabic in a stage: words to be matched live in src/languages", () => {
    const speaks = ({ type, start, end }: Node, text: string): boolean =>
      /^(Literal|TemplateElement|Identifier)$/.test(type) && /\p{Script=Arabic}/u.test(text.slice(start, end))
    const speaking = trees.filter(
      ({ file, text, all }) => file.startsWith("src/stages/") && all.some(n => speaks(n, text)),
    )
    expect(speaking.map(({ file }) => file)).toEqual([])
  })

  it("says what each exported function promises", () => {
    const bare = code
      .filter(({ file }) => !isTable(file))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/(?<!\*\/)\n(export (?:async )?(?:function\*?|const) \w+)(?=.*(?:\(|=>))/g)]
          .map(([, head = ""]) => `${file}: ${head}`)
          .filter(line => !/const [A-Z]/.test(line)),
      )
    expect(bare).toEqual([])
  })

  it("leaves nothing for later and names no machine", () => {
    const mine = "src/structure.test.ts"
    const marks = new RegExp(["TO", "DO|FIX", "ME|X", "XX"].join(""))
    const paths = /["'`\s(](\/(home|root|work|Users|tmp)\/[\w.]|[A-Z]:\\\\)/
    const pages = filesUnder("docs").filter(file => file.endsWith(".md"))
    const files = [...sources, ...pages.map(file => ({ file, text: read(file) }))]
    const others = files.filter(({ file }) => file !== mine)
    expect(others.filter(({ text }) => marks.test(text)).map(({ file }) => file)).toEqual([])
    expect(others.filter(({ text }) => paths.test(text)).map(({ file }) => file)).toEqual([])
  })
})

describe("the package", () => {
  const manifest: Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>> = JSON.parse(
    read("package.json"),
  )
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]

  it("has pinned versions and no download addresses", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved": "http|https?:\/\/registry/)
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(version => !/^(\d+\.\d+\.\d+(-[\w.]+)?|file:[\w/]+)$/.test(version))).toEqual([])
  })

  it("has every command and every path of the API in its docs", () => {
    const commands = [...read("src/cli/commands.ts").matchAll(/^ {2}(\w+): async/gm)].map(([, name = ""]) => name)
    expect(commands.length).toBeGreaterThan(5)
    const page = read("docs/commands.md")
    expect(commands.filter(name => !page.includes(`\`tawatur ${name}`))).toEqual([])
    const paths = sources.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}path: "(\/[^"]+)"/gm)].map(([, path = ""]) => path),
    )
    expect(paths.filter(path => !read("docs/api.md").includes(`\`${path}`))).toEqual([])
  })

  it("names files that are there", () => {
    const pages = ["README.md", "README.ar.md", "CONTRIBUTING.md", ...filesUnder("docs")].filter(file =>
      file.endsWith(".md"),
    )
    const named = pages.flatMap(page =>
      [
        ...read(page).matchAll(/`((?:src|data|scripts|bench|docs|cases|samples|bin)\/[^`\s*{]*)`/g),
        ...read(page).matchAll(/`npx vitest run ([^`\s]+)`/g),
        ...[...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([all, path = ""]) => [
          all,
          join(page, "..", path),
        ]),
      ].map(([, path = ""]) => ({ page, path })),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it("says what each dependency is for", () => {
    const page = read("docs/dependencies.md")
    expect(names.filter(name => !page.includes(`\`${name}\``))).toEqual([])
    const told = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name)
    expect(told.filter(name => !names.includes(name))).toEqual([])
  })
})
