-- News: what editors publish, after a second one read it.

-- Who speaks in a column: what they do, and what they have to do with the matter. Public, and asked for.
create table byline (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null,
  role text not null,
  interest text not null default '',
  about text not null default ''
);
call house.lock('byline');
grant select on byline to schakel_app;
create policy for_everyone on byline for select to schakel_app using (true);

create table article (
  id uuid primary key default gen_random_uuid(),
  -- What is being written; null when nothing is, beside what is public.
  draft jsonb,
  -- How far that is: 'asked' a second editor reads it, 'planned' it comes out at its time.
  stage text check (stage in ('writing', 'asked', 'planned')),
  -- Who changed the draft last: someone else approves.
  written_by uuid references person on delete set null,
  approved_by uuid references person on delete set null,
  -- When it is to come out; null is as soon as it is approved.
  publish_at timestamptz,
  -- What the second editor wants to see changed.
  remark text not null default '',
  -- Its address, from the first time it came out on.
  slug text unique,
  made_at timestamptz not null,
  saved_at timestamptz not null,
  check ((draft is null) = (stage is null)),
  check (approved_by is distinct from written_by or approved_by is null),
  check (stage <> 'planned' or publish_at is not null)
);
create index on article (saved_at desc) where stage is not null;
create index on article (written_by);
create index on article (approved_by);
call house.lock('article');

-- A picture, small and without what a camera writes in it. The files carry its id and their width.
create table article_image (
  id uuid primary key default gen_random_uuid(),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  widths integer[] not null check (cardinality(widths) > 0),
  made_at timestamptz not null
);
call house.lock('article_image');

create table article_file (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  content_type text not null,
  bytes integer not null,
  made_at timestamptz not null
);
call house.lock('article_file');

-- What is public of an article.
create table article_card (
  article_id uuid primary key references article on delete cascade,
  slug text not null unique,
  kind text not null check (kind in ('news', 'column', 'lookBack', 'publication', 'video')),
  title text not null,
  summary text not null,
  body text not null,
  byline_id uuid references byline,
  -- For whom: po, vo, so, mbo; nothing is for all of them.
  sectors text[] not null default '{}',
  area_id uuid references area on delete set null,
  area_name text not null default '',
  -- Where it stands besides the list: on the start page, with learning communities.
  front boolean not null default false,
  communities uuid[] not null default '{}',
  source_name text not null default '',
  source_url text not null default '',
  -- Where the video plays or the publication stands.
  link text not null default '',
  image_id uuid references article_image,
  -- What is to be seen in it, for who does not see it; and who made it.
  image_alt text not null default '',
  image_credit text not null default '',
  file_id uuid references article_file,
  -- The last day it stands in lists.
  expires_on date,
  published_at timestamptz not null,
  changed_at timestamptz not null,
  check (image_id is null or image_alt <> ''),
  words tsvector generated always as (
    setweight(to_tsvector('house.dutch', title), 'A') || setweight(to_tsvector('house.dutch', summary || ' ' || area_name), 'B')
    || setweight(to_tsvector('house.dutch', body), 'C')
  ) stored
);
create index on article_card (published_at desc, article_id);
create index on article_card (kind, published_at desc);
create index on article_card (byline_id);
create index on article_card (area_id);
create index on article_card (image_id);
create index on article_card (file_id);
create index on article_card using gin (words);
create index on article_card using gin (communities);
create index on article_card using gin (sectors);
call house.lock('article_card');
grant select on article_card to schakel_app;
create policy for_everyone on article_card for select to schakel_app using (true);

grant select on article_image, article_file to schakel_app;
create policy shown on article_image for select to schakel_app
  using (exists (select from article_card where image_id = article_image.id));
create policy shown on article_file for select to schakel_app
  using (exists (select from article_card where file_id = article_file.id));

-- What was wrong and is right now, told to readers.
create table article_correction (
  article_id uuid not null references article on delete cascade,
  number integer not null,
  text text not null,
  corrected_at timestamptz not null,
  primary key (article_id, number)
);
call house.lock('article_correction');
grant select on article_correction to schakel_app;
create policy for_everyone on article_correction for select to schakel_app using (true);

-- An address that held an article, and nothing of what it said.
create table article_gone (
  slug text primary key,
  article_id uuid not null references article on delete cascade,
  gone_on date not null,
  why text not null
);
create index on article_gone (article_id);
call house.lock('article_gone');
grant select on article_gone to schakel_app;
create policy for_everyone on article_gone for select to schakel_app using (true);
