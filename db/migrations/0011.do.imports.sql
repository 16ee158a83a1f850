-- Official files that were handed in: what they would change, and what became of it.

create table import_run (
  id uuid primary key default gen_random_uuid(),
  state text not null check (state in ('reading', 'refused', 'ready', 'taking-over', 'done', 'cancelled', 'failed')),
  file_name text not null,
  file_size integer not null,
  -- Of the bytes, sha256 in base64url: two runs with the same fingerprint are the same file.
  file_fingerprint text not null,
  -- Which importer someone chose; null leaves it to the file.
  chosen text,
  -- Which importer it is for, as soon as that is known.
  importer text,
  valid_from date not null,
  source text not null,
  -- Null from the command line, and when the account has gone.
  asked_by uuid references person on delete set null,
  way text not null check (way in ('desk', 'command-line')),
  asked_at timestamptz not null,
  -- How far reading is, and when it last said so.
  done integer not null default 0,
  total integer not null default 0,
  seen_at timestamptz not null,
  -- What would change, or has changed: a `Preview` of the module.
  preview jsonb,
  -- What was seen before was no longer true when it should have been taken over: this preview is a new one.
  stale boolean not null default false,
  settled_at timestamptz,
  settled_by uuid references person on delete set null,
  check ((state in ('done', 'cancelled')) = (settled_at is not null)),
  check (state not in ('ready', 'taking-over', 'done') or (importer is not null and preview is not null))
);
create index on import_run (asked_at desc, id);
create index on import_run (importer) where state = 'done';
create index on import_run (seen_at) where settled_at is null;
-- Only the house reads and writes here, for administrators: no policy and no right for anyone else.
call house.lock('import_run');
