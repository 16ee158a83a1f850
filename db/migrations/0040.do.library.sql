-- The library: practice examples that are looked at before they are shown, tell their own age, and can be taken back.

-- The shared definition of youth care at school, by version: by which sides an example is described, and with which words.
create table definition_version (
  version text primary key check (version ~ '^[0-9]+\.[0-9]+$'),
  published_on date not null,
  note_nl text not null,
  note_en text not null,
  -- The version in use; there is one.
  current boolean not null default false
);
create unique index on definition_version (current) where current;
create table definition_facet (
  version text not null references definition_version on delete cascade,
  facet text not null check (facet ~ '^[a-z]+$'),
  position integer not null,
  nl text not null,
  en text not null,
  -- One narrows a list by it; the others only describe.
  filters boolean not null default true,
  primary key (version, facet)
);
create table definition_term (
  version text not null,
  facet text not null,
  term text not null check (term ~ '^[a-z0-9-]+$'),
  position integer not null,
  nl text not null,
  en text not null,
  -- Tags of earlier versions that this one takes the place of: "setting:so".
  replaces text[] not null default '{}',
  primary key (version, facet, term),
  foreign key (version, facet) references definition_facet on delete cascade
);
call house.lock('definition_version');
call house.lock('definition_facet');
call house.lock('definition_term');
grant select on definition_version, definition_facet, definition_term to schakel_app;
create policy for_everyone on definition_version for select to schakel_app using (true);
create policy for_everyone on definition_facet for select to schakel_app using (true);
create policy for_everyone on definition_term for select to schakel_app using (true);

create table example (
  id uuid primary key default gen_random_uuid(),
  -- Null when who wrote it took their account away: what is public stays, and goes from the list when nobody says that it is still right.
  owner_id uuid references person on delete set null,
  -- 'asked': two peers are looking at it. 'gone': taken back, for good.
  state text not null default 'writing' check (state in ('writing', 'asked', 'public', 'gone')),
  -- Its address, from the first time it was published on.
  slug text unique,
  -- What is being written; null when nothing is, beside what is public.
  draft jsonb,
  -- What its writer looked at and called harmless.
  harmless text[] not null default '{}',
  -- How many times peers were asked to look.
  round integer not null default 0,
  -- The example it grew out of.
  adapted_from uuid references example on delete set null,
  made_at timestamptz not null,
  saved_at timestamptz not null
);
create index on example (owner_id);
create index on example (adapted_from);
call house.lock('example');
call house.keep('example');

create table example_review (
  id uuid primary key default gen_random_uuid(),
  example_id uuid not null references example on delete cascade,
  round integer not null,
  -- Null when who looked took their account away.
  person_id uuid references person on delete set null,
  -- Where they look from, as they called it then.
  region text not null default '',
  asked_at timestamptz not null,
  due_at timestamptz not null,
  reminded_at timestamptz,
  -- Per question: { "yes": true, "remark": "" }.
  answers jsonb,
  good boolean,
  answered_at timestamptz,
  -- They said no, or two weeks went by: someone else is asked.
  released_at timestamptz,
  unique (example_id, round, person_id),
  check ((answered_at is null) = (answers is null) and (answered_at is null) = (good is null))
);
create index on example_review (person_id) where answered_at is null and released_at is null;
create index on example_review (due_at) where answered_at is null and released_at is null;
call house.lock('example_review');
call house.keep('example_review');

-- What someone was asked to look at and still can.
create function library_i_look_at() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(r.example_id), '{}') from example_review r join example e on e.id = r.example_id
        where r.person_id = house.actor() and r.answered_at is null and r.released_at is null
          and e.state = 'asked' and e.round = r.round $$;

grant select, update (draft, harmless, saved_at) on example to schakel_app;
create policy own on example for select to schakel_app using (owner_id = house.actor());
create policy write_own on example for update to schakel_app
  using (owner_id = house.actor() and state in ('writing', 'public')) with check (owner_id = house.actor());
create policy peers on example for select to schakel_app using (id = any ((select library_i_look_at())::uuid[]));

-- Who was asked is known to themselves alone; what they said the house tells to who wrote it, without who they are.
grant select on example_review to schakel_app;
create policy own on example_review for select to schakel_app using (person_id = house.actor());

