import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Problem } from "../model/problem.ts"
import { type Fetch, httpFetch, type Resolve } from "./fetching.ts"
import { isPrivate } from "./private.ts"
import { type Site, startSite } from "./trial-site.ts"

const FIRST = { tag: null, modified: null }
const opened: { close(): Promise<void> }[] = []
let site: Site
let fetch: Fetch

const fetchTrusting = (hosts: readonly string[]): Fetch => {
  const opening = httpFetch({
    bytes: 100_000,
    seconds: 1,
    redirects: 3,
    trusted: new Set(hosts),
    agent: "tawatur-test",
  })
  opened.push(opening)
  return opening.fetch
}

const failing = async (path: string, by: Fetch = fetch): Promise<string> => {
  const address = URL.canParse(path) ? path : `${site.origin}${path}`
  const cause = await by(address, FIRST).then(
    () => null,
    (caught: unknown) => caught,
  )
  return cause instanceof Problem ? cause.code : String(cause)
}

beforeAll(async () => {
  site = await startSite({
    "/plain": "<p>words</p>",
    "/packed": (_, response) => {
      response.setHeader("content-encoding", "gzip")
      response.end(gzipSync("<p>words</p>"))
      return undefined
    },
    "/bomb": (_, response) => {
      response.setHeader("content-encoding", "gzip")
      response.end(gzipSync("0".repeat(5_000_000)))
      return undefined
    },
    "/large": () => "0".repeat(200_000),
    "/endless": (_, response) => {
      const timer = setInterval(() => response.write("0"), 20)
      response.on("close", () => clearInterval(timer))
      return undefined
    },
    "/silent": () => undefined,
    "/to-plain": (_, response) => {
      response.writeHead(302, { location: "/plain" })
      return ""
    },
    "/loop": (_, response) => {
      response.writeHead(301, { location: "/loop" })
      return ""
    },
    "/to-private": (_, response) => {
      response.writeHead(302, { location: "http://127.0.0.1:9/" })
      return ""
    },
    "/to-name": (_, response) => {
      response.writeHead(302, { location: "http://localhost:9/" })
      return ""
    },
    "/to-file": (_, response) => {
      response.writeHead(302, { location: "file:///etc/hostname" })
      return ""
    },
    "/tagged": (request, response) => {
      response.setHeader("etag", '"1"')
      if (request.headers["if-none-match"] !== '"1"') return "first"
      response.writeHead(304)
      return ""
    },
    "/cut": (_, response) => {
      response.writeHead(200, { "content-length": "100" })
      response.write("0")
      setTimeout(() => response.destroy(), 20)
      return undefined
    },
  })
  fetch = fetchTrusting([site.host])
})

afterAll(async () => {
  for (const one of opened) await one.close()
  await site.close()
})

describe("fetching", () => {
  it("gives an answer, packed or not, and where it came from", async () => {
    for (const path of ["/plain", "/packed", "/to-plain"]) {
      const { status, bytes, final } = await fetch(`${site.origin}${path}`, FIRST)
      expect([status, Buffer.from(bytes).toString()]).toEqual([200, "<p>words</p>"])
      expect(final).toBe(`${site.origin}${path === "/packed" ? path : "/plain"}`)
    }
  })

  it("does not ask again for what has not changed", async () => {
    const { headers } = await fetch(`${site.origin}/tagged`, FIRST)
    const again = await fetch(`${site.origin}/tagged`, { tag: headers.get("etag") ?? null, modified: null })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
  })

  it("gives up what is too large, too slow, endless, cut off or leads nowhere", async () => {
    expect(await failing("/large")).toBe("collect/too-large")
    expect(await failing("/bomb")).toBe("collect/too-large")
    expect(await failing("/endless")).toBe("collect/too-slow")
    expect(await failing("/silent")).toBe("collect/too-slow")
    expect(await failing("/loop")).toBe("collect/too-many-redirects")
    expect(await failing("/cut")).toBe("collect/no-answer")
    expect(await failing("http://127.0.0.1:1/", fetchTrusting(["127.0.0.1"]))).toBe("collect/no-answer")
    expect(await failing("/to-file")).toBe("collect/bad-address")
  })

  it("visits no private address: named, redirected to, or found behind a name", async () => {
    const guarded = fetchTrusting([])
    expect(await failing("/plain", guarded)).toBe("collect/private-address")
    expect(await failing(site.origin.replace("127.0.0.1", "localhost"), guarded)).toBe("collect/private-address")
    expect(await failing(site.origin.replace("127.0.0.1", "[::1]"), guarded)).toBe("collect/private-address")
    expect(await failing(site.origin.replace("127.0.0.1", "2130706433"), guarded)).toBe("collect/private-address")
    expect(await failing("/to-private")).toBe("collect/private-address")
    expect(await failing("/to-name")).toBe("collect/private-address")
  })
})

describe("a name that changes its mind", () => {
  /** Gives these answers, one after the other, and the last one for ever. */
  const naming = (
    ...answers: readonly (readonly string[])[]
  ): { readonly resolve: Resolve; readonly asked: string[] } => {
    const asked: string[] = []
    const resolve: Resolve = (host, _, callback) => {
      const found = answers[Math.min(asked.push(host), answers.length) - 1] ?? []
      callback(
        null,
        found.map(address => ({ address, family: address.includes(":") ? 6 : 4 })),
      )
    }
    return { resolve, asked }
  }
  const failingBy = async (resolve: Resolve): Promise<string> => {
    const opening = httpFetch({ bytes: 1000, seconds: 1, redirects: 3, trusted: new Set(), agent: "t" }, resolve)
    opened.push(opening)
    return failing(`http://rebinding.example:${new URL(site.origin).port}/plain`, opening.fetch)
  }

  it("is judged by what the connection is made to, each time, all of its addresses", async () => {
    const before = site.asked.length
    expect(await failingBy(naming(["127.0.0.1"]).resolve)).toBe("collect/private-address")
    expect(await failingBy(naming(["1.1.1.1", "127.0.0.1"]).resolve)).toBe("collect/private-address")
    expect(await failingBy(naming(["::ffff:127.0.0.1"]).resolve)).toBe("collect/private-address")
    expect(await failingBy(naming([]).resolve)).toBe("collect/private-address")
    const { resolve, asked } = naming(["198.51.100.1"], ["127.0.0.1"])
    for (let n = 0; n < 2; n++) expect(await failingBy(resolve)).toBe("collect/private-address")
    expect(asked.length).toBe(2)
    expect(site.asked.length).toBe(before)
  })
})

describe("private addresses", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "no address",
  ])("%s is one", address => expect(isPrivate(address)).toBe(true))

  it.each(["1.1.1.1", "172.32.0.1", "8.8.8.8", "2606:4700::1111", "::ffff:1.1.1.1"])("%s is none", address =>
    expect(isPrivate(address)).toBe(false),
  )
})
