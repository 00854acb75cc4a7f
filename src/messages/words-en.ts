import { type AnalysisWords, analysisEn } from "./analysis-words.ts"
import { type CountingWords, countingEn } from "./counting-words.ts"

/** A count with its noun: the plural forms that the language needs, `#` standing for the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** The words that the product itself uses for what it shows; every catalogue has this shape. */
export interface Words {
  readonly metrics: Readonly<Record<string, string>>
  readonly populations: Readonly<Record<string, string>>
  /** Things that are counted. */
  readonly objects: Readonly<Record<string, string>>
  readonly values: Readonly<Record<"about" | "over" | "under" | "range" | "unsaid", string>>
  readonly relations: Readonly<Record<"conflict" | "counterpart" | "not comparable", string>>
  readonly differs: Readonly<Record<DifferenceWord, string>>
  /** How two figures stand to each other: a sentence's part, the names of who is blamed in its places. */
  readonly related: Readonly<
    Record<
      | "other fire"
      | "other places"
      | "one question"
      | "one text"
      | "denied"
      | "opposite stands"
      | "unhurt"
      | "held and freed",
      string
    >
  >
  readonly spans: Readonly<Record<"incident" | "campaign" | "daily", string>>
  readonly remarks: Readonly<
    Record<
      | "first published elsewhere"
      | "copy in part"
      | "stories became one"
      | "a part came out"
      | "came out of another story",
      string
    >
  >
  /** How well a count is supported, by rule, on Airwars' scale, and what made it so. */
  readonly grades: Readonly<Record<string, string>>
  readonly gradeReasons: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<StepWord, string>>
  readonly outcomes: Readonly<Record<"new" | "version" | "known", string>>
  /** Sheets of an export, one for each kind of claim. */
  readonly sheets: Readonly<Record<"figure" | "event" | "commitment" | "measure" | "position", string>>
  /** Of events, commitments and measures. */
  readonly types: Readonly<Record<string, string>>
  /** Of positions: what somebody is said to do. */
  readonly stances: Readonly<Record<string, string>>
  /** Of claims of every kind. */
  readonly statuses: Readonly<Record<string, string>>
  readonly counts: Readonly<
    Record<
      | "origins"
      | "sides"
      | "reports"
      | "outlets"
      | "copies"
      | "claims"
      | "quotes"
      | "clicks"
      | "days"
      | "hours"
      | "minutes",
      Counted
    >
  >
  /** Why two names are taken for one claimant's. */
  readonly sameClaimant: Readonly<
    Record<
      | "one entity"
      | "one name"
      | "one name and office"
      | "shorter name"
      | "holder of the office"
      | "two scripts"
      | "one office"
      | "same words"
      | "one outlet"
      | "one publisher",
      string
    >
  >
  readonly noNewWitness: Readonly<
    Record<"one text" | "one claimant" | "one publisher" | "relay" | "one report" | "no claimant", string>
  >
  /** How sources that are followed do. */
  readonly collecting: Readonly<
    Record<
      | "following"
      | "knownArticles"
      | "read"
      | "failing"
      | "next"
      | "never"
      | "none"
      | "waiting"
      | "unfollowed"
      | "paused"
      | "resumed"
      | "captures"
      | "asTheyCame"
      | "clockBack"
      | "written",
      string
    >
  >
  /** Where settings come from. */
  readonly configuration: {
    readonly origins: Readonly<Record<"option" | "environment" | "file" | "default", string>>
    readonly noFile: string
  }
  /** What is told of reports that are taken out. */
  readonly withheld: Readonly<Record<"taken" | "back" | "undone", string>>
  /** Alerts: what each kind of finding is, and what is told of rules. */
  readonly alerts: {
    readonly kinds: Readonly<Record<"rise" | "second-side" | "denial" | "deadline" | "correction" | "conflict", string>>
    /** The clocks that a claim's dates are of. */
    readonly published: string
    readonly recorded: string
    readonly digest: string
    readonly to: Readonly<Record<"webhook" | "mail" | "slack" | "telegram", string>>
  } & Readonly<
    Record<
      "made" | "secret" | "removed" | "paused" | "resumed" | "none" | "sent" | "waiting" | "dropped" | "every",
      string
    >
  >
  /** Pictures of a story that stand alone. */
  readonly embeds: {
    readonly clock: Readonly<Record<"published" | "recorded", string>>
    readonly moments: Readonly<Record<"now", string>>
    readonly leftOut: string
    readonly noClock: string
  }
  /** What is told of time-stamps. */
  readonly stamping: Readonly<Record<"stamped" | "known" | "empty" | "written" | "stamps", string>>
  /** What workers tell of reports that were handed in. */
  readonly working: Readonly<Record<WorkWord, string>>
  readonly ledger: Readonly<Record<LedgerWord, string>>
  readonly infoTable: Readonly<Record<"pcode" | "within" | "area" | "nowhere" | "evidence", string>>
  /** Of the list of named persons; name and place are filled in. */
  readonly persons: Readonly<Record<"onePerson", string>>
  /** Accusations and what comes of them, in parts of a sentence. */
  readonly threads: Readonly<Record<"heading" | "accuses" | "unanswered" | "since", string>> & {
    readonly states: Readonly<Record<string, string>>
  }
  /** How commitments, measures and holders of places are told. */
  readonly clocks: Readonly<
    Record<
      | "heading"
      | "measures"
      | "control"
      | "from"
      | "until"
      | "left"
      | "endsNow"
      | "ended"
      | "begins"
      | "since"
      | "followed",
      string
    >
  > & { readonly phases: Readonly<Record<string, string>> }
  readonly analysis: AnalysisWords
  readonly counting: CountingWords
  readonly commands: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string>>
  readonly shell: Readonly<Record<ShellWord, string>>
  /** Of the form that asks for the token. */
  readonly door: Readonly<Record<"token" | "enter" | "wrong", string>>
}

