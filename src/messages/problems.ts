/** Why one line of an .ndjson file is no report. */
export type RecordFault = "not JSON" | "not an object" | "no text" | "no id" | "too long"

/** Why a report that was read cannot be kept. */
export type StorageFault = "no id" | "long id" | "no text" | "other hash" | "broken signs" | "claims of one id"

/** What a setting may be. */
export type SettingForm =
  | "object"
  | "text"
  | "language"
  | "port"
  | "list"
  | "address"
  | "count"
  | "mail server"
  | "rules"
  | "log"

/** Why an authority's time-stamp does not do. */
export type StampFault =
  | "no connection"
  | "too slow"
  | "too long"
  | "other status"
  | "other type"
  | "no token"
  | "rejected"
  | "other hash"
  | "other nonce"
  | "bad signature"
  | "unfit certificate"
  | "not trusted"
  | "other statement"
  | "other time"

/** Every failure and what it needs to be told in words; the catalogues (en.ts, ar.ts) do not compile while one is missing. */
export interface Problems {
  "collect/not-found": { readonly name: string }
  "collect/unreadable": { readonly name: string }
  "collect/empty": { readonly name: string }
  "collect/binary": { readonly name: string }
  /** Both in megabytes (1,000,000 bytes), rounded up and down. */
  "collect/too-large": { readonly name: string; readonly megabytes: number; readonly limit: number }
  "collect/no-reports": { readonly name: string }
  "collect/bad-address": { readonly address: string }
  "collect/not-a-feed": { readonly address: string }
  "collect/not-opml": { readonly name: string }
  "collect/private-address": { readonly address: string }
  "collect/disallowed": { readonly address: string }
  "collect/no-answer": { readonly address: string; readonly reason: string }
  "collect/refused": { readonly address: string; readonly status: number }
  "collect/too-many-redirects": { readonly address: string }
  "collect/not-a-page": { readonly address: string; readonly type: string }
  "collect/too-slow": { readonly address: string; readonly seconds: number }
  /** `posts` were read before it breaks. */
  "collect/broken-export": { readonly name: string; readonly posts: number }
  /** `pages` were read before it breaks. */
  "collect/broken-archive": { readonly name: string; readonly pages: number }
  /** A feed without texts, or an archive without pages. */
  "collect/no-pages": { readonly name: string }
  "collect/unknown-source": { readonly id: string }
  /** It was decided about already, or others came after it. */
  "collect/unknown-preview": Readonly<Record<string, never>>
  "read/bad-record": { readonly name: string; readonly reason: RecordFault }
  /** `encoding` is what is declared; null where nothing is. */
  "read/unknown-encoding": { readonly name: string; readonly encoding: string | null }
  /** The line of the file (from 1) where the front matter breaks. */
  "read/bad-front-matter": { readonly name: string; readonly line: number }
  "read/no-text": { readonly name: string }
  "store/newer": { readonly folder: string; readonly found: number; readonly known: number }
  "store/in-use": { readonly folder: string; readonly process: number }
  /** A full disk, one that is read-only, or no right to write: `reason` in the system's words. */
  "store/cannot-write": { readonly place: string; readonly reason: string }
  "store/unreachable": { readonly address: string }
  /** Reading it ended the process each time. */
  "queue/given-up": Readonly<Record<string, never>>
  /** A quotation that does not stand in the report at its offsets. */
  "store/other-version": { readonly version: string }
  /** Sequence numbers around reports that are not there. */
  "store/gap": { readonly from: number; readonly to: number }
  "store/other-bytes": { readonly address: string; readonly fetched: string }
  "store/bad-evidence": { readonly report: string; readonly quote: string }
  "store/unstorable": { readonly report: string; readonly reason: StorageFault }
  /** What no check foresaw: `reason` in the words of whatever refused. */
  "store/refused": { readonly report: string; readonly reason: string }
  /** The rules themselves failed on a report. */
  "backup/exists": { readonly path: string }
  "backup/cannot-write": { readonly path: string; readonly reason: string }
  "backup/not-one": { readonly path: string }
  "backup/damaged": { readonly path: string; readonly reason: string }
  /** Numbers of the schema: the backup's, and the newest that is known. */
  "backup/newer": { readonly path: string; readonly found: number; readonly known: number }
  "backup/not-empty": { readonly path: string }
  /** A model's endpoint gave no answer; the address without secrets, and how it failed. */
  "model/unanswered": { readonly address: string; readonly reason: string }
  /** What it gave is no answer to what was asked. */
  "model/no-answer": { readonly report: string }
  /** What of the day's budget is used up (ISO day, UTC). */
  "model/spent": { readonly day: string; readonly limit: "requests" | "tokens" }
  "stamp/refused": { readonly address: string; readonly fault: StampFault }
  "stamp/broken": { readonly day: string; readonly fault: StampFault }
  /** How many of a day's stamped hashes the archive does not hold. */
  "stamp/lacking": { readonly day: string; readonly hashes: number }
  "stamp/none": { readonly day: string }
  "stamp/no-certificates": { readonly path: string }
  "extract/broken": { readonly report: string; readonly reason: string }
  "alert/unknown": { readonly id: string }
  "alert/no-mail": Readonly<Record<string, never>>
  "alert/not-sent": { readonly to: string; readonly reason: string }
  "alert/refused": { readonly to: string; readonly status: number }
  "serve/no-token": { readonly host: string }
  "serve/port-taken": { readonly port: number }
  "serve/cannot-listen": { readonly host: string; readonly port: number; readonly reason: string }
  "story/unknown": { readonly id: string }
  "report/unknown": { readonly id: string }
  /** When it was taken out. */
  "report/withheld": { readonly id: string; readonly on: string }
  "claim/unknown": { readonly id: string }
  "review/unknown": { readonly id: string }
  "review/no-words": { readonly start: string; readonly end: string }
  "review/two-questions": Readonly<Record<string, never>>
  "serve/bad-review": { readonly field: string }
  "serve/bad-body": { readonly field: string }
  /** A folder may be named by whoever sits at this machine alone. */
  "serve/no-folders": Readonly<Record<string, never>>
  "serve/no-intake": Readonly<Record<string, never>>
  /** The archive does not answer in time. */
  "serve/not-ready": Readonly<Record<string, never>>
  "serve/no-such-path": { readonly path: string }
  "serve/read-only": { readonly method: string }
  "serve/wrong-host": { readonly host: string }
  "serve/unauthorised": Readonly<Record<string, never>>
  "serve/other-origin": Readonly<Record<string, never>>
  "serve/not-built": Readonly<Record<string, never>>
  "exports/no-names": Readonly<Record<string, never>>
  "serve/no-names": Readonly<Record<string, never>>
  "serve/names-closed": Readonly<Record<string, never>>
  "exports/no-browser": Readonly<Record<string, never>>
  "exports/not-printed": { readonly browser: string }
  "serve/bad-moment": { readonly value: string }
  "serve/broken": Readonly<Record<string, never>>
  /** The line of the file (from 1) at which it is no JSON any more. */
  "config/not-json": { readonly path: string; readonly line: number }
  "config/unknown": { readonly path: string; readonly field: string; readonly known: string }
  "config/bad": { readonly path: string; readonly field: string; readonly expected: SettingForm }
  "cli/unknown-command": { readonly command: string }
  "cli/unknown-option": { readonly option: string }
  "cli/missing-value": { readonly option: string }
  "cli/unexpected-value": { readonly option: string }
  "cli/bad-choice": { readonly option: string; readonly value: string; readonly choices: string }
  "cli/bad-moment": { readonly value: string }
  "cli/bad-number": { readonly value: string }
  "cli/bad-day": { readonly value: string }
  "cli/no-authority": Readonly<Record<string, never>>
  "cli/no-kind": { readonly kinds: string }
  "cli/no-carrier": Readonly<Record<string, never>>
  "cli/bad-carrier": { readonly value: string }
  "cli/no-source": Readonly<Record<string, never>>
  "cli/bad-port": { readonly value: string }
  "cli/no-input": { readonly command: string }
  "cli/one-story": Readonly<Record<string, never>>
  "cli/one-report": Readonly<Record<string, never>>
  "cli/no-queue": { readonly command: string }
  "cli/no-rebuild": Readonly<Record<string, never>>
  "cli/two-places": Readonly<Record<string, never>>
  "cli/one-file": Readonly<Record<string, never>>
  "cli/no-why": Readonly<Record<string, never>>
  "report/not-withheld": { readonly id: string }
  "cli/no-story": Readonly<Record<string, never>>
  "cli/cannot-write": { readonly path: string; readonly reason: string }
  "cli/terminal": { readonly format: string }
  "cli/check-failed": { readonly reason: string }
}

export type ProblemCode = keyof Problems
export type Details<Code extends ProblemCode> = Problems[Code]
