-- Areas and how they lie in each other, with years. Facts come in editions: what a source says holds from a day on, until the next edition
-- of the same list. An edition is never changed; a correction is a new revision of the same day.

-- Text without accents and capitals, so that it can be found as people type it. Marked immutable because its dictionary does not change.
create function house.fold(typed text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, typed)) $$;

create table area (
  id uuid primary key default gen_random_uuid(),
  -- An id of `areaKinds`.
  kind text not null check (kind in (
    'municipality', 'province', 'youth_region', 'swv_po', 'swv_vo', 'rmc_region', 'ggd_region', 'support_region', 'network'
  )),
  -- GM0363, JZ01, PO2001; for an area that people made: a short name of its own.
  code text not null check (code <> ''),
  -- Who made a support region or a network; empty for official areas and for makers who left.
  made_by uuid references person on delete set null,
  unique (kind, code),
  check (kind in ('support_region', 'network') or made_by is null)
);
create index on area (made_by) where made_by is not null;
call house.lock('area');
call house.keep('area');

create table area_edition (
  id uuid primary key default gen_random_uuid(),
  -- "youth_region" for which there are, "youth_region/municipalities" for how they are made up, "made/<id of the area>".
  list text not null check (list <> ''),
  valid_from date not null,
  revision integer not null default 1 check (revision > 0),
  -- Where it comes from, as it is shown.
  source text not null,
  -- SHA-256 of its facts: the same file twice is recognised.
  digest text not null,
  told_at timestamptz not null,
  unique (list, valid_from, revision)
);
call house.lock('area_edition');
call house.keep('area_edition');

-- That an area exists in this edition, and what it is called.
create table area_listing (
  edition_id uuid not null references area_edition on delete cascade,
  area_id uuid not null references area on delete cascade,
  -- Empty where no name is published: samenwerkingsverbanden have only a number in the regulation.
  name text not null,
  inhabitants integer check (inhabitants >= 0),
  primary key (edition_id, area_id)
);
create index on area_listing (area_id);
call house.lock('area_listing');

-- That one area lies in another, for `parts` of its `whole` (postcodes).
create table area_tie (
  edition_id uuid not null references area_edition on delete cascade,
  area_id uuid not null references area on delete cascade,
  lies_in uuid not null references area on delete cascade,
  parts integer not null default 1,
  whole integer not null default 1,
  primary key (edition_id, area_id, lies_in),
  check (area_id <> lies_in),
  check (parts between 1 and whole)
);
create index on area_tie (area_id);
create index on area_tie (lies_in);
call house.lock('area_tie');

-- That a postcode (its four digits) lies in an area: a municipality, or an swv.
create table area_postcode (
  edition_id uuid not null references area_edition on delete cascade,
  digits text not null check (digits ~ '^[1-9][0-9]{3}$'),
  area_id uuid not null references area on delete cascade,
  primary key (edition_id, digits, area_id)
);
create index on area_postcode (area_id);
call house.lock('area_postcode');

-- What became of an area: `parts` of `whole` of it went to another. The shares of one that was split add up to one.
create table area_succession (
  area_id uuid not null references area on delete cascade,
  successor_id uuid not null references area on delete cascade,
  happened_on date not null,
  parts integer not null default 1,
  whole integer not null default 1,
  source text not null,
  told_at timestamptz not null,
  primary key (area_id, successor_id),
  check (area_id <> successor_id),
  check (parts between 1 and whole)
);
create index on area_succession (successor_id);
call house.lock('area_succession');

-- The last word on what became of areas: what ends goes somewhere as a whole, on one day, and never comes back to itself.
create function areas_go_somewhere() returns trigger language plpgsql as $$
begin
  if exists (
    select from area_succession group by area_id
    having min(whole) <> max(whole) or sum(parts) <> min(whole) or min(happened_on) <> max(happened_on)
  ) then raise exception 'what became of an area adds up to the whole of it, on one day' using errcode = 'check_violation'; end if;
  if exists (
    with recursive onward (first, id) as (
      select area_id, successor_id from area_succession
      union select o.first, s.successor_id from onward o join area_succession s on s.area_id = o.id
    ) select from onward where first = id
  ) then raise exception 'an area is never its own successor' using errcode = 'check_violation'; end if;
  return null;
end $$;
create trigger go_somewhere after insert or update or delete on area_succession
  for each statement execute function areas_go_somewhere();

-- The borders, drawn: a TopoJSON topology with a layer for each kind of area, its features known by their code.
create table area_map (
  edition_id uuid primary key references area_edition on delete cascade,
  topology text not null
);
call house.lock('area_map');

-- A network of people is theirs; it says where they work, not what is true of a place.
create function areas_kept_private() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(id), '{}') from area where kind = 'network' and made_by is distinct from house.actor() $$;
create function editions_kept_private() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(e.id), '{}') from area_edition e
        where e.list = any (select 'made/' || id from area where kind = 'network' and made_by is distinct from house.actor()) $$;

create function areas_i_made() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(id), '{}') from area where made_by = house.actor() $$;

-- Who made an area is not for everyone.
grant select (id, kind, code) on area to schakel_app;
grant select on area_edition, area_listing, area_tie, area_postcode, area_succession, area_map to schakel_app;
create policy public_or_own on area for select to schakel_app using (kind <> 'network' or made_by = house.actor());
create policy public_or_own on area_edition for select to schakel_app
  using (list not like 'made/%' or not (id = any ((select editions_kept_private())::uuid[])));
create policy public_or_own on area_listing for select to schakel_app using (not (area_id = any ((select areas_kept_private())::uuid[])));
create policy public_or_own on area_tie for select to schakel_app using (not (lies_in = any ((select areas_kept_private())::uuid[])));
create policy official on area_postcode for select to schakel_app using (true);
create policy official on area_succession for select to schakel_app using (true);
create policy official on area_map for select to schakel_app using (true);
