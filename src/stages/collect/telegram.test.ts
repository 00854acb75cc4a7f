import { Buffer } from "node:buffer"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { silent } from "../../model/note.ts"
import type { Source } from "../../model/report.ts"
import { disk } from "./files.ts"
import { collect } from "./index.ts"
import { isTelegram, postsOf } from "./telegram.ts"

const at = (name: string): string => fileURLToPath(new URL(`../../../cases/telegram/${name}`, import.meta.url))

interface Got {
  readonly posts: readonly Readonly<Record<string, string | null>>[]
  readonly problems: readonly string[]
}

async function gathered(
  found: AsyncIterable<Source | { readonly problem: { readonly code: string; readonly details: object } }>,
): Promise<Got> {
  const posts: Got["posts"][number][] = []
  const problems: string[] = []
  for await (const one of found)
    if ("problem" in one) problems.push(`${one.problem.code} ${Object.values(one.problem.details).slice(1).join(" ")}`)
    else posts.push(JSON.parse(Buffer.from(one.bytes).toString()))
  return { posts, problems }
}

const collected = (name: string): Promise<Got> => gathered(collect([at(name)], disk, silent))

/** The same text in pieces of so many bytes. */
async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}
const posted = (text: string, size = 65_536): Promise<Got> =>
  gathered(postsOf("result.json", pieces(text, size), silent))

const chat = (messages: string, type = "public_channel"): string =>
  `{"name": "Olive Radio", "type": "${type}", "id": 5, "messages": [${messages}]}`
const FINE = `{"id": 1, "type": "message", "date_unixtime": "1767859200", "text": "Four people were killed."}`

describe("an export of a channel", () => {
  it("gives its posts: the channel is the outlet, id and second are the post's", async () => {
    const { posts, problems } = await collected("channel.json")
    expect(problems).toEqual([])
    expect(posts.map(({ id }) => id)).toEqual([2, 3, 4, 5].map(id => `telegram-1700000001-${id}`))
    expect(posts[0]).toEqual({
      id: "telegram-1700000001-2",
      outlet: "قناة مرفأ سارل",
      published: "2026-01-08T08:00:00Z",
      fetched: null,
      body: "عاجل | قالت مديرية صحة سارل إن 9 مدنيين قُتلوا في قصف على حي المرفأ.\nللتبليغ: +963 944 123 456 #سارل التفاصيل",
    })
  })

  it("names the channel that a post was forwarded from, and no private person", async () => {
    const { posts } = await collected("channel.json")
    expect(posts.map(({ body }) => body?.split("\n")[0])).toEqual([
      expect.stringMatching(/^عاجل/),
      "↪ إذاعة الزيتون",
      expect.stringMatching(/^سقوط/),
      expect.stringMatching(/^ارتفاع/),
    ])
  })

  it("has an edited post as it is now, with the second of its edit", async () => {
    const [before, after] = await Promise.all(["channel.json", "channel-later.json"].map(collected))
    const edited = [before, after].map(got => got?.posts.at(-1))
    expect(edited.map(post => [post?.id, post?.published, post?.fetched])).toEqual([
      ["telegram-1700000001-5", "2026-01-08T08:20:00Z", "2026-01-08T09:00:00Z"],
      ["telegram-1700000001-5", "2026-01-08T08:20:00Z", "2026-01-08T10:00:00Z"],
    ])
  })
})

describe("an export of an account", () => {
  it("gives channels and public groups, and nothing of contacts, of the account, or of what people write to each other", async () => {
    const { posts, problems } = await collected("account.json")
    expect(problems).toEqual([])
    expect(posts.map(({ id, outlet }) => [id, outlet])).toEqual([
      ["telegram-1700000003-10", 'Harbour "Watch"'],
      ["telegram-1700000003-11", 'Harbour "Watch"'],
      ["telegram-1700000002-3", "Olive Radio"],
    ])
    expect(posts[1]).toMatchObject({
      published: "2026-01-08T10:01:00",
      body: "Seven people were wounded near the harbour.",
    })
    expect(JSON.stringify(posts)).not.toMatch(/Rami|Samar|944/)
  })

  it("is a private group's only where it was exported alone", async () => {
    expect((await posted(chat(FINE, "private_group"))).posts.length).toBe(1)
    expect((await posted(chat(FINE, "personal_chat"))).posts.length).toBe(0)
  })
})

describe("a broken export", () => {
  it.each([
    ["cut off in a message", chat(FINE).slice(0, -40), 0, ["collect/broken-export 0"]],
    ["cut off behind one", chat(`${FINE},`).slice(0, -2), 1, ["collect/broken-export 1"]],
    [
      "with brackets that do not meet",
      `{"name": "x", "type": "public_channel", "messages": [${FINE}}`,
      1,
      ["collect/broken-export 1"],
    ],
    ["empty", "", 0, ["collect/broken-export 0"]],
    ["no JSON", "<html>", 0, ["collect/broken-export 0"]],
    ["with a message that is no JSON", chat(`{"id": 1, "text": oops}, ${FINE}`), 1, ["read/bad-record not JSON"]],
    ["with a message without id", chat(`{"type": "message", "text": "x"}, ${FINE}`), 1, ["read/bad-record no id"]],
    ["with a message whose text is a number", chat(`{"id": 2, "text": 7}, ${FINE}`), 1, ["read/bad-record no text"]],
    ["with a message that is none", chat(`"words", 7, null, [${FINE}], ${FINE}`), 1, []],
    [
      "with an endless message",
      chat(`{"id": 2, "text": "${"0".repeat(1_100_000)}"}, ${FINE}`),
      1,
      ["read/bad-record too long"],
    ],
    [
      "with strange parts in a text",
      chat(`{"id": 2, "date": 5, "text": ["a ", null, {"text": 5}, {"type": "bold", "text": "b"}]}`),
      1,
      [],
    ],
  ])("%s gives what of it can be read, and says the rest", async (_, text, posts, problems) => {
    const got = await posted(text)
    expect([got.posts.length, got.problems]).toEqual([posts, problems])
  })

  it("never fails, whatever is cut or changed in it, and is the same in pieces of any size", async () => {
    const whole = readFileSync(at("channel.json"), "utf8")
    const all = await posted(whole)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.string({ maxLength: 3 }),
        fc.integer({ min: 1, max: 500 }),
        async (from, words, size) => {
          await posted(whole.slice(0, from) + words + whole.slice(from + words.length), size)
          expect(await posted(whole, size)).toEqual(all)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe("the beginning of a file", () => {
  it("tells an export from other JSON", () => {
    for (const name of ["channel.json", "account.json"]) expect(isTelegram(readFileSync(at(name)))).toBe(true)
    for (const other of ['{"id": "a", "body": "words"}', '{"name": "tawatur", "type": "module"}', "[]", "text"])
      expect([other, isTelegram(Buffer.from(other))]).toEqual([other, false])
  })
})
