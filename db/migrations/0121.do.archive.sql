-- What another site published, brought here: the file as it was read, what came of each piece, and where it was found before.

create table archive_import (
  id uuid primary key default gen_random_uuid(),
  state text not null check (state in ('reading', 'refused', 'ready', 'asked', 'bringing', 'done', 'cancelled', 'failed')),
  name text not null,
  size integer not null,
  -- Of the bytes, sha256 in base64url: the same file again has the same.
  fingerprint text not null,
  -- The name of the site it comes from, as the file says it.
  site text not null default '',
  -- Why the file as a whole cannot be read.
  refusal jsonb,
  -- What does not come along at all, with why.
  left_out jsonb not null default '[]',
  -- Per kind of piece: left out, as a draft, or as it was; null before anyone chose.
  choices jsonb,
  handed_by uuid references person on delete set null,
  handed_at timestamptz not null,
  -- Who chose what is to come; someone else says that it may, when some of it becomes public.
  asked_by uuid references person on delete set null,
  approved_by uuid references person on delete set null,
  kept_at timestamptz,
  done integer not null default 0,
  total integer not null default 0,
  seen_at timestamptz not null,
  settled_at timestamptz,
  check (approved_by is null or approved_by is distinct from asked_by),
  check ((state in ('done', 'cancelled')) = (settled_at is not null))
);
create index on archive_import (handed_at desc, id);
create index on archive_import (seen_at) where settled_at is null;
create index on archive_import (handed_by);
create index on archive_import (asked_by);
create index on archive_import (approved_by);
call house.lock('archive_import');

-- One piece of a file.
create table archive_item (
  import_id uuid not null references archive_import on delete cascade,
  number integer not null,
  key text not null,
  origin text not null,
  -- What was read: a `Salvaged` of the module `salvage`; without its words once the file was settled.
  piece jsonb not null,
  fingerprint text not null,
  -- Why it waits on the desk whatever was chosen.
  holds text[] not null default '{}',
  article_id uuid not null,
  -- What came of it: null until then.
  outcome text check (outcome in ('public', 'draft', 'same', 'edited-here', 'gone-here', 'skipped')),
  primary key (import_id, number),
  unique (import_id, key)
);
create index on archive_item (import_id, number) where outcome is null;
call house.lock('archive_item');

-- By what a piece is recognised when it comes again.
create table archive_origin (
  key text primary key,
  article_id uuid references article on delete set null,
  -- Of what was read, and of what stood here after that: a difference in the second was made here.
  fingerprint text not null,
  words text not null
);
create index on archive_origin (article_id);
call house.lock('archive_origin');

-- Where a piece was found on its own site: "/2018/01/samen", "?p=12".
create table archive_address (
  address text primary key,
  article_id uuid not null references article on delete cascade
);
create index on archive_address (article_id);
call house.lock('archive_address');
