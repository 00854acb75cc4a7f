import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Claim, claimFolder } from "./claim-folder.ts"
import { addOwner, latestOwner } from "./owner-file.ts"
import { newSocketPath } from "./socket-path.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-claim-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const leave = async (claim: Claim): Promise<void> => {
  if (!claim.owned) return void claim.socket.destroy()
  await new Promise(resolve => claim.server.close(resolve))
  await claim.release()
}
const listener = (claim: Claim): Claim => {
  if (claim.owned) claim.server.on("connection", socket => socket.resume().on("error", () => {}))
  return claim
}
const content = (more: object) => ({ process: process.pid, socket: "", protocol: 1, released: false, ...more })

describe("of those who claim a folder at once", () => {
  it("exactly one owns it, time after time", async () => {
    for (let round = 0; round < 40; round++) {
      const claims = await Promise.all(Array.from({ length: 6 }, () => claimFolder(folder).then(listener)))
      expect(claims.filter(({ owned }) => owned)).toHaveLength(1)
      await Promise.all(claims.filter(({ owned }) => !owned).map(leave))
      await Promise.all(claims.filter(({ owned }) => owned).map(leave))
    }
  })
})

describe("an owner", () => {
  it("that comes late with a number of the past is none", async () => {
    for (const number of [1, 2, 3]) expect(await addOwner(folder, number, content({}))).toBe(true)
    expect(await addOwner(folder, 3, content({}))).toBe(false)
    expect(await addOwner(folder, 2, content({}))).toBe(false)
    expect((await latestOwner(folder))?.number).toBe(3)
  })

  it("that has ended without a word is replaced", async () => {
    await addOwner(folder, 1, content({ socket: newSocketPath(folder), process: 2 ** 30 }))
    const claim = await claimFolder(folder)
    expect(claim.owned).toBe(true)
    await leave(claim)
  })

  it("that lives and does not answer is told of", async () => {
    await addOwner(folder, 1, content({ socket: newSocketPath(folder) }))
    await expect(claimFolder(folder, 100)).rejects.toMatchObject({
      code: "store/in-use",
      details: { folder, process: process.pid },
    })
  })

  it("of another version of this program is told of", async () => {
    const claim = listener(await claimFolder(folder))
    const owner = await latestOwner(folder)
    await addOwner(folder, 2, content({ socket: owner?.socket, protocol: 99 }))
    await expect(claimFolder(folder)).rejects.toMatchObject({ code: "store/in-use" })
    await leave(claim)
  })
})

it("a socket's path fits, whatever the folder's", () => {
  for (const length of [1, 60, 200])
    for (const platform of ["linux", "darwin", "win32"] as const)
      expect(Buffer.byteLength(newSocketPath(`/${"ع".repeat(length)}`, platform))).toBeLessThanOrEqual(103)
})
