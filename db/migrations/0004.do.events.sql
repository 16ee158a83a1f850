-- Events: every meeting has one date, kept in one place. Who comes, and a calendar that follows.

create table event (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  online boolean not null default true,
  -- 'public' is shown to everyone, 'draft' to its organisers only.
  visibility text not null check (visibility in ('public', 'draft')),
  -- What it belongs to (a learning community); its organisers may change it.
  belongs_to uuid not null,
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

create table event_registration (
  event_id uuid not null references event on delete cascade,
  person_id uuid not null references person on delete cascade,
  status text not null check (status in ('confirmed', 'cancelled')),
  since timestamptz not null,
  primary key (event_id, person_id)
);
create index on event_registration (person_id);
call house.lock('event_registration');
grant select, update on event_registration to schakel_app;
create policy own on event_registration for select to schakel_app using (person_id = house.actor());
create policy change_own on event_registration for update to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());

-- A personal calendar address: whoever holds it may read this person's agenda, nothing else.
create table calendar_feed (
  person_id uuid primary key references person on delete cascade,
  token text not null unique,
  since timestamptz not null
);
call house.lock('calendar_feed');
grant select, insert, update, delete on calendar_feed to schakel_app;
create policy own on calendar_feed to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());
