import createClient, { type Client } from "openapi-fetch"
import type { components, paths } from "./paths.data.ts"

export type { components, paths } from "./paths.data.ts"

/** The forms of answers, by name: `Form<"Story">`. */
export type Form<Name extends keyof components["schemas"]> = components["schemas"][Name]

/** What a client is made with. */
export interface ClientOptions {
  /** What the server asks for; none where it listens for its own machine alone. */
  readonly token?: string
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * A client of the API at an address such as `http://127.0.0.1:4600`. Questions and answers have the types of the API's own
 * description; a refusal is `error`, a problem document, and never thrown; what the network does is thrown as `fetch` does.
 */
export const tawatur = (address: string, { token, fetch }: ClientOptions = {}): Client<paths> =>
  createClient<paths>({
    baseUrl: `${address.replace(/\/$/, "")}/api/v1`,
    ...(fetch === undefined ? {} : { fetch }),
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  })
