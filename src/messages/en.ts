import type { Messages } from "./messages.ts"
import type { RecordFault, SettingForm, StampFault, StorageFault } from "./problems.ts"
import { wordsEn } from "./words-en.ts"

const FAULTS: Readonly<Record<RecordFault, string>> = {
  "not JSON": "it is not valid JSON",
  "not an object": "it is not a JSON object",
  "no text": "it has neither title nor body nor html",
  "no id": "it has no id",
  "too long": "it is too long for one report",
}

const STORAGE_FAULTS: Readonly<Record<StorageFault, string>> = {
  "no id": "it has no id",
  "long id": "its id is too long",
  "no text": "it has no text",
  "other hash": "its hash is that of another text",
  "broken signs": "one of its fields holds signs that no text can hold",
  "claims of one id": "two of its claims have one id",
}

const SETTING_FORMS: Readonly<Record<SettingForm, string>> = {
  object: "an object of settings",
  text: "words that are not empty",
  language: "ar or en",
  port: "a whole number from 0 to 65535",
  list: "a list of words",
  count: "a whole number above nothing",
  address: "an address on the web (http:// or https://)",
  "mail server": "the address of a server for mail (smtp:// or smtps://)",
  rules: "a list of rules for alerts",
  log: "text or json",
}

const STAMP_FAULTS: Readonly<Record<StampFault, string>> = {
  "no connection": "it does not answer",
  "too slow": "it answers too slowly",
  "too long": "its answer has no end",
  "other status": "it answers with a refusal of HTTP",
  "other type": "what it answers is no time-stamp by its type",
  "no token": "there is no time-stamp in the answer",
  rejected: "the authority rejects what it was asked",
  "other hash": "it is about another hash",
  "other nonce": "it answers another question",
  "bad signature": "the signature does not hold",
  "unfit certificate": "the certificate is not for time-stamps, or was not valid then",
  "not trusted": "its certificate does not lead to those that the settings name",
  "other time": "it is of another moment than is kept",
  "other statement": "the list of hashes is not the one that was stamped",
}

const NAMES = new Intl.DisplayNames("en", { type: "language" })

/** A language's name; what is no tag stands as it is. */
const named = (tag: string): string => {
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return `"${tag}"`
  }
}

