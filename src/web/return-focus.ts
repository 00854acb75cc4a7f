import { useEffect } from "react"

const linksTo = (claim: string): string => `.beside a[data-claim="${CSS.escape(claim)}"]`

/** What has the keyboard, where it leads to the words of a claim. */
const openerOf = (claim: string): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && document.activeElement.matches(linksTo(claim))
    ? document.activeElement
    : null

/**
 * Gives the keyboard back to what the words were opened from: a claim may stand in the summary and in the ledger. Where they were open
 * from the start, to the first that leads to them.
 */
export function ReturnFocus({ claim }: { readonly claim: string | null }): null {
  useEffect(() => {
    if (claim === null) return
    const opener = openerOf(claim)
    return () => {
      // Only where nothing else has taken it: another figure opened, or another page.
      if (document.activeElement === document.body || document.activeElement?.closest(".drawer") !== null)
        (opener ?? document.querySelector<HTMLElement>(linksTo(claim)))?.focus({ preventScroll: true })
    }
  }, [claim])
  return null
}
