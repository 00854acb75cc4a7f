import { Problem } from "../model/problem.ts"
import type { Carriers } from "./carrying.ts"

/** How long a server for mail may take, in milliseconds. */
const PATIENCE = 15_000

/** Sending by SMTP: `server` is `smtp://user:password@host:port`, or `smtps://`; loaded with the first mail. */
export function mailBy(server: string, sender: string): NonNullable<Carriers["mail"]> {
  return async ({ to, subject, text, id }) => {
    const { createTransport } = await import("nodemailer")
    const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE }
    // A name and password never go in clear, unless the address itself says so (`?requireTLS=false`).
    const transport = createTransport({ url: server, requireTLS: new URL(server).username !== "", ...patience })
    try {
      const messageId = `<${id}@tawatur.invalid>`
      // What goes out is text alone: no file and no address is read for it.
      const sent = await transport.sendMail({
        from: sender,
        to,
        subject,
        text,
        messageId,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      if (sent.rejected.length > 0) throw new Error(String(sent.rejected[0]))
    } catch (cause) {
      const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "SMTP"
      throw new Problem("alert/not-sent", { to, reason }, cause)
    } finally {
      transport.close()
    }
  }
}
