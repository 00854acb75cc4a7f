import type { AddressInfo } from "node:net"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { afterEach, describe, expect, it } from "vitest"
import { mailBy } from "./mail.ts"

const MAIL = { to: "desk@paper.example", subject: "Deadline", text: "in 2 hours", id: "a1" } as const
const LOGIN = "desk:open%20sesame"

const servers: SMTPServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>(resolve => server.close(() => resolve()))
})

/** A server of this machine that takes one login; its certificate is signed by nobody. */
async function serverWith(options: SMTPServerOptions) {
  const seen = { logins: [] as string[], mails: [] as { readonly secure: boolean; readonly words: string }[] }
  const server = new SMTPServer({
    ...options,
    onAuth: ({ username, password }, session, done) => {
      seen.logins.push(`${username} ${password} ${session.secure ? "covered" : "in clear"}`)
      if (password === "open sesame") done(null, { user: username })
      else done(new Error("no such login"))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on("data", part => parts.push(part))
      stream.on("end", () => {
        seen.mails.push({ secure: session.secure, words: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  // Clients that go away on seeing the certificate are what is tested.
  server.on("error", () => {})
  servers.push(server)
  server.listen(0, "127.0.0.1")
  await new Promise(resolve => server.server.once("listening", resolve))
  return { ...seen, port: (server.server.address() as AddressInfo).port }
}

const send = (address: string): Promise<string> =>
  mailBy(
    address,
    "tawatur@paper.example",
  )(MAIL).then(
    () => "sent",
    cause => `${cause.code} ${cause.details?.reason}`,
  )

/** Takes a certificate of nobody's, as the addresses of these tests say. */
const ANY = "tls.rejectUnauthorized=false"

describe("mail", () => {
  it("goes by TLS from the first byte, with a login", async () => {
    const { port, logins, mails } = await serverWith({ secure: true })
    expect(await send(`smtps://${LOGIN}@127.0.0.1:${port}/?${ANY}`)).toBe("sent")
    expect(logins).toEqual(["desk open sesame covered"])
    expect(mails.map(({ secure, words }) => [secure, /^Subject: Deadline/m.test(words)])).toEqual([[true, true]])
  })

  it("turns to TLS before it logs in", async () => {
    const { port, logins, mails } = await serverWith({})
    expect(await send(`smtp://${LOGIN}@127.0.0.1:${port}/?${ANY}`)).toBe("sent")
    expect(logins).toEqual(["desk open sesame covered"])
    expect(mails).toHaveLength(1)
  })

  it("is not sent to a server whose certificate nobody vouches for, nor with a wrong password", async () => {
    const secure = await serverWith({ secure: true })
    expect(await send(`smtps://${LOGIN}@127.0.0.1:${secure.port}`)).toMatch(/^alert\/not-sent /)
    expect(secure.logins).toEqual([])
    expect(await send(`smtps://desk:wrong@127.0.0.1:${secure.port}/?${ANY}`)).toBe("alert/not-sent EAUTH")
    expect(secure.mails).toEqual([])
  })

  it("gives no password in clear to a server without TLS, unless the address says so", async () => {
    const { port, logins, mails } = await serverWith({ disabledCommands: ["STARTTLS"], allowInsecureAuth: true })
    expect(await send(`smtp://${LOGIN}@127.0.0.1:${port}`)).toMatch(/^alert\/not-sent /)
    expect([logins, mails]).toEqual([[], []])
    expect(await send(`smtp://${LOGIN}@127.0.0.1:${port}/?requireTLS=false`)).toBe("sent")
    expect(logins).toEqual(["desk open sesame in clear"])
  })
})
