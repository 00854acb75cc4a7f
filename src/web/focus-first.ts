import { type RefObject, useEffect, useRef } from "react"

/** Leads the keyboard to the first link of a list once it has come: what asked for it is gone. */
export function useFocusOnFirst<List extends HTMLElement>(hasCome: boolean): RefObject<List | null> {
  const list = useRef<List>(null)
  useEffect(() => {
    if (hasCome) list.current?.querySelector("a")?.focus({ preventScroll: true })
  }, [hasCome])
  return list
}
