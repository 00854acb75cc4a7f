import { writeFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import PostalMime from "postal-mime"
import { SMTPServer } from "smtp-server"
import { Webhook } from "standardwebhooks"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { look } from "../alerts/looking.ts"
import type { Archive } from "../model/archive.ts"
import type { GivenRule, RuleMade } from "../serve/alert-contract.ts"
import { alertsOver } from "./alerting.ts"
import { readOptions } from "./options.ts"
import { openTrialApi, type TrialApi } from "./trial-api.ts"
import { called, trialShell } from "./trial-shell.ts"

/** What a receiver was sent. */
interface Received {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const REPORT = (id: string, day: string, words: string, outlet = "Harbour Gazette", language = "en"): string =>
  `---\nid: ${id}\npublished: ${day}\noutlet: ${outlet}\nlanguage: ${language}\ntimezone: Asia/Damascus\n---\n${words}\n`
const BOAT = "The boat carried fishermen of the port of Sarel."
const toll = (count: string, who = "the harbour office") =>
  `${count} people were killed when a boat sank off the port of Sarel on Monday, ${who} said. ${BOAT}`
const FILES = {
  "a.md": REPORT("a", "2031-03-04T10:00:00+03:00", toll("Four")),
  "b.md": REPORT("b", "2031-03-05T10:00:00+03:00", toll("Seven")),
  "b2.md": REPORT("b2", "2031-03-05T10:30:00+03:00", toll("Seven"), "Coast Post"),
  "c.md": REPORT("c", "2031-03-05T12:00:00+03:00", toll("Twelve", "the fishermen's union"), "Coast Post"),
  "d.md": REPORT(
    "d",
    "2031-03-05T13:00:00+03:00",
    `The army announced a ceasefire at the port of Sarel until 6 March 2031 after a boat sank off the port of Sarel on Monday. ${BOAT}`,
  ),
  "e.md": REPORT(
    "e",
    "2031-03-05T14:00:00+03:00",
    `${toll("Twenty-five")} Their names: call +963 944 123 456 <b>now</b>.`,
  ),
} as const

let api: TrialApi
let archive: Archive
let web: Server
let smtp: SMTPServer
const received: Received[] = []
const mails: Buffer[] = []
/** The statuses that the receiver answers with; 200 where none is left. */
const statuses: number[] = []
let now = new Date("2031-03-05T16:00:00Z")

const at = (path: string): string => `http://127.0.0.1:${(web.address() as AddressInfo).port}${path}`
const address = (): string => `127.0.0.1:${(web.address() as AddressInfo).port}`

const options = (...more: readonly string[]) =>
  readOptions(
    [
      "--trust",
      address(),
      "--desk",
      "https://desk.example/",
      "--smtp",
      `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
      "--sender",
      "alerts@desk.example",
      "--lang",
      "en",
      ...more,
    ],
    { options: ["trust", "desk", "smtp", "sender"] },
    {},
  )

/** One round over an archive, as `serve` makes it again and again. */
async function round(asked = options()): Promise<readonly string[]> {
  const { shell, err } = trialShell({ now: () => now })
  const alerts = alertsOver(archive, asked, shell, null)
  await alerts.once()
  await alerts.close()
  return err
}

const take = async (...names: readonly (keyof typeof FILES)[]): Promise<void> =>
  api.take(...names.map(name => join(api.folder, name)))

const make = async (rule: Partial<GivenRule> & Pick<GivenRule, "kinds" | "carrier">): Promise<RuleMade> => {
  const answer = await fetch(`${api.address}/api/v1/alert-rules`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(rule),
  })
  expect(answer.status).toBe(201)
  return answer.json() as Promise<RuleMade>
}

const change = (id: string, what: string): Promise<Response> =>
  fetch(`${api.address}/api/v1/alert-rules/${id}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ do: what }),
  })

const plain = (words: string): string => words.replaceAll(/[\u2068\u2069]/g, "")

beforeAll(async () => {
  web = createServer((request, response) => {
    let body = ""
    request.on("data", chunk => {
      body += chunk
    })
    request.on("end", () => {
      received.push({ path: request.url ?? "", headers: request.headers as Record<string, string>, body })
      response.writeHead(statuses.shift() ?? 200).end("{}")
    })
  }).listen(0, "127.0.0.1")
  smtp = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _, done) => {
      const parts: Buffer[] = []
      stream.on("data", part => parts.push(part))
      stream.on("end", () => {
        mails.push(Buffer.concat(parts))
        done()
      })
    },
  })
  smtp.listen(0, "127.0.0.1")
  await new Promise(resolve => smtp.server.once("listening", resolve))
})
afterAll(async () => {
  web.close()
  await new Promise<void>(resolve => smtp.close(() => resolve()))
})

