import { describe, expect, it } from "vitest"
import { ar } from "./ar.ts"
import { en } from "./en.ts"
import type { Problems } from "./problems.ts"
import { messagesFor, say } from "./say.ts"

const DETAILS: Problems = {
  "collect/not-found": { name: "a.txt" },
  "collect/unreadable": { name: "a.txt" },
  "collect/empty": { name: "a.txt" },
  "collect/binary": { name: "a.txt" },
  "collect/too-large": { name: "a.txt", megabytes: 40, limit: 32 },
  "collect/no-reports": { name: "folder" },
  "collect/bad-address": { address: "https://a.example/feed" },
  "collect/not-a-feed": { address: "https://a.example/feed" },
  "collect/not-opml": { name: "feeds.opml" },
  "collect/private-address": { address: "https://a.example/feed" },
  "collect/disallowed": { address: "https://a.example/feed" },
  "collect/no-answer": { address: "https://a.example/feed", reason: "ECONNREFUSED" },
  "collect/refused": { address: "https://a.example/feed", status: 404 },
  "collect/too-many-redirects": { address: "https://a.example/feed" },
  "collect/not-a-page": { address: "https://a.example/feed", type: "image/png" },
  "collect/too-slow": { address: "https://a.example/feed", seconds: 30 },
  "collect/broken-archive": { name: "a.warc", pages: 3 },
  "collect/no-pages": { name: "a.warc" },
  "collect/broken-export": { name: "result.json", posts: 3 },
  "collect/unknown-source": { id: "abc" },
  "collect/unknown-preview": {},
  "read/bad-record": { name: "a.ndjson:3", reason: "not JSON" },
  "read/unknown-encoding": { name: "a.txt", encoding: "klingon-8" },
  "read/bad-front-matter": { name: "a.txt", line: 2 },
  "read/no-text": { name: "a.txt" },
  "store/newer": { folder: "data", found: 9, known: 3 },
  "store/in-use": { folder: "data", process: 4711 },
  "store/cannot-write": { place: "a", reason: "ENOSPC" },
  "store/unreachable": { address: "localhost:5432" },
  "store/other-version": { version: "001@0123456789ab" },
  "store/gap": { from: 3, to: 5 },
  "store/other-bytes": { address: "https://a.example/1", fetched: "2026-03-01T00:00:00Z" },
  "store/bad-evidence": { report: "001", quote: "nine killed" },
  "store/unstorable": { report: "001", reason: "no text" },
  "store/refused": { report: "001", reason: "value too long" },
  "extract/broken": { report: "001", reason: "no such token" },
  "alert/unknown": { id: "a1" },
  "alert/no-mail": {},
  "alert/not-sent": { to: "desk@paper.example", reason: "ECONNREFUSED" },
  "alert/refused": { to: "hooks.example", status: 500 },
  "cli/no-kind": { kinds: "rise" },
  "cli/no-carrier": {},
  "cli/bad-carrier": { value: "x" },
  "serve/no-token": { host: "0.0.0.0" },
  "serve/port-taken": { port: 4600 },
  "serve/cannot-listen": { host: "10.0.0.9", port: 4600, reason: "EADDRNOTAVAIL" },
  "story/unknown": { id: "abc" },
  "config/not-json": { path: "a", line: 3 },
  "config/unknown": { path: "a", field: "b", known: "c" },
  "config/bad": { path: "a", field: "b", expected: "port" },
  "cli/unknown-command": { command: "fly" },
  "report/unknown": { id: "abc" },
  "model/unanswered": { address: "http://127.0.0.1:1/v1", reason: "time-out" },
  "model/no-answer": { report: "r1" },
  "model/spent": { day: "2031-03-04", limit: "tokens" },
  "stamp/refused": { address: "https://clock.example/tsa", fault: "rejected" },
  "stamp/broken": { day: "2031-03-04", fault: "other hash" },
  "stamp/lacking": { day: "2031-03-04", hashes: 2 },
  "stamp/none": { day: "2031-03-04" },
  "stamp/no-certificates": { path: "roots.pem" },
  "backup/exists": { path: "a" },
  "backup/cannot-write": { path: "a", reason: "ENOSPC" },
  "backup/not-one": { path: "a" },
  "backup/damaged": { path: "a", reason: "SHA-256" },
  "backup/newer": { path: "a", found: 12, known: 11 },
  "backup/not-empty": { path: "a" },
  "cli/one-file": {},
  "report/withheld": { id: "a", on: "2026-01-08" },
  "cli/no-why": {},
  "report/not-withheld": { id: "a" },
  "claim/unknown": { id: "abc" },
  "review/no-words": { start: "4", end: "2" },
  "review/two-questions": {},
  "review/unknown": { id: "w1" },
  "serve/bad-body": { field: "address" },
  "serve/no-folders": {},
  "serve/no-intake": {},
  "serve/bad-review": { field: "decision.fields.value" },
  "serve/not-ready": {},
  "serve/no-such-path": { path: "/api/none" },
  "serve/read-only": { method: "POST" },
  "serve/wrong-host": { host: "evil.example" },
  "serve/unauthorised": {},
  "serve/other-origin": {},
  "exports/no-names": {},
  "serve/no-names": {},
  "serve/names-closed": {},
  "exports/no-browser": {},
  "exports/not-printed": { browser: "chromium" },
  "serve/not-built": {},
  "serve/bad-moment": { value: "soon" },
  "serve/broken": {},
  "cli/unknown-option": { option: "--fly" },
  "cli/missing-value": { option: "--data" },
  "cli/unexpected-value": { option: "--json" },
  "cli/bad-choice": { option: "--lang", value: "fr", choices: "ar, en" },
  "cli/bad-day": { value: "soon" },
  "cli/no-authority": {},
  "cli/bad-number": { value: "often" },
  "cli/no-source": {},
  "cli/bad-moment": { value: "soon" },
  "cli/bad-port": { value: "many" },
  "cli/no-input": { command: "extract" },
  "cli/one-story": {},
  "cli/one-report": {},
  "queue/given-up": {},
  "cli/no-queue": { command: "work" },
  "cli/no-rebuild": {},
  "cli/two-places": {},
  "cli/no-story": {},
  "cli/cannot-write": { path: "a", reason: "ENOSPC" },
  "cli/terminal": { format: "xlsx" },
  "cli/check-failed": { reason: "no quote" },
}
const CODES = Object.keys(DETAILS) as readonly (keyof Problems)[]

