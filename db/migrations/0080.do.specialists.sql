-- Specialists: experts who come to a region, and process directors who are on call. Known by mailbox; whoever has an account sees the directory, and
-- not their address.

create table specialist (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('expert', 'director')),
  email text not null check (email = lower(email)),
  name text not null,
  organisation text not null default '',
  about text not null default '' check (char_length(about) <= 1000),
  subjects text[] not null default '{}',
  -- Support regions; empty is the whole country.
  areas uuid[] not null default '{}',
  -- Days of the week on which they can be asked: 1 is Monday.
  weekdays integer[] not null default '{1,2,3,4,5}' check (weekdays <@ '{1,2,3,4,5}'),
  -- The last day on which they cannot be asked.
  away_until date,
  person_id uuid references person on delete set null,
  since timestamptz not null,
  until timestamptz
);
create unique index on specialist (kind, email) where until is null;
create index on specialist (person_id) where until is null;
create index on specialist (email) where person_id is null;
call house.lock('specialist');
call house.keep('specialist');
-- Everything but the mail address.
grant select (id, kind, name, organisation, about, subjects, areas, weekdays, away_until, person_id, since, until) on specialist to schakel_app;
create policy directory on specialist for select to schakel_app using (house.actor() is not null and until is null);

create function specialists_i_am() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(id), '{}') from specialist where person_id = house.actor() and until is null $$;

-- Someone asks for a process director. It reaches the available ones one after the other.
create table on_call_request (
  id uuid primary key default gen_random_uuid(),
  asked_by uuid references person on delete set null,
  area_id uuid not null references area,
  subject text not null,
  text text not null check (char_length(text) between 1 and 2000),
  asked_at timestamptz not null,
  taken_by uuid references specialist on delete set null,
  ended_at timestamptz,
  outcome text check (outcome in ('accepted', 'nobody', 'withdrawn')),
  check ((ended_at is null) = (outcome is null))
);
create index on on_call_request (asked_by);
create index on on_call_request (taken_by);
create index on on_call_request (area_id);
call house.lock('on_call_request');
call house.keep('on_call_request');

create table on_call_turn (
  request_id uuid not null references on_call_request on delete cascade,
  number integer not null check (number >= 1),
  specialist_id uuid not null references specialist on delete cascade,
  asked_at timestamptz not null,
  -- Until when it is their turn.
  until timestamptz not null,
  answer text check (answer in ('accepted', 'declined', 'lapsed')),
  primary key (request_id, number),
  unique (request_id, specialist_id)
);
create index on on_call_turn (specialist_id);
call house.lock('on_call_turn');
call house.keep('on_call_turn');

create function on_call_requests_i_see() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(id), '{}') from (
    select id from on_call_request where asked_by = house.actor()
    union select t.request_id from on_call_turn t join specialist s on s.id = t.specialist_id
      where s.person_id = house.actor() and s.until is null and (t.answer is null or t.answer = 'accepted')
  ) mine $$;
grant select on on_call_request, on_call_turn to schakel_app;
create policy of_mine on on_call_request for select to schakel_app using (id = any ((select on_call_requests_i_see())::uuid[]));
create policy of_mine on on_call_turn for select to schakel_app using (request_id = any ((select on_call_requests_i_see())::uuid[]));
