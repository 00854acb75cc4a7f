/** Reading reports from a program of one's own: files in, claims out. The archive, the API and the desk are the command's. */
export { loadKnowledge } from "./knowledge/load.ts"
export type { Claim, FigureClaim, ReportedSpeech } from "./model/claim.ts"
export { Problem } from "./model/problem.ts"
export type { Report } from "./model/report.ts"
export { analyseReport, extractAll, type Reader, readerOf, readReports } from "./pipeline.ts"
