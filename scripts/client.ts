import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { typesOf } from "client-generator"
import { describeApi } from "../src/serve/app.ts"

/** Where the client's types are. */
export const CLIENT_TYPES = new URL("../src/client/paths.data.ts", import.meta.url)

/** The client's types, generated from the description that the server hands out. */
export const clientTypes = async (): Promise<string> =>
  `// Generated from /openapi.json: node scripts/client.ts\n${await typesOf(describeApi("0"))}`

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CLIENT_TYPES, await clientTypes())
