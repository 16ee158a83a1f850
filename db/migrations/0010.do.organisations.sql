-- Organisations as the registers know them: identifiers, what they were called and where they were from day until day, relations, claims,
-- doubles that were merged and organisations that ended; and functions that begin and end by the clock.

-- The moment of the act, so that what has a date begins and ends by the same clock as everything else.
create function house.now() returns timestamptz language sql stable
  as $$ select coalesce(nullif(current_setting('house.now', true), '')::timestamptz, now()) $$;

alter table organisation
  -- Stands in the public overview: its name, kind, place and official numbers, never its people.
  add column listed boolean not null default false,
  -- It was a double of this one, and everything that hung on it moved there.
  add column merged_into uuid references organisation,
  -- From this moment it is no more.
  add column closed_at timestamptz,
  add column succeeded_by uuid references organisation,
  add constraint merged_into_another check (merged_into <> id),
  add constraint succeeded_by_another check (succeeded_by <> id),
  add constraint successor_of_what_ended check (succeeded_by is null or closed_at is not null);
create index on organisation (merged_into) where merged_into is not null;
create index on organisation (succeeded_by) where succeeded_by is not null;
create index on organisation (mail_domain) where mail_domain <> '';
call house.keep('organisation');

-- Where whoever is acting is at home now: what is still to begin is not in here, and what has ended not any more.
create or replace function organisations_i_administer() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(organisation_id), '{}') from organisation_administrator
        where person_id = house.actor() and since <= house.now() and (until is null or until > house.now()) $$;
create or replace function organisations_of_mine() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(organisation_id), '{}') from (
          select organisation_id from function_at
            where person_id = house.actor() and since <= house.now() and (until is null or until > house.now())
          union select organisation_id from organisation_administrator
            where person_id = house.actor() and since <= house.now() and (until is null or until > house.now())
        ) mine $$;

-- Official facts of an organisation are for everyone; the others exist only for their own people.
create policy listed on organisation for select to schakel_app using (listed);
create function organisation_is_listed(which uuid) returns boolean language sql stable security definer set search_path = public, pg_catalog
  as $$ select listed from organisation where id = which $$;

drop policy seen_by_colleagues on organisation_administrator;
create policy seen_by_colleagues on organisation_administrator for select to schakel_app using (
  person_id = house.actor()
  or (since <= house.now() and (until is null or until > house.now()) and organisation_id = any ((select organisations_of_mine())::uuid[]))
  or organisation_id = any ((select organisations_i_administer())::uuid[])
);
drop policy seen_by_colleagues on function_at;
create policy seen_by_colleagues on function_at for select to schakel_app using (
  person_id = house.actor()
  or (since <= house.now() and (until is null or until > house.now()) and organisation_id = any ((select organisations_of_mine())::uuid[]))
  or organisation_id = any ((select organisations_i_administer())::uuid[])
);
-- What is to end by the clock, for the page that shows it and for the work that follows the date.
create index on function_at (organisation_id, since desc);

-- The last word on what was merged or has ended: nothing new can hang on it, whatever the code does.
create function organisation_takes_people() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
begin
  if exists (select from organisation where id = new.organisation_id and (merged_into is not null or closed_at <= new.since)) then
    raise exception 'this organisation is no more' using errcode = 'check_violation', constraint = 'organisation_takes_people';
  end if;
  return new;
end $$;
create trigger takes_people before insert on function_at for each row execute function organisation_takes_people();
create trigger takes_people before insert on organisation_administrator for each row execute function organisation_takes_people();

-- When an offered function is to begin and to end; empty is at once, and without an end.
alter table organisation_invitation
  add column starts_on date,
  add column ends_on date,
  add constraint ends_after_it_starts check (ends_on >= starts_on);

-- A number by which a register knows an organisation.
create table organisation_identifier (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  -- An id of `identifierSchemes`.
  scheme text not null,
  -- In its one spelling.
  value text not null check (value <> ''),
  valid_from date not null,
  -- From this day it no longer is.
  valid_to date,
  source text not null default '',
  check (valid_to >= valid_from)
);
-- One legal entity can be several organisations here (`kvk`); every other number is of one at a time.
create unique index on organisation_identifier (scheme, value) where valid_to is null and scheme <> 'kvk';
create unique index on organisation_identifier (organisation_id, scheme, value) where valid_to is null;
create index on organisation_identifier (organisation_id);
create index on organisation_identifier (value);
call house.lock('organisation_identifier');
grant select on organisation_identifier to schakel_app;
create policy as_its_organisation on organisation_identifier for select to schakel_app using (
  organisation_id = any ((select organisations_of_mine())::uuid[]) or organisation_is_listed(organisation_id)
);