beforeEach(async () => {
  received.length = 0
  mails.length = 0
  statuses.length = 0
  now = new Date("2031-03-05T16:00:00Z")
})

/** Each test has an archive of its own, with the first report in it. */
const inArchive = async (work: () => Promise<void>): Promise<void> => {
  api = await openTrialApi([], { trusted: new Set([address()]) })
  archive = api.archive
  try {
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(api.folder, name), text)
    await take("a.md")
    await work()
  } finally {
    await api.close()
  }
}

describe("alerts", () => {
  it("are signed webhooks, fire once, and not again after a restart", { timeout: 120_000 }, () =>
    inArchive(async () => {
      // Who verifies looks at its own clock.
      now = new Date()
      const rule = await make({
        kinds: ["rise", "conflict", "denial"],
        carrier: { kind: "webhook", address: at("/hook") },
      })
      await round()
      expect(received).toEqual([])
      await take("b.md", "b2.md")
      await round()
      expect(received).toHaveLength(1)
      const [first] = received as [Received]
      const told = new Webhook(rule.secret ?? "").verify(first.body, first.headers) as {
        readonly data: {
          readonly alerts: readonly { readonly says: string; readonly claims: readonly Record<string, string>[] }[]
        }
      }
      const [alert] = told.data.alerts
      expect(alert?.says).toBe("A claimant's toll has risen by 50\u00a0% or more")
      const [claim, before] = alert?.claims ?? []
      expect(claim).toMatchObject({ outlet: "Harbour Gazette", published: "2031-03-05T10:00:00+03:00", report: "b" })
      expect([plain(claim?.claimant ?? ""), plain(claim?.says ?? "")]).toEqual([
        "“harbour office”",
        expect.stringContaining("7 killed"),
      ])
      const stored = await archive.report("b")
      expect(claim?.hash).toBe(stored?.report.hash)
      expect(stored?.report.text).toContain(claim?.quote)
      expect(claim?.address).toBe(`https://desk.example/claim/${claim?.claim}`)
      expect(plain(before?.says ?? "")).toContain("4 killed")
      expect(() =>
        new Webhook(rule.secret ?? "").verify(first.body.replace("7 killed", "8 killed"), first.headers),
      ).toThrow()

      await round()
      await take("c.md")
      await look(archive, now)
      // Found and not sent yet: whoever comes next sends it, once.
      await api.reopen()
      await round()
      await round()
      expect(received.map(({ body }) => JSON.parse(body).data.alerts[0].kind)).toEqual(["rise", "conflict"])
      await api.reopen()
      await round()
      expect(received).toHaveLength(2)
      const { alerts } = (await (await fetch(`${api.address}/api/v1/alerts?lang=en`)).json()) as {
        alerts: readonly { state: string }[]
      }
      expect(alerts.map(({ state }) => state)).toEqual(["sent", "sent"])
    }),
  )

  it("are sent again until they are taken, and given up where the receiver is gone", { timeout: 120_000 }, () =>
    inArchive(async () => {
      await make({ kinds: ["rise"], carrier: { kind: "webhook", address: at("/hook") } })
      await take("b.md")
      statuses.push(500, 503)
      expect((await round()).join()).toContain(`${address()} did not take an alert (status 500)`)
      await round()
      expect(received).toHaveLength(1)
      now = new Date(now.getTime() + 6000)
      await round()
      now = new Date(now.getTime() + 6 * 60_000)
      await round()
      await round()
      expect(received).toHaveLength(3)
      expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1)
      await take("e.md")
      statuses.push(410)
      await round()
      now = new Date(now.getTime() + 24 * 3_600_000)
      await round()
      expect(received).toHaveLength(4)
      expect((await archive.rules()).map(({ paused }) => paused)).toEqual([true])
      expect((await archive.alerts(null, 10)).map(({ state }) => state).toSorted()).toEqual(["dropped", "sent"])
    }),
  )

  it("come by mail, in Arabic, as a digest of what came in between; contacts are covered", { timeout: 120_000 }, () =>
    inArchive(async () => {
      await make({
        kinds: ["rise", "conflict"],
        carrier: { kind: "mail", to: "editor@paper.example" },
        language: "ar",
        every: 60,
        name: "المرفأ",
      })
      await take("b.md", "c.md", "e.md")
      now = new Date("2031-03-05T16:10:00Z")
      await round()
      expect(mails).toHaveLength(0)
      now = new Date("2031-03-05T17:00:00Z")
      await round()
      await round()
      expect(mails).toHaveLength(1)
      const mail = await new PostalMime().parse(mails[0] ?? "")
      expect([mail.from?.address, mail.to?.[0]?.address]).toEqual(["alerts@desk.example", "editor@paper.example"])
      expect(plain(mail.subject ?? "")).toMatch(/^المرفأ: تنبيهات: \d$/)
      const text = plain(mail.text ?? "")
      for (const words of [
        "ارتفعت حصيلة جهة بنسبة 50",
        "روايتان لا تصحان معاً",
        "بتاريخ النشر 2031-03-05",
        "Coast Post",
        "SHA-256",
        "https://desk.example/claim/",
      ])
        expect(text).toContain(words)
      expect(text).not.toMatch(/944|123 456/)
      expect(mail.attachments).toEqual([])
    }),
  )

  it("come to Slack and Telegram as words, without markup", { timeout: 120_000 }, () =>
    inArchive(async () => {
      await make({ kinds: ["rise"], carrier: { kind: "slack", address: at("/services/T0/B0/secret") } })
      await make({
        kinds: ["rise"],
        carrier: { kind: "telegram", address: at("/bots"), token: "12345:abcdefghij_K", chat: "-1001" },
      })
      await take("e.md")
      await round()
      expect(received.map(({ path }) => path).toSorted()).toEqual([
        "/bots/bot12345:abcdefghij_K/sendMessage",
        "/services/T0/B0/secret",
      ])
      const [slack, telegram] = received
        .toSorted((a, b) => (a.path < b.path ? 1 : -1))
        .map(({ body }) => JSON.parse(body))
      expect(slack.text).toContain("25 killed")
      expect(slack.text).not.toMatch(/<|944/)
      expect(telegram).toMatchObject({ chat_id: "-1001", text: expect.stringContaining("25 killed") })
      const shown = await (await fetch(`${api.address}/api/v1/alert-rules`)).text()
      for (const secret of ["secret", "abcdefghij", "-1001", "whsec"]) expect(shown).not.toContain(secret)
      const failing = await make({
        kinds: ["rise"],
        percent: 10,
        carrier: { kind: "telegram", address: "http://gone.invalid", token: "12345:abcdefghij_K", chat: "1" },
      })
      await take("b.md")
      await round()
      const rules = await called(["alerts", "--json", "--data", join(api.folder, "none")], {}, () =>
        Promise.resolve(api.engine),
      )
      expect([rules.code, JSON.stringify(await archive.alerts(failing.id, 5))]).toEqual([
        0,
        expect.not.stringContaining("abcdefghij"),
      ])
    }),
  )

  it(
    "tell of a deadline so many hours before it, once, and not of one that is over or was put off",
    { timeout: 120_000 },
    () =>
      inArchive(async () => {
        await take("d.md")
        await make({ kinds: ["deadline"], hours: 2, carrier: { kind: "webhook", address: at("/hook") }, every: 600 })
        // 6 March begins at 21:00 of the day before in UTC.
        now = new Date("2031-03-05T18:59:00Z")
        await round()
        expect(received).toHaveLength(0)
        await api.reopen()
        now = new Date("2031-03-05T19:00:30Z")
        await round()
        await round()
        expect(received).toHaveLength(1)
        const { data } = JSON.parse(received[0]?.body ?? "{}")
        expect(data.alerts[0]).toMatchObject({ kind: "deadline", says: "A deadline is near: 2031-03-06" })
        now = new Date("2031-03-07T00:00:00Z")
        await make({ kinds: ["deadline"], hours: 3, carrier: { kind: "webhook", address: at("/hook") } })
        await round()
        expect(received).toHaveLength(1)
      }),
  )

  it("are dropped where their words have been withheld since", { timeout: 120_000 }, () =>
    inArchive(async () => {
      await make({ kinds: ["rise"], carrier: { kind: "webhook", address: at("/hook") }, every: 60 })
      await take("b.md")
      now = new Date("2031-03-05T16:10:00Z")
      await round()
      await archive.review({
        key: "k",
        by: "Editor",
        why: "names a minor",
        decision: { kind: "withhold", report: "b" },
      })
      now = new Date(now.getTime() + 3_600_000)
      await round()
      expect(received).toEqual([])
      expect((await archive.alerts(null, 5)).map(({ state }) => state)).toEqual(["dropped"])
    }),
  )

  it("are narrowed to a story, to words, to what claims name", { timeout: 120_000 }, () =>
    inArchive(async () => {
      const carrier = { kind: "webhook", address: at("/hook") } as const
      const [line] = await archive.stories({ text: null, asOf: { at: null, clock: "published" }, language: "en" })
      await make({ kinds: ["rise"], carrier, text: "fishermen sarel", name: "words" })
      await make({ kinds: ["rise"], carrier, text: "airport", name: "other words" })
      await make({ kinds: ["rise"], carrier, story: line?.story ?? "", name: "story" })
      await make({ kinds: ["rise"], carrier, story: "none", name: "other story" })
      await make({ kinds: ["rise"], carrier, party: "org:none", name: "party" })
      await take("b.md")
      await round()
      expect(received.map(({ body }) => JSON.parse(body).data.rule.name).toSorted()).toEqual(["story", "words"])
    }),
  )
})

