-- Learning communities: a year, themes with a group of fixed faces each, and how people come in.

create table community (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  title text not null,
  year smallint not null check (year between 2000 and 2200),
  purpose text not null default '',
  audience text not null default '',
  costs text not null default '',
  organised_by text not null default '',
  how_groups_work text not null default '',
  -- draft -> open -> closed (read-only, after the end date)
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  as_duo boolean not null default false,
  ends_on date not null,
  continues uuid references community,
  source text not null default '',
  created_at timestamptz not null
);
create index on community (state, year);
call house.lock('community');

create table community_organiser (
  community_id uuid not null references community on delete cascade,
  person_id uuid not null references person on delete cascade,
  since timestamptz not null,
  until timestamptz,
  primary key (community_id, person_id)
);
create index on community_organiser (person_id);
call house.lock('community_organiser');
call house.keep('community_organiser');

create function communities_i_organise() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(community_id), '{}') from community_organiser
        where person_id = house.actor() and until is null $$;

grant select, update on community to schakel_app;
create policy open_to_all on community for select to schakel_app using (
  state <> 'draft' or id = any ((select communities_i_organise())::uuid[])
);
create policy changed_by_organisers on community for update to schakel_app
  using (id = any ((select communities_i_organise())::uuid[])) with check (id = any ((select communities_i_organise())::uuid[]));

grant select on community_organiser to schakel_app;
create policy own_or_colleague on community_organiser for select to schakel_app using (
  person_id = house.actor() or community_id = any ((select communities_i_organise())::uuid[])
);

-- What a pasted programme said about one thing in two ways; nothing is published before it is settled.
create table source_conflict (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  conflict jsonb not null,
  settled_as text,
  settled_at timestamptz,
  settled_by uuid references person on delete set null
);
create index on source_conflict (community_id);
call house.lock('source_conflict');
grant select, update on source_conflict to schakel_app;
create policy organisers on source_conflict to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]))
  with check (community_id = any ((select communities_i_organise())::uuid[]));

-- A theme of a community, and the group of fixed faces that works on it.
create table theme_group (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  number smallint not null,
  slug text not null unique,
  title text not null,
  description text not null default '',
  places smallint not null check (places between 1 and 500),
  -- The last word on overbooking: whatever the code does, a group never holds more than it can.
  places_taken smallint not null default 0,
  house_rules text not null default '',
  welcome text not null default '',
  constraint theme_group_within_places check (places_taken between 0 and places),
  unique (community_id, number)
);
call house.lock('theme_group');

-- Who belongs to a theme group, from when until when. The faces stay the same all year.
create table group_member (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references theme_group on delete cascade,
  person_id uuid not null references person on delete cascade,
  role text not null default 'member' check (role in ('member', 'facilitator')),
  since timestamptz not null,
  until timestamptz,
  learning_question text not null default '',
  -- Whether the learning question and organisation may be found by the other members.
  findable boolean not null default false,
  carry_over text check (carry_over in ('yes', 'no'))
);
create unique index on group_member (group_id, person_id) where until is null;
create index on group_member (person_id) where until is null;
call house.lock('group_member');
call house.keep('group_member');

-- The groups whose door is open to whoever is acting: members and facilitators. A role that has ended is not in here any more.
create function communities_my_groups() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(group_id), '{}') from group_member where person_id = house.actor() and until is null $$;
create function communities_i_facilitate() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(group_id), '{}') from group_member
        where person_id = house.actor() and until is null and role = 'facilitator' $$;

-- The name of a theme and its free places are public with its community; what happens inside is not in this table.
grant select, update on theme_group to schakel_app;
create policy with_community on theme_group for select to schakel_app using (
  exists (select from community where community.id = theme_group.community_id)
);
create policy changed_by_leaders on theme_group for update to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]) or id = any ((select communities_i_facilitate())::uuid[]));
grant insert, delete on theme_group to schakel_app;
create policy made_by_organisers on theme_group for insert to schakel_app
  with check (community_id = any ((select communities_i_organise())::uuid[]));
create policy removed_by_organisers on theme_group for delete to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]));

grant select, update on group_member to schakel_app;
create policy fellow_members on group_member for select to schakel_app using (
  person_id = house.actor()
  or group_id = any ((select communities_my_groups())::uuid[])
  or exists (select from theme_group g where g.id = group_member.group_id and g.community_id = any ((select communities_i_organise())::uuid[]))
);
create policy own_choices on group_member for update to schakel_app
  using (person_id = house.actor() or group_id = any ((select communities_i_facilitate())::uuid[]));

-- Someone moved from one group to another, with the reason that both groups can read.
create table group_move (
  id uuid primary key default gen_random_uuid(),
  person_id uuid references person on delete set null,
  from_group uuid not null references theme_group on delete cascade,
  to_group uuid not null references theme_group on delete cascade,
  reason text not null,
  moved_by uuid references person on delete set null,
  moved_at timestamptz not null
);
create index on group_move (from_group);
create index on group_move (to_group);
call house.lock('group_move');
grant select on group_move to schakel_app;
create policy both_groups on group_move for select to schakel_app using (
  from_group = any ((select communities_my_groups())::uuid[]) or to_group = any ((select communities_my_groups())::uuid[])
);
