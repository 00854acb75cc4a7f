import { configDefaults, defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"
import { hasBrowser } from "./src/cli/desk/browser.ts"

/** Where there is no browser (npm brings one for Linux on x64, TAWATUR_BROWSER names another) its tests are left out; never in CI. */
const isDriven = hasBrowser() || process.env.CI !== undefined

/** Builds what is published, and the page in it anew, from which others are served meanwhile: it runs when they have ended. */
const PACKAGE = "src/cli/package.test.ts"

/** What is begun first: whatever takes long is not to be left to one process at the end. A fresh clone knows no times of its files. */
const LONG = [
  /desk\/(?:look|harm|review|today)\.browser/,
  /cli\/(?:trouble|alerts)\.test/,
  /\.browser\.test/,
  /src\/(?:killed|again)/,
  /src\/cli\//,
]

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex(long => long.test(moduleId))
      return at === -1 ? LONG.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

const all = {
  // Files share what they have loaded: a run takes a third of the processor time.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A page is as slow as its machine.
  expect: { poll: { timeout: 20_000 } },
}

export default defineConfig({
  test: {
    // A test waits for programs that it starts as often as it works: two at a time, whatever the machine has.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          ...all,
          name: "all",
          include: ["src/**/*.test.ts"],
          exclude: [...configDefaults.exclude, PACKAGE, ...(isDriven ? [] : ["src/**/*.browser.test.ts"])],
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...all, name: "package", include: [PACKAGE], sequence: { groupOrder: 1 } } },
    ],
  },
})
