/** How many signs of a text are of each of some kinds (fewer than 30), in one pass: what a code unit is of is found out once. */
export function letterCounts(kinds: readonly RegExp[]): (text: string) => readonly number[] {
  const MET = 1 << kinds.length
  const known = new Uint32Array(0x10000)
  const isOf = (sign: string): number => kinds.reduce((bits, kind, at) => bits | (kind.test(sign) ? 1 << at : 0), MET)
  const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff
  return text => {
    const seen = new Uint32Array(MET * 2)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      let bits = known[unit] as number
      if (bits === 0) {
        const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
        bits = isOf(sign)
        if (isHalf(unit)) at += sign.length - 1
        else known[unit] = bits
      }
      seen[bits] = (seen[bits] as number) + 1
    }
    const counts = kinds.map(() => 0)
    for (let bits = 0; bits < seen.length; bits++) {
      const count = seen[bits] as number
      if (count > 0) for (const at of counts.keys()) if (bits & (1 << at)) counts[at] = (counts[at] as number) + count
    }
    return counts
  }
}
