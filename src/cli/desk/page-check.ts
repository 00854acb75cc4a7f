import { Problem } from "../../model/problem.ts"
import { openBrowser } from "./browser.ts"
import { walkToWords } from "./walk.ts"

/** Longest that the page may take for a step, in milliseconds. */
const PATIENCE = 15_000

/**
 * Opens the page in a browser, goes from its start to the words of a figure and holds them against the API. Gives the clicks it
 * took, or null where there is no browser. Problem: "cli/check-failed".
 */
export async function checkPage(address: string): Promise<number | null> {
  const browser = await openBrowser()
  if (browser === null) return null
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    const wrong: string[] = []
    page.on("console", message => message.type() === "error" && wrong.push(message.text()))
    page.on("pageerror", error => wrong.push(error.message))
    const { clicks, claim, words } = await walkToWords(page, address).catch(error => fail(String(error)))
    const answer = await fetch(`${address}/api/claims/${claim}`)
    const wanted = ((await answer.json()) as { claim: { evidence: { quote: string } } }).claim.evidence.quote
    if (words !== wanted) fail(`“${words}” / “${wanted}”`)
    if (wrong[0] !== undefined) fail(wrong[0])
    return clicks
  } finally {
    await browser.close()
  }
}

function fail(reason: string): never {
  throw new Problem("cli/check-failed", { reason })
}