export const en: Messages = {
  language: "en",
  direction: "ltr",
  words: wordsEn,
  caveats: {
    "read/no-date": ({ name }) =>
      `${name} does not say when it was published: what it dates by "today" or "yesterday" stays undated.`,
    "read/bad-date": ({ name, value }) =>
      `${name} gives "${value}" as its date, which is none: what it dates by "today" or "yesterday" stays undated.`,
    "read/future-date": ({ name, published, read }) =>
      `${name} is dated ${published}, after it was fetched or read (${read}). The date is kept as it stands: check it.`,
    "read/other-language": ({ name, declared, found }) =>
      `${name} says that it is in ${named(declared)}, but its text is in ${named(found)} and is read as that.`,
    "read/no-speech": ({ name, language }) =>
      `${name} is in ${named(language)}, of which Tawatur reads figures and dates, and not who says them: a figure without a claimant need not be the outlet's own.`,
    "read/no-pack": ({ name, language }) =>
      `${name} is in ${named(language)}, which Tawatur does not read: no claim is looked for in it.`,
    "read/whole-page": ({ name }) => `No article stands out in ${name}: the whole page is read.`,
    "read/broken-letters": ({ name, count }) => `${name} is damaged: ${count} broken letters stand as \ufffd.`,
    "read/front-matter": ({ name, line }) =>
      `The front matter of ${name} breaks in line ${line}: it is read as a part of the text.`,
  },
  problems: {
    "collect/not-found": ({ name }) => `There is no file or folder called ${name}.`,
    "collect/unreadable": ({ name }) => `${name} cannot be opened: check that you are allowed to read it.`,
    "collect/empty": ({ name }) => `${name} is empty: there is nothing to read.`,
    "collect/binary": ({ name }) => `${name} is not text. Tawatur reads plain text, Markdown, HTML and NDJSON.`,
    "collect/too-large": ({ name, megabytes, limit }) =>
      `${name} is too large: it has at least ${megabytes} MB, and one report may have up to ${limit} MB. Split it, or give an .ndjson file with one report a line.`,
    "collect/no-reports": ({ name }) =>
      `${name} holds no report: no file there ends in .txt, .md, .html, .htm, .ndjson, .jsonl, .warc or .wacz, and none is a feed.`,
    "collect/bad-address": ({ address }) => `${address} is no address on the web: it begins with http:// or https://.`,
    "collect/not-a-feed": ({ address }) => `What is at ${address} cannot be read as a feed or a site map.`,
    "collect/not-opml": ({ name }) => `${name} cannot be read as OPML.`,
    "collect/private-address": ({ address }) =>
      `${address} is in a private network or on this machine; it is visited only where the configuration allows it.`,
    "collect/disallowed": ({ address }) => `The site asks programs not to visit ${address} (robots.txt).`,
    "collect/no-answer": ({ address, reason }) => `${address} does not answer: ${reason}.`,
    "collect/refused": ({ address, status }) => `The site answers ${address} with status ${status}.`,
    "collect/too-many-redirects": ({ address }) => `${address} leads to other addresses without end.`,
    "collect/not-a-page": ({ address, type }) => `What is at ${address} is no text that is read (${type}).`,
    "collect/too-slow": ({ address, seconds }) =>
      `The answer of ${address} was not complete within ${seconds} seconds.`,
    "collect/unknown-preview": () => "What was read is not held any more; read it once more.",
    "collect/broken-export": ({ name, posts }) => `${name} breaks off as JSON; posts read before that: ${posts}.`,
    "collect/broken-archive": ({ name, pages }) =>
      `${name} breaks off as a web archive; pages read before that: ${pages}.`,
    "collect/no-pages": ({ name }) => `${name} holds no page or article with a text.`,
    "collect/unknown-source": ({ id }) => `There is no source ${id}. "tawatur sources" lists those there are.`,
    "read/bad-record": ({ name, reason }) => `${name} cannot be read as a report: ${FAULTS[reason]}.`,
    "read/unknown-encoding": ({ name, encoding }) =>
      encoding === null
        ? `The encoding of ${name} cannot be told from its bytes. Convert it to UTF-8.`
        : `The encoding of ${name} cannot be told: it declares "${encoding}", which does not fit, and its bytes fit no other. Convert it to UTF-8.`,
    "read/bad-front-matter": ({ name, line }) =>
      `The front matter of ${name} breaks in line ${line}, and there is no text after it.`,
    "read/no-text": ({ name }) => `There is no text in ${name}.`,
    "store/newer": ({ folder, found, known }) =>
      `${folder} was written by a newer Tawatur (format ${found}; this one knows up to ${known}). Update Tawatur, or use another folder.`,
    "store/in-use": ({ folder, process }) =>
      `${folder} is in use by process ${process}, which does not answer. End that process, or use another folder.`,
    "store/cannot-write": ({ place, reason }) =>
      `The archive "${place}" cannot be written: ${reason}. What was under way is not kept, everything before it is; the same can be given again.`,
    "store/unreachable": ({ address }) =>
      `The database at ${address} does not answer. Check that it runs and that the address is right.`,
    "queue/given-up": () => "Whoever tried to read it ended over it, several times.",
    "store/other-version": ({ version }) => `${version} is not the version that its text makes.`,
    "store/gap": ({ from, to }) => `Between the reports ${from} and ${to} of the sequence something is missing.`,
    "store/other-bytes": ({ address, fetched }) =>
      `The bytes of ${address} of ${fetched} are not those that were fetched.`,
    "store/bad-evidence": ({ report, quote }) =>
      `Report ${report} was not stored: it does not hold the words “${quote}” where they are said to stand.`,
    "store/unstorable": ({ report, reason }) => `Report ${report} was not stored: ${STORAGE_FAULTS[reason]}.`,
    "store/refused": ({ report, reason }) => `Report ${report} was not stored: ${reason}.`,
    "model/unanswered": ({ address, reason }) =>
      `The language model at ${address} gives no answer (${reason}): the report stays as the rules read it.`,
    "model/no-answer": ({ report }) =>
      `What the language model says of ${report} is no answer: the report stays as the rules read it.`,
    "model/spent": ({ day, limit }) =>
      `What the language model may use on ${day} is spent (${limit}): the next reports stay as the rules read them.`,
    "stamp/refused": ({ address, fault }) => `No time-stamp from ${address}: ${STAMP_FAULTS[fault]}.`,
    "stamp/broken": ({ day, fault }) => `The time-stamp of ${day} does not hold: ${STAMP_FAULTS[fault]}.`,
    "stamp/lacking": ({ day, hashes }) =>
      `What was stamped of ${day} is not in the archive any more as it was; hashes that are missing: ${hashes}.`,
    "stamp/none": ({ day }) => `There is no time-stamp of ${day}.`,
    "stamp/no-certificates": ({ path }) => `There is no certificate in "${path}" that can be read (PEM).`,
    "extract/broken": ({ report, reason }) => `The rules failed on report ${report}: ${reason}.`,
    "alert/unknown": ({ id }) => `There is no rule for alerts ${id}. "tawatur alerts" lists those there are.`,
    "alert/no-mail": () =>
      "No server for mail is named. Give --smtp and --sender, or name smtp and sender in the settings.",
    "alert/not-sent": ({ to, reason }) => `An alert to ${to} could not be sent: ${reason}.`,
    "alert/refused": ({ to, status }) => `${to} did not take an alert (status ${status}).`,
    "serve/no-token": ({ host }) =>
      `${host} can be reached from other machines. Give --token, or listen on 127.0.0.1 only.`,
    "serve/port-taken": ({ port }) => `Port ${port} is taken. Give another one with --port.`,
    "serve/cannot-listen": ({ host, port, reason }) => `Cannot listen on ${host}, port ${port}: ${reason}.`,
    "story/unknown": ({ id }) => `There is no story ${id}. "tawatur stories" lists those there are.`,
    "report/unknown": ({ id }) => `There is no report ${id}.`,
    "backup/exists": ({ path }) => `"${path}" is there already; a backup does not replace another file.`,
    "backup/cannot-write": ({ path, reason }) =>
      `The backup "${path}" cannot be written: ${reason}. Nothing of it is left.`,
    "backup/not-one": ({ path }) => `"${path}" is no backup of Tawatur.`,
    "backup/damaged": ({ path, reason }) =>
      `The backup "${path}" is damaged (${reason}): it is cut, or was changed. Nothing was restored.`,
    "backup/newer": ({ path, found, known }) =>
      `The backup "${path}" was made by a newer version (schema ${found}, this one knows ${known}). Nothing was restored.`,
    "backup/not-empty": ({ path }) =>
      `There is something in this archive already. With --replace, "${path}" takes the place of all of it.`,
    "report/withheld": ({ id, on }) =>
      `${id} has been withheld since ${on.slice(0, 10)}; nothing of its words is shown.`,
    "claim/unknown": ({ id }) => `There is no claim ${id}.`,
    "review/no-words": ({ start, end }) => `The text has no words from ${start} to ${end}.`,
    "review/two-questions": () => "Only figures that count the same can be of one incident, or of two.",
    "review/unknown": ({ id }) => `There is no decision ${id}.`,
    "serve/bad-body": ({ field }) => `This cannot be taken as it was sent: ${field}.`,
    "serve/no-folders": () => "A folder can be named by whoever sits at the machine of this server alone.",
    "serve/no-intake": () => "This server collects nothing.",
    "serve/bad-review": ({ field }) => `This is no decision that can be kept: ${field}.`,
    "serve/not-ready": () => "The archive does not answer now. Try again in a moment.",
    "serve/no-such-path": ({ path }) => `There is nothing at ${path}. /openapi.json lists what there is.`,
    "serve/read-only": ({ method }) => `This API only answers questions: ${method} is not taken.`,
    "serve/wrong-host": ({ host }) => `This server does not answer to the name ${host}.`,
    "serve/unauthorised": () =>
      "Enter the token that the server was started with, or send it with the request (Authorization: Bearer).",
    "serve/other-origin": () => "This request comes from a page of another site, and is not taken.",
    "exports/no-names": () =>
      "This list is made of names of private persons. Say --with-names where you may read them and will keep them safe.",
    "serve/no-names": () =>
      "Names of private persons are for those alone who show the token for names (--names, TAWATUR_NAMES).",
    "serve/names-closed": () =>
      "This server shows names of private persons to nobody: it was started without a token for them (--names, TAWATUR_NAMES).",
    "exports/no-browser": () =>
      "No Chromium was found that prints (TAWATUR_BROWSER or CHROME_PATH name one). The page itself, with a print sheet, is there as HTML: open it in any browser and print it.",
    "exports/not-printed": ({ browser }) =>
      `${browser} did not print the page. The page itself, with a print sheet, is there as HTML: open it in any browser and print it.`,
    "serve/not-built": () =>
      "The page is not built here. Run: npm run page (in the clone), and start again. The API answers at /api/stories.",
    "serve/bad-moment": ({ value }) =>
      `asOf takes a date or an instant, as 2026-01-08 or 2026-01-08T12:00:00Z; "${value}" is neither.`,
    "serve/broken": () => "Something broke in the server. Its log on standard error says what.",
    "config/not-json": ({ path, line }) => `"${path}" is no valid JSON: it breaks in line ${line}.`,
    "config/unknown": ({ path, field, known }) => `In "${path}" nobody knows "${field}". What can be set: ${known}.`,
    "config/bad": ({ path, field, expected }) =>
      `In "${path}"${field === "" ? "" : ` "${field}"`} has to be ${SETTING_FORMS[expected]}.`,
    "cli/unknown-command": ({ command }) => `There is no command "${command}". "tawatur --help" lists those there are.`,
    "cli/unknown-option": ({ option }) => `There is no option ${option} here. --help lists those there are.`,
    "cli/missing-value": ({ option }) => `${option} needs a value.`,
    "cli/unexpected-value": ({ option }) => `${option} takes no value.`,
    "cli/bad-choice": ({ option, value, choices }) => `${option} takes one of ${choices}; "${value}" is none of them.`,
    "cli/bad-moment": ({ value }) =>
      `--as-of takes a date or an instant, as 2026-01-08 or 2026-01-08T12:00:00Z; "${value}" is neither.`,
    "cli/bad-number": ({ value }) => `"${value}" is no whole number from 1 to 99999.`,
    "cli/bad-day": ({ value }) => `--day takes a day, as 2026-01-08; "${value}" is none.`,
    "cli/no-authority": () =>
      "No authority for time-stamps is named. Give --authority ADDRESS, or name it in the settings.",
    "cli/no-kind": ({ kinds }) => `Name what is to be told of: ${kinds}.`,
    "cli/no-carrier": () =>
      "Say where alerts go: --to ADDRESS, with https://…, mailto:…, slack:https://… or telegram:TOKEN@CHAT.",
    "cli/bad-carrier": ({ value }) =>
      `"${value}" is none of https://…, mailto:…, slack:https://… and telegram:TOKEN@CHAT.`,
    "cli/no-source": () => 'Name an address or an OPML file, such as "tawatur add-source https://paper.example/rss".',
    "cli/bad-port": ({ value }) => `A port is a number from 0 to 65535; "${value}" is not.`,
    "cli/no-input": ({ command }) => `Name at least one file for ${command}, or - for standard input.`,
    "cli/one-story": () => `Name one story. "tawatur stories" lists those there are.`,
    "cli/one-report": () => "Name one report by its id.",
    "cli/no-queue": ({ command }) =>
      `${command} needs a PostgreSQL database that several processes share. Name it with --database postgres://...`,
    "cli/no-rebuild": () => "Reports are woven as they come. To weave all of them again, give --rebuild.",
    "cli/two-places": () => "Give --data or --database, not both.",
    "cli/one-file": () => "Name one file.",
    "cli/no-why": () => "Say why: --why WORDS. Who withholds a report, when and why is kept with it.",
    "report/not-withheld": ({ id }) => `${id} is not withheld.`,
    "cli/no-story": () => "Which story? --story ID, with an id of “tawatur stories”.",
    "cli/cannot-write": ({ path, reason }) => `"${path}" cannot be written: ${reason}`,
    "cli/terminal": ({ format }) => `${format} is no text for a terminal. Write it into a file: > tawatur.${format}`,
    "cli/check-failed": ({ reason }) => `The check failed: ${reason}`,
  },
}
