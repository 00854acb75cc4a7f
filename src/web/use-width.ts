import { useEffect, useState } from "react"

/** The width of a frame, followed once it has come into sight; null before. */
export function useWidthInSight(frame: { readonly current: HTMLElement | null }): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth))
    const sight = new IntersectionObserver(seen => {
      if (!seen.some(entry => entry.isIntersecting)) return
      sight.disconnect()
      sizes.observe(element)
    })
    sight.observe(element)
    return () => {
      sight.disconnect()
      sizes.disconnect()
    }
  }, [frame])
  return width
}
