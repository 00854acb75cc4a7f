import type { Counted } from "./words-en.ts"

export type DeskWord =
  | "tagline"
  | "skip"
  | "contents"
  | "stories"
  | "allStories"
  | "feed"
  | "calendar"
  | "search"
  | "searchHint"
  | "nothingFound"
  | "noStories"
  | "noneSuch"
  | "narrow"
  | "any"
  | "allAgain"
  | "moreStories"
  | "loading"
  | "failed"
  | "broke"
  | "again"
  | "showNew"
  | "notFound"
  | "theme"
  | "themeSystem"
  | "themeLight"
  | "themeDark"
  | "digits"
  | "months"
  | "calendars"
  | "storyline"
  | "chartRule"
  | "chartRuleNote"
  | "chartRuleNone"
  | "otherLanguage"
  | "witnessNote"
  | "others"
  | "single"
  | "perClaimant"
  | "asOf"
  | "earlier"
  | "among"
  | "blames"
  | "through"
  | "against"
  | "chartQuestion"
  | "chartNote"
  | "chartVague"
  | "chartUndated"
  | "chartNone"
  | "chartValue"
  | "reports"
  | "partOnly"
  | "noClaims"
  | "noFigure"
  | "sources"
  | "accuracy"
  | "accuracyHint"
  | "texts"
  | "tuned"
  | "aside"
  | "level"
  | "precision"
  | "recall"
  | "ofAsked"
  | "grades"
  | "evidence"
  | "close"
  | "wholeReport"
  | "table"
  | "brief"
  | "tableHead"
  | "tableHint"
  | "tableWhat"
  | "tableWhose"
  | "tableAcross"
  | "tableAcrossHint"
  | "tableEarlier"
  | "tableLatest"
  | "persons"
  | "personsHint"
  | "personsNone"
  | "personsOpen"
  | "personsApart"
  | "incident"
  | "aged"
  | "embed"
  | "embedHint"
  | "inStory"
  | "copyLink"
  | "copyCitation"
  | "copied"
  | "chain"
  | "claimant"
  | "relay"
  | "outlet"
  | "ownVoice"
  | "noOutlet"
  | "side"
  | "blamed"
  | "actor"
  | "target"
  | "party"
  | "toward"
  | "term"
  | "called"
  | "inForceFrom"
  | "deadline"
  | "inForce"
  | "about"
  | "place"
  | "time"
  | "saidOn"
  | "status"
  | "role"
  | "known"
  | "verbatim"
  | "timeSaid"
  | "timeAssumed"
  | "alsoIn"
  | "how"
  | "rules"
  | "version"
  | "versions"
  | "withheld"
  | "withhold"
  | "withholdScope"
  | "withholdAll"
  | "withholdOne"
  | "withholdNext"
  | "withholdFollows"
  | "withholdSure"
  | "withholdNot"
  | "withheldNow"
  | "withheldList"
  | "withheldHint"
  | "withheldNone"
  | "moreWithheld"
  | "bringBack"
  | "bringBackFollows"
  | "backNow"
  | "fetched"
  | "original"
  | "hash"
  | "inReport"
  | "untitled"
  | "report"
  | "legend"
  | "figure"
  | "hiddenSign"
  | "loadingChart"
  | "ledgerHint"
  | "foundReports"
  | "foundNone"
  | "foundMore"
  | "changedSince"
  | "readAs"
  | "asRead"
  | "asReviewed"
  | "review"
  | "reviewAll"
  | "reviewNone"
  | "reviewHint"
  | "decision"
  | "reviewer"
  | "why"
  | "keepDecision"
  | "undo"
  | "undoWhy"
  | "undone"
  | "notRead"
  | "least"
  | "most"
  | "qualifierField"
  | "metricField"
  | "populationField"
  | "countsField"
  | "unsaid"
  | "dateHint"
  | "addHeard"
  | "heardWords"
  | "heardOn"
  | "splitStory"
  | "joinStory"
  | "joinInto"
  | "byHand"
  | "byModel"
  | "noOtherRow"
  | "otherRow"
  | "aloneInRow"
  | "leaveWith"
  | "whoseName"
  | "nobodyElse"
  | "sameAs"
  | "isCalled"
  | "alsoThese"
  | "findFigure"
  | "findHint"
  | "findWords"
  | "findMissing"
  | "foundNow"
  | "where"
  | "mapNote"
  | "showMap"
  | "mapAlt"
  | "notOnMap"
  | "timeline"
  | "timelineBy"
  | "timelineEvent"
  | "timelineReport"
  | "timelineUndated"
  | "begins"
  | "ends"
  | "reportedOn"
  | "toldFor"
  | "voices"
  | "voiceHead"
  | "allOfVoice"
  | "voiceNone"
  | "voiceNoneHint"
  | "voiceSeveral"
  | "voiceSeveralHint"
  | "namesakes"
  | "noOffice"
  | "sideOf"
  | "asKnownDay"
  | "asKnown"
  | "asKnownNow"
  | "asKnownThen"
  | "clock"
  | "clockPublished"
  | "clockRecorded"
  | "toNow"

