import type { Counted } from "./words-en.ts"

/** The sentences of the page of sources. `#` stands for what is filled in. */
export interface SourceWords {
  readonly says: Readonly<Record<SourceWord, string>>
  readonly kinds: Readonly<Record<"feed" | "sitemap" | "page" | "folder", string>>
  readonly offers: Readonly<Record<"address" | "words" | "file", string>>
  /** What a report would be to the archive. */
  readonly outcomes: Readonly<Record<"new" | "version" | "known", string>>
  readonly counts: Readonly<
    Record<"articles" | "read" | "edits" | "failing" | "failures" | "reports" | "versions" | "claims", Counted>
  >
}

export type SourceWord =
  | "title"
  | "hint"
  | "none"
  | "list"
  | "opml"
  | "add"
  | "addHint"
  | "addOne"
  | "addList"
  | "listFile"
  | "address"
  | "folderHint"
  | "kind"
  | "outlet"
  | "publisher"
  | "publisherHint"
  | "language"
  | "country"
  | "timezone"
  | "affiliation"
  | "affiliationHint"
  | "every"
  | "follow"
  | "followed"
  | "listFollowed"
  | "bring"
  | "bringHint"
  | "what"
  | "words"
  | "author"
  | "published"
  | "heading"
  | "url"
  | "file"
  | "fileHint"
  | "read"
  | "reading"
  | "preview"
  | "previewHint"
  | "previewMore"
  | "notRead"
  | "keep"
  | "discard"
  | "kept"
  | "keptNone"
  | "discarded"
  | "toStory"
  | "visit"
  | "pause"
  | "resume"
  | "remove"
  | "removeSure"
  | "removeNot"
  | "removed"
  | "paused"
  | "resumed"
  | "visiting"
  | "visited"
  | "visitFailed"
  | "never"
  | "lastVisit"
  | "nextVisit"
  | "everyMinutes"
  | "well"
  | "troubled"
  | "failed"
  | "isPaused"
  | "progress"
  | "unsaid"

export const sourcesEn: SourceWords = {
  says: {
    title: "Sources",
    hint: "What is followed, how it does, what it has brought, and what is declared of it.",
    none: "No source is followed yet. Add one below, or bring in a report by hand.",
    list: "Followed",
    opml: "All sources as OPML",
    add: "Add a source",
    addHint:
      "A feed, a site map, a page that changes, or a folder of files. It is visited at once, and then on its schedule.",
    addOne: "One source",
    addList: "A list of sources (OPML)",
    listFile: "OPML file",
    address: "Address",
    folderHint: "https://… or the path of a folder",
    kind: "Kind",
    outlet: "Outlet",
    publisher: "Publisher or owner",
    publisherHint: "several outlets of one owner count once",
    language: "Language",
    country: "Country",
    timezone: "Time zone",
    affiliation: "Declared affiliation",
    affiliationHint: "a party or state that it says it belongs to",
    every: "Minutes between visits",
    follow: "Follow",
    followed: "# is followed.",
    listFollowed: "Sources taken from the list: #.",
    bring: "Bring in a report",
    bringHint: "It is read and shown with its claims first. Nothing enters before you keep it.",
    what: "What do you have?",
    words: "Words",
    author: "Author",
    published: "Published",
    heading: "Headline",
    url: "Address of the original",
    file: "File",
    fileHint: "text, HTML, NDJSON, or result.json of Telegram Desktop",
    read: "Read",
    reading: "Reading. A site is asked for its rules first, which takes some seconds.",
    preview: "As it would enter",
    previewHint: "The marked words are claims. Choose one to see what it rests on.",
    previewMore: "The first # are shown; all are kept or discarded together.",
    notRead: "Could not be read",
    keep: "Keep",
    discard: "Discard",
    kept: "Kept: #.",
    keptNone: "Nothing was kept.",
    discarded: "Discarded. Nothing entered.",
    toStory: "Open its story",
    visit: "Visit now",
    pause: "Pause",
    resume: "Resume",
    remove: "Remove",
    removeSure: "Follow it no more; its reports stay",
    removeNot: "Keep following",
    removed: "# is followed no more. Its reports stay.",
    paused: "# is paused.",
    resumed: "# is visited again.",
    visiting: "# is being visited.",
    visited: "# was visited. #, #.",
    visitFailed: "# could not be visited: #",
    never: "not visited yet",
    lastVisit: "Last visit #",
    nextVisit: "next #",
    everyMinutes: "every # minutes",
    well: "Answers",
    troubled: "Answers, with articles that fail",
    failed: "Does not answer",
    isPaused: "Paused",
    progress: "# of # articles visited",
    unsaid: "not said",
  },
  kinds: { feed: "Feed", sitemap: "Site map", page: "Page", folder: "Folder" },
  offers: { address: "An address", words: "Words", file: "A file" },
  outcomes: { new: "new", version: "another version of a known report", known: "known already" },
  counts: {
    articles: { one: "1 article", other: "# articles" },
    read: { one: "1 read", other: "# read" },
    edits: { one: "1 version in all", other: "# versions in all" },
    failing: { one: "1 fails", other: "# fail" },
    failures: { one: "1 visit without an answer", other: "# visits without an answer" },
    reports: { one: "1 new report", other: "# new reports" },
    versions: { one: "1 further version", other: "# further versions" },
    claims: { one: "1 claim", other: "# claims" },
  },
}
