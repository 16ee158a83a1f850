-- Events that people organise by themselves: what kind, in which words, for whom, and who may change them.

alter table event
  -- 'community' is a meeting of a learning community; the others are made at the desk of the agenda.
  add column kind text not null default 'community' check (kind in (
    'community', 'meeting', 'webinar', 'workSession', 'themeMeeting', 'visit', 'workshop', 'collegeTour', 'nationalDay')),
  add column summary text not null default '',
  add column description text not null default '',
  add column audience text not null default '',
  -- '' is free.
  add column costs text not null default '',
  -- Who receives the visitors of a visit, and who organises it.
  add column host text not null default '',
  add column organised_by text not null default '',
  -- What the words say of another day or time and an organiser called right: see contradictionKey.
  add column settled text[] not null default '{}';
create index on event (kind, starts_at) where visibility = 'public';

-- Who organises everything that belongs to one thing; of a learning community its own module knows that.
create table event_organiser (
  belongs_to uuid not null,
  person_id uuid not null references person on delete cascade,
  since timestamptz not null,
  until timestamptz
);
create unique index on event_organiser (belongs_to, person_id) where until is null;
create index on event_organiser (person_id) where until is null;
call house.lock('event_organiser');
call house.keep('event_organiser');

create function events_i_organise() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(belongs_to), '{}') from event_organiser where person_id = house.actor() and until is null $$;

grant select on event_organiser to schakel_app;
create policy fellow_organisers on event_organiser for select to schakel_app using (
  belongs_to = any ((select events_i_organise())::uuid[])
);
create policy organised on event for select to schakel_app using (
  belongs_to = any ((select events_i_organise())::uuid[])
);
create policy for_who_organises on event_join for select to schakel_app using (
  exists (select from event e where e.id = event_join.event_id and e.belongs_to = any ((select events_i_organise())::uuid[]))
);
