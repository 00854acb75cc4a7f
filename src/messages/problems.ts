/** Why one line of an .ndjson file is no report. */
export type RecordFault = "not JSON" | "not an object" | "no text" | "too long"

/** Every failure and what it needs to be told in words; the catalogues (en.ts, ar.ts) do not compile while one is missing. */
export interface Problems {
  "collect/not-found": { readonly name: string }
  "collect/unreadable": { readonly name: string }
  "collect/empty": { readonly name: string }
  "collect/binary": { readonly name: string }
  /** Both in megabytes (1,000,000 bytes), rounded up and down. */
  "collect/too-large": { readonly name: string; readonly megabytes: number; readonly limit: number }
  "collect/no-reports": { readonly name: string }
  "collect/bad-record": { readonly name: string; readonly reason: RecordFault }
  "read/unknown-encoding": { readonly name: string; readonly encoding: string }
  /** The line of the file (from 1) where the front matter breaks. */
  "read/bad-front-matter": { readonly name: string; readonly line: number }
  "read/no-text": { readonly name: string }
  "store/newer": { readonly folder: string; readonly found: number; readonly known: number }
  "store/in-use": { readonly folder: string; readonly process: number }
  "store/unreachable": { readonly address: string }
  "serve/no-token": { readonly host: string }
  "serve/port-taken": { readonly port: number }
  "story/unknown": { readonly id: string }
  "cli/unknown-command": { readonly command: string }
  "cli/wrong-use": { readonly reason: string }
}

export type ProblemCode = keyof Problems
export type Details<Code extends ProblemCode> = Problems[Code]
