-- Admission: how people come to an event. Seats, the line, offers; the table has the last word on all three.

-- How many seats each share still keeps for itself.
create function admission_held_back(reserved integer[], taken integer[]) returns integer language sql immutable
  as $$ select coalesce(sum(greatest(0, r - t)), 0)::integer from unnest(reserved, taken) as share(r, t) $$;

-- The counts with so many more at one place (from 1); null or 0 is nowhere.
create function admission_plus(counts integer[], place integer, more integer) returns integer[] language sql immutable
  as $$ select coalesce(array_agg(case when i = place then c + more else c end order by i), '{}')
        from unnest(counts) with ordinality as count(c, i) $$;

create table admission (
  event_id uuid primary key references event on delete cascade,
  way text not null check (way in ('open', 'line', 'interest', 'invitation', 'group', 'duo')),
  -- Null is as many as come.
  seats integer check (seats between 1 and 100000),
  -- "About eight people": shown, never counted.
  wanted integer check (wanted between 1 and 100000),
  opens_at timestamptz,
  closes_at timestamptz,
  -- Whose members may come, when the way is 'group'.
  circle_id uuid check (way <> 'group' or circle_id is not null),
  -- One seat per person among the events of the same series: two hosts on one Friday.
  one_of boolean not null default false,
  asks_background boolean not null default false,
  asks_needs boolean not null default false,
  -- How many minutes before the beginning the join link is shown.
  link_minutes integer not null default 15 check (link_minutes between 0 and 10080),
  -- Seats kept for a sector, kind of organisation or region until they are released.
  share_field text[] not null default '{}' check (share_field <@ array['sector', 'kind', 'region']),
  share_value text[] not null default '{}',
  share_reserved integer[] not null default '{}',
  most_per_region integer check (most_per_region >= 1),
  release_at timestamptz,
  -- Counted by the trigger below, whoever writes.
  taken integer not null default 0,
  share_taken integer[] not null default '{}',
  region_taken jsonb not null default '{}',
  -- The next number in the order of asking; taking it holds the row, so that people are let in one at a time.
  turn bigint not null default 0,
  -- Whether the last one who asked got a seat; written and read within one statement.
  seated boolean not null default false,
  -- The highest of 50, 80 and 100 percent that organisers were told of.
  alerted integer not null default 0,
  -- When who comes was reminded, the day before.
  reminded_at timestamptz,
  check (cardinality(share_field) = cardinality(share_value) and cardinality(share_field) = cardinality(share_reserved)
    and cardinality(share_field) = cardinality(share_taken)),
  -- The last word on overbooking, also of seats that are kept for others.
  constraint admission_within_seats check (
    taken >= 0 and (seats is null or taken + admission_held_back(share_reserved, share_taken) <= seats))
);
call house.lock('admission');
call house.keep('admission');
grant select on admission to schakel_app;
create policy with_event on admission for select to schakel_app using (exists (select from event where event.id = admission.event_id));

-- Whether so many seats are free for someone of this share and region.
create function admission_fits(a admission, wished integer, share integer, region text) returns boolean language sql immutable as $$
  select (a.seats is null
      or a.taken + wished + admission_held_back(a.share_reserved, admission_plus(a.share_taken, share, wished)) <= a.seats)
    and (a.most_per_region is null or region = '' or coalesce((a.region_taken ->> region)::integer, 0) + wished <= a.most_per_region)
$$;

create table admission_registration (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references admission on delete cascade,
  person_id uuid references person on delete set null,
  email text not null check (email = lower(email)),
  name text not null,
  language text not null default 'nl',
  organisation text not null default '',
  kind text not null default '',
  sector text not null default '',
  region text not null default '',
  -- The other half of a duo.
  partner_name text not null default '',
  partner_email text not null default '',
  -- Whoever registered this colleague along.
  brought_by uuid references admission_registration on delete set null,
  state text not null check (state in ('interested', 'waitlisted', 'invited', 'registered', 'confirmed',
    'cancelled', 'lapsed', 'declined', 'attended', 'noShow', 'unrecorded')),
  seats integer not null default 1 check (seats between 1 and 2),
  -- Which share it counts for, from 1.
  share integer,
  -- The order of asking, within the event.
  turn bigint not null,
  asked_at timestamptz not null,
  since timestamptz not null,
  -- Until when a seat is held for who has not said yes yet.
  until timestamptz,
  -- Why an organiser chose or did not choose someone.
  reason text not null default '',
  -- What its mailbox was told last, so that nobody hears a thing twice.
  told text not null default ''
);
create unique index admission_once on admission_registration (event_id, email)
  where state in ('interested', 'waitlisted', 'invited', 'registered', 'confirmed');