-- What an organisation was called and where it was, from day until day. What stands here is never rewritten: it ends, and another begins.
create table organisation_version (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  name text not null,
  -- "1098KB", "1098" or nothing.
  postcode text not null default '',
  place text not null default '',
  -- "GM0363", as the source says; where it says nothing the postcode tells.
  municipality_code text not null default '',
  -- Name and place as people type them, to be found by.
  search text not null,
  valid_from date not null,
  valid_to date,
  source text not null default '',
  check (valid_to >= valid_from)
);
create unique index on organisation_version (organisation_id) where valid_to is null;
create index on organisation_version (organisation_id, valid_from);
create index on organisation_version using gin (search gin_trgm_ops);
call house.lock('organisation_version');
grant select on organisation_version to schakel_app;
create policy as_its_organisation on organisation_version for select to schakel_app using (
  organisation_id = any ((select organisations_of_mine())::uuid[]) or organisation_is_listed(organisation_id)
);

-- What kind of education a school gives, from day until day: DUO keeps a line for each.
create table school_type (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  type text not null check (type in ('bo', 'sbo', 'so', 'vso', 'vo')),
  valid_from date not null,
  valid_to date,
  source text not null default '',
  check (valid_to >= valid_from)
);
create unique index on school_type (organisation_id, type) where valid_to is null;
create index on school_type (organisation_id);
call house.lock('school_type');
grant select on school_type to schakel_app;
create policy as_its_organisation on school_type for select to schakel_app using (
  organisation_id = any ((select organisations_of_mine())::uuid[]) or organisation_is_listed(organisation_id)
);

-- Which files of schools were taken over: from which day each holds. What a newer one says again stays as it was told first.
create table school_edition (
  id uuid primary key default gen_random_uuid(),
  -- "po" or "vo": the file that tells of these schools.
  list text not null,
  valid_from date not null,
  source text not null,
  told_at timestamptz not null,
  unique (list, valid_from)
);
call house.lock('school_edition');

-- That one organisation belongs to another: a school to its board, a team to its municipality.
create table organisation_relation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  belongs_to uuid not null references organisation on delete cascade,
  kind text not null check (kind in ('board', 'part')),
  valid_from date not null,
  valid_to date,
  check (organisation_id <> belongs_to),
  check (valid_to >= valid_from)
);
create unique index on organisation_relation (organisation_id, belongs_to, kind) where valid_to is null;
-- A school has one board at a time.
create unique index on organisation_relation (organisation_id) where valid_to is null and kind = 'board';
create index on organisation_relation (belongs_to);
call house.lock('organisation_relation');
grant select on organisation_relation to schakel_app;
create policy as_its_organisations on organisation_relation for select to schakel_app using (
  (organisation_id = any ((select organisations_of_mine())::uuid[]) or organisation_is_listed(organisation_id))
  and (belongs_to = any ((select organisations_of_mine())::uuid[]) or organisation_is_listed(belongs_to))
);

-- Someone asks to administer an organisation.
create table organisation_claim (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null references person on delete cascade,
  claimed_at timestamptz not null,
  -- What they do there, in their own words.
  reason text not null default '',
  settled_at timestamptz,
  settled_as text check (settled_as in ('granted', 'refused', 'withdrawn')),
  settled_by uuid references person on delete set null,
  -- On what ground it was granted: the confirmed mail address at the organisation's own domain, or someone's word.
  ground text check (ground in ('mail', 'word')),
  -- Why not.
  answer text not null default '',
  check ((settled_at is null) = (settled_as is null)),
  check ((settled_as = 'granted') = (ground is not null)),
  check (settled_as <> 'refused' or answer <> '')
);
create unique index on organisation_claim (organisation_id, person_id) where settled_at is null;
create index on organisation_claim (person_id);
create index on organisation_claim (settled_at);
call house.lock('organisation_claim');
grant select, update (settled_at, settled_as) on organisation_claim to schakel_app;
create policy seen_by_claimant_and_administrators on organisation_claim for select to schakel_app using (
  person_id = house.actor() or organisation_id = any ((select organisations_i_administer())::uuid[])
);
create policy withdrawn_by_claimant on organisation_claim for update to schakel_app
  using (settled_at is null and person_id = house.actor()) with check (settled_as = 'withdrawn');

-- Areas that someone counts to their home region besides those of their organisations.
create table home_area (
  person_id uuid not null references person on delete cascade,
  area_id uuid not null,
  added_at timestamptz not null,
  primary key (person_id, area_id)
);
call house.lock('home_area');
grant select, insert, delete on home_area to schakel_app;
create policy own on home_area to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());

-- Every organisation that is here already: what it is called now is what it was called from its first day.
insert into organisation_version (organisation_id, name, search, valid_from)
  select id, name, lower(unaccent(name)), (created_at at time zone 'Europe/Amsterdam')::date from organisation;