describe("rules for alerts", () => {
  it("send nowhere inside, unless a setting says so", { timeout: 120_000 }, () =>
    inArchive(async () => {
      for (const address of [
        "http://127.0.0.1:1/hook",
        "http://localhost/hook",
        "http://[::1]/x",
        "http://10.0.0.8/x",
        "http://192.168.1.1/",
        "ftp://a.example/",
      ]) {
        const answer = await fetch(`${api.address}/api/v1/alert-rules`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ kinds: ["rise"], carrier: { kind: "webhook", address } }),
        })
        expect([address, answer.status]).toEqual([address, address.startsWith("ftp") ? 400 : 422])
      }
      // Trusted when it was made, and no longer when it is sent.
      await make({ kinds: ["rise"], carrier: { kind: "webhook", address: at("/hook") } })
      await take("b.md")
      const err = await round(readOptions(["--lang", "en"], { options: [] }, {}))
      expect(err.join()).toContain("private network")
      expect(received).toEqual([])
    }),
  )

  it("are paused, resumed and forgotten over the API, with what they found", { timeout: 120_000 }, () =>
    inArchive(async () => {
      const rule = await make({ kinds: ["rise"], carrier: { kind: "webhook", address: at("/hook") } })
      const again = await make({ kinds: ["rise"], carrier: { kind: "webhook", address: at("/hook") } })
      expect([again.id, again.secret]).toEqual([rule.id, null])
      expect((await change(rule.id, "pause")).status).toBe(200)
      await take("b.md")
      await round()
      expect(received).toHaveLength(0)
      await change(rule.id, "resume")
      await round()
      expect(received).toHaveLength(1)
      expect(await (await change(rule.id, "remove")).json()).toEqual({ rules: [] })
      expect([await archive.rules(), await archive.alerts(null, 5)]).toEqual([[], []])
      expect((await change(rule.id, "remove")).status).toBe(404)
    }),
  )

  it("are made by the command, and listed", { timeout: 120_000 }, () =>
    inArchive(async () => {
      const open = async () =>
        new Proxy(archive, { get: (held, call) => (call === "close" ? async () => {} : Reflect.get(held, call)) })
      const run = (...args: readonly string[]) =>
        called([...args, "--lang", "en"], {}, async () => ({ ...api.engine, open }))
      const made = await run(
        "add-alert",
        "rise",
        "denial",
        "--to",
        at("/hook"),
        "--percent",
        "20",
        "--trust",
        address(),
        "--json",
      )
      expect(made.code).toBe(0)
      expect(JSON.parse(made.out)).toMatchObject({ secret: expect.stringMatching(/^whsec_/) })
      expect(
        (await run("add-alert", "rise", "--to", "mailto:editor@paper.example", "--every", "60", "--name", "Desk")).code,
      ).toBe(0)
      expect((await run("add-alert", "rise", "--to", "telegram:12345:abcdefghij_K@@channel")).code).toBe(0)
      const list = await run("alerts")
      expect(list.out).toContain("editor@paper.example")
      expect(list.out).not.toMatch(/abcdefghij|whsec/)
      for (const [line, says] of [
        [["add-alert"], /rise, second-side/],
        [["add-alert", "boom", "--to", at("/")], /rise, second-side/],
        [["add-alert", "rise"], /--to ADDRESS/],
        [["add-alert", "rise", "--to", "pigeon:home"], /pigeon:home/],
        [["add-alert", "rise", "--to", at("/")], /private network/],
        [["alerts", "--remove", "none"], /none/],
      ] as const) {
        const { code, err } = await run(...line)
        expect([line, code > 0, err]).toEqual([line, true, expect.stringMatching(says)])
      }
    }),
  )

  it("are those of the configuration, and go with it", { timeout: 120_000 }, () =>
    inArchive(async () => {
      const file = join(api.folder, "mine.json")
      const configured = async (alerts: readonly object[]) => {
        await writeFile(file, JSON.stringify({ alerts, trust: [address()] }))
        await round(readOptions(["--config", file, "--lang", "en"], { options: [] }, {}))
      }
      await configured([{ kinds: ["rise"], carrier: { kind: "webhook", address: at("/hook") } }])
      expect((await archive.rules()).map(({ from }) => from)).toEqual(["configuration"])
      await take("b.md")
      await configured([{ kinds: ["rise"], carrier: { kind: "webhook", address: at("/hook") } }])
      expect(received).toHaveLength(1)
      await configured([])
      expect(await archive.rules()).toEqual([])
      await writeFile(file, JSON.stringify({ alerts: [{ kinds: ["boom"] }] }))
      expect(() => readOptions(["--config", file], { options: [] }, {})).toThrow(
        expect.objectContaining({ code: "config/bad" }),
      )
    }),
  )
})
