-- Events: every meeting has one date, kept in one place. Who comes, and a calendar that follows.

create table event (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  online boolean not null default true,
  -- 'public' is shown to everyone, 'draft' to nobody yet: who may see it is for what it belongs to.
  visibility text not null check (visibility in ('public', 'draft')),
  -- What it belongs to (a learning community), and how that is called and found.
  belongs_to uuid not null,
  series_title text not null default '',
  series_path text not null default '' check (series_path = '' or series_path ~ '^/[^/\\]'),
  -- Goes up with every change of date, time or place (RFC 5545 SEQUENCE).
  sequence integer not null default 0,
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  check (ends_at > starts_at)
);
create index on event (belongs_to, starts_at);
create index on event (starts_at) where visibility = 'public';
call house.lock('event');
grant select on event to schakel_app;
create policy published on event for select to schakel_app using (visibility = 'public');

-- What an event was before it changed: shown on its page, and told once to everyone who comes.
create table event_change (
  event_id uuid not null references event on delete cascade,
  -- The sequence that the event got by this change.
  sequence integer not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  place text not null,
  online boolean not null,
  changed_at timestamptz not null,
  told_at timestamptz,
  primary key (event_id, sequence)
);
call house.lock('event_change');
grant select on event_change to schakel_app;
create policy with_event on event_change for select to schakel_app using (
  exists (select from event where event.id = event_change.event_id)
);

-- Who takes part in everything that belongs to one thing, also in what is planned later.
create table event_guest (
  belongs_to uuid not null,
  person_id uuid not null references person on delete cascade,
  since timestamptz not null,
  primary key (belongs_to, person_id)
);
create index on event_guest (person_id);
call house.lock('event_guest');
grant select on event_guest to schakel_app;
create policy own on event_guest for select to schakel_app using (person_id = house.actor());

create table event_registration (
  event_id uuid not null references event on delete cascade,
  person_id uuid not null references person on delete cascade,
  -- 'cancelled': this one meeting not; the person may come back.
  status text not null check (status in ('confirmed', 'cancelled')),
  since timestamptz not null,
  primary key (event_id, person_id)
);
create index on event_registration (person_id);
call house.lock('event_registration');
grant select, update (status, since) on event_registration to schakel_app;
create policy own on event_registration for select to schakel_app using (person_id = house.actor());
create policy change_own on event_registration for update to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());

-- The address of an online meeting: for those who come, and nobody else.
create table event_join (
  event_id uuid primary key references event on delete cascade,
  link text not null check (link ~ '^https?://')
);
call house.lock('event_join');
grant select on event_join to schakel_app;
create policy for_who_comes on event_join for select to schakel_app using (
  exists (
    select from event_registration r
    where r.event_id = event_join.event_id and r.person_id = house.actor() and r.status = 'confirmed'
  )
);

-- A personal calendar address: whoever holds it may read this person's agenda, nothing else.
create table calendar_feed (
  person_id uuid primary key references person on delete cascade,
  -- Of this making of the address: a new one has another id and another token, and the old token is found nowhere.
  id uuid not null,
  token text not null unique,
  since timestamptz not null
);
call house.lock('calendar_feed');
grant select, insert, update, delete on calendar_feed to schakel_app;
create policy own on calendar_feed to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());
