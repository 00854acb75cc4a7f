/** What people should know of an input that was read all the same, and what it needs to be told in words; the catalogues do not compile while one is missing. */
export interface Caveats {
  "read/no-date": Readonly<Record<never, never>>
  /** What is given as the date of publication, and is none. */
  "read/bad-date": { readonly value: string }
  /** `read`: when it was fetched, or else read (ISO date or instant). */
  "read/future-date": { readonly published: string; readonly read: string }
  /** Language tags: what the source says of itself, and what its text is in. */
  "read/other-language": { readonly declared: string; readonly found: string }
  "read/no-pack": { readonly language: string }
  /** The language's pack reads figures and dates, and not who says them. */
  "read/no-speech": { readonly language: string }
  "read/whole-page": Readonly<Record<never, never>>
  /** How many sequences of bytes are no letters. */
  "read/broken-letters": { readonly count: number }
  /** The line of the file (from 1) where the front matter breaks. */
  "read/front-matter": { readonly line: number }
}

/** One of them with its details. */
export type Caveat = {
  readonly [Code in keyof Caveats]: { readonly code: Code; readonly details: Caveats[Code] }
}[keyof Caveats]
