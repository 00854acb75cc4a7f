import type { Token } from "../token.ts"

type Read<Value> = (tokens: readonly Token[], at: number) => Value

/**
 * Reads what stands at a token once for a run of tokens, since many rules ask for it; only what was read of the newest run is kept.
 * What is read may hang on the tokens alone, and is never undefined.
 */
export function once<Value>(read: Read<Value>): Read<Value> {
  let run: readonly Token[] = []
  let values: (Value | undefined)[] = []
  return (tokens, at) => {
    if (at < 0 || at >= tokens.length) return read(tokens, at)
    if (tokens !== run) {
      run = tokens
      values = []
    }
    const known = values[at]
    if (known !== undefined) return known
    const own = values
    const value = read(tokens, at)
    own[at] = value
    return value
  }
}
