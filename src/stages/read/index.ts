import type { Tell } from "../../model/note.ts"
import type { Declared, Given, Report, Source } from "../../model/report.ts"
import { articleOf } from "./article.ts"
import { declaredEncoding } from "./declared-encoding.ts"
import { decode } from "./encoding.ts"
import { type Fields, NO_FIELDS } from "./fields.ts"
import { partFrontMatter } from "./front-matter.ts"
import { parseRecord } from "./record.ts"
import { reportOf } from "./report.ts"
import { cleanText } from "./text.ts"

/** Fixes the text of one source and what it says of itself. Throws a Problem where there is no text to be had, and nothing else. */
export function read(source: Source, tell: Tell): Report {
  return READERS[source.form](source, tell)
}

const READERS: Readonly<Record<Source["form"], (source: Source, tell: Tell) => Report>> = {
  text: readText,
  html: readPage,
  record: readRecord,
}

function readText({ name, bytes, fetched, declared }: Source, tell: Tell): Report {
  const { fields, body } = partFrontMatter(name, cleanText(decode(name, bytes, null, tell)), tell)
  return reportOf(name, orDeclared(fields, declared), body, fetched, tell)
}

function readPage({ name, bytes, fetched, given, declared }: Source, tell: Tell): Report {
  // The server's word goes before the page's (HTML standard, "determining the character encoding").
  const encoding = given?.encoding ?? declaredEncoding(bytes)
  const { fields, body } = articleOf(decode(name, bytes, encoding, tell), given?.url ?? null, tell)
  const known = given === undefined ? fields : withGiven(fields, given)
  return reportOf(name, orDeclared(known, declared), body, fetched, tell)
}

function readRecord({ name, bytes, fetched, declared }: Source, tell: Tell): Report {
  const { fields, body, html } = parseRecord(name, decode(name, bytes, null, tell), tell)
  if (html === null) return reportOf(name, orDeclared(fields, declared), body ?? "", fetched, tell)
  const page = articleOf(html, fields.url, tell)
  return reportOf(name, orDeclared(filled(fields, page.fields), declared), body ?? page.body, fetched, tell)
}

/** What a page says, and what is known of where it was found. A page that names another site's article as its own address is not believed. */
const withGiven = (page: Fields, given: Given): Fields => ({
  ...page,
  url: page.url !== null && isSameSite(page.url, given.url) && !isRoot(page.url) ? page.url : given.url,
  outlet: given.outlet ?? page.outlet,
  timezone: given.timezone ?? page.timezone,
  title: page.title ?? given.title,
  published: page.published ?? given.published,
  language: page.language ?? given.language,
})

/** A site that names its start page as the address of all its pages. */
const isRoot = (address: string): boolean =>
  URL.canParse(address) && /^\/?$/.test(new URL(address).pathname + new URL(address).search)

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^(?:www|m|amp)\./, "") : ""
const isSameSite = (a: string, b: string): boolean => hostOf(a) !== "" && hostOf(a) === hostOf(b)

/** What a source says of itself, and beside it what is declared of it. */
const orDeclared = (fields: Fields, declared: Declared | undefined): Fields =>
  declared === undefined ? fields : filled(fields, { ...NO_FIELDS, ...declared })

/** What a record says goes before what its page says. */
const filled = (record: Fields, page: Fields): Fields => ({
  ...page,
  ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)),
})
