import { createHash } from "node:crypto"
import type { ServerResponse } from "node:http"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { Problem } from "../model/problem.ts"
import { statementOf } from "../model/stamp.ts"
import { type Authority, stampOf } from "./authority.ts"
import { judgeReply } from "./reply.ts"
import { startAuthority, type Tricks, trialAuthority } from "./trial-authority.ts"

const DAY = "2031-03-31"
const STATEMENT = statementOf(DAY, ["b".repeat(64), "a".repeat(64), "b".repeat(64)])
const LIMITS = { bytes: 50_000, seconds: 2 }

let trial: Awaited<ReturnType<typeof trialAuthority>>
let other: Awaited<ReturnType<typeof trialAuthority>>
let served: Awaited<ReturnType<typeof startAuthority>>
beforeAll(async () => {
  trial = await trialAuthority()
  other = await trialAuthority()
  served = await startAuthority(trial.answer)
})
afterAll(() => served.close())
beforeEach(() => {
  Object.assign(served.at, { reply: trial.answer, type: "application/timestamp-reply", status: 200 })
})

const asked = (more: Partial<Authority> = {}) =>
  stampOf(
    DAY,
    STATEMENT,
    { address: served.at.address, roots: [trial.root], limits: LIMITS, ...more },
    new AbortController().signal,
  )

const refused = async (more: Partial<Authority> = {}) => {
  const cause = await asked(more).then(
    () => null,
    failure => failure,
  )
  expect(cause).toBeInstanceOf(Problem)
  expect(cause).toMatchObject({ code: "stamp/refused" })
  return (cause as Problem<"stamp/refused">).details.fault
}

const tricked = (tricks: Tricks) => {
  served.at.reply = query => trial.answer(query, tricks)
  return refused()
}

it("a statement is the day and each hash once, sorted", () => {
  expect(STATEMENT).toBe(`${DAY}\n${"a".repeat(64)}\n${"b".repeat(64)}\n`)
})

describe("an authority that answers", () => {
  it("gives a stamp that holds by itself later", async () => {
    const stamp = await asked()
    expect(stamp).toMatchObject({ day: DAY, stamped: "2031-04-01T02:00:00.000Z", statement: STATEMENT })
    expect(stamp.hash).toBe(createHash("sha256").update(STATEMENT).digest("hex"))
    const reply = Buffer.from(stamp.reply, "base64")
    const held = { statement: STATEMENT, nonce: null, roots: [trial.root] }
    expect(await judgeReply(reply, held)).toEqual({ stamped: stamp.stamped })
    expect(await judgeReply(reply, { ...held, roots: [] })).toEqual({ stamped: stamp.stamped })
    expect(await judgeReply(reply, { ...held, statement: `${STATEMENT}x` })).toEqual({ fault: "other hash" })
    expect(await judgeReply(reply, { ...held, roots: [other.root] })).toEqual({ fault: "not trusted" })
  })

  it("gives none that was changed by one bit, wherever it is signed or signs", async () => {
    const { reply } = await asked()
    const bytes = Buffer.from(reply, "base64")
    const held = { statement: STATEMENT, nonce: null, roots: [trial.root] }
    const changed = (at: number): Buffer => Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)))
    const time = bytes.indexOf("20310401020000")
    expect(await judgeReply(changed(time + 13), held)).toEqual({ fault: "bad signature" })
    expect(await judgeReply(changed(bytes.length - 3), held)).toEqual({ fault: "bad signature" })
  })
})

describe("refused is", () => {
  it("an answer to another question", async () => expect(await tricked({ nonce: 5 })).toBe("other nonce"))
  it("an answer about another hash", async () =>
    expect(await tricked({ digest: Buffer.alloc(32, 9) })).toBe("other hash"))
  it("a rejection", async () => expect(await tricked({ status: 2 })).toBe("rejected"))
  it("a certificate for something else", async () =>
    expect(await tricked({ purpose: "1.3.6.1.5.5.7.3.1" })).toBe("unfit certificate"))
  it("a certificate that was not valid then", async () =>
    expect(await tricked({ at: new Date("2049-06-01T00:00:00Z") })).toBe("unfit certificate"))
  it("a signature that does not name its certificate", async () =>
    expect(await tricked({ nameless: true })).toBe("bad signature"))
  it("an authority that others trust", async () => expect(await refused({ roots: [other.root] })).toBe("not trusted"))

  it("what is no time-stamp: garbage, nothing, half of one", async () => {
    const whole = await trial.answer(Buffer.from(await queryOf()))
    for (const bytes of [Buffer.from("<html>"), Buffer.alloc(0), whole.subarray(0, 200)]) {
      served.at.reply = async () => bytes
      expect(await refused()).toBe("no token")
    }
  })

  it("another type, another status, nobody there", async () => {
    served.at.type = "text/html"
    expect(await refused()).toBe("other type")
    Object.assign(served.at, { type: "application/timestamp-reply", status: 302 })
    expect(await refused()).toBe("other status")
    expect(await refused({ address: "http://127.0.0.1:1/" })).toBe("no connection")
  })
})

describe("time and size", () => {
  const answering = (answer: (response: ServerResponse) => void) => {
    const [usual] = served.server.listeners("request")
    served.server.removeAllListeners("request").on("request", (_, response) => answer(response))
    return () => void served.server.removeAllListeners("request").on("request", usual as () => void)
  }

  it("an answer without end is given up at the limit", async () => {
    const back = answering(response => {
      response.writeHead(200, { "content-type": "application/timestamp-reply" })
      const more = setInterval(() => response.write(Buffer.alloc(10_000)), 5)
      response.on("close", () => clearInterval(more))
    })
    expect(await refused().finally(back)).toBe("too long")
  })

  it("one that does not come, or drips, is given up in time", async () => {
    const silent = answering(() => {})
    expect(await refused({ limits: { ...LIMITS, seconds: 0.2 } }).finally(silent)).toBe("too slow")
    const drip = answering(response => {
      response.writeHead(200, { "content-type": "application/timestamp-reply" })
      const more = setInterval(() => response.write("x"), 20)
      response.on("close", () => clearInterval(more))
    })
    expect(await refused({ limits: { ...LIMITS, seconds: 0.3 } }).finally(drip)).toBe("too slow")
  })
})

/** A query as it is sent. */
async function queryOf(): Promise<Uint8Array> {
  const sent: Uint8Array[] = []
  served.at.reply = async query => {
    sent.push(query)
    return trial.answer(query)
  }
  await asked()
  return sent[0] ?? new Uint8Array()
}