create index on admission_registration (event_id, state, turn);
create index on admission_registration (email) where state in ('interested', 'waitlisted', 'invited', 'registered', 'confirmed');
create index on admission_registration (until) where state in ('invited', 'registered');
create index on admission_registration (person_id);
create index on admission_registration (brought_by);
call house.lock('admission_registration');
call house.keep('admission_registration');
grant select on admission_registration to schakel_app;
create policy own on admission_registration for select to schakel_app using (person_id = house.actor());
create policy for_who_organises on admission_registration for select to schakel_app using (
  event_id in (select e.id from event e where e.belongs_to = any ((select events_i_organise())::uuid[]))
);

-- Diet and access: apart from all else, for the organisers of this event only, and gone two weeks after it.
create table admission_need (
  registration_id uuid primary key references admission_registration on delete cascade,
  diet text not null default '',
  access text not null default ''
);
call house.lock('admission_need');
grant select on admission_need to schakel_app;
create policy with_registration on admission_need for select to schakel_app using (
  exists (select from admission_registration r where r.id = admission_need.registration_id)
);

-- Which states hold a seat.
create function admission_holds(state text) returns boolean language sql immutable
  as $$ select state in ('invited', 'registered', 'confirmed', 'attended', 'noShow', 'unrecorded') $$;

-- The ways from one state to another, as states.ts has them: what is over stays over.
create function admission_may_move(before text, after text) returns boolean language sql immutable as $$
  select case before
    when 'interested' then after in ('invited', 'declined', 'cancelled', 'lapsed')
    when 'waitlisted' then after in ('invited', 'declined', 'cancelled', 'lapsed')
    when 'invited' then after in ('confirmed', 'declined', 'cancelled', 'lapsed')
    when 'registered' then after in ('confirmed', 'declined', 'cancelled', 'lapsed')
    when 'confirmed' then after in ('cancelled', 'declined', 'attended', 'noShow', 'unrecorded')
    when 'attended' then after = 'noShow'
    when 'noShow' then after = 'attended'
    else false
  end
$$;

create function admission_count() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
declare
  gone integer := 0;
  come integer := 0;
begin
  if tg_op <> 'INSERT' and admission_holds(old.state) then gone := old.seats; end if;
  if tg_op <> 'DELETE' and admission_holds(new.state) then come := new.seats; end if;
  if tg_op = 'UPDATE' then
    if old.state <> new.state and not admission_may_move(old.state, new.state) then
      raise exception 'a registration that is % cannot become %', old.state, new.state using errcode = 'check_violation';
    end if;
    if gone = come and old.share is not distinct from new.share and old.region = new.region then return null; end if;
  end if;
  if gone > 0 then
    update admission a set taken = a.taken - gone, share_taken = admission_plus(a.share_taken, old.share, -gone),
      region_taken = case when old.region = '' then a.region_taken else
        jsonb_set(a.region_taken, array[old.region], to_jsonb(coalesce((a.region_taken ->> old.region)::integer, 0) - gone)) end
    where a.event_id = old.event_id;
  end if;
  if come > 0 then
    update admission a set taken = a.taken + come, share_taken = admission_plus(a.share_taken, new.share, come),
      region_taken = case when new.region = '' then a.region_taken else
        jsonb_set(a.region_taken, array[new.region], to_jsonb(coalesce((a.region_taken ->> new.region)::integer, 0) + come)) end
    where a.event_id = new.event_id;
  end if;
  return null;
end $$;
create trigger count after insert or update of state, share, region, seats or delete on admission_registration
  for each row execute function admission_count();