/** The sentences of the desk, the page that editors work on. `#` stands for what is filled in. */
export interface DeskWords {
  readonly says: Readonly<Record<DeskWord, string>>
  readonly counts: Readonly<
    Record<"stories" | "accusations" | "newReports" | "conflicts" | "counterparts" | "apart" | "marks", Counted>
  >
  readonly modes: Readonly<Record<string, string>>
  /** What is measured of claims. */
  readonly levels: Readonly<Record<string, string>>
  readonly precisions: Readonly<Record<string, string>>
  /** What somebody is named as. */
  readonly fates: Readonly<Record<"killed" | "injured" | "missing", string>>
  /** Parts of a story that others can show. */
  readonly embeds: Readonly<Record<"chart" | "ledger" | "clock", string>>
  readonly sexes: Readonly<Record<"female" | "male", string>>
  readonly languages: Readonly<Record<string, string>>
  /** By what the list of stories is narrowed. */
  readonly facets: Readonly<Record<"place" | "party" | "outlet" | "language" | "kind", string>>
  /** Kinds of claims. */
  readonly kinds: Readonly<Record<string, string>>
  /** Counting rules. */
  readonly rules: Readonly<Record<"words" | "ucdp" | "acled" | "extent", string>>
  /** Digits and names of months, as a reader chooses them. */
  readonly digits: Readonly<Record<"western" | "local", string>>
  readonly calendars: Readonly<Record<"gregorian" | "both", string>>
  readonly months: Readonly<Record<"levant" | "egypt" | "algeria" | "morocco", string>>
  /** What has come to a story since somebody last looked. */
  readonly news: Readonly<Record<"figures" | "corrections" | "conflicts" | "deadlines", Counted>>
  /** What reviewers decide. */
  readonly decisions: Readonly<Record<string, string>>
  readonly qualifiers: Readonly<Record<string, string>>
  /** What one figure is to another, on its mark in the ledger. */
  readonly marks: Readonly<Record<"conflict" | "counterpart" | "not comparable", string>>
}

