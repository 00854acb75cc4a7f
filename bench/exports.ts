import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { engineFor } from "../src/cli/engine.ts"
import { EXPORT_FORMS, isExportForm } from "../src/serve/exports/export-forms.ts"

/**
 * Streams an archive out in each form and tells time, bytes, and how far the heap rose while it ran, after collection:
 * node bench/exports.ts FOLDER [FORM...]
 */
const [folder, ...named] = process.argv.slice(2)
if (folder === undefined) throw new Error("usage: node bench/exports.ts FOLDER [FORM...]")

setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc") as () => void
const heap = (): number => {
  collect()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}

/** Parts between two looks at the heap. */
const BETWEEN = 400

const engine = await engineFor(null)
const archive = await engine.open({ folder })
const forms = named.length > 0 ? named.filter(isExportForm) : Object.keys(EXPORT_FORMS).filter(isExportForm)
for (const name of forms) {
  const asked = {
    archive,
    asOf: { at: null, clock: "published" },
    language: "en",
    place: engine.place,
    story: null,
  } as const
  const first = heap()
  const started = performance.now()
  let [bytes, parts, most] = [0, 0, first]
  for await (const part of EXPORT_FORMS[name].out(asked)) {
    bytes += Buffer.byteLength(part)
    if (parts++ % BETWEEN === 0) most = Math.max(most, heap())
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${name}: ${seconds} s, ${bytes} bytes, heap ${first} MB before, ${most} MB at most, ${heap()} MB after`)
}
await archive.close()
