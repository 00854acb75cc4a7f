import { useSyncExternalStore } from "react"
import { type Address, addressOf, parseAddress } from "./address.ts"

const MOVED = "desk:moved"

const subscribe = (heard: () => void): (() => void) => {
  addEventListener("popstate", heard)
  addEventListener(MOVED, heard)
  return () => {
    removeEventListener("popstate", heard)
    removeEventListener(MOVED, heard)
  }
}

const here = (): string => location.pathname + location.search

/** Where the reader is; follows every move. */
export function useAddress(): Address {
  const at = new URL(useSyncExternalStore(subscribe, here), location.origin)
  return parseAddress(at.pathname, at.search)
}

/** Moves to an address of the desk without loading the page again; `replace` leaves no step back. */
export function go(to: Address | string, how: "push" | "replace" = "push"): void {
  const url = typeof to === "string" ? to : addressOf(to)
  if (url === here()) return
  if (how === "push") history.pushState(null, "", url)
  else history.replaceState(null, "", url)
  dispatchEvent(new Event(MOVED))
}

const plain = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** Follows the desk's own links, in the page and in its charts, as moves; all others are the browser's. Returns how to stop. */
export function followLinks(): () => void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null
    const to = link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? ""
    if (!plain(event) || !/^\/(?!\/|api\/)/.test(to) || link?.hasAttribute("target")) return
    event.preventDefault()
    go(to)
  }
  document.addEventListener("click", follow)
  return () => document.removeEventListener("click", follow)
}