export type DifferenceWord = "blamed" | "where" | "when" | "population" | "definition" | "claimant" | "value" | "status"

export type WorkWord =
  | "started"
  | "leading"
  | "following"
  | "sharing"
  | "standing"
  | "read"
  | "woven"
  | "aside"
  | "trouble"
  | "stopping"
  | "listening"
  | "handed"
  | "waiting"
  | "back"
  | "full"

export type StepWord =
  | "first"
  | "rise"
  | "repeat"
  | "correction"
  | "drop"
  | "retroactive addition"
  | "daily against cumulative"
  | "unit change"
  | "order unknown"

export type LedgerWord =
  | "summary"
  | "accordingTo"
  | "comma"
  | "grades"
  | "grade"
  | "counts"
  | "quoted"
  | "question"
  | "ownVoice"
  | "sideUnknown"
  | "ledger"
  | "relations"
  | "series"
  | "quotes"
  | "copies"
  | "differs"
  | "settled"
  | "likeness"
  | "notDated"
  | "saidOn"
  | "reportedOn"
  | "happenedOn"
  | "asPublished"
  | "asRecorded"
  | "asOf"
  | "endOfDay"
  | "hidden"
  | "story"
  | "noFigures"
  | "blames"
  | "through"
  | "toward"
  | "about"
  | "before"
  | "toldAgain"
  | "takenFor"
  | "noNewWitness"
  | "noNewWitnessWithin"
  | "witnesses"
  | "share"
  | "quotesShared"
  | "creditsShared"
  | "firstPublished"
  | "amongThem"
  | "remarks"

export type ShellWord =
  | "usage"
  | "commands"
  | "options"
  | "exitCodes"
  | "exit0"
  | "exit1"
  | "exit2"
  | "about"
  | "moreHelp"
  | "reading"
  | "read"
  | "failed"
  | "stored"
  | "visit"
  | "listening"
  | "stop"
  | "opening"
  | "folder"
  | "removed"
  | "checked"
  | "notDriven"
  | "verified"
  | "flawed"
  | "backedUp"
  | "restored"

