import { spawn } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Archive } from "../model/archive.ts"
import { openPglite } from "../store/backends/pglite.ts"
import { MIGRATIONS } from "../store/migrations.ts"
import { engineFor } from "./engine.ts"
import type { Engine } from "./shell.ts"
import { called } from "./trial-shell.ts"

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url))
const LANGUAGES = ["en", "ar"] as const
type Language = (typeof LANGUAGES)[number]

/** A source's bytes; a function where they are made only when they are wanted. */
type Content = string | Uint8Array | (() => Uint8Array)

interface Case {
  readonly what: string
  /** What is bad: files of one call, by name. */
  readonly files: Readonly<Record<string, Content>>
  /** The archive's folder, where it is what is bad. */
  readonly folder?: "newer" | "killed"
  readonly code: 0 | 1
  /** What is told, a sentence a line; FILE is the first file's path, FOLDER the archive's. */
  readonly en: readonly string[]
  readonly ar: readonly string[]
  /** Reports of those files that are stored, in order, with what became of them. */
  readonly stored: readonly (readonly [report: string, en: string, ar: string])[]
}

const matter = (id: string, more: string): string => `---\nid: ${id}\n${more}\n---\n`
const ARABIC = "أعلنت بلدية المرفأ إصابة 4 عمال في انهيار رصيف قديم."
const RUSSIAN = Uint8Array.from([
  0xcf, 0xee, 0xf0, 0xf2, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xf2, 0x20, 0xf8, 0xf2, 0xee,
])
const declaring = (charset: string): Uint8Array =>
  Buffer.concat([Buffer.from(`<html><head><meta charset="${charset}"></head><body><p>`), RUSSIAN, Buffer.from("</p>")])

