import type { Archive, Extracted } from "../model/archive.ts"
import type { Place as GazetteerPlace } from "../model/entity.ts"
import type { Note, Tell } from "../model/note.ts"
import type { Problem } from "../model/problem.ts"
import type { Declared, Report, Source } from "../model/report.ts"
import type { Judged } from "../proposing/judge.ts"
import type { AnalyseLine } from "../serve/contract.ts"
import type { PrintingBrowser } from "../serve/print/find-browser.ts"
import type { Extractor } from "./extractor.ts"
import type { OptionName } from "./option-names.ts"
import type { Asked, Format, Place } from "./options.ts"

/** 0 done, 1 some input failed, 2 wrong use. */
export type ExitCode = 0 | 1 | 2

/** Something that a process did, or that hinders it. */
export interface LogEntry {
  readonly level: "info" | "warn" | "error"
  readonly event: string
  readonly values: Readonly<Record<string, string | number>>
  readonly sentence: string
}

/** Where a command's words go. */
export interface Shell {
  /** To standard output, as it is; waits until it is taken, rejects once nobody reads any more. */
  readonly print: (words: string | Uint8Array) => Promise<void>
  /** One line to standard error. */
  readonly tell: (line: string) => void
  /** The same for what has a name and values of its own: a sentence for people, or both for machines. */
  readonly log: (entry: LogEntry) => void
  /** How far the work is: one line that replaces itself on a terminal, nothing elsewhere. */
  readonly progress: (line: string) => void
  /** Columns of the terminal. */
  readonly columns: number
  /** True where standard output is a terminal: what is no text is not printed there. */
  readonly terminal: boolean
  /** True where standard output is a terminal that is meant to show colours (https://no-color.org). */
  readonly colours: boolean
  /** The machine's clock: what a date still to come is judged by. It enters no result. */
  readonly now: () => Date
  /** Opens an address in the browser of whoever sits at the machine, if somebody does. */
  readonly visit: (address: string) => Promise<void>
  /** The Chromium of the machine that prints pages; null where there is none. */
  readonly browser: () => PrintingBrowser | null
  /** From now on whoever else asks for the processor goes first: for work that takes long, and of which nobody waits for a part. */
  readonly stepBack: () => void
  /** Settles at the first Ctrl-C or request to end. */
  readonly interrupted: () => Promise<void>
}

/** What came of one input: a report, or why it could not be read. */
export type Read =
  | { readonly name: string; readonly report: Report; readonly notes: readonly Note[]; readonly source: Source }
  | { readonly name: string; readonly problem: Problem }

/** An input of which nothing can be read. */
export type Uncollected = Extract<Read, { readonly problem: unknown }>

/** The machine behind the commands: reading, extraction and the archive, joined once. */
export interface Engine {
  /** Every report of the inputs, in order and as a stream; an input that fails does not stop the others. What is declared fills what they do not say. "-" is standard input. */
  readonly reports: (inputs: readonly string[], declared?: Declared) => AsyncIterable<Read>
  /** What is to be read, and what could not be collected, without reading it. */
  readonly sources: (inputs: readonly string[], declared?: Declared) => AsyncIterable<Source | Uncollected>
  readonly read: (source: Source) => Read
  readonly extract: (report: Report, tell: Tell) => Extracted
  /** A reading with what a language model adds to it, where one is configured; else as it is. Tells of proposals that do not hold. Never rejects. */
  readonly propose: (extracted: Extracted, tell?: Tell) => Promise<Extracted>
  /** Extraction of many reports, on other threads where they are many, or on so many from the first; whoever asks for it closes it. */
  readonly extractor: (threads?: number) => Extractor
  /** A reading with those proposals of a language model that hold. */
  readonly judge: (extracted: Extracted, proposals: readonly unknown[], model: string) => Judged
  /** The public form of an analysis (DESIGN, `analyse --json`). */
  readonly analyse: (report: Report, tell: Tell) => AnalyseLine
  readonly open: (place: Place) => Promise<Archive>
  /** The gazetteer's place of an id; null where it knows none. */
  readonly place: (id: string) => GazetteerPlace | null
}

/** Makes the machine with the bundled knowledge, and with that of a file where one is named. */
export type EngineFor = (knowledge: string | null) => Promise<Engine>

/** One command: what it takes and what it does. Its sentences are in the messages, under its name. */
export interface Command {
  readonly takes: string
  readonly options: readonly OptionName[]
  /** What --format may be, the usual one first; for commands that take it. */
  readonly formats?: readonly Format[]
  /** True for long work that is to leave room for whoever asks meanwhile. */
  readonly background?: true
  readonly run: (asked: Asked, shell: Shell, engineFor: EngineFor) => Promise<ExitCode>
}
