-- The newsletter: who asked for it, issues made by ticking what exists, and to whom an issue was handed.

create table newsletter_reader (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email)),
  language text not null check (language in ('nl', 'en')),
  -- What they want to read; nothing chosen is everything.
  kinds text[] not null default '{}' check (kinds <@ '{news,meeting,example,answer}'::text[]),
  sectors text[] not null default '{}' check (sectors <@ '{po,vo,so,mbo}'::text[]),
  regions uuid[] not null default '{}',
  rhythm text not null check (rhythm in ('each', 'month')),
  asked_at timestamptz not null,
  -- Null until the link in the mail was followed and confirmed: nothing but that one mail is sent before.
  confirmed_at timestamptz,
  last_written_at timestamptz,
  -- How many issues in a row could not be delivered; and since when their mailbox takes nothing any more.
  failures integer not null default 0,
  stopped_at timestamptz
);
create index on newsletter_reader (asked_at) where confirmed_at is null;
call house.lock('newsletter_reader');

create table newsletter_issue (
  id uuid primary key default gen_random_uuid(),
  subject text not null default '' check (char_length(subject) <= 150),
  -- Markdown.
  intro text not null default '' check (char_length(intro) <= 5000),
  state text not null check (state in ('writing', 'planned', 'sending', 'sent')),
  send_at timestamptz,
  made_by uuid references person on delete set null,
  made_at timestamptz not null,
  saved_at timestamptz not null,
  slug text unique,
  started_at timestamptz,
  -- How many readers by what became of it: {"written": 812, "nothing": 40, "refused": 2}.
  counts jsonb not null default '{}',
  check (state <> 'planned' or send_at is not null),
  check ((state in ('sending', 'sent')) = (started_at is not null and slug is not null))
);
create index on newsletter_issue (state, send_at);
create index on newsletter_issue (started_at desc) where started_at is not null;
create index on newsletter_issue (made_by);
call house.lock('newsletter_issue');
grant select on newsletter_issue to schakel_app;
create policy sent_to_all on newsletter_issue for select to schakel_app using (started_at is not null);

-- What was ticked, by reference. What it was called is written down when the issue goes out.
create table newsletter_item (
  issue_id uuid not null references newsletter_issue on delete cascade,
  kind text not null check (kind in ('news', 'meeting', 'example', 'answer')),
  item_id uuid not null,
  position integer not null,
  title text not null default '',
  teaser text not null default '',
  path text not null default '',
  sectors text[] not null default '{}',
  area_id uuid references area on delete set null,
  primary key (issue_id, kind, item_id)
);
create index on newsletter_item (area_id);
call house.lock('newsletter_item');
grant select on newsletter_item to schakel_app;
create policy sent_to_all on newsletter_item for select to schakel_app
  using (exists (select from newsletter_issue i where i.id = issue_id and i.started_at is not null));

-- One issue for one reader, once: the row is there before the letter is.
create table newsletter_delivery (
  issue_id uuid not null references newsletter_issue on delete cascade,
  reader_id uuid not null references newsletter_reader on delete cascade,
  key uuid not null unique default gen_random_uuid(),
  state text not null default 'waiting' check (state in ('waiting', 'written', 'nothing', 'refused', 'givenUp', 'inDoubt')),
  primary key (issue_id, reader_id)
);
create index on newsletter_delivery (reader_id);
create index on newsletter_delivery (issue_id) where state = 'waiting';
call house.lock('newsletter_delivery');
