/** The history of the schema from alerts and workers on: a part of `MIGRATIONS`, and like it only ever added to, at the end. */
export const LATER: readonly string[] = [
  `
  -- Every party and place that a claim names, in whatever role.
  create index claims_by_entity on claims using gin ((jsonb_path_query_array(body::jsonb, 'strict $.**.entity')));
  `,
  `
  -- What somebody wants to be told of, and what was found of it: each finding once, with when it is due and what became of it.
  create table alert_rules (
    id text collate "C" primary key,
    body jsonb not null,
    -- Reports up to this one were looked at.
    seen bigint not null
  );
  create table alerts (
    id text collate "C" primary key,
    rule text collate "C" not null references alert_rules on delete cascade,
    found timestamptz not null,
    due timestamptz not null,
    state text collate "C" not null check (state in ('waiting', 'sent', 'dropped')),
    tries integer not null default 0,
    -- Somebody is at it until then.
    held timestamptz,
    sent timestamptz,
    problem jsonb,
    body jsonb not null
  );
  create index alerts_due on alerts (due) where state = 'waiting';
  create index alerts_by_rule on alerts (rule, found);
  `,
  `
  -- Sources that were handed in and are not woven yet, in the order in which they came. Positions have no gaps and are never given
  -- twice: whoever hands in holds the one row of queue_ends until the transaction ends.
  create table queue_ends (last bigint not null);
  insert into queue_ends values (0);
  create table queued (
    position bigint primary key,
    name text collate "C" not null,
    handed timestamptz not null,
    source jsonb not null,
    packed bytea not null
  );
  -- What a worker made of one of them: a report with its claims, or why there is none.
  create table extractions (
    position bigint primary key references queued on delete cascade,
    body json not null
  );
  -- What could not be read or kept, with its bytes.
  create table turned_away (
    position bigint primary key,
    name text collate "C" not null,
    handed timestamptz not null,
    source jsonb not null,
    packed bytea not null,
    problem jsonb not null
  );
  `,
  `
  -- The index of keys is the largest table and each report adds some sixty rows to it: eight bytes of hash in place of words.
  alter table index_keys alter column key type bigint using hashtextextended(key, 0);
  `,
  `
  -- When each report was known, beside its number: searching goes through many and reads the rows of few.
  create index reports_known on reports (seq) include (known_at, known_on, recorded);
  -- How often words are is not counted, and what was counted is forgotten: a server that knows of a frequent one would rather read
  -- and unpack the words of every report than ask the index, not knowing what unpacking costs.
  alter table searched alter column words type tsvector;
  alter table searched alter column words set statistics 0;
  -- What has come lately waits in a list that every search goes through from end to end: a short one (kB), which costs a writer 0.15 ms a
  -- report and saves each search beside him 10.
  alter index searched_by_word set (gin_pending_list_limit = 256);
  select gin_clean_pending_list('searched_by_word');
  `,
  `
  -- The latest first: what many reports hold is looked for in these.
  create index reports_latest on reports (known_at, seq) include (known_on, recorded);
  `,
]
