import { configDefaults, defineConfig } from "vitest/config"
import { hasBrowser } from "./src/cli/desk/browser.ts"

/** Where there is no browser (npm brings one for Linux on x64, TAWATUR_BROWSER names another) its tests are left out; never in CI. */
const isDriven = hasBrowser() || process.env.CI !== undefined

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(isDriven ? [] : ["src/**/*.browser.test.ts"])],
    // Files share what they have loaded: a run takes a third of the processor time.
    isolate: false,
    // A test waits for programs that it starts as often as it works: two at a time, whatever the machine has.
    maxWorkers: 2,
    // What is waited for in a page may take its time on a machine that has much else to do.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