export const deskEn: DeskWords = {
  says: {
    tagline: "Who said what, in which words",
    skip: "Skip to the content",
    contents: "On this page",
    stories: "Stories",
    allStories: "All stories",
    feed: "Feed",
    calendar: "Calendar of deadlines",
    search: "Search titles and reports",
    searchHint: "A name, a place, a word",
    nothingFound: "No story holds “#”.",
    noStories: "No report has been read yet. The command “tawatur ingest” reads reports.",
    noneSuch: "No story is like that.",
    narrow: "Narrow the list",
    any: "all",
    allAgain: "Show all again",
    moreStories: "Show more stories",
    loading: "Loading",
    failed: "The server does not answer.",
    broke: "Something broke on this page. Load it again.",
    showNew: "Show",
    again: "Try again",
    notFound: "There is nothing at this address.",
    theme: "Theme",
    themeSystem: "as the system",
    themeLight: "light",
    themeDark: "dark",
    digits: "Digits",
    months: "Months",
    calendars: "Days",
    chartRule: "Counting rule",
    chartRuleNote:
      "Grey is what the rule counts for each account, from its low to its high; the dashed line is its number.",
    chartRuleNone: "The rule gives no number for these statements.",
    storyline: "Other stories of this storyline",
    otherLanguage: "العربية",
    witnessNote: "Origins and sides are those of the best witnessed figure: a copy is no new origin.",
    others: "Others",
    single: "Answered by one claimant alone",
    perClaimant: "Each column is one claimant; nothing is merged.",
    asOf: "as of #",
    earlier: "Earlier",
    among: "among them",
    blames: "blames #",
    through: "through #",
    against: "against",
    chartQuestion: "Question",
    chartNote:
      "By the day of the statement where words give it, else of the report. Every point is one statement and opens its words; nothing is added up.",
    chartVague: "Said in words without a number, so not drawn:",
    chartUndated: "Not dated, so not drawn:",
    chartNone: "No figure of this story has both a number and a date.",
    chartValue: "Figure",
    reports: "Reports",
    partOnly: "only a part of it belongs to this story",
    noClaims: "no claim",
    grades: "Grade by rule (Airwars’ scale), counts",
    sources: "Sources",
    accuracy: "Accuracy",
    accuracyHint:
      "How well the rules read, measured on annotated reports. A level asks for the one before it too. Two careful readers agree on values at 91 %, on claimants at 89 %.",
    texts: "# texts",
    tuned: "rules were written with an eye on it: it does not predict unseen text",
    aside: "set aside while rules were written",
    level: "Level or field",
    precision: "Right of those found",
    recall: "Found of those there",
    ofAsked: "of #",
    noFigure: "Without a figure",
    evidence: "Evidence",
    close: "Close",
    wholeReport: "Open the whole report",
    table: "By area and day",
    brief: "Brief to print",
    tableHead: "Counts by area and day",
    tableHint:
      "Each cell is the latest value that one claimant gives, with its origins. Households and persons are two tables; nothing is added up, and where nothing is told there is nothing.",
    tableWhat: "What is counted",
    tableWhose: "Whose figures",
    tableAcross: "Counts by area and day, across stories",
    tableAcrossHint:
      "Of the latest stories with figures. Each cell is the latest value that one claimant gives, with its origins; nothing is added up, within a story or across stories, and where nothing is told there is nothing.",
    tableEarlier: "Earlier stories",
    tableLatest: "Latest stories",
    persons: "Persons named",
    personsHint:
      "Who is named as killed, injured or missing, with each place where they are named. One full name at one place is one person; everything else stays apart. Minors and people who are held are never listed. Keep these names safe.",
    personsNone: "Nobody is named as killed, injured or missing here.",
    personsOpen: "Enter the token for names",
    personsApart: "Of no single incident",
    incident: "Incident: #",
    aged: "aged #",
    embed: "Show elsewhere",
    embedHint:
      "Each line puts a part of the story into a page of your own, with its source; nothing in it runs. Where this desk asks for a token, the address has a key to this part alone: whoever has the address can read the part.",
    inStory: "In its story",
    copyLink: "Copy the address",
    copyCitation: "Copy with citation",
    copied: "Copied",
    chain: "How it was said",
    claimant: "Claimant",
    relay: "Through",
    outlet: "Outlet",
    ownVoice: "The outlet itself; no claimant is named",
    noOutlet: "Outlet not named",
    side: "Side",
    blamed: "Blamed",
    actor: "Actor",
    target: "Target",
    party: "Party",
    toward: "Toward",
    term: "Terms",
    called: "Called",
    inForceFrom: "In force from",
    deadline: "Deadline",
    inForce: "In force",
    about: "About",
    place: "Place",
    time: "Time",
    saidOn: "Said on",
    status: "Status",
    role: "as #",
    known: "known as #",
    verbatim: "quoted word for word",
    timeSaid: "as said",
    timeAssumed: "year or day assumed",
    alsoIn: "The same statement in",
    how: "How it was read",
    rules: "Rules",
    version: "Version",
    versions: "Versions",
    withheld: "This text was withheld on # by #. Its hash, its dates and this record stay.",
    withhold: "Withhold this report",
    withholdScope: "What is withheld",
    withholdAll: "the report, with all its versions and those to come",
    withholdOne: "this version alone",
    withholdNext: "Go on",
    withholdFollows:
      "It leaves stories, lists, search, feeds and exports at once, and decisions that quote it with it. What stays: outlet, dates, hash, and that you withheld it, when and why. The text stays in the archive, and it can be brought back.",
    withholdSure: "Withhold it",
    withholdNot: "Leave it as it is",
    withheldNow: "It is withheld.",
    withheldList: "What is withheld",
    withheldHint:
      "Reports that are in no story, list, search, feed or export; each leads to what stands in its place, and to the way back.",
    withheldNone: "Nothing is withheld.",
    moreWithheld: "Show earlier ones",
    bringBack: "Bring it back",
    bringBackFollows:
      "It stands again in stories, lists, search, feeds and exports, as it was. Both decisions stay recorded.",
    backNow: "It is shown again.",
    fetched: "Fetched",
    original: "Original page",
    hash: "SHA-256",
    inReport: "Claims in this report",
    untitled: "Untitled report #",
    report: "Report #",
    legend: "Marked in the text",
    figure: "figure",
    hiddenSign: "direction sign #, not applied",
    loadingChart: "Drawing",
    ledgerHint: "Every figure opens the words that it stands in.",
    foundReports: "In the reports",
    foundNone: "No report holds all of “#”.",
    foundMore: "Older reports hold the words too; another word narrows it.",
    changedSince: "Changed since #",
    readAs: "Read",
    asRead: "as the machine reads",
    asReviewed: "as reviewed",
    review: "Review",
    reviewAll: "Decisions of reviewers",
    reviewNone: "Nobody has decided anything about this story yet.",
    reviewHint:
      "Each decision is a record of its own with who, when and why. The machine’s reading stays as it is; the switch “Read” above shows the story with all of them.",
    decision: "Decision",
    reviewer: "Your name",
    why: "Why",
    keepDecision: "Keep the decision",
    undo: "Undo",
    undoWhy: "undone",
    undone: "undone",
    notRead: "not read any more; stands as it was looked at",
    least: "From",
    most: "To",
    qualifierField: "How exact",
    metricField: "What is counted",
    populationField: "Who",
    countsField: "Counted over",
    unsaid: "not said",
    dateHint: "as 2026-03-04 or 2026-03-02/2026-03-04",
    addHeard: "Add a figure that was heard",
    heardWords: "The words, as taken down",
    heardOn: "Heard on",
    splitStory: "Split reports off into a story of their own",
    joinStory: "Join this story to another",
    joinInto: "Address or id of the other story",
    byHand: "made by hand",
    byModel: "proposed by a language model",
    noOtherRow: "No other row counts the same.",
    otherRow: "The same incident as the row of",
    aloneInRow: "No other figure is in its row.",
    leaveWith: "Leave the row with it",
    whoseName: "Whose name",
    nobodyElse: "Nobody else is named.",
    sameAs: "The same as",
    isCalled: "Is called",
    alsoThese: "In these figures too",
    findFigure: "Add a figure that stands here",
    findHint:
      "For what the machine did not read. Words that are marked in the text above are taken over. It is marked as made by hand, and stands in the story as reviewed.",
    findWords: "The words, as they stand in the text",
    findMissing: "These words do not stand in the text.",
    foundNow: "It is kept, and stands in the story as reviewed.",
    where: "Where",
    mapNote:
      "A place is drawn as the area that the words leave open, never as a point. Forces are drawn as a district, a day late; places are those of open data.",
    showMap: "Show the map",
    mapAlt: "Map of the places that the list names",
    notOnMap: "Not on the map, as no area is known for it or it is a whole country: #",
    timeline: "What happened when",
    timelineBy: "In the order",
    timelineEvent: "of what is told",
    timelineReport: "of the first report",
    timelineUndated: "No day is told",
    begins: "begins",
    ends: "ends",
    reportedOn: "first reported",
    toldFor: "told for",
    voices: "Who speaks in this story",
    voiceHead: "What # says",
    allOfVoice: "All that is said by this voice",
    voiceNone: "Nobody of that name speaks in this story",
    voiceNoneHint: "At the moment that is shown nobody is called so. Everybody who speaks is listed below.",
    voiceSeveral: "Several are called #",
    voiceSeveralHint: "The reports tell them apart by office and time. Choose whom you mean.",
    namesakes: "Others of the same name in this story:",
    noOffice: "office not told",
    sideOf: "side: #",
    asKnownDay: "to the end of #: # of # reports",
    asKnown: "As known at",
    asKnownNow: "Now: all # reports",
    asKnownThen: "#: # of # reports",
    clock: "By the clock",
    clockPublished: "of publication",
    clockRecorded: "of recording here",
    toNow: "To the present",
  },
  counts: {
    accusations: { one: "1 more accusation", other: "# more accusations" },
    stories: { one: "1 story", other: "# stories" },
    conflicts: { one: "1 conflict", other: "# conflicts" },
    counterparts: { one: "1 pair of counterparts", other: "# pairs of counterparts" },
    apart: { one: "1 pair not comparable", other: "# pairs not comparable" },
    newReports: { one: "1 new report.", other: "# new reports." },
    marks: { one: "1 other", other: "# others" },
  },
  modes: {
    says: "says",
    asserts: "asserts",
    reports: "reports",
    quotes: "quotes",
    claims: "claims",
    accuses: "accuses",
    denies: "denies",
    demands: "demands",
    warns: "warns",
  },
  levels: {
    value: "value",
    population: "population",
    claimant: "claimant",
    content: "what is said",
    via: "relay",
    qualifier: "qualifier",
    when: "time",
    where: "place",
    blamed: "blamed",
    status: "status",
    part: "part of a whole",
  },
  precisions: {
    country: "country",
    region: "region",
    district: "district",
    city: "town",
    neighbourhood: "neighbourhood",
    site: "site",
  },
  fates: { killed: "among the killed", injured: "among the injured", missing: "among the missing" },
  embeds: { chart: "Figures over time", ledger: "Ledger", clock: "Agreements and deadlines" },
  sexes: { female: "female", male: "male" },
  languages: { ar: "Arabic", en: "English", tr: "Turkish" },
  facets: {
    place: "Place",
    party: "Party",
    outlet: "Outlet",
    language: "Language",
    kind: "Kind of claim",
  },
  kinds: {
    figure: "figures",
    event: "events",
    commitment: "agreements and deadlines",
    measure: "measures",
    position: "positions",
  },
  rules: {
    words: "as the words give it",
    ucdp: "UCDP: low, best, high",
    acled: "ACLED",
    extent: "Airwars, IBC: from, to",
  },
  digits: { western: "Western (123)", local: "Arabic (١٢٣)" },
  calendars: { gregorian: "Gregorian", both: "and Hijri" },
  months: {
    levant: "Levant and Iraq",
    egypt: "Egypt and the Gulf",
    algeria: "Algeria and Tunisia",
    morocco: "Morocco",
  },
  news: {
    figures: { one: "1 new figure", other: "# new figures" },
    corrections: { one: "1 correction", other: "# corrections" },
    conflicts: { one: "1 new conflict", other: "# new conflicts" },
    deadlines: { one: "1 deadline within a day", other: "# deadlines within a day" },
  },
  decisions: {
    confirm: "confirmed",
    reject: "rejected",
    correct: "corrected",
    note: "noted",
    add: "added by hand",
    find: "found by hand",
    "join-incidents": "of one incident",
    "split-incident": "of another incident",
    "join-names": "the same body",
    "split-names": "another body",
    split: "split",
    join: "joined",
    withhold: "withheld",
    undo: "undone",
  },
  qualifiers: { exact: "exactly", about: "about", over: "more than", under: "up to", range: "from … to …" },
  marks: { conflict: "in conflict with", counterpart: "other victims than", "not comparable": "not comparable with" },
}
