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

-- Rows are made by the house, after the policy said yes; what an organiser may change afterwards is named column by column.
grant select on community to schakel_app;
grant update (slug, title, year, purpose, audience, costs, organised_by, how_groups_work, state, as_duo, ends_on) on community to schakel_app;
create policy open_to_all on community for select to schakel_app using (
  state <> 'draft' or id = any ((select communities_i_organise())::uuid[])
);
create policy changed_by_organisers on community for update to schakel_app
  using (state <> 'closed' and id = any ((select communities_i_organise())::uuid[]))
  with check (id = any ((select communities_i_organise())::uuid[]));

grant select on community_organiser to schakel_app;
create policy own_or_colleague on community_organiser for select to schakel_app using (
  person_id = house.actor() or community_id = any ((select communities_i_organise())::uuid[])
);

-- The programme as it was published elsewhere and pasted here; only its organisers see where their community came from.
create table community_source (
  community_id uuid primary key references community on delete cascade,
  pasted text not null,
  pasted_at timestamptz not null
);
call house.lock('community_source');
grant select on community_source to schakel_app;
create policy organisers on community_source for select to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]));

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
grant select on source_conflict to schakel_app;
grant update (settled_as, settled_at, settled_by) on source_conflict to schakel_app;
create policy organisers_read on source_conflict for select to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]));
create policy organisers_settle on source_conflict for update to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]))
  with check (community_id = any ((select communities_i_organise())::uuid[]) and settled_by = house.actor());

-- A meeting of a draft. It may still miss its day or its times; publishing makes an event of it and takes it away here,
-- so that a date stands in one place at any moment.
create table draft_meeting (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  title text not null default '',
  day date,
  starts time,
  ends time,
  place text not null default '',
  online boolean not null default true,
  -- Which meeting of the pasted text this was, from 0; a conflict about that one is about this row.
  read_as smallint
);
create index on draft_meeting (community_id, day, starts);
call house.lock('draft_meeting');
grant select, insert, update, delete on draft_meeting to schakel_app;
create policy organisers on draft_meeting to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]))
  with check (community_id = any ((select communities_i_organise())::uuid[]));

-- A theme of a community, and the group of fixed faces that works on it.
create table theme_group (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  number smallint not null check (number > 0),
  slug text not null unique,
  title text not null,
  description text not null default '',
  places smallint not null check (places between 1 and 500),
  -- The last word on overbooking: whatever the code does, a group never holds more than it can.
  places_taken smallint not null default 0,
  -- What one agrees to before coming in, so it is read outside.
  house_rules text not null default '',
  constraint theme_group_within_places check (places_taken between 0 and places),
  unique (community_id, number),
  unique (id, community_id)
);
call house.lock('theme_group');

-- Who belongs to a theme group, from when until when. The faces stay the same all year.
create table group_member (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references theme_group on delete cascade,
  community_id uuid not null,
  person_id uuid not null references person on delete cascade,
  role text not null default 'member' check (role in ('member', 'facilitator')),
  since timestamptz not null,
  until timestamptz,
  learning_question text not null default '',
  -- Whether the learning question and organisation may be found by the other members.
  findable boolean not null default false,
  carry_over text check (carry_over in ('yes', 'no')),
  foreign key (group_id, community_id) references theme_group (id, community_id) on delete cascade
);
create unique index on group_member (group_id, person_id) where until is null;
-- Exactly one theme: a member has one place in a community, whatever the code does.
create unique index on group_member (community_id, person_id) where until is null and role = 'member';
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
-- How many places are taken is counted by the house alone.
grant select on theme_group to schakel_app;
grant update (number, title, description, places, house_rules) on theme_group to schakel_app;
create policy with_community on theme_group for select to schakel_app using (
  exists (select from community where community.id = theme_group.community_id)
);
create policy changed_by_leaders on theme_group for update to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]) or id = any ((select communities_i_facilitate())::uuid[]));
grant insert, delete on theme_group to schakel_app;
create policy made_by_organisers on theme_group for insert to schakel_app
  with check (places_taken = 0 and community_id = any ((select communities_i_organise())::uuid[]));
create policy removed_by_organisers on theme_group for delete to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]));

-- What hangs on the inside of the door of a group: a word of welcome, perhaps with the link to where it meets.
create table group_welcome (
  group_id uuid primary key references theme_group on delete cascade,
  welcome text not null
);
call house.lock('group_welcome');
grant select, insert on group_welcome to schakel_app;
grant update (welcome) on group_welcome to schakel_app;
create policy inside on group_welcome for select to schakel_app using (
  group_id = any ((select communities_my_groups())::uuid[])
  or exists (select from theme_group g where g.id = group_id and g.community_id = any ((select communities_i_organise())::uuid[]))
);
create policy hung_by_leaders on group_welcome for insert to schakel_app with check (
  group_id = any ((select communities_i_facilitate())::uuid[])
  or exists (select from theme_group g where g.id = group_id and g.community_id = any ((select communities_i_organise())::uuid[]))
);
create policy changed_by_leaders on group_welcome for update to schakel_app using (
  group_id = any ((select communities_i_facilitate())::uuid[])
  or exists (select from theme_group g where g.id = group_id and g.community_id = any ((select communities_i_organise())::uuid[]))
);

-- A person may change what they chose themselves; coming, going and roles are the house's, after the policy said yes.
grant select on group_member to schakel_app;
grant update (learning_question, findable, carry_over) on group_member to schakel_app;
create policy fellow_members on group_member for select to schakel_app using (
  person_id = house.actor()
  or group_id = any ((select communities_my_groups())::uuid[])
  or community_id = any ((select communities_i_organise())::uuid[])
);
create policy own_choices on group_member for update to schakel_app
  using (person_id = house.actor()) with check (person_id = house.actor());

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

-- Someone who was asked by mail to help lead, and whom the house does not know yet: the role waits until they come in.
create table leader_invitation (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  -- The group to facilitate; null for a fellow organiser of the whole community.
  group_id uuid references theme_group on delete cascade,
  email text not null check (email = lower(email)),
  invited_by uuid references person on delete set null,
  invited_at timestamptz not null,
  accepted_at timestamptz
);
create unique index on leader_invitation (community_id, email, group_id) nulls not distinct where accepted_at is null;
create index on leader_invitation (email) where accepted_at is null;
call house.lock('leader_invitation');
grant select on leader_invitation to schakel_app;
create policy leaders on leader_invitation for select to schakel_app using (
  community_id = any ((select communities_i_organise())::uuid[]) or group_id = any ((select communities_i_facilitate())::uuid[])
);