describe("say", () => {
  for (const code of CODES)
    it(`has ${code} in both languages, with every detail`, () => {
      const details = Object.values(DETAILS[code]).filter(
        value => !["not JSON", "no text", "port", "rejected", "other hash"].includes(String(value)),
      )
      const english = say(en, code, DETAILS[code])
      const arabic = say(ar, code, DETAILS[code])
      for (const detail of details) {
        expect(english).toContain(String(detail))
        expect(arabic).toContain(`\u2068${detail}\u2069`)
      }
      expect(english).not.toMatch(/[\u0600-\u06ff]|undefined/)
      expect(arabic).toMatch(/[\u0600-\u06ff]/)
      expect(arabic).not.toContain("undefined")
    })
})

describe("messagesFor", () => {
  const CASES = {
    "ar_SY.UTF-8": "ar",
    ar: "ar",
    "AR-eg,en;q=0.8": "ar",
    "fr:ar": "ar",
    "en_GB.UTF-8": "en",
    "C.UTF-8": "en",
    "": "en",
    arn: "en",
    de_DE: "en",
  } as const
  for (const [locale, language] of Object.entries(CASES))
    it(`takes "${locale}" as ${language}`, () => expect(messagesFor(locale).language).toBe(language))
  it("is English where nothing says", () => expect(messagesFor(undefined)).toBe(en))
})