const CASES: readonly Case[] = [
  {
    what: "an empty file",
    files: { "empty.txt": "" },
    code: 1,
    en: ["FILE is empty: there is nothing to read.", "2 read · 1 failed"],
    ar: ["الملف FILE فارغ، وليس فيه ما يُقرأ.", "قُرئ 2 · تعذّر 1"],
    stored: [],
  },
  {
    what: "a binary file",
    files: { "image.txt": Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1") },
    code: 1,
    en: ["FILE is not text. Tawatur reads plain text, Markdown, HTML and NDJSON.", "2 read · 1 failed"],
    ar: ["الملف FILE ليس نصاً. يقرأ تواتر النص العادي وMarkdown وHTML وNDJSON.", "قُرئ 2 · تعذّر 1"],
    stored: [],
  },
  {
    what: "an unknown encoding that is declared",
    files: { "page.html": declaring("harbour-8") },
    code: 1,
    en: [
      'The encoding of FILE cannot be told: it declares "harbour-8", which does not fit, and its bytes fit no other. Convert it to UTF-8.',
      "2 read · 1 failed",
    ],
    ar: [
      "لا يُعرف ترميز FILE: يعلن الترميز harbour-8 وهو لا يوافقه، ولا توافق بايتاته ترميزاً آخر. حوّله إلى UTF-8.",
      "قُرئ 2 · تعذّر 1",
    ],
    stored: [],
  },
  {
    what: "an unknown encoding that nothing declares",
    files: { "odd.txt": RUSSIAN },
    code: 1,
    en: ["The encoding of FILE cannot be told from its bytes. Convert it to UTF-8.", "2 read · 1 failed"],
    ar: ["لا يُعرف ترميز FILE من بايتاته. حوّله إلى UTF-8.", "قُرئ 2 · تعذّر 1"],
    stored: [],
  },
  {
    what: "broken HTML that still holds its text",
    files: {
      "broken.html": `<html><head><meta name="dc.identifier" content="broken"><meta name="date" content="2025-03-02"><title>المرفأ</head><body <div><p>${ARABIC}<b><i></p></b><table><tr><td`,
    },
    code: 0,
    en: ["No article stands out in FILE: the whole page is read."],
    ar: ["لا مقال يبرز في FILE، فتُقرأ الصفحة كلها."],
    stored: [["broken", "new", "جديد"]],
  },
  {
    what: "broken HTML that holds none",
    files: { "hollow.html": "<html><head><script>let open = '<p>" },
    code: 1,
    en: ["There is no text in FILE.", "2 read · 1 failed"],
    ar: ["لا نص في FILE.", "قُرئ 2 · تعذّر 1"],
    stored: [],
  },
  {
    what: "40 MB of text",
    files: { "large.txt": () => Buffer.alloc(40_000_000, "كلمة ") },
    code: 1,
    en: [
      "FILE is too large: it has at least 40 MB, and one report may have up to 32 MB. Split it, or give an .ndjson file with one report a line.",
      "2 read · 1 failed",
    ],
    ar: [
      "الملف FILE أكبر مما يُقرأ: حجمه 40 ميغابايت على الأقل، والحد الأقصى للتقرير الواحد 32. قسّمه، أو ضع التقارير في ملف ‎.ndjson، تقريراً في كل سطر.",
      "قُرئ 2 · تعذّر 1",
    ],
    stored: [],
  },
  {
    what: "40 MB in one record, another report behind it",
    files: {
      "large.ndjson": () =>
        Buffer.concat([
          Buffer.from('{"id": "long", "body": "'),
          Buffer.alloc(40_000_000, "a"),
          Buffer.from(`"}\n${JSON.stringify({ id: "behind", published: "2025-03-02", body: ARABIC })}\n`),
        ]),
    },
    code: 1,
    en: ["FILE:1 cannot be read as a report: it is too long for one report.", "3 read · 1 failed"],
    ar: ["تتعذّر قراءة FILE:1 كتقرير: أطول مما يسعه تقرير واحد.", "قُرئ 3 · تعذّر 1"],
    stored: [["behind", "new", "جديد"]],
  },
  {
    what: "no date",
    files: { "undated.txt": matter("undated", "outlet: Harbour Post") + ARABIC },
    code: 0,
    en: ['FILE does not say when it was published: what it dates by "today" or "yesterday" stays undated.'],
    ar: ["لا يذكر FILE متى نُشر، فما يؤرخه بـ«اليوم» أو «أمس» يبقى بلا تاريخ."],
    stored: [["undated", "new", "جديد"]],
  },
  {
    what: "a date that is none",
    files: { "misdated.txt": matter("misdated", "published: 2031-02-30") + ARABIC },
    code: 0,
    en: ['FILE gives "2031-02-30" as its date, which is none: what it dates by "today" or "yesterday" stays undated.'],
    ar: ["يذكر FILE تاريخاً هو «2031-02-30»، وليس ذلك تاريخاً، فما يؤرخه بـ«اليوم» أو «أمس» يبقى بلا تاريخ."],
    stored: [["misdated", "new", "جديد"]],
  },
  {
    what: "a date in the future",
    files: { "future.txt": matter("future", "published: 2031-04-12") + ARABIC },
    code: 0,
    en: [
      "FILE is dated 2031-04-12, after it was fetched or read (2031-04-01). The date is kept as it stands: check it.",
    ],
    ar: ["تاريخ FILE هو 2031-04-12، وهو بعد جلبه أو قراءته (2031-04-01). بقي التاريخ كما هو، فتحقق منه."],
    stored: [["future", "new", "جديد"]],
  },
  {
    what: "a date after that of its fetching",
    files: { "ahead.txt": matter("ahead", "published: 2031-03-12\nfetched: 2031-03-09T10:00:00Z") + ARABIC },
    code: 0,
    en: [
      "FILE is dated 2031-03-12, after it was fetched or read (2031-03-09T10:00:00Z). The date is kept as it stands: check it.",
    ],
    ar: ["تاريخ FILE هو 2031-03-12، وهو بعد جلبه أو قراءته (2031-03-09T10:00:00Z). بقي التاريخ كما هو، فتحقق منه."],
    stored: [["ahead", "new", "جديد"]],
  },
  {
    what: "a front matter that lies about the language",
    files: { "lying.txt": matter("lying", "published: 2025-03-02\nlanguage: en") + ARABIC },
    code: 0,
    en: ["FILE says that it is in English, but its text is in Arabic and is read as that."],
    ar: ["يعلن FILE أن لغته الإنجليزية، لكن لغة نصه العربية، وبها يُقرأ."],
    stored: [["lying", "new", "جديد"]],
  },
  {
    what: "a language that is not read",
    files: {
      "french.txt": `${matter("french", "published: 2025-03-02")}La mairie du port annonce que quatre ouvriers ont été blessés hier.`,
    },
    code: 0,
    en: ["FILE is in French, which Tawatur does not read: no claim is looked for in it."],
    ar: ["لغة FILE هي الفرنسية، وتواتر لا يقرؤها، فلا يُبحث فيه عن ادعاء."],
    stored: [["french", "new", "جديد"]],
  },
  {
    what: "one id with other text, then the first text again",
    files: {
      "1.txt": matter("twice", "published: 2025-03-02") + ARABIC,
      "2.txt": `${matter("twice", "published: 2025-03-02")}${ARABIC} وتوفي أحدهم لاحقاً.`,
      "3.txt": matter("twice", "published: 2025-03-02") + ARABIC,
    },
    code: 0,
    en: [],
    ar: [],
    stored: [
      ["twice", "new", "جديد"],
      ["twice", "new version", "نسخة جديدة"],
      ["twice", "there already", "موجود من قبل"],
    ],
  },
  {
    what: "a folder of a newer version",
    files: {},
    folder: "newer",
    code: 1,
    en: [
      `FOLDER was written by a newer Tawatur (format ${MIGRATIONS.length + 1}; this one knows up to ${MIGRATIONS.length}). Update Tawatur, or use another folder.`,
    ],
    ar: [
      `المجلد FOLDER كتبه إصدار أحدث من تواتر (الصيغة ${MIGRATIONS.length + 1}، وهذا الإصدار يعرف حتى ${MIGRATIONS.length}). حدّث تواتر أو استعمل مجلداً آخر.`,
    ],
    stored: [],
  },
  {
    what: "a folder whose owner was killed",
    files: { "late.txt": matter("late", "published: 2025-03-02") + ARABIC },
    folder: "killed",
    code: 0,
    en: [],
    ar: [],
    stored: [["late", "new", "جديد"]],
  },
]

const root = mkdtempSync(join(tmpdir(), "tawatur-bad-input-"))
const locale = (language: Language) => ({ LANG: language === "ar" ? "ar_SY.UTF-8" : "en_GB.UTF-8", LC_ALL: "" })
const folderOf = (name: string, language: Language): string => join(root, `${name}-${language}`)
const archives = new Map<Language, Archive>()
let engine: Engine

/** Makes a folder as a later version will leave it. */
async function makeNewer(folder: string): Promise<void> {
  await (await engine.open({ folder })).close()
  const database = await openPglite(join(folder, "database"))
  await database.query("insert into schema_version (version) values ($1)", [MIGRATIONS.length + 1])
  await database.close()
}

/** Makes a folder whose owner, another process, was killed while it served; it had stored one report for this one. */
async function makeKilled(folder: string): Promise<void> {
  const owner = spawn(process.execPath, [MAIN, "serve", "--data", folder, "--port", "0"], {
    stdio: ["ignore", "ignore", "pipe"],
  })
  const ended = new Promise(resolve => owner.once("exit", (_, signal) => resolve(signal)))
  await new Promise<void>(resolve => owner.stderr.on("data", told => String(told).includes("http://") && resolve()))
  const first = written(folder, "first.txt", matter("first", "published: 2025-03-01") + ARABIC)
  expect((await called(["ingest", "--data", folder, first], {}, async () => engine)).code).toBe(0)
  owner.kill("SIGKILL")
  expect(await ended).toBe("SIGKILL")
}

beforeAll(async () => {
  engine = await engineFor(null)
  const [en, ar] = LANGUAGES
  await Promise.all([
    ...LANGUAGES.map(async language =>
      archives.set(language, await engine.open({ folder: folderOf("shared", language) })),
    ),
    makeKilled(folderOf("killed", en)),
    makeNewer(folderOf("newer", en)),
  ])
  for (const kind of ["killed", "newer"] as const) cpSync(folderOf(kind, en), folderOf(kind, ar), { recursive: true })
})

afterAll(async () => {
  for (const archive of archives.values()) await archive.close()
  rmSync(root, { recursive: true, force: true })
})

/** Puts a file beside a folder. */
function written(folder: string, name: string, content: Content): string {
  const path = join(`${folder}-files`, name)
  mkdirSync(`${folder}-files`, { recursive: true })
  writeFileSync(path, typeof content === "function" ? content() : content)
  return path
}

/** Ingests a case's files between two good ones. */
async function ingested({ files, folder: kind }: Case, at: number, language: Language) {
  const folder = folderOf(kind ?? "shared", language)
  const good = (name: string): string => written(folder, `${name}.txt`, matter(name, "published: 2025-03-02") + ARABIC)
  const bad = Object.entries(files).map(([name, content]) => written(folder, `${at}-${name}`, content))
  const inputs = [good(`before-${at}`), ...bad, good(`after-${at}`)]
  const { code, out, err } = await called(["ingest", "--data", folder, ...inputs], locale(language), async () => engine)
  const plain = (words: string): string =>
    words
      .replaceAll(/[\u2068\u2069]/g, "")
      .replaceAll(bad[0] ?? "no file", "FILE")
      .replaceAll(folder, "FOLDER")
  const lines = (words: string): readonly string[] => plain(words).split("\n").filter(Boolean)
  return { code, folder, told: lines(err), stored: lines(out).map(line => line.split("  ").slice(1, 3)) }
}

/** The archive of a case: the one that is open for all, or that of its own folder. */
async function inArchive<T>(folder: string, language: Language, use: (archive: Archive) => Promise<T>): Promise<T> {
  const shared = folder === folderOf("shared", language) ? archives.get(language) : undefined
  const archive = shared ?? (await engine.open({ folder }))
  try {
    return await use(archive)
  } finally {
    if (shared === undefined) await archive.close()
  }
}

describe("bad input is told of in the interface's language, and the rest of the call is stored", () => {
  for (const [at, one] of CASES.entries())
    for (const language of LANGUAGES)
      it(`${one.what} (${language})`, async () => {
        const { code, folder, told, stored } = await ingested(one, at, language)
        expect({ code, told }).toEqual({ code: one.code, told: one[language] })
        const fresh = { en: "new", ar: "جديد" }[language]
        const own = one.stored.map(([report, en, ar]) => [report, language === "ar" ? ar : en])
        const whole = one.folder === "newer" ? [] : [[`before-${at}`, fresh], ...own, [`after-${at}`, fresh]]
        expect(stored.map(([version, outcome]) => [version?.replace(/@.*/, ""), outcome])).toEqual(whole)
        if (one.folder === "newer") return
        await inArchive(folder, language, async archive => {
          const kept = one.folder === "killed" ? ["first"] : []
          for (const id of [...kept, ...whole.map(([id = ""]) => id)])
            expect(await archive.report(id), id).not.toBeNull()
        })
      })
})

it("the command itself, as a process of its own, says the same and ends with the same code", async () => {
  const failing = CASES.filter(one => one.code === 1 && one.folder === undefined)
  const folder = folderOf("shared", "ar")
  const files = failing.flatMap((one, at) =>
    Object.entries(one.files).map(([name, content]) => written(folder, `child-${at}-${name}`, content)),
  )
  const good = written(folder, "child.txt", matter("child", "published: 2025-03-02") + ARABIC)
  const child = spawn(process.execPath, [MAIN, "ingest", "--data", folder, ...files, good], {
    env: { ...process.env, ...locale("ar") },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const ended = new Promise(resolve => child.once("close", resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(await ended).toBe(1)
  const lines = err
    .replaceAll(/[\u2068\u2069]/g, "")
    .split("\n")
    .filter(Boolean)
  expect(lines.slice(0, -1)).toEqual(failing.map(({ ar: [first = ""] }, at) => first.replace("FILE", files[at] ?? "")))
  expect(out).toMatch(/ {2}child@.* {2}\u2068جديد\u2069 {2}/)
})

it("docs/commands.md says of each what becomes of it", () => {
  const page = readFileSync(new URL("../../docs/commands.md", import.meta.url), "utf8")
  const rows = [...page.matchAll(/^\| (.+?) \| (.+?) \| ([012]) \|$/gm)].map(([, what, , code]) => [what, Number(code)])
  expect(rows).toEqual(CASES.map(({ what, code }) => [what, code]))
})
