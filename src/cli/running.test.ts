import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { COMMANDS, isCommand } from "./commands.ts"
import { readOptions } from "./options.ts"

const text = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/running/${name}`, import.meta.url)), "utf8")

interface Service {
  readonly command?: string
  readonly environment: Readonly<Record<string, string>>
}
const { services } = parse(text("compose.yaml"), { merge: true }) as { services: Readonly<Record<string, Service>> }

const UNITS = ["tawatur-serve.service", "tawatur-work@.service"]
const inUnits = UNITS.map(name => ({ name, line: /^ExecStart=tawatur (.*)$/m.exec(text(name))?.[1] ?? "" }))
const inCompose = ["serve", "work"].map(name => ({ name, line: services[name]?.command ?? "" }))

describe("what is written of running it", () => {
  for (const { name, line } of [...inUnits, ...inCompose])
    it(`has a command line in ${name} that is understood`, async () => {
      const [command = "", ...args] = line.replace("%i", "1").split(" ")
      if (!isCommand(command)) throw new Error(`${command} is no command`)
      const asked = readOptions(args, await COMMANDS[command](), {
        HOME: "/nowhere",
        TAWATUR_DATABASE: "postgres://db",
      })
      expect([asked.place, asked.listen.port]).toEqual([{ database: "postgres://db" }, expect.any(Number)])
    })

  it("sets what the settings know", () => {
    const asked = readOptions([], { options: [] }, { HOME: "/nowhere", ...services.work?.environment })
    expect(asked.log).toBe("json")
    expect([...asked.settings.values.keys()].sort()).toEqual(["database", "host", "log", "token"])
  })
})
