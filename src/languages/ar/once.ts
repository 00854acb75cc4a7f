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

/** The same for what also hangs on something else, such as the day that words were said on. */
export function onceSaid<Said, Value>(
  read: (tokens: readonly Token[], at: number, said: Said) => Value,
): (tokens: readonly Token[], at: number, said: Said) => Value {
  let now: { readonly said: Said; readonly read: Read<Value> } | null = null
  return (tokens, at, said) => {
    if (now?.said !== said) now = { said, read: once((run, from) => read(run, from, said)) }
    return now.read(tokens, at)
  }
}
