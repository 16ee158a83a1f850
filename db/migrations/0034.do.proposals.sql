-- Proposals: members take the programme of their year over.

create table proposal (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  -- Null when who proposed it took their account away; a session that has its place stays in the programme.
  person_id uuid references person on delete set null,
  title text not null,
  text text not null default '',
  minutes integer not null check (minutes between 5 and 480),
  proposed_at timestamptz not null,
  -- The meeting at which it has its place.
  meeting_id uuid references event on delete set null
);
create index on proposal (community_id, proposed_at);
create index on proposal (meeting_id);
create index on proposal (person_id);
call house.lock('proposal');
call house.keep('proposal');

-- The communities whose theme groups someone is in, or which they organise: who reads and makes the programme.
create function proposals_my_communities() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(distinct id), '{}') from (
          select g.community_id as id from theme_group g join group_member m on m.group_id = g.id
            where m.person_id = house.actor() and m.until is null
          union select community_id from community_organiser where person_id = house.actor() and until is null) mine $$;

grant select on proposal to schakel_app;
create policy of_my_community on proposal for select to schakel_app using (
  community_id = any ((select proposals_my_communities())::uuid[])
);

-- What someone would like most, from 1: theirs alone.
create table proposal_rank (
  person_id uuid not null references person on delete cascade,
  proposal_id uuid not null references proposal on delete cascade,
  community_id uuid not null references community on delete cascade,
  rank integer not null check (rank between 1 and 3),
  primary key (person_id, proposal_id),
  unique (person_id, community_id, rank)
);
create index on proposal_rank (proposal_id);
create index on proposal_rank (community_id);
call house.lock('proposal_rank');
grant select on proposal_rank to schakel_app;
create policy own on proposal_rank for select to schakel_app using (person_id = house.actor());
