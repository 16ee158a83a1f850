-- A region asks for support: what both partners want, what was decided, the plan, its day-parts, and what came of it.

-- Who wrote a line that came with a request: an organisation, since lines stay for ever.
alter table support_line add column author text not null default '' check (char_length(author) <= 200);
grant insert (author) on support_line to schakel_system;

create table region_request (
  id uuid primary key default gen_random_uuid(),
  ledger_id uuid not null references support_ledger,
  -- What holds its day-parts in the ledger, from the moment it was sent.
  purpose_id uuid references support_purpose,
  area_id uuid not null references area,
  state text not null check (state in ('draft', 'intake', 'accepted', 'running', 'closed', 'refused', 'referred', 'withdrawn')),
  -- Two people at one text: who saves an older version is told.
  version integer not null default 1,
  title text not null default '' check (char_length(title) <= 140),
  topics text[] not null default '{}',
  other_topic text not null default '' check (char_length(other_topic) <= 200),
  question text not null default '' check (char_length(question) <= 4000),
  wished text not null default '' check (char_length(wished) <= 2000),
  period text not null default '' check (char_length(period) <= 200),
  -- Halves of a day-part.
  units integer not null default 2 check (units between 1 and 100),
  made_at timestamptz not null,
  sent_at timestamptz,
  -- What the programme said at the intake: why it goes back, is refused, or where it is referred to.
  note text not null default '' check (char_length(note) <= 2000),
  decided_at timestamptz,
  expert_id uuid references specialist on delete set null,
  plan text not null default '' check (char_length(plan) <= 4000),
  plan_version integer not null default 0,
  agreed_at timestamptz,
  advice text not null default '' check (char_length(advice) <= 4000),
  decision text not null default '' check (char_length(decision) <= 4000),
  decided_by text not null default '' check (char_length(decided_by) <= 200),
  ended_at timestamptz,
  -- When both partners were asked how it is now.
  asked_how_at timestamptz,
  check ((ended_at is not null) = (state in ('closed', 'refused', 'referred', 'withdrawn'))),
  check (state in ('draft', 'withdrawn') or purpose_id is not null)
);
create index on region_request (ledger_id);
create index on region_request (purpose_id);
create index on region_request (area_id);
create index on region_request (expert_id);
create index on region_request (state);
call house.lock('region_request');
call house.keep('region_request');

create table region_request_party (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references region_request on delete cascade,
  side text not null check (side in ('swv', 'municipality', 'other')),
  organisation text not null,
  name text not null,
  email text not null check (email = lower(email)),
  person_id uuid references person on delete set null,
  confirmed_at timestamptz,
  -- The version of the plan that this side agreed to.
  agreed_plan integer,
  how text check (how in ('better', 'same', 'worse')),
  how_note text not null default '' check (char_length(how_note) <= 1000),
  how_at timestamptz,
  unique (request_id, email)
);
create index on region_request_party (person_id);
create index on region_request_party (email) where person_id is null;
call house.lock('region_request_party');
call house.keep('region_request_party');

create function requests_i_see() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(id), '{}') from (
    select request_id as id from region_request_party where person_id = house.actor()
    union select id from region_request where expert_id = any (specialists_i_am())
  ) mine $$;

create table region_day_part (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references region_request on delete cascade,
  title text not null check (char_length(title) between 1 and 140),
  composition text not null check (composition in ('practice', 'management', 'both')),
  units integer not null check (units between 1 and 4),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (char_length(place) between 1 and 200),
  -- Mail addresses of who is invited; emptied when the request ends.
  guests text[] not null default '{}',
  event_id uuid references event on delete set null,
  cancelled_at timestamptz,
  -- Five lines: who were there, what was discussed, what was found, what is open, what is next.
  report text[] not null default '{}' check (cardinality(report) in (0, 5)),
  reported_at timestamptz,
  check (ends_at > starts_at)
);
create index on region_day_part (request_id);
create index on region_day_part (event_id);
call house.lock('region_day_part');
call house.keep('region_day_part');

create table region_agreement (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references region_request on delete cascade,
  text text not null check (char_length(text) between 1 and 500),
  owner_id uuid not null references region_request_party on delete cascade,
  due_on date not null,
  done_at timestamptz
);
create index on region_agreement (request_id);
create index on region_agreement (owner_id);
call house.lock('region_agreement');
call house.keep('region_agreement');

grant select on region_request, region_request_party, region_day_part, region_agreement to schakel_app;
create policy of_mine on region_request for select to schakel_app using (id = any ((select requests_i_see())::uuid[]));
create policy of_mine on region_request_party for select to schakel_app using (request_id = any ((select requests_i_see())::uuid[]));
create policy of_mine on region_day_part for select to schakel_app using (request_id = any ((select requests_i_see())::uuid[]));
create policy of_mine on region_agreement for select to schakel_app using (request_id = any ((select requests_i_see())::uuid[]));