export const wordsEn: Words = {
  metrics: {
    killed: "killed",
    injured: "injured",
    casualties: "dead and injured together",
    missing: "missing",
    detained: "detained",
    abducted: "abducted",
    released: "released",
    surrendered: "surrendered",
    defected: "defected",
    withdrawn: "withdrawn",
    displaced: "displaced",
    evacuated: "evacuated",
    returned: "returned",
    destroyed: "destroyed",
    damaged: "damaged",
    seized: "seized",
    launched: "launched",
    intercepted: "intercepted",
    shelters: "shelters opened",
  },
  populations: {
    people: "people",
    civilians: "civilians",
    fighters: "fighters",
    military: "soldiers",
    security: "security forces",
    children: "children",
    women: "women",
    medics: "medics",
    journalists: "journalists",
    aid_workers: "aid workers",
    migrants: "migrants",
    protesters: "protesters",
    officials: "officials",
    suspects: "suspects",
    perpetrators: "perpetrators",
  },
  objects: {
    aircraft: "aircraft",
    ammunition: "ammunition",
    boat: "boats",
    bottle: "bottles",
    building: "buildings",
    drone: "drones",
    explosive: "explosives",
    household: "households",
    pill: "pills",
    rocket: "rockets",
    shell: "shells",
    shelter: "shelters",
    strike: "strikes",
    tank: "tanks",
    tent: "tents",
    vehicle: "vehicles",
    weapon: "weapons",
  },
  values: { about: "about #", over: "more than #", under: "up to #", range: "# to #", unsaid: "a number not given" },
  relations: {
    conflict: "Conflict: both cannot hold",
    counterpart: "Counterparts: other victims, may add up",
    "not comparable": "Not comparable",
  },
  differs: {
    blamed: "who is blamed",
    where: "where",
    when: "when",
    population: "who is counted",
    definition: "what is counted",
    claimant: "who says it",
    value: "the value",
    status: "whether it is asserted",
  },
  related: {
    "other fire": "one blames #, the other #",
    "other places": "the victims are of other places",
    "one question": "one question, one blame, one place and time",
    "one text": "one text, told with another figure",
    denied: "one asserts it, the other denies it",
    "opposite stands": "one says it of the same body, the other the opposite",
    unhurt: "one counts victims, the other says that there were none",
    "held and freed": "one tells of their arrest, the other of that day of their release",
  },
  spans: { incident: "one incident", campaign: "in all", daily: "in one day" },
  remarks: {
    "first published elsewhere": "says it was first published elsewhere",
    "copy in part": "carries a part of another text",
    "stories became one": "showed that this story and another are one",
    "a part came out": "showed that a part is a story of its own again",
    "came out of another story": "showed that this is a story of its own, not a part of another",
  },
  grades: { confirmed: "accepted by the blamed side", contested: "contested", fair: "fair", weak: "weak" },
  gradeReasons: {
    "the blamed side says so": "the side that is blamed gives the count itself",
    denied: "it is denied",
    "uninvolved origin": "more than one origin, one of them uninvolved",
    "two sides": "origins of two sides",
    "one side": "more than one origin, but no two sides and none known to be uninvolved",
    "one origin": "one origin",
  },
  steps: {
    first: "first",
    rise: "rise",
    repeat: "repeat",
    correction: "correction",
    drop: "drop",
    "retroactive addition": "added for an earlier day",
    "daily against cumulative": "a day's count against a total",
    "unit change": "counted in another unit than before",
    "order unknown": "order unknown",
  },
  outcomes: { new: "new", version: "new version", known: "there already" },
  sheets: {
    figure: "Figures",
    event: "Events",
    commitment: "Commitments",
    measure: "Measures",
    position: "Positions",
  },
  types: {
    clash: "clash",
    shelling: "shelling",
    air_strike: "air strike",
    drone_strike: "drone strike",
    sniper_fire: "sniper fire",
    attack: "attack",
    explosion: "explosion",
    ground_advance: "ground advance",
    territory_taken: "area taken",
    withdrawal: "withdrawal",
    evacuation: "evacuation",
    displacement: "displacement",
    arrest: "arrest",
    abduction: "abduction",
    release: "release",
    surrender: "surrender",
    defection: "defection",
    protest: "protest",
    meeting: "meeting",
    deployment: "deployment",
    communications_cut: "communications cut",
    blockade: "blockade",
    aid_delivery: "aid delivery",
    disaster: "disaster",
    ceasefire: "ceasefire",
    ultimatum: "ultimatum",
    agreement: "agreement",
    withdrawal_terms: "terms of withdrawal",
    safe_passage: "safe passage",
    exchange: "exchange",
    proposal: "proposal",
    curfew: "curfew",
    closed_zone: "closed zone",
    corridor: "corridor",
    closure: "closure",
    evacuation_notice: "evacuation notice",
    warning: "warning to the public",
    mobilization: "mobilisation",
    hotline: "hotline",
    shelter_opened: "shelter opened",
    suspension: "suspension",
  },
  stances: {
    accuse: "accuses",
    deny: "denies",
    condemn: "condemns",
    demand: "demands",
    urge: "urges",
    support: "supports",
    reject: "rejects",
    warn: "warns",
    confirm: "confirms",
    claim_responsibility: "claims responsibility",
  },
  statuses: {
    asserted: "asserted",
    denied: "denied",
    unconfirmed: "unconfirmed",
    background: "background",
    announced: "announced",
    reported: "reported",
    accepted: "accepted",
    rejected: "rejected",
    in_force: "in force",
    extended: "extended",
    expired: "expired",
    said_violated: "said to be violated",
    said_collapsed: "said to have collapsed",
    fulfilled: "fulfilled",
  },
  counts: {
    origins: { one: "1 origin", other: "# origins" },
    sides: { one: "1 side", other: "# sides" },
    reports: { one: "1 report", other: "# reports" },
    outlets: { one: "the 1 outlet collected", other: "the # outlets collected" },
    claims: { one: "1 claim", other: "# claims" },
    days: { one: "1 day", other: "# days" },
    hours: { one: "1 hour", other: "# hours" },
    minutes: { one: "1 minute", other: "# minutes" },
    quotes: { one: "1 quote", other: "# quotes" },
    clicks: {
      one: "1 click from the start page to a figure’s words in a browser",
      other: "# clicks from the start page to a figure’s words in a browser",
    },
    copies: { one: "1 report of one text", other: "# reports of one text" },
  },
  clocks: {
    heading: "Agreements and deadlines",
    measures: "What is ordered or open",
    control: "Who is said to hold what",
    from: "from #",
    until: "until #",
    left: "# left",
    endsNow: "ends at this moment",
    ended: "ended # ago",
    begins: "begins in #",
    since: "for # now",
    followed: "since then: #",
    phases: { "to come": "to come", running: "in force", over: "over", open: "no time told" },
  },
  threads: {
    heading: "Accusations and answers",
    accuses: "# accuses #",
    unanswered: "no answer in #",
    since: "# since the first accusation",
    states: {
      "no answer": "no answer",
      denied: "denied by the accused",
      accepted: "accepted by the accused",
      withdrawn: "withdrawn by the accuser",
    },
  },
  sameClaimant: {
    "one entity": "both are linked to one party, body or person",
    "one name": "one name, and no offices that exclude each other",
    "one name and office": "a shorter name within the longer, and one office",
    "shorter name": "a shorter name within the longer, and no offices that exclude each other",
    "holder of the office": "an office, and who is named as its holder at that time",
    "two scripts": "one name in two scripts or languages",
    "one office": "a body or office, and who speaks for it",
    "same words": "the words of the shorter name all stand in the longer",
    "one outlet": "one outlet",
    "one publisher": "both outlets belong to one owner",
  },
  noNewWitness: {
    "one text": "the two reports carry one text",
    "one claimant": "the same claimant gives the same value",
    "one publisher": "both outlets belong to one owner",
    relay: "the claimant of one is the relay of the other",
    "one report": "the outlet and a claimant in one report",
    "no claimant": "it repeats, without saying whose, a value that was given with its claimant",
  },
  analysis: analysisEn,
  counting: countingEn,
  infoTable: { pcode: "p-code", within: "within", area: "area", nowhere: "place not said", evidence: "Evidence" },
  persons: { onePerson: "one full name (“#”) and one place (“#”)" },
  ledger: {
    summary: "In short",
    accordingTo: "According to #: # (#)",
    comma: ", ",
    grades: "Rule grades on Airwars’ scale, and what counting rules make of it",
    grade: "#: # (#)",
    counts: "UCDP low, best, high: #, #, # · ACLED: # · Airwars, IBC: #",
    question: "Question",
    ownVoice: "the outlet itself",
    sideUnknown: "side not known",
    ledger: "Who gives which figure",
    relations: "How the figures stand to each other",
    series: "Over time",
    quotes: "The words",
    copies: "Reports that carry one text",
    quoted: "“#”",
    differs: "they differ in",
    notDated: "no date",
    saidOn: "said on #",
    reportedOn: "reported on #",
    happenedOn: "for #",
    asPublished: "as published",
    asRecorded: "as recorded",
    asOf: "As known at #",
    endOfDay: "a date without an hour counts from the end of that day",
    hidden: "Names of private persons are covered (█).",
    story: "Story",
    blames: "blames #",
    through: "through #",
    toward: "toward #",
    about: "about #",
    before: "before",
    toldAgain: "told again in #, no new witness",
    settled: "settled: one of the two came to the other's value later",
    likeness: "likeness of their reports #",
    takenFor: "“#” (#) is taken for “#” (#): #",
    noNewWitness: "# is no new witness beside #: #",
    noNewWitnessWithin: "told twice in #, one witness: #",
    witnesses: "Told again, no new witness",
    share: "# % of the shorter text's wording stands in the longer",
    quotesShared: "long quotations in common: #",
    creditsShared: "both credit #",
    firstPublished: "one says it was first published on #",
    amongThem: "among them",
    remarks: "About single reports",
    noFigures: "No figures are claimed in this story.",
  },
  collecting: {
    following: "following # (#)",
    knownArticles: "articles: #",
    read: "read: #",
    failing: "failing: #",
    next: "next visit #",
    never: "not visited yet",
    none: "No source is followed. “tawatur add-source ADDRESS” adds one.",
    waiting: "waiting until #",
    captures: "captures: #",
    asTheyCame:
      "What was captured leaves as it came: no name in it is covered. It is for your own team, not for publishing.",
    written: "# is written",
    clockBack: "The clock stands before earlier visits: it was set back. Addresses that are due again now: #",
    unfollowed: "# is followed no more",
    paused: "# is not visited for now",
    resumed: "# is visited again",
  },
  configuration: {
    origins: { option: "an option", environment: "the environment", file: "the file", default: "as usual" },
    noFile: "No file of settings was read.",
  },
  withheld: {
    taken: "# is withheld: it has left lists, stories, search, feeds and exports; its hash and this decision stay",
    back: "# is shown again",
    undone: "undone",
  },
  alerts: {
    kinds: {
      rise: "A claimant's toll has risen by #\u00a0% or more",
      "second-side": "A second side gives the same figure",
      denial: "A denial",
      deadline: "A deadline is near: #",
      correction: "A figure is given otherwise than before",
      conflict: "Two accounts that cannot both hold",
    },
    published: "as published #",
    recorded: "as recorded #",
    digest: "Alerts: #",
    to: { webhook: "webhook", mail: "e-mail", slack: "Slack", telegram: "Telegram" },
    made: "rule # is kept",
    secret: "What it sends is signed with this secret, which is shown once: #",
    removed: "rule # is forgotten",
    paused: "rule # sends nothing for now",
    resumed: "rule # sends again",
    none: "There is no rule for alerts. “tawatur add-alert KIND --to ADDRESS” makes one.",
    sent: "sent: #",
    waiting: "waiting: #",
    dropped: "not sent: #",
    every: "every # min",
  },
  embeds: {
    clock: { published: "as published until", recorded: "as recorded until" },
    moments: { now: "now" },
    leftOut: "without a number, and not drawn: #",
    noClock: "No commitment is told of.",
  },
  stamping: {
    stamped: "# is stamped: hashes #, at #",
    known: "# is stamped already as it stands: hashes #, at #",
    empty: "Nothing was recorded on #: there is nothing to stamp",
    written: "# and # are written",
    stamps: "time-stamps: #",
  },
  working: {
    started: "waiting for reports that are handed in",
    leading: "what was read is woven here from now on",
    following: "nothing is woven here any more",
    sharing: "reading here with # of this machine's processors",
    standing: "nothing is read here: other workers have this machine's processors",
    read: "read: #, in # s",
    woven: "woven: #, in # s",
    aside: "put aside: # (#)",
    trouble: "waiting until this is mended: #",
    stopping: "finishing what was begun",
    listening: "health and metrics: #",
    handed: "handed in: #",
    waiting: "waiting: # (of these read: #); put aside: #",
    back: "handed in again: #",
    full: "so many reports wait that no more are handed in until some are woven",
  },
  commands: {
    work: "Read and extract reports that are handed in (ingest --queue) to a PostgreSQL database, and weave them where nobody else does, until Ctrl-C.",
    queue:
      "Say how many reports that were handed in still wait, and which were put aside and why; --retry hands these in again.",
    extract: "Print the claims of each report, one line a report with --json; nothing is stored.",
    analyse: "Print sentences, numbers, dates, names and places with their spans, one line a report with --json.",
    ingest: "Read reports, extract their claims, weave them into stories and store all of it.",
    "add-source": "Follow a feed, a site map, a page or a folder, or all sources of an OPML file.",
    sources:
      "List the sources that are followed and how they do; with --remove follow one no more, with --pause leave it alone until --resume.",
    "add-alert":
      "Tell of what is found in stories: rise, second-side, denial, deadline, correction, conflict; --to says where.",
    alerts:
      "List the rules for alerts and what became of them; with --remove forget one, with --pause send nothing until --resume.",
    verify:
      "Hold texts and captures against their hashes, quotations against texts, versions, the sequence and time-stamps; one line.",
    stamp:
      "Have the hashes of a day (yesterday where none is named) signed by the authority of the settings (RFC 3161), and keep what it answers.",
    backup: "Write all of the archive into one file, names as they are.",
    restore:
      "Put a backup into an empty archive, or with --replace in place of what it holds; a folder or a PostgreSQL database.",
    withhold:
      "Take a report or one version of it out of every view, with who and why; --undo brings it back. Without ID, list them.",
    watch: "Visit all sources on their schedule and take in what is new, until Ctrl-C; with --once what is due now.",
    stories: "List the stories, or with --copies the groups of reports that carry one text.",
    story: "Show one story: who gives which figure, how the figures stand to each other, and the words.",
    versions: "Show what each version of a report says otherwise than the one before it.",
    export: "Print all that the archive holds, one report a line, sorted: the same sequence gives the same bytes.",
    reread: "Read all stored texts again under the installed rules; claims that are gone are closed, not deleted.",
    weave: "Weave all stored reports again, in sequence (--rebuild).",
    serve: "The desk and the API over HTTP, and what collects for them, until Ctrl-C.",
    demo: "Read the sample reports into a new folder, show their main story and start the API.",
    config: "Print the settings that are in effect and where each came from; secrets are covered.",
    schema: "Print the JSON Schema of the lines that `extract --json` prints.",
  },
  options: {
    desk: "Address at which others find the desk, for links in alerts.",
    smtp: "Server that alerts are mailed through: smtp://user:password@host:port, or smtps://.",
    sender: "Whom mailed alerts are from.",
    to: "Where alerts go: https://…, mailto:…, slack:https://… or telegram:TOKEN@CHAT.",
    name: "What a rule is called.",
    place: "Only what names this place, or one that lies in it.",
    party: "Only what names this party.",
    percent: "How far a toll has to have risen, in per cent (50).",
    hours: "How long before a deadline, in hours (2).",
    queue: "Hand the reports in for workers, in place of reading them here.",
    only: "read: weave nothing here; weave: read nothing here (default: both).",
    threads:
      "Threads that read at most (default: one for each processor); workers on one machine share its processors out.",
    log: "What is told on standard error: text (default), or json for machines.",
    retry: "Hand in again what was put aside.",
    help: "Show this help.",
    json: "Print JSON, one value a line.",
    explain: "Say for each claim which rules made it and what was decided on the way.",
    copies: "Print the groups of reports that carry one text.",
    data: "Folder of the archive (default: $XDG_DATA_HOME/tawatur or ~/.local/share/tawatur).",
    database: "PostgreSQL database to use in place of a folder.",
    knowledge: "Parties and places of your own (JSON), beside the bundled ones.",
    config: "File of settings (default: tawatur.config.json in the archive's folder, where there is one).",
    lang: "Language of messages and labels: ar or en (default: from LANG).",
    "as-of": "Show what was known at this date or instant (ISO 8601).",
    clock: "By which clock --as-of counts: published (default) or recorded.",
    format:
      "A story: text (default), md, html, pdf, json. An export: json (default: all, a report a line), or its claims as csv, geojson, hxl, jsonld, xlsx; or its incidents as acled, ucdp, airwars, stix; or named persons: persons (--with-names); or what was captured: warc (all), wacz (one story, --story).",
    text: "Only stories that hold these words.",
    host: "Address to listen on (default 127.0.0.1).",
    port: "Port to listen on (default 4600, or the next that is free).",
    token: "Ask for this token (Authorization: Bearer); needed for an address that others can reach.",
    kind: "feed (default), sitemap, page (one page, for its own changes) or folder.",
    outlet: "Who publishes it, as it is to be shown.",
    publisher: "The owner of several outlets: they count once.",
    language: "Language it is written in, where it does not say (BCP 47: ar, en).",
    country: "Country it is published in (two letters).",
    timezone: "Time zone of its dates (such as Asia/Damascus).",
    published: "When it was published, where it does not say (ISO 8601).",
    affiliation: "Party or state that it declares to belong to.",
    every: "Minutes between two visits (default 15).",
    remove: "Follow this source no more; what was collected stays.",
    pause: "Visit neither this source nor its articles for now.",
    resume: "Visit a paused source again.",
    why: "The reason, which is kept with the decision.",
    by: "Who decides (default: the name of the machine's user).",
    replace: "Put the backup in place of all that the archive holds.",
    undo: "Undo it, by another record.",
    story: "The story to hand out (WACZ, incidents, persons): its id or the beginning of it.",
    names: "The token of those who may read the names of private persons; without it the server shows them to nobody.",
    "with-names": "Hand out names of private persons: you may read them and will keep them safe.",
    output:
      "Write files into this folder: WARC files, in place of one to standard output, or a day's stamps with what was stamped.",
    authority: "Address of the authority that is asked for time-stamps (RFC 3161); none where it is not named.",
    certificates: "Certificates (PEM) that the authority's own has to lead to.",
    day: "Day in UTC (2026-01-08).",
    split: "Begin another WARC file after so many megabytes (default 1000).",
    opml: "Print the sources as OPML.",
    trust: "Hosts that are visited though they are in a private network or on this machine.",
    once: "Visit what is due now, and stop.",
    rebuild: "Forget how reports were woven and weave them again from what is stored.",
    check:
      "Do the same in a temporary folder, check every quote over HTTP, walk through the page where there is a browser, stop; exit 0 or 1.",
    stdin: "A single - reads standard input.",
  },
  door: {
    token: "The token that the server was started with",
    enter: "Log in",
    wrong: "That is another token.",
  },
  shell: {
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    exitCodes: "Exit codes",
    exit0: "done",
    exit1: "some input failed, or what was asked for is not there; the rest was done",
    exit2: "wrong use; nothing was done",
    about:
      "Tawatur reads reports on a crisis and keeps every claim in them: who said what, through whom, in which words.",
    moreHelp: "tawatur COMMAND --help says more.",
    reading: "reading #",
    read: "# read",
    failed: "# failed",
    stored: "# stored",
    visit: "Open # in a browser",
    listening: "The API answers at #",
    stop: "Ctrl-C stops it.",
    opening: "opening the archive",
    folder: "Archive of this demo: # (removed when it stops)",
    removed: "stopped; the demo's archive is removed",
    checked: "every quote stands in its text",
    verified: "All holds: hashes, quotations, versions, sequence",
    flawed: "Flaws found: #",
    backedUp: "# is written: # lines, SHA-256 #",
    restored: "# is restored: # lines",
    notDriven: "no browser here: the page was not opened in one",
  },
}
