// Generated from /openapi.json: node scripts/client.ts
export interface paths {
    "/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measured accuracy of each field on annotated sets of reports, with the sets' names and sizes. */
        get: operations["getAccuracy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules for alerts: what is told of, to whom, at once or in digests. Secrets and addresses of chats stay out. */
        get: operations["getAlertRules"];
        put?: never;
        /** Keeps a rule for alerts: what is told of, to whom, at once or in digests. */
        post: operations["changeAlertRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alert-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a rule send nothing for now, or again, or forgets it. */
        post: operations["changeAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest alerts and what became of each, the latest first. */
        get: operations["getAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim by its id, with the version of the report that carries it, and what became of it. */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups of reports that carry one text, across stories. */
        get: operations["getCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deadlines.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those of the 50 stories with the latest reports, or of the latest 50 that hold all the words or name a place or party. */
        get: operations["getDeadlinesIcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells of new reports as they are taken in: server-sent events `reports` with seq and reports (how many came). */
        get: operations["listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/acled.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents in ACLED's columns. */
        get: operations["getExportsAcledCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/airwars.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents as archives of civilian harm lay them out. */
        get: operations["getExportsAirwarsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/claims.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All claims as CSV. */
        get: operations["getExportsClaimsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/claims.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All claims as GeoJSON, each as large as its words leave open. */
        get: operations["getExportsClaimsGeojson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/claims.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All claims as JSON-LD, one a line. */
        get: operations["getExportsClaimsJsonld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/claims.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All claims as a workbook. */
        get: operations["getExportsClaimsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/figures.hxl.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All figures as HXL. */
        get: operations["getExportsFiguresHxlCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/incidents.stix.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents as a STIX 2.1 bundle, with Admiralty grades. */
        get: operations["getExportsIncidentsStixJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/table.hxl.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts by administrative area and day of every story, as HXL; of each the claimant that gives the most values. */
        get: operations["getExportsTableHxlCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/ucdp.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents with deaths in the columns of UCDP GED. */
        get: operations["getExportsUcdpCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many stories a list has, and how many there are behind each place, party, outlet, language and kind of claim. */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims of the latest reports as a feed, or those of them that hold all the words or name a place or party. */
        get: operations["getFeedAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims of the latest reports as a feed, or those of them that hold all the words or name a place or party. */
        get: operations["getFeedJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server and its archive answer. */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads an address, copied words or a file and shows the claims. Nothing of it enters the archive yet. */
        post: operations["changePreviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes what was shown into the archive, or forgets it. */
        post: operations["changePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the archive answers in time: 503 where it does not. */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report's newest version by id (or the newest that was known), or any version by `id@hash`: text, claims, attributions. */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each version of a report says otherwise than the one before it: claims that changed, were added or removed. */
        get: operations["getReportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a decision of a reviewer, as a record of its own. */
        post: operations["changeReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest reports that hold all the words, and whose claims name a place or party, with the passages and the claims. */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sources that are followed: what is declared of them, their last visits, what they brought and what went wrong. */
        get: operations["getSources"];
        put?: never;
        /** Follows a source, or changes what is declared of it. */
        post: operations["changeSources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources.opml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sources that are followed as OPML; folders stay out. */
        get: operations["getSourcesOpml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves a source alone for now, visits it again or at once, or follows it no more; what was collected stays. */
        post: operations["changeSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/opml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follows all sources of an OPML list. */
        post: operations["changeSourcesOpml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stories, or those whose titles or texts hold the words asked for. */
        get: operations["getStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One story by its id or an unambiguous beginning of it: ledger, relations, series, copies, claims. */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/brief.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The story's brief as a page that needs nothing else, with a print sheet. */
        get: operations["getStoryBriefHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/brief.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as PDF, printed by a Chromium of the server's machine; 503 where there is none. */
        get: operations["getStoryBriefPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/chart.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's figures over time as PNG, with its source line. Drawn by a Chromium of the server's machine; 503 where there is none. */
        get: operations["getStoryChartPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/chart.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's figures over time as SVG, with its source line. */
        get: operations["getStoryChartSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/clock.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's commitments as PNG, and how long each still runs. Drawn by a Chromium of the server's machine; 503 where there is none. */
        get: operations["getStoryClockPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/clock.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's commitments as SVG, and how long each still runs. */
        get: operations["getStoryClockSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/deadlines.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The beginnings and ends of a story's commitments as iCalendar, each with its words and whose they are. */
        get: operations["getStoryDeadlinesIcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/embeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Under which addresses others can show a story's chart, ledger and clock: as a page in a frame, as SVG and as PNG. */
        get: operations["getStoryEmbeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/exports/acled.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents in ACLED's columns. Of one story. */
        get: operations["getStoryExportsAcledCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/exports/airwars.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents as archives of civilian harm lay them out. Of one story. */
        get: operations["getStoryExportsAirwarsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/exports/incidents.stix.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents as a STIX 2.1 bundle, with Admiralty grades. Of one story. */
        get: operations["getStoryExportsIncidentsStixJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/exports/ucdp.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents with deaths in the columns of UCDP GED. Of one story. */
        get: operations["getStoryExportsUcdpCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new in a story as a feed: an entry per claim, newest first, without copies and repetitions. */
        get: operations["getStoryFeedAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new in a story as a feed: an entry per claim, newest first, without copies and repetitions. */
        get: operations["getStoryFeedJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/ledger.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's ledger as PNG: who says which figure, in which words. Drawn by a Chromium of the server's machine; 503 where there is none. */
        get: operations["getStoryLedgerPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/ledger.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's ledger as SVG: who says which figure, in which words. */
        get: operations["getStoryLedgerSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a story tells now that it did not tell by `since`, by the clock of recording: figures, corrections, conflicts, and deadlines that end within a day from now. */
        get: operations["getStoryNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons named as killed, injured or missing; for the token for names alone. Never minors, never who is held. */
        get: operations["getStoryPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/persons.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons named as killed, injured or missing; for the token for names alone. Never minors, never who is held. */
        get: operations["getStoryPersonsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people decided about a story and its claims, oldest first: who, when, why, and what has been undone. */
        get: operations["getStoryReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's counts by administrative area and day, of the claimant that `claimant` names by its key; with those of all others to choose from. */
        get: operations["getStoryTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/table.hxl.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's counts by administrative area and day, of the claimant that `claimant` names by its key, as HXL. */
        get: operations["getStoryTableHxlCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stories/{id}/table.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story's counts by administrative area and day, of the claimant that `claimant` names by its key, as a workbook. */
        get: operations["getStoryTableXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counts of one metric by administrative area and day across the latest stories with figures; with all claimants and metrics to choose from. */
        get: operations["getTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/table.hxl.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counts of one metric by administrative area and day across the latest stories with figures, as HXL. */
        get: operations["getTableHxlCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/table.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counts of one metric by administrative area and day across the latest stories with figures, as a workbook. */
        get: operations["getTableXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/withheld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports and versions that are withheld, latest first: who withheld each, when and why. */
        get: operations["getWithheld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccuracySet: {
            /** @description Of the claims whose value is right. */
            fields: {
                asked: number;
                field: string;
                right: number;
            }[];
            /** @enum {string} */
            kind: "figure" | "attribution";
            /** @description Each level asks for what stands before it too: a claimant counts where value and claimant are right. */
            levels: {
                expected: number;
                f1: number;
                level: string;
                precision: number;
                recall: number;
            }[];
            name: {
                ar: string;
                en: string;
            };
            reports: number;
            /** @description True where rules were written with an eye on this set: it does not predict unseen text. */
            tuned: boolean;
        };
        Alert: {
            claims: string[];
            due: string;
            /** @description The deadline, as the words have it. */
            edtf: string | null;
            found: string;
            id: string;
            /** @enum {string} */
            kind: "rise" | "second-side" | "denial" | "deadline" | "correction" | "conflict";
            /** @description Why the last attempt failed. */
            problem: {
                code: string;
                detail: string;
            } | null;
            rule: string;
            sent: string | null;
            /** @enum {string} */
            state: "waiting" | "sent" | "dropped";
            story: string;
            tries: number;
        };
        AlertRule: {
            carrier: {
                /** @enum {string} */
                kind: "webhook" | "mail" | "slack" | "telegram";
                to: string;
            };
            /**
             * @description Minutes between two digests; null: at once.
             * @default null
             */
            every: number | null;
            /** @enum {string} */
            from: "asked" | "configuration";
            /**
             * @description How long before a deadline.
             * @default 2
             */
            hours: number;
            id: string;
            kinds: ("rise" | "second-side" | "denial" | "deadline" | "correction" | "conflict")[];
            /**
             * @default en
             * @enum {string}
             */
            language: "ar" | "en";
            /** @default null */
            name: string | null;
            /**
             * @description An id.
             * @default null
             */
            party: string | null;
            paused: boolean;
            /**
             * @description How far a toll has to rise to be told of.
             * @default 50
             */
            percent: number;
            /**
             * @description An id; what lies in the place counts too.
             * @default null
             */
            place: string | null;
            /** @default null */
            story: string | null;
            /**
             * @description Words that a report of the claims must hold.
             * @default null
             */
            text: string | null;
        };
        Attribution: {
            /** @description Null where the outlet speaks itself. */
            claimant: components["schemas"]["Mention"] | null;
            direct: boolean;
            /** @enum {string} */
            mode: "says" | "asserts" | "reports" | "quotes" | "claims" | "accuses" | "denies" | "demands" | "warns";
            role: string | null;
            /** @description The day on which the claimant said it; absent where no words say it. */
            said?: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            };
            /** @description Relays between claimant and outlet, nearest the claimant first. */
            via: components["schemas"]["Mention"][];
        };
        Change: {
            after: components["schemas"]["Claim"] | null;
            before: components["schemas"]["Claim"] | null;
            /** @description The older version. */
            from: string;
            id: string;
            report: string;
            /** @description The newer version. */
            to: string;
            /** @enum {string} */
            what: "changed" | "added" | "removed";
        };
        Claim: components["schemas"]["FigureClaim"] | {
            /** @description Only in the outlet's own voice; what somebody says of somebody is `blamed`. */
            actors: components["schemas"]["Mention"][];
            attribution: components["schemas"]["Attribution"];
            /** @description The rules that made it; with `model/…` a language model proposed it and its words were found, with `review/add` somebody put it in. */
            because: string[];
            blamed: components["schemas"]["Mention"] | null;
            evidence: components["schemas"]["Evidence"];
            id: string;
            /** @constant */
            kind: "event";
            means: string | null;
            /** @enum {string} */
            status: "asserted" | "denied" | "unconfirmed" | "background";
            targets: components["schemas"]["Mention"][];
            /** @enum {string} */
            type: "clash" | "shelling" | "air_strike" | "drone_strike" | "sniper_fire" | "attack" | "explosion" | "ground_advance" | "territory_taken" | "withdrawal" | "evacuation" | "displacement" | "arrest" | "abduction" | "release" | "surrender" | "defection" | "protest" | "meeting" | "deployment" | "communications_cut" | "blockade" | "aid_delivery" | "disaster";
            /**
             * @description Whom it left none of, only where the words say so.
             * @enum {string}
             */
            unhurt?: "killed" | "injured" | "casualties";
            when: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
            where: components["schemas"]["PlaceMention"] | null;
        } | {
            /** @description Where it holds. */
            area: components["schemas"]["PlaceMention"] | null;
            attribution: components["schemas"]["Attribution"];
            /** @description The rules that made it; with `model/…` a language model proposed it and its words were found, with `review/add` somebody put it in. */
            because: string[];
            blamed: components["schemas"]["Mention"] | null;
            deadline: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
            /** @description A day, or an instant with its offset. */
            effectiveFrom: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
            evidence: components["schemas"]["Evidence"];
            id: string;
            /** @constant */
            kind: "commitment";
            name: components["schemas"]["Mention"] | null;
            parties: components["schemas"]["Mention"][];
            /** @enum {string} */
            status: "announced" | "reported" | "accepted" | "rejected" | "in_force" | "extended" | "expired" | "said_violated" | "said_collapsed" | "fulfilled";
            terms: {
                evidence: components["schemas"]["Evidence"];
                text: string;
            }[];
            /** @enum {string} */
            type: "ceasefire" | "ultimatum" | "agreement" | "withdrawal_terms" | "safe_passage" | "exchange" | "proposal";
            when: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
            where: components["schemas"]["PlaceMention"] | null;
        } | {
            attribution: components["schemas"]["Attribution"];
            /** @description The rules that made it; with `model/…` a language model proposed it and its words were found, with `review/add` somebody put it in. */
            because: string[];
            blamed: components["schemas"]["Mention"] | null;
            evidence: components["schemas"]["Evidence"];
            id: string;
            /** @constant */
            kind: "measure";
            /** @enum {string} */
            status: "asserted" | "denied" | "unconfirmed" | "background";
            /** @enum {string} */
            type: "curfew" | "closed_zone" | "corridor" | "closure" | "evacuation_notice" | "warning" | "mobilization" | "hotline" | "shelter_opened" | "suspension";
            when: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
            where: components["schemas"]["PlaceMention"] | null;
            /** @description From when until when it is in force. */
            window: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
        } | {
            about: {
                /** @description A claim of the same report. */
                claim: string | null;
                content: components["schemas"]["Evidence"];
            } | null;
            attribution: components["schemas"]["Attribution"];
            /** @description The rules that made it; with `model/…` a language model proposed it and its words were found, with `review/add` somebody put it in. */
            because: string[];
            blamed: components["schemas"]["Mention"] | null;
            evidence: components["schemas"]["Evidence"];
            id: string;
            /** @constant */
            kind: "position";
            /** @enum {string} */
            stance: "accuse" | "deny" | "condemn" | "demand" | "urge" | "support" | "reject" | "warn" | "confirm" | "claim_responsibility";
            /** @enum {string} */
            status: "asserted" | "denied" | "unconfirmed" | "background";
            toward: components["schemas"]["Mention"][];
            when: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
            where: components["schemas"]["PlaceMention"] | null;
        };
        ClaimInReport: {
            claim: components["schemas"]["Claim"];
            outlet: string | null;
            published: string | null;
            recorded: string;
            report: string;
            seq: number;
            version: string;
        };
        /** @description The moment of the view is that of asOf, else the end of the newest report's day. */
        Clock: {
            area: {
                entity: string | null;
                name: string;
            } | null;
            deadline: {
                /** @enum {string} */
                basis: "said" | "assumed";
                claim: string;
                edtf: string;
                published: string | null;
                quote: string;
                report: string;
                version: string;
            } | null;
            extended: {
                /** @enum {string} */
                basis: "said" | "assumed";
                claim: string;
                edtf: string;
                published: string | null;
                quote: string;
                report: string;
                version: string;
            }[];
            /** @description What the parties are told to have done since it began, or since its time was up. */
            followed: {
                by: {
                    entity: string | null;
                    name: string;
                } | null;
                claim: string;
                published: string | null;
                quote: string;
                report: string;
                /** @enum {string} */
                type: "clash" | "shelling" | "air_strike" | "drone_strike" | "sniper_fire" | "attack" | "explosion" | "ground_advance" | "territory_taken" | "withdrawal" | "evacuation" | "displacement" | "arrest" | "abduction" | "release" | "surrender" | "defection" | "protest" | "meeting" | "deployment" | "communications_cut" | "blockade" | "aid_delivery" | "disaster";
                version: string;
            }[];
            id: string;
            /** @description Minutes from the moment of the view to the end; negative once it has passed. */
            left: number | null;
            name: string | null;
            parties: {
                entity: string | null;
                name: string;
            }[];
            /** @enum {string} */
            phase: "to come" | "running" | "over" | "open";
            /** @description Minutes since its beginning; negative before it. */
            since: number | null;
            start: {
                /** @enum {string} */
                basis: "said" | "assumed";
                claim: string;
                edtf: string;
                published: string | null;
                quote: string;
                report: string;
                version: string;
            } | null;
            steps: {
                blamed: {
                    entity: string | null;
                    name: string;
                } | null;
                by: {
                    entity: string | null;
                    name: string;
                } | null;
                claim: string;
                published: string | null;
                quote: string;
                report: string;
                /** @enum {string} */
                status: "announced" | "reported" | "accepted" | "rejected" | "in_force" | "extended" | "expired" | "said_violated" | "said_collapsed" | "fulfilled";
                version: string;
            }[];
            terms: {
                claim: string;
                published: string | null;
                quote: string;
                report: string;
                version: string;
            }[];
            /** @enum {string} */
            type: "ceasefire" | "ultimatum" | "agreement" | "withdrawal_terms" | "safe_passage" | "exchange" | "proposal";
        };
        Control: {
            holders: {
                by: {
                    entity: string | null;
                    name: string;
                } | null;
                claim: string;
                holder: {
                    entity: string | null;
                    name: string;
                };
                published: string | null;
                quote: string;
                report: string;
                since: string | null;
                version: string;
            }[];
            place: {
                entity: string | null;
                name: string;
            };
        };
        CopyGroup: {
            copies: string[];
            why: string;
        };
        Decision: {
            claim: string;
            /** @enum {string} */
            kind: "confirm" | "reject" | "note";
        } | {
            claim: string;
            fields: {
                blamed?: string | null;
                claimant?: string | null;
                /** @enum {string} */
                counts?: "incident" | "campaign" | "daily";
                /** @enum {string} */
                metric?: "killed" | "injured" | "casualties" | "missing" | "detained" | "abducted" | "released" | "surrendered" | "defected" | "withdrawn" | "displaced" | "evacuated" | "returned" | "destroyed" | "damaged" | "seized" | "launched" | "intercepted" | "shelters";
                population?: ("people" | "civilians" | "fighters" | "military" | "security" | "children" | "women" | "medics" | "journalists" | "aid_workers" | "migrants" | "protesters" | "officials" | "suspects" | "perpetrators") | null;
                /** @enum {string} */
                status?: "asserted" | "denied" | "unconfirmed" | "background";
                value?: {
                    max: number | null;
                    min: number | null;
                    /** @enum {string} */
                    qualifier: "exact" | "about" | "over" | "under" | "range";
                };
                when?: string | null;
                where?: string | null;
            };
            /** @constant */
            kind: "correct";
        } | {
            heard: {
                claimant: string | null;
                /** @enum {string} */
                metric: "killed" | "injured" | "casualties" | "missing" | "detained" | "abducted" | "released" | "surrendered" | "defected" | "withdrawn" | "displaced" | "evacuated" | "returned" | "destroyed" | "damaged" | "seized" | "launched" | "intercepted" | "shelters";
                on: string;
                population: ("people" | "civilians" | "fighters" | "military" | "security" | "children" | "women" | "medics" | "journalists" | "aid_workers" | "migrants" | "protesters" | "officials" | "suspects" | "perpetrators") | null;
                value: {
                    max: number | null;
                    min: number | null;
                    /** @enum {string} */
                    qualifier: "exact" | "about" | "over" | "under" | "range";
                };
                when: string | null;
                where: string | null;
                words: string;
            };
            /** @constant */
            kind: "add";
            story: string;
        } | {
            /** @constant */
            kind: "split";
            reports: string[];
            story: string;
        } | {
            into: string;
            /** @constant */
            kind: "join";
            story: string;
        } | {
            end: number;
            figure: {
                claimant: string | null;
                /** @enum {string} */
                metric: "killed" | "injured" | "casualties" | "missing" | "detained" | "abducted" | "released" | "surrendered" | "defected" | "withdrawn" | "displaced" | "evacuated" | "returned" | "destroyed" | "damaged" | "seized" | "launched" | "intercepted" | "shelters";
                population: ("people" | "civilians" | "fighters" | "military" | "security" | "children" | "women" | "medics" | "journalists" | "aid_workers" | "migrants" | "protesters" | "officials" | "suspects" | "perpetrators") | null;
                value: {
                    max: number | null;
                    min: number | null;
                    /** @enum {string} */
                    qualifier: "exact" | "about" | "over" | "under" | "range";
                };
                when: string | null;
                where: string | null;
            };
            /** @constant */
            kind: "find";
            start: number;
            version: string;
        } | {
            claims: string[];
            /** @constant */
            kind: "join-incidents";
        } | {
            claims: string[];
            /** @constant */
            kind: "split-incident";
        } | {
            claims: string[];
            /** @constant */
            kind: "join-names";
            /** @enum {string} */
            who: "claimant" | "blamed";
        } | {
            claims: string[];
            /** @constant */
            kind: "split-names";
            name: string;
            /** @enum {string} */
            who: "claimant" | "blamed";
        } | {
            /** @constant */
            kind: "withhold";
            report: string;
        } | {
            /** @constant */
            kind: "undo";
            review: string;
        };
        /** @description UTF-16 offsets into the report's text, and the words that stand there. */
        Evidence: {
            end: number;
            quote: string;
            start: number;
        };
        FigureClaim: {
            attribution: components["schemas"]["Attribution"];
            /** @description The rules that made it; with `model/…` a language model proposed it and its words were found, with `review/add` somebody put it in. */
            because: string[];
            blamed: components["schemas"]["Mention"] | null;
            /** @enum {string} */
            counts: "incident" | "campaign" | "daily";
            evidence: components["schemas"]["Evidence"];
            id: string;
            /** @constant */
            kind: "figure";
            means: string | null;
            /** @enum {string} */
            metric: "killed" | "injured" | "casualties" | "missing" | "detained" | "abducted" | "released" | "surrendered" | "defected" | "withdrawn" | "displaced" | "evacuated" | "returned" | "destroyed" | "damaged" | "seized" | "launched" | "intercepted" | "shelters";
            object: string | null;
            part: boolean;
            people: {
                age: number | null;
                evidence: components["schemas"]["Evidence"];
                name: string;
                role: string | null;
                sex: ("female" | "male") | null;
            }[];
            population: ("people" | "civilians" | "fighters" | "military" | "security" | "children" | "women" | "medics" | "journalists" | "aid_workers" | "migrants" | "protesters" | "officials" | "suspects" | "perpetrators") | null;
            /** @enum {string} */
            status: "asserted" | "denied" | "unconfirmed" | "background";
            value: components["schemas"]["Value"];
            when: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
            where: components["schemas"]["PlaceMention"] | null;
        };
        Mention: {
            /** @description Null where the name is linked to nothing known. */
            entity: string | null;
            evidence: components["schemas"]["Evidence"];
            text: string;
        };
        OneClaim: {
            claim: components["schemas"]["Claim"];
            /** @description When a later reading did not find it again; null where it stands. */
            closed: string | null;
            outlet: string | null;
            published: string | null;
            recorded: string;
            report: string;
            seq: number;
            /** @description The claim that says it now. */
            successor: string | null;
            version: string;
        };
        PlaceMention: {
            /** @description Null where the name is linked to nothing known. */
            entity: string | null;
            evidence: components["schemas"]["Evidence"];
            precision: ("country" | "region" | "district" | "city" | "neighbourhood" | "site") | null;
            text: string;
        };
        PreviewShown: {
            id: string;
            /** @description What of it cannot be read. */
            problems: {
                code: string;
                detail: string;
            }[];
            /** @description How many reports the offer holds. */
            reports: number;
            /** @description The first of them. */
            shown: components["schemas"]["ReportOffered"][];
        };
        Problem: {
            code: string;
            detail: string;
            status: number;
            title: string;
            type: string;
        };
        Report: {
            also: string[];
            attributions: components["schemas"]["ReportedSpeech"][];
            claims: components["schemas"]["Claim"][];
            fetched: string | null;
            /** @description SHA-256 of the archived text, before names are covered. */
            hash: string;
            id: string;
            language: string;
            outlet: string | null;
            published: string | null;
            recorded: string;
            rules: string;
            seq: number;
            story: string;
            /** @description Names of private persons are covered, unit for unit, so every offset holds. */
            text: string;
            timezone: string | null;
            title: string | null;
            url: string | null;
            version: string;
            versions: string[];
            /** @description Where it is taken out: text, title, address and claims are gone, and this says who did so, when and why. */
            withheld: {
                by: string;
                on: string;
                /** @description The decision: undoing it brings the report back. */
                review: string;
                why: string;
            } | null;
        };
        ReportedSpeech: {
            /** @description Null where the outlet speaks itself. */
            claimant: components["schemas"]["Mention"] | null;
            claims: string[];
            content: components["schemas"]["Evidence"];
            cue: components["schemas"]["Evidence"];
            direct: boolean;
            /** @enum {string} */
            mode: "says" | "asserts" | "reports" | "quotes" | "claims" | "accuses" | "denies" | "demands" | "warns";
            role: string | null;
            /** @description The day on which the claimant said it; absent where no words say it. */
            said?: {
                /** @enum {string} */
                basis: "said" | "assumed";
                edtf: string;
                evidence: components["schemas"]["Evidence"];
            };
            /** @description Relays between claimant and outlet, nearest the claimant first. */
            via: components["schemas"]["Mention"][];
        };
        ReportOffered: {
            attributions: components["schemas"]["ReportedSpeech"][];
            claims: components["schemas"]["Claim"][];
            fetched: string | null;
            /** @description SHA-256 of the archived text, before names are covered. */
            hash: string;
            id: string;
            language: string;
            /**
             * @description What it would be to the archive.
             * @enum {string}
             */
            outcome: "new" | "version" | "known";
            outlet: string | null;
            published: string | null;
            rules: string;
            /** @description Names of private persons are covered, unit for unit, so every offset holds. */
            text: string;
            timezone: string | null;
            title: string | null;
            url: string | null;
        };
        Review: {
            by: string;
            /** @description The claim that it concerns as claims are read now; null where none is found. */
            claim: string | null;
            /** @description All claims that it concerns as claims are read now. */
            claims: string[];
            decision: components["schemas"]["Decision"];
            id: string;
            /** @description The claim's words. */
            quote: string | null;
            recorded: string;
            /** @description The decision that undid it; null where it stands. */
            undone: string | null;
            /** @description The version that the claim stood in. */
            version: string | null;
            why: string;
        };
        SearchHit: {
            /** @description The report's claims whose own words, or whose claimant's name, hold a match. */
            claims: components["schemas"]["Claim"][];
            /** @description The first passages that hold matches, in the text's order. */
            excerpts: {
                end: number;
                /** @description Offsets into the report's text. */
                matches: {
                    end: number;
                    start: number;
                }[];
                quote: string;
                start: number;
            }[];
            language: string;
            outlet: string | null;
            published: string | null;
            recorded: string;
            report: string;
            seq: number;
            story: string;
            title: string | null;
            version: string;
        };
        Source: {
            address: string;
            /** @description The party or state that it declares to belong to. */
            affiliation: string | null;
            /** @description Articles that it has named. */
            articles: number;
            country: string | null;
            /** @description Minutes between two visits. */
            every: number;
            failing: number;
            /** @description Visits without an answer since the last that had one. */
            failures: number;
            id: string;
            /** @enum {string} */
            kind: "feed" | "sitemap" | "page" | "folder";
            language: string | null;
            /** @description The last visit, with or without an answer. */
            last: string | null;
            next: string | null;
            outlet: string | null;
            paused: boolean;
            /** @description Why the last visit brought nothing. */
            problem: {
                code: string;
                detail: string;
            } | null;
            /** @description The owner of several outlets: they count once. */
            publisher: string | null;
            read: number;
            timezone: string | null;
            /** @description Versions that are stored of what was read. */
            versions: number;
            /** @description Articles that were named and not visited yet. */
            waiting: number;
        };
        StandingMeasure: {
            from: string | null;
            issuer: {
                entity: string | null;
                name: string;
            } | null;
            /** @enum {string} */
            phase: "to come" | "running" | "over" | "open";
            place: {
                entity: string | null;
                name: string;
            } | null;
            told: {
                claim: string;
                published: string | null;
                quote: string;
                report: string;
                version: string;
            }[];
            /** @enum {string} */
            type: "curfew" | "closed_zone" | "corridor" | "closure" | "evacuation_notice" | "warning" | "mobilization" | "hotline" | "shelter_opened" | "suspension";
            /** @description Null where no end is told. */
            until: string | null;
        };
        Story: {
            /** @description Ids of reports of which only parts belong to it. */
            also: string[];
            /** @description A date without an hour counts to the end of that day. */
            asOf: {
                at: string | null;
                /** @enum {string} */
                clock: "published" | "recorded";
            };
            claims: components["schemas"]["ClaimInReport"][];
            clocks: components["schemas"]["Clock"][];
            control: components["schemas"]["Control"][];
            from: string | null;
            groups: components["schemas"]["CopyGroup"][];
            /** @description What happened where and when, each once: ids of the rows that count it, and of all claims of it. */
            incidents: {
                claims: string[];
                from: string | null;
                id: string;
                questions: string[];
                to: string | null;
            }[];
            measures: components["schemas"]["StandingMeasure"][];
            /** @description Every version that was known, earliest first. */
            members: {
                language: string;
                /** @description False where only a part of the report belongs to this story. */
                main: boolean;
                outlet: string | null;
                published: string | null;
                recorded: string;
                report: string;
                title: string | null;
                version: string;
            }[];
            /** @description Neutral names of the entities that claims and origins' sides name, in the language asked for. */
            names: {
                [key: string]: string;
            };
            /** @description Points of the places that claims are linked to; a place is as large as its precision says. */
            places: {
                [key: string]: {
                    lat: number;
                    lon: number;
                    /** @enum {string} */
                    precision: "country" | "region" | "district" | "city" | "neighbourhood" | "site";
                };
            };
            relations: {
                a: string;
                b: string;
                differs: ("blamed" | "where" | "when" | "population" | "definition" | "claimant" | "value" | "status")[];
                /** @enum {string} */
                kind: "conflict" | "counterpart" | "not comparable";
                question: string;
                /** @description What `differs` says, in a sentence of the language asked for. */
                why: string;
            }[];
            remarks: {
                /** @enum {string} */
                about: "first published elsewhere" | "copy in part" | "stories became one" | "a part came out" | "came out of another story";
                detail: string;
                report: string;
            }[];
            /** @description Ids of the reports whose main story it is. */
            reports: string[];
            rows: {
                /** @description Answers that may be held against each other, with the rule grade on Airwars' scale and other projects' counts. */
                accounts: {
                    claims: string[];
                    counts: {
                        acled: {
                            count: number;
                            word: string | null;
                        } | null;
                        extent: {
                            max: number;
                            min: number;
                        } | null;
                        ucdp: {
                            best: number | null;
                            high: number | null;
                            low: number | null;
                        };
                    };
                    grade: {
                        /** @enum {string} */
                        grade: "confirmed" | "contested" | "fair" | "weak";
                        /** @enum {string} */
                        reason: "the blamed side says so" | "denied" | "uninvolved origin" | "two sides" | "one side" | "one origin";
                    };
                }[];
                cells: {
                    asOf: string | null;
                    blamed: string | null;
                    claim: string;
                    /** @description Both null: the outlets' own voice. */
                    claimant: {
                        key: string | null;
                        name: string | null;
                    };
                    claims: string[];
                    /** @description Other values that this claimant gave before, newest first. */
                    earlier: {
                        claim: string;
                        origins: {
                            claims: string[];
                            reports: string[];
                            side: string | null;
                            why: string[];
                        }[];
                        /** @description The day of the report. */
                        published: string | null;
                        quote: string;
                        report: string;
                        /** @description The day of the statement, EDTF; null where no words say it. */
                        said: string | null;
                        sides: number;
                        /** @enum {string} */
                        step: "first" | "rise" | "repeat" | "correction" | "drop" | "retroactive addition" | "daily against cumulative" | "unit change" | "order unknown";
                        value: components["schemas"]["Value"];
                        version: string;
                        via: string[];
                        /** @description What day or days it tells of, EDTF; null where no words say it. */
                        when: string | null;
                        witnesses: number;
                    }[];
                    origins: {
                        claims: string[];
                        reports: string[];
                        side: string | null;
                        why: string[];
                    }[];
                    population: string | null;
                    quote: string;
                    report: string;
                    /** @description The day of the statement, EDTF; null where no words say it. */
                    said: string | null;
                    sides: number;
                    /** @enum {string} */
                    status: "asserted" | "denied" | "unconfirmed" | "background";
                    /** @enum {string} */
                    step: "first" | "rise" | "repeat" | "correction" | "drop" | "retroactive addition" | "daily against cumulative" | "unit change" | "order unknown";
                    value: components["schemas"]["Value"];
                    version: string;
                    via: string[];
                    where: string | null;
                    witnesses: number;
                }[];
                /** @enum {string} */
                counts: "incident" | "campaign" | "daily";
                metric: string;
                object: string | null;
                parts: {
                    claim: string;
                    population: ("people" | "civilians" | "fighters" | "military" | "security" | "children" | "women" | "medics" | "journalists" | "aid_workers" | "migrants" | "protesters" | "officials" | "suspects" | "perpetrators") | null;
                    quote: string;
                    value: components["schemas"]["Value"];
                    version: string;
                    whole: string | null;
                }[];
                population: string | null;
                question: string;
            }[];
            series: {
                /** @description Both null: the outlets' own voice. */
                claimant: {
                    key: string | null;
                    name: string | null;
                };
                question: string;
                steps: {
                    claim: string;
                    origins: {
                        claims: string[];
                        reports: string[];
                        side: string | null;
                        why: string[];
                    }[];
                    /** @description The day of the report. */
                    published: string | null;
                    quote: string;
                    report: string;
                    /** @description The day of the statement, EDTF; null where no words say it. */
                    said: string | null;
                    sides: number;
                    /** @enum {string} */
                    step: "first" | "rise" | "repeat" | "correction" | "drop" | "retroactive addition" | "daily against cumulative" | "unit change" | "order unknown";
                    value: components["schemas"]["Value"];
                    version: string;
                    via: string[];
                    /** @description What day or days it tells of, EDTF; null where no words say it. */
                    when: string | null;
                    witnesses: number;
                }[];
            }[];
            sides: number;
            /** @description Who speaks in the story, with every report that carries it; those that most reports carry first. */
            sources: {
                /** @description Both null: the outlets' own voice. */
                claimant: {
                    key: string | null;
                    name: string | null;
                };
                claims: string[];
                reports: string[];
                side: string | null;
                why: string[];
            }[];
            story: string;
            /** @description The story in a few sentences of our own, each with the claims that it is made of. */
            summary: {
                claims: string[];
                text: string;
            }[];
            threads: components["schemas"]["Thread"][];
            title: string;
            to: string | null;
            /** @description Whoever speaks in claims of any kind, each person apart from namesakes; those who say most first. */
            voices: {
                /** @description Other addresses that lead here; one that leads to several voices is a name that they share. */
                also: string[];
                claims: string[];
                /** @description First and last day on which it spoke. */
                from: string | null;
                name: string;
                /** @description What is told of a person, as the texts have it. */
                offices: string[];
                side: string | null;
                to: string | null;
                /** @description Its address; of several persons who bear one name each has the name with his office. */
                voice: string;
            }[];
            witnesses: number;
        };
        StoryInList: {
            /** @description Ids of reports of which only parts belong to it. */
            also: string[];
            from: string | null;
            /** @description Ids of the reports whose main story it is. */
            reports: string[];
            sides: number;
            story: string;
            /** @description Stories of one place and the same two parties, one after another, have one; null where no other of the list is in it. */
            storyline: string | null;
            title: string;
            to: string | null;
            witnesses: number;
        };
        /** @description Denied or accepted by the accused side alone, withdrawn by the accuser alone. */
        Thread: {
            accusations: {
                by: {
                    entity: string | null;
                    name: string;
                };
                claim: string;
                published: string | null;
                quote: string;
                report: string;
                version: string;
            }[];
            accused: {
                entity: string | null;
                name: string;
            };
            accuser: {
                entity: string | null;
                name: string;
            };
            answers: {
                by: {
                    entity: string | null;
                    name: string;
                };
                claim: string;
                published: string | null;
                quote: string;
                report: string;
                version: string;
            }[];
            id: string;
            /** @description Outlets whose reports were looked at for an answer. */
            outlets: number;
            /** @description Minutes from the first accusation to the moment of the view. */
            since: number | null;
            /** @enum {string} */
            state: "no answer" | "denied" | "accepted" | "withdrawn";
        };
        Value: {
            max: number | null;
            min: number | null;
            /** @enum {string} */
            qualifier: "exact" | "about" | "over" | "under" | "range" | "vague";
            /** @description The word of a vague quantity; its bounds serve comparing only. */
            word: string | null;
        };
    };
    responses: {
        /** @description What went wrong (RFC 9457). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccuracy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sets: components["schemas"]["AccuracySet"][];
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getAlertRules: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description How many, 1 to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                        rules: components["schemas"]["AlertRule"][];
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changeAlertRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    carrier: {
                        /** Format: uri */
                        address: string;
                        /** @constant */
                        kind: "webhook";
                        /** @description As Standard Webhooks has it; made here, and told once, where none is given. */
                        secret?: string;
                    } | {
                        /** @constant */
                        kind: "mail";
                        /** Format: email */
                        to: string;
                    } | {
                        /** Format: uri */
                        address: string;
                        /** @constant */
                        kind: "slack";
                    } | {
                        /**
                         * Format: uri
                         * @description Of the bots' API, or of a gateway like it.
                         * @default https://api.telegram.org
                         */
                        address?: string;
                        chat: string;
                        /** @constant */
                        kind: "telegram";
                        token: string;
                    };
                    /**
                     * @description Minutes between two digests; null: at once.
                     * @default null
                     */
                    every?: number | null;
                    /**
                     * @description How long before a deadline.
                     * @default 2
                     */
                    hours?: number;
                    kinds: ("rise" | "second-side" | "denial" | "deadline" | "correction" | "conflict")[];
                    /**
                     * @default en
                     * @enum {string}
                     */
                    language?: "ar" | "en";
                    /** @default null */
                    name?: string | null;
                    /**
                     * @description An id.
                     * @default null
                     */
                    party?: string | null;
                    /**
                     * @description How far a toll has to rise to be told of.
                     * @default 50
                     */
                    percent?: number;
                    /**
                     * @description An id; what lies in the place counts too.
                     * @default null
                     */
                    place?: string | null;
                    /** @default null */
                    story?: string | null;
                    /**
                     * @description Words that a report of the claims must hold.
                     * @default null
                     */
                    text?: string | null;
                };
            };
        };
        responses: {
            /** @description What became of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        carrier: {
                            /** @enum {string} */
                            kind: "webhook" | "mail" | "slack" | "telegram";
                            to: string;
                        };
                        /**
                         * @description Minutes between two digests; null: at once.
                         * @default null
                         */
                        every: number | null;
                        /** @enum {string} */
                        from: "asked" | "configuration";
                        /**
                         * @description How long before a deadline.
                         * @default 2
                         */
                        hours: number;
                        id: string;
                        kinds: ("rise" | "second-side" | "denial" | "deadline" | "correction" | "conflict")[];
                        /**
                         * @default en
                         * @enum {string}
                         */
                        language: "ar" | "en";
                        /** @default null */
                        name: string | null;
                        /**
                         * @description An id.
                         * @default null
                         */
                        party: string | null;
                        paused: boolean;
                        /**
                         * @description How far a toll has to rise to be told of.
                         * @default 50
                         */
                        percent: number;
                        /**
                         * @description An id; what lies in the place counts too.
                         * @default null
                         */
                        place: string | null;
                        /** @description What a webhook is signed with, where it was made here; it is told this once. */
                        secret: string | null;
                        /** @default null */
                        story: string | null;
                        /**
                         * @description Words that a report of the claims must hold.
                         * @default null
                         */
                        text: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeAlertRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    do: "pause" | "resume" | "remove";
                };
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: components["schemas"]["AlertRule"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAlerts: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description How many, 1 to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alerts: components["schemas"]["Alert"][];
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneClaim"];
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getCopies: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description How many, 1 to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        copies: components["schemas"]["CopyGroup"][];
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getDeadlinesIcs: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The last event heard. */
                "Last-Event-ID"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until the listener goes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsAcledCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsAirwarsCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsClaimsCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsClaimsGeojson: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsClaimsJsonld: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsClaimsXlsx: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsFiguresHxlCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsIncidentsStixJson: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/stix+json": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsTableHxlCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getExportsUcdpCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFacets: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description Only the other stories of the storyline that this one is in today. */
                beside?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Only stories with a claim of this kind. */
                kind?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description Only stories with a report in this language. */
                language?: string;
                /** @description Only stories with a report of this outlet. */
                outlet?: string;
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description What was recorded after this instant. */
                since?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description At most 60 values of each, those with most stories first; each facet is counted under the filters of the others. */
                        facets: {
                            /** @enum {string} */
                            facet: "place" | "party" | "outlet" | "language" | "kind";
                            /** @description A place's or party's neutral name; null where the value is its own name. */
                            name: string | null;
                            stories: number;
                            /** @description What `/api/stories` is asked for by. */
                            value: string;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getFeedAtom: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getFeedJson: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        stories: number;
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changePreviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address: string;
                    /** @constant */
                    kind: "address";
                    /** @default null */
                    outlet?: string | null;
                    /** @default null */
                    timezone?: string | null;
                } | {
                    /** @default null */
                    author?: string | null;
                    /** @constant */
                    kind: "words";
                    /** @default null */
                    outlet?: string | null;
                    /**
                     * @description An ISO date or instant.
                     * @default null
                     */
                    published?: string | null;
                    /** @default null */
                    timezone?: string | null;
                    /** @default null */
                    title?: string | null;
                    /** @default null */
                    url?: string | null;
                    words: string;
                } | {
                    base64: string;
                    /** @constant */
                    kind: "file";
                    name: string;
                };
            };
        };
        responses: {
            /** @description What became of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewShown"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    do: "keep" | "discard";
                };
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: {
                            /** @enum {string} */
                            outcome: "new" | "version" | "known";
                            story: string;
                            version: string;
                        }[];
                        refused: {
                            code: string;
                            detail: string;
                        }[];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getReportChanges: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description How many, 1 to 500. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: components["schemas"]["Change"][];
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changeReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    by: string;
                    decision: {
                        claim: string;
                        /** @enum {string} */
                        kind: "confirm" | "reject" | "note";
                    } | {
                        claim: string;
                        fields: {
                            blamed?: string | null;
                            claimant?: string | null;
                            /** @enum {string} */
                            counts?: "incident" | "campaign" | "daily";
                            /** @enum {string} */
                            metric?: "killed" | "injured" | "casualties" | "missing" | "detained" | "abducted" | "released" | "surrendered" | "defected" | "withdrawn" | "displaced" | "evacuated" | "returned" | "destroyed" | "damaged" | "seized" | "launched" | "intercepted" | "shelters";
                            population?: ("people" | "civilians" | "fighters" | "military" | "security" | "children" | "women" | "medics" | "journalists" | "aid_workers" | "migrants" | "protesters" | "officials" | "suspects" | "perpetrators") | null;
                            /** @enum {string} */
                            status?: "asserted" | "denied" | "unconfirmed" | "background";
                            value?: {
                                max: number | null;
                                min: number | null;
                                /** @enum {string} */
                                qualifier: "exact" | "about" | "over" | "under" | "range";
                            };
                            when?: string | null;
                            where?: string | null;
                        };
                        /** @constant */
                        kind: "correct";
                    } | {
                        heard: {
                            claimant: string | null;
                            /** @enum {string} */
                            metric: "killed" | "injured" | "casualties" | "missing" | "detained" | "abducted" | "released" | "surrendered" | "defected" | "withdrawn" | "displaced" | "evacuated" | "returned" | "destroyed" | "damaged" | "seized" | "launched" | "intercepted" | "shelters";
                            on: string;
                            population: ("people" | "civilians" | "fighters" | "military" | "security" | "children" | "women" | "medics" | "journalists" | "aid_workers" | "migrants" | "protesters" | "officials" | "suspects" | "perpetrators") | null;
                            value: {
                                max: number | null;
                                min: number | null;
                                /** @enum {string} */
                                qualifier: "exact" | "about" | "over" | "under" | "range";
                            };
                            when: string | null;
                            where: string | null;
                            words: string;
                        };
                        /** @constant */
                        kind: "add";
                        story: string;
                    } | {
                        /** @constant */
                        kind: "split";
                        reports: string[];
                        story: string;
                    } | {
                        into: string;
                        /** @constant */
                        kind: "join";
                        story: string;
                    } | {
                        end: number;
                        figure: {
                            claimant: string | null;
                            /** @enum {string} */
                            metric: "killed" | "injured" | "casualties" | "missing" | "detained" | "abducted" | "released" | "surrendered" | "defected" | "withdrawn" | "displaced" | "evacuated" | "returned" | "destroyed" | "damaged" | "seized" | "launched" | "intercepted" | "shelters";
                            population: ("people" | "civilians" | "fighters" | "military" | "security" | "children" | "women" | "medics" | "journalists" | "aid_workers" | "migrants" | "protesters" | "officials" | "suspects" | "perpetrators") | null;
                            value: {
                                max: number | null;
                                min: number | null;
                                /** @enum {string} */
                                qualifier: "exact" | "about" | "over" | "under" | "range";
                            };
                            when: string | null;
                            where: string | null;
                        };
                        /** @constant */
                        kind: "find";
                        start: number;
                        version: string;
                    } | {
                        claims: string[];
                        /** @constant */
                        kind: "join-incidents";
                    } | {
                        claims: string[];
                        /** @constant */
                        kind: "split-incident";
                    } | {
                        claims: string[];
                        /** @constant */
                        kind: "join-names";
                        /** @enum {string} */
                        who: "claimant" | "blamed";
                    } | {
                        claims: string[];
                        /** @constant */
                        kind: "split-names";
                        name: string;
                        /** @enum {string} */
                        who: "claimant" | "blamed";
                    } | {
                        /** @constant */
                        kind: "withhold";
                        report: string;
                    } | {
                        /** @constant */
                        kind: "undo";
                        review: string;
                    };
                    /** @description Another one for each decision: what is sent twice is kept once. */
                    key: string;
                    why: string;
                };
            };
        };
        responses: {
            /** @description What became of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSearch: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description How many, 1 to 500. */
                limit?: number;
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        found: components["schemas"]["SearchHit"][];
                        more: boolean;
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getSources: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description How many, 1 to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                        sources: components["schemas"]["Source"][];
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An address on the web; of a folder its path. */
                    address: string;
                    /** @default null */
                    affiliation?: string | null;
                    /** @default null */
                    country?: string | null;
                    /** @default 15 */
                    every?: number;
                    /**
                     * @default feed
                     * @enum {string}
                     */
                    kind?: "feed" | "sitemap" | "page" | "folder";
                    /** @default null */
                    language?: string | null;
                    /** @default null */
                    outlet?: string | null;
                    /** @default null */
                    publisher?: string | null;
                    /** @default null */
                    timezone?: string | null;
                };
            };
        };
        responses: {
            /** @description What became of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: components["schemas"]["Source"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSourcesOpml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/x-opml": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    do: "pause" | "resume" | "visit" | "remove";
                };
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: components["schemas"]["Source"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSourcesOpml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description What became of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Sources that are followed now. */
                        sources: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStories: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description Only the other stories of the storyline that this one is in today. */
                beside?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Only stories with a claim of this kind. */
                kind?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description Only stories with a report in this language. */
                language?: string;
                /** @description How many, 1 to 500. */
                limit?: number;
                /** @description Only stories with a report of this outlet. */
                outlet?: string;
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description What was recorded after this instant. */
                since?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                        stories: components["schemas"]["StoryInList"][];
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStory: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryBriefHtml: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryBriefPdf: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryChartPng: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryChartSvg: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryClockPng: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryClockSvg: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryDeadlinesIcs: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryEmbeds: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        embeds: {
                            /** @description A page for a frame on another site; where the server asks for a token, with a key to this page alone. */
                            frame: string;
                            /** @enum {string} */
                            part: "chart" | "ledger" | "clock";
                            /** @description 503 where the server's machine has no Chromium. */
                            png: string;
                            svg: string;
                        }[];
                        story: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryExportsAcledCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryExportsAirwarsCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryExportsIncidentsStixJson: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/stix+json": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryExportsUcdpCsv: {
        parameters: {
            query?: {
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryFeedAtom: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryFeedJson: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryLedgerPng: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryLedgerSvg: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryNews: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description What was recorded after this instant. */
                since?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One claim of each pair that has come to be in conflict. */
                        conflicts: string[];
                        /** @description Claims that correct what their claimant said before. */
                        corrections: string[];
                        /** @description Agreements whose end is less than a day away, by a claim that tells it. */
                        deadlines: string[];
                        /** @description Claims that give a figure that was not there. */
                        figures: string[];
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryPersons: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: {
                            at: string | null;
                            /** @enum {string} */
                            clock: "published" | "recorded";
                        };
                        /** @description The days of the incidents that persons are listed under, in the order of the list. */
                        incidents: {
                            from: string | null;
                            id: string;
                            to: string | null;
                        }[];
                        persons: {
                            /** @description Why these are taken for one person's names; null for a single one. */
                            because: string | null;
                            /** @description The claim that told of the incident first; null where there is none. */
                            incident: string | null;
                            name: string;
                            /** @description Each place where the person is named. */
                            named: {
                                age: number | null;
                                claim: string;
                                claimant: string | null;
                                end: number;
                                /** @enum {string} */
                                fate: "killed" | "injured" | "missing";
                                /** @description As the text has it. */
                                name: string;
                                outlet: string | null;
                                place: string | null;
                                published: string | null;
                                /** @description The claim's words; names of others who are not listed are covered. */
                                quote: string;
                                report: string;
                                role: string | null;
                                sex: ("female" | "male") | null;
                                start: number;
                                version: string;
                            }[];
                        }[];
                        story: string;
                        title: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryPersonsCsv: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryReviews: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description How many, 1 to 500. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                        reviews: components["schemas"]["Review"][];
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryTable: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description Whose values are shown: a key of the claimants. */
                claimant?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description What is counted in what, such as `displaced/household`: a key of the tables. */
                metric?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: {
                            at: string | null;
                            /** @enum {string} */
                            clock: "published" | "recorded";
                        };
                        story: string;
                        tables: {
                            areas: {
                                /** @description ISO 3166-1 alpha-2. */
                                country: string | null;
                                /** @description The gazetteer's id; null: the words name no place that it knows. */
                                id: string | null;
                                /** @description 0 a country, 1 a province, 2 a district. */
                                level: number | null;
                                /** @description In the language asked for. */
                                name: string | null;
                                /** @description OCHA's code, where open data has it. */
                                pcode: string | null;
                                /** @description Name of the level above. */
                                within: string | null;
                                withinPcode: string | null;
                            }[];
                            /** @description Of all claimants: the latest value of each to one question, area and day. */
                            cells: {
                                /** @description Index in `areas`. */
                                area: number;
                                claim: string;
                                /** @description Key of who gives it. */
                                claimant: string;
                                /** @enum {string} */
                                counts: "incident" | "campaign" | "daily";
                                day: string;
                                published: string | null;
                                question: string;
                                quote: string;
                                report: string;
                                sides: number;
                                story: string;
                                value: components["schemas"]["Value"];
                                version: string;
                                /** @description Independent origins. */
                                witnesses: number;
                                /** @description The value in the language asked for; a vague one by its word alone. */
                                words: string;
                            }[];
                            /** @description Key of the claimant whose values the table shows. */
                            chosen: string;
                            /** @description Those that give the most values first; the first is chosen where nobody chooses. */
                            claimants: {
                                key: string;
                                name: string | null;
                                values: number;
                            }[];
                            days: string[];
                            /** @description metric/unit */
                            key: string;
                            metric: string;
                            /** @description A population, or the kind of thing: households and persons are two tables. */
                            unit: string;
                        }[];
                        title: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryTableHxlCsv: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description Whose values are shown: a key of the claimants. */
                claimant?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description What is counted in what, such as `displaced/household`: a key of the tables. */
                metric?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getStoryTableXlsx: {
        parameters: {
            query?: {
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description Whose values are shown: a key of the claimants. */
                claimant?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description What is counted in what, such as `displaced/household`: a key of the tables. */
                metric?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTable: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description Only the other stories of the storyline that this one is in today. */
                beside?: string;
                /** @description Whose values are shown: a key of the claimants. */
                claimant?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Only stories with a claim of this kind. */
                kind?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description Only stories with a report in this language. */
                language?: string;
                /** @description How many, 1 to 500. */
                limit?: number;
                /** @description What is counted in what, such as `displaced/household`: a key of the tables. */
                metric?: string;
                /** @description Only stories with a report of this outlet. */
                outlet?: string;
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description What was recorded after this instant. */
                since?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asOf: {
                            at: string | null;
                            /** @enum {string} */
                            clock: "published" | "recorded";
                        };
                        /** @description What these stories count, that with the most values first; the first is shown where nobody chooses. */
                        choices: {
                            key: string;
                            metric: string;
                            unit: string;
                            values: number;
                        }[];
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                        /** @description Of how many stories it is made: the latest with figures among those asked for. */
                        stories: number;
                        /** @description Null where these stories count nothing. */
                        table: {
                            areas: {
                                /** @description ISO 3166-1 alpha-2. */
                                country: string | null;
                                /** @description The gazetteer's id; null: the words name no place that it knows. */
                                id: string | null;
                                /** @description 0 a country, 1 a province, 2 a district. */
                                level: number | null;
                                /** @description In the language asked for. */
                                name: string | null;
                                /** @description OCHA's code, where open data has it. */
                                pcode: string | null;
                                /** @description Name of the level above. */
                                within: string | null;
                                withinPcode: string | null;
                            }[];
                            /** @description Of all claimants: the latest value of each to one question, area and day. */
                            cells: {
                                /** @description Index in `areas`. */
                                area: number;
                                claim: string;
                                /** @description Key of who gives it. */
                                claimant: string;
                                /** @enum {string} */
                                counts: "incident" | "campaign" | "daily";
                                day: string;
                                published: string | null;
                                question: string;
                                quote: string;
                                report: string;
                                sides: number;
                                story: string;
                                value: components["schemas"]["Value"];
                                version: string;
                                /** @description Independent origins. */
                                witnesses: number;
                                /** @description The value in the language asked for; a vague one by its word alone. */
                                words: string;
                            }[];
                            /** @description Key of the claimant whose values the table shows. */
                            chosen: string;
                            /** @description Those that give the most values first; the first is chosen where nobody chooses. */
                            claimants: {
                                key: string;
                                name: string | null;
                                values: number;
                            }[];
                            days: string[];
                            /** @description metric/unit */
                            key: string;
                            metric: string;
                            /** @description A population, or the kind of thing: households and persons are two tables. */
                            unit: string;
                        } | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTableHxlCsv: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description Only the other stories of the storyline that this one is in today. */
                beside?: string;
                /** @description Whose values are shown: a key of the claimants. */
                claimant?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Only stories with a claim of this kind. */
                kind?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description Only stories with a report in this language. */
                language?: string;
                /** @description How many, 1 to 500. */
                limit?: number;
                /** @description What is counted in what, such as `displaced/household`: a key of the tables. */
                metric?: string;
                /** @description Only stories with a report of this outlet. */
                outlet?: string;
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description What was recorded after this instant. */
                since?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTableXlsx: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description As the machine reads (the usual), or with what people decided. */
                as?: "read" | "reviewed";
                /** @description An ISO date or instant: what was known then. Also as `as_of`. */
                asOf?: string;
                /** @description Only the other stories of the storyline that this one is in today. */
                beside?: string;
                /** @description Whose values are shown: a key of the claimants. */
                claimant?: string;
                /** @description By which clock asOf counts: as published (the usual), or as recorded. */
                clock?: "published" | "recorded";
                /** @description Only stories with a claim of this kind. */
                kind?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description Only stories with a report in this language. */
                language?: string;
                /** @description How many, 1 to 500. */
                limit?: number;
                /** @description What is counted in what, such as `displaced/household`: a key of the tables. */
                metric?: string;
                /** @description Only stories with a report of this outlet. */
                outlet?: string;
                /** @description Only what claims name this party or body: an id of `names` of a story. */
                party?: string;
                /** @description Only what claims name this place, or one that lies in it: an id of `names` of a story. */
                place?: string;
                /** @description What was recorded after this instant. */
                since?: string;
                /** @description Words, all of which a text must hold; each may be only begun, from three letters on. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getWithheld: {
        parameters: {
            query?: {
                /** @description Behind which: `next` of the answer before. */
                after?: string;
                /** @description Language of the product's own sentences; else `Accept-Language`. */
                lang?: "ar" | "en";
                /** @description How many, 1 to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /** @description Names these bytes; send it as `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where more follow: `after` of the next page. */
                        next: string | null;
                        withheld: {
                            by: string;
                            on: string;
                            /** @description A report by its id, with all its versions, or one version. */
                            report: string;
                            /** @description The decision; undoing it brings the report back. */
                            review: string;
                            why: string;
                        }[];
                    };
                };
            };
            /** @description It is what If-None-Match names. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
}
