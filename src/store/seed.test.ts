import { statSync } from "node:fs"
import { expect, it } from "vitest"
import { openPglite, SEED } from "./backends/pglite.ts"
import { versionOfSchema } from "./migrate.ts"
import { MIGRATIONS } from "./migrations.ts"

it("the bundled database is at the newest version; make it again with: node scripts/seed-database.ts", async () => {
  const database = await openPglite(null)
  expect(await versionOfSchema(database)).toBe(MIGRATIONS.length)
  await database.close()
  expect(statSync(SEED).size).toBeLessThan(5_000_000)
})
