import { LATER } from "./later-migrations.ts"

/**
 * The history of the schema: only ever added to, at the end. A database's version is the number of entries it has been through.
 * Rows of reports, claims and placements are written once and never changed (DESIGN, rules 2 and 3).
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table reports (
    seq bigint primary key check (seq > 0),
    id text collate "C" not null check (length(id) > 0),
    version text collate "C" not null unique,
    hash text collate "C" not null,
    url text collate "C",
    outlet text collate "C",
    published text collate "C",
    fetched text collate "C",
    language text collate "C" not null,
    timezone text collate "C",
    title text collate "C",
    text text collate "C" not null check (length(text) > 0),
    -- When it could be read, by the clock "as published": an instant, and the day of it in the report's zone.
    known_at timestamptz not null,
    known_on date not null,
    recorded timestamptz not null default now()
  );
  create index reports_by_id on reports (id, seq);

  create table claims (
    seq bigint not null references reports,
    position integer not null,
    id text collate "C" not null,
    kind text collate "C" not null,
    body jsonb not null,
    start_at integer not null check (start_at >= 0),
    end_at integer not null,
    quote text collate "C" not null check (length(quote) > 0),
    recorded timestamptz not null default now(),
    primary key (seq, position),
    unique (seq, id),
    check (end_at > start_at)
  );
  create index claims_by_id on claims (id);

  create table readings (
    seq bigint primary key references reports,
    version text collate "C" not null
  );

  create table attributions (
    seq bigint not null references reports,
    position integer not null,
    body jsonb not null,
    primary key (seq, position)
  );

  create table signatures (
    seq bigint primary key references reports,
    body jsonb not null
  );

  create table index_keys (
    key text collate "C" not null,
    day integer,
    seq bigint not null references reports
  );
  create index index_keys_by_key on index_keys (key, day, seq);

  create table placements (
    seq bigint not null references reports,
    story text collate "C" not null check (length(story) > 0),
    main boolean not null,
    position integer not null,
    why text not null,
    primary key (seq, story)
  );
  create unique index placements_one_main on placements (seq) where main;
  create index placements_by_story on placements (story, seq);

  create table copies (
    seq bigint not null references reports,
    of_seq bigint not null references reports,
    kind text collate "C" not null check (kind in ('whole', 'part')),
    share double precision not null check (share >= 0 and share <= 1),
    why text not null,
    primary key (seq, of_seq),
    check (of_seq < seq)
  );
  `,
  `
  -- Stories that a report showed to be one; placements stay as they were made, and are read through this.
  create table merges (
    story text collate "C" primary key check (length(story) > 0),
    into_story text collate "C" not null check (into_story <> story),
    seq bigint not null references reports,
    position integer not null,
    why text not null
  );
  create index merges_by_into on merges (into_story);
  `,
  `
  -- A report can be read again under newer rules. What it no longer says is closed, and stays.
  alter table claims add column reading integer not null default 1;
  alter table claims drop constraint claims_pkey;
  alter table claims add primary key (seq, reading, position);
  alter table claims drop constraint claims_seq_id_key;
  alter table claims add constraint claims_once unique (seq, id, reading);
  create table closures (
    seq bigint not null,
    id text collate "C" not null,
    reading integer not null,
    -- The claim that says it now; null where none does.
    successor text collate "C",
    recorded timestamptz not null,
    primary key (seq, id, reading),
    foreign key (seq, id, reading) references claims (seq, id, reading)
  );
  alter table readings add column reading integer not null default 1;
  alter table readings drop constraint readings_pkey;
  alter table readings add primary key (seq, reading);
  alter table attributions add column reading integer not null default 1;
  alter table attributions drop constraint attributions_pkey;
  alter table attributions add primary key (seq, reading, position);
  `,
  `
  -- Lines of the list of stories, each a function of its story's claims: kept until a report changes the story.
  create table summaries (
    story text collate "C" not null,
    language text collate "C" not null,
    maker text collate "C" not null,
    body jsonb not null,
    primary key (story, language)
  );
  `,
  `
  -- What each version is found by. The words are folded and stemmed in code; 'simple' and positions would add nothing.
  create table searched (
    seq bigint primary key references reports,
    words tsvector not null
  );
  create index searched_by_word on searched using gin (words);
  `,
  `
  -- What is followed, every address that is visited, and the bytes that were found there.
  create table sources (
    id text collate "C" primary key,
    body jsonb not null
  );
  create table addresses (
    address text collate "C" primary key,
    host text collate "C" not null,
    source text collate "C" not null references sources,
    role text collate "C" not null check (role in ('source', 'article')),
    -- Null: not visited again.
    next_at timestamptz,
    body jsonb not null
  );
  create index addresses_due on addresses (next_at);
  create index addresses_by_source on addresses (source);
  create table captures (
    id text collate "C" primary key,
    report text collate "C",
    address text collate "C" not null,
    fetched timestamptz not null,
    body jsonb not null,
    -- Base64 of gzip.
    packed text not null
  );
  create index captures_by_report on captures (report, fetched);
  `,
  `
  -- What is written often and read whole is kept as it was written; the index of keys is derived, and its reports are there.
  alter table index_keys drop constraint index_keys_seq_fkey;
  alter table signatures alter column body type json;
  alter table claims alter column body type json;
  alter table attributions alter column body type json;
  alter table signatures add column first_on text[] not null default '{}';
  update signatures set first_on = array(select json_array_elements_text(body->'firstOn'));
  -- How often placements or readings were made again: what a weaver remembers holds as long as this stays.
  create table weavings (again integer not null);
  insert into weavings (again) values (0);
  `,
  `
  -- What people decided about claims and stories: only ever added to. What they are tied to is in the body, not in keys that a
  -- rebuild clears.
  create table reviews (
    id text collate "C" primary key,
    position integer not null unique,
    recorded timestamptz not null,
    body jsonb not null
  );
  `,
  `
  -- Bytes once each, packed with gzip, however often they were met.
  create table bodies (
    hash text collate "C" primary key,
    packed bytea not null
  );
  insert into bodies (hash, packed)
    select distinct on (body->>'hash') body->>'hash', decode(packed, 'base64') from captures order by body->>'hash', id;
  alter table captures add column hash text collate "C" references bodies;
  update captures set hash = body->>'hash';
  alter table captures alter column hash set not null;
  alter table captures drop column packed;
  create index captures_in_time on captures (fetched, id);
  `,
  `
  -- What is quoted of a text is told beside its shingles; signatures made before do not know it until the report is read again.
  update signatures set body = (body::jsonb || '{"quoted": []}')::json where body->'quoted' is null;
  `,
  `
  -- What is taken out of every view: reports by id, with all their versions, or single versions. Made anew from the decisions.
  create table withheld (
    name text collate "C" primary key,
    review text collate "C" not null references reviews
  );
  `,
  `
  -- Stories that came out of what they had become a part of. Merges stay as they were made: a later split undoes one, and a story may
  -- become a part of another again.
  alter table merges drop constraint merges_pkey;
  alter table merges add primary key (story, seq);
  create table splits (
    story text collate "C" not null,
    from_story text collate "C" not null check (from_story <> story),
    seq bigint not null references reports,
    position integer not null,
    why text not null,
    primary key (story, seq)
  );
  `,
  `
  -- What an authority signed of a day's hashes: the list as it was, and the answer with the token (base64). Only ever added to.
  create table stamps (
    hash text collate "C" primary key,
    day text collate "C" not null,
    stamped timestamptz not null,
    authority text collate "C" not null,
    statement text collate "C" not null,
    reply text collate "C" not null
  );
  `,
  `
  -- Pages of the list are found by the last day, and its filters by what each story is about, without reading the lines. No last day
  -- of its own ('') comes last; null is a story of which nothing is shown.
  truncate summaries;
  alter table summaries add column last_day text collate "C";
  alter table summaries add column facets text[] not null default '{}';
  create index summaries_by_day on summaries (language, maker, last_day desc, story);
  `,
  ...LATER,
]