-- Who looks at examples of others.
create table example_peer (
  person_id uuid primary key references person on delete cascade,
  since timestamptz not null
);
call house.lock('example_peer');
grant select, insert, delete on example_peer to schakel_app;
create policy own on example_peer to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());

-- What is public stands in tables of its own, which everyone may read wholly: so that no policy keeps a search from its index.
create table example_card (
  example_id uuid primary key references example on delete cascade,
  slug text not null unique,
  title text not null,
  summary text not null,
  tags text[] not null,
  definition text not null references definition_version,
  evidence text not null check (evidence in ('described', 'theory', 'indications', 'research')),
  ages_from integer not null check (ages_from between 0 and 27),
  ages_to integer not null check (ages_to between 0 and 27),
  area_id uuid references area on delete set null,
  area_name text not null,
  content jsonb not null,
  version integer not null,
  -- The last version that two peers looked at.
  looked_at_version integer not null,
  adapted_from uuid references example on delete set null,
  published_at timestamptz not null,
  changed_at timestamptz not null,
  -- When its writer last said that it is right, when they are asked again, and until when it stands in the list by itself.
  checked_on date not null,
  review_by date not null,
  listed_until date not null,
  asked_on date,
  words tsvector generated always as (
    setweight(to_tsvector('house.dutch', title), 'A') || setweight(to_tsvector('house.dutch', summary || ' ' || area_name), 'B')
    || setweight(jsonb_to_tsvector('house.dutch', content, '["string"]'), 'C')
  ) stored,
  check (ages_from <= ages_to),
  check (review_by > checked_on and listed_until > review_by)
);
create index on example_card (published_at desc, example_id);
create index on example_card (listed_until);
create index on example_card (area_id);
create index on example_card (adapted_from);
create index on example_card using gin (tags);
create index on example_card using gin (words);
call house.lock('example_card');
grant select on example_card to schakel_app;
create policy for_everyone on example_card for select to schakel_app using (true);

create table example_version (
  example_id uuid not null references example on delete cascade,
  number integer not null,
  -- Null when its writer took this version out of sight.
  content jsonb,
  -- What changed, in a sentence; '' for the first.
  changed text not null default '',
  published_at timestamptz not null,
  primary key (example_id, number)
);
call house.lock('example_version');
grant select on example_version to schakel_app;
create policy for_everyone on example_version for select to schakel_app using (true);

-- An address that held an example, and nothing of what it said.
create table example_gone (
  slug text primary key,
  example_id uuid not null references example on delete cascade,
  gone_on date not null,
  -- Why, for who comes back to it.
  why text not null check (why in ('stopped', 'outdated', 'person', 'replaced', 'other'))
);
create index on example_gone (example_id);
call house.lock('example_gone');
grant select on example_gone to schakel_app;
create policy for_everyone on example_gone for select to schakel_app using (true);

-- "Wij doen dit ook": where else it is done, and what was changed there. A branch can grow on a branch.
create table example_branch (
  id uuid primary key default gen_random_uuid(),
  example_id uuid not null references example on delete cascade,
  parent_id uuid references example_branch on delete set null,
  person_id uuid references person on delete set null,
  area_id uuid references area on delete set null,
  area_name text not null,
  since integer not null check (since between 1990 and 2100),
  changed text not null,
  told_at timestamptz not null,
  -- The example that tells all of it, once there is one.
  own_example_id uuid references example on delete set null
);
create index on example_branch (example_id, told_at);
create index on example_branch (parent_id);
create index on example_branch (person_id);
create index on example_branch (own_example_id);
call house.lock('example_branch');
grant select (id, example_id, parent_id, area_id, area_name, since, changed, told_at, own_example_id) on example_branch to schakel_app;
create policy for_everyone on example_branch for select to schakel_app using (true);

-- Takes a version of the definition into use: what was described with words of before is found under the words that took their place.
create procedure library_adopt_definition(wanted text) language plpgsql as $$
begin
  update definition_version set current = false where current;
  update definition_version set current = true where version = wanted;
  if not found then raise exception 'there is no version % of the definition', wanted; end if;
  update example_card card set definition = wanted, tags = (
    select coalesce(array_agg(distinct coalesce(t.facet || ':' || t.term, old.tag)), '{}') from unnest(card.tags) as old (tag)
    left join definition_term t on t.version = wanted and old.tag = any (t.replaces)
  ) where definition <> wanted;
end $$;
