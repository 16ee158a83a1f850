-- People: who they are, how they come in, what they may do for the whole site.

create table person (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email)),
  language text not null default 'nl',
  created_at timestamptz not null
);
call house.lock('person');
grant select on person to schakel_app;
create policy own on person for select to schakel_app using (id = house.actor());
grant update (language) on person to schakel_app;
create policy own_language on person for update to schakel_app using (id = house.actor()) with check (id = house.actor());
create index on person using gin (email gin_trgm_ops);

-- What others may see of someone: fellow members always, the rest only of who chose to be found.
create table profile (
  person_id uuid primary key references person on delete cascade,
  name text not null,
  portrait smallint not null default 0 check (portrait between 0 and 11),
  function_title text not null default '',
  organisation_name text not null default '',
  organisation_kind text not null default 'other',
  sector text not null default 'other',
  region text not null default '',
  helps_with text not null default '',
  findable boolean not null default false
);
create index on profile (name) where findable;
create index on profile using gin (name gin_trgm_ops, organisation_name gin_trgm_ops);
call house.lock('profile');

-- People who may see each other's profile, because another module brought them together (a theme group).
create table circle_member (
  circle_id uuid not null,
  person_id uuid not null references person on delete cascade,
  primary key (circle_id, person_id)
);
create index on circle_member (person_id);
call house.lock('circle_member');
call house.keep('circle_member');

create function people_acquaintances() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(distinct theirs.person_id), '{}') from circle_member mine
        join circle_member theirs using (circle_id) where mine.person_id = house.actor() $$;

grant select, insert, update on profile to schakel_app;
create policy seen_by_people on profile for select to schakel_app using (
  person_id = house.actor()
  or (house.actor() is not null and findable)
  or person_id = any ((select people_acquaintances())::uuid[])
);
create policy own_insert on profile for insert to schakel_app with check (person_id = house.actor());
create policy own_update on profile for update to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());

-- What someone may do for the whole site, from one moment until another.
create table site_grant (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('administrator', 'editor', 'organiser', 'expert')),
  since timestamptz not null,
  until timestamptz
);
create unique index on site_grant (person_id, role) where until is null;
call house.lock('site_grant');
grant select on site_grant to schakel_app;
create policy own on site_grant for select to schakel_app using (person_id = house.actor());

create table session (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  device text not null,
  way_in text not null check (way_in in ('mail', 'passkey', 'demo'))
);
create index on session (person_id);
create index on session (ends_at);
call house.lock('session');
grant select, delete on session to schakel_app;
create policy own on session for select to schakel_app using (person_id = house.actor());
create policy end_own on session for delete to schakel_app using (person_id = house.actor());

-- Someone at the door: a mail was sent, and the browser that asked is remembered.
create table sign_in (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  browser text not null,
  link text not null unique,
  code text not null,
  next text not null,
  -- What the visitor was doing: recorded, with its subject, in the same act that lets them in.
  purpose text,
  subject uuid,
  tries smallint not null default 0,
  asked_at timestamptz not null,
  used_at timestamptz
);
create index on sign_in (asked_at);
create index on sign_in (browser);
create index on sign_in (email);
call house.lock('sign_in');

create table passkey (
  id text primary key,
  person_id uuid not null references person on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index on passkey (person_id);
call house.lock('passkey');
grant select, delete on passkey to schakel_app;
create policy own on passkey for select to schakel_app using (person_id = house.actor());
create policy remove_own on passkey for delete to schakel_app using (person_id = house.actor());
grant update (name) on passkey to schakel_app;
create policy rename_own on passkey for update to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());

-- The question a passkey has to answer, once.
create table passkey_challenge (
  browser text primary key,
  challenge text not null,
  person_id uuid references person on delete cascade,
  asked_at timestamptz not null
);
create index on passkey_challenge (asked_at);
call house.lock('passkey_challenge');
