-- How people come into a learning community.

-- Someone's request to take part, kept after every step: begun -> confirmed (has a place) | waiting | incomplete (duo) | withdrawn.
create table enrolment (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  -- The browser that began it, until the mail address is confirmed and it has an owner.
  browser text,
  person_id uuid references person on delete cascade,
  step smallint not null default 1 check (step between 1 and 4),
  state text not null default 'begun' check (state in ('begun', 'confirmed', 'waiting', 'incomplete', 'withdrawn')),
  email text not null default '',
  name text not null default '',
  function_title text not null default '',
  organisation_name text not null default '',
  organisation_kind text not null default '',
  sector text not null default '',
  region text not null default '',
  group_id uuid references theme_group on delete set null,
  second_choice uuid references theme_group on delete set null,
  learning_question text not null default '',
  findable boolean not null default false,
  newsletter boolean not null default false,
  rules_agreed_at timestamptz,
  -- In a duo: the other half, once both have come in.
  duo_with uuid references enrolment on delete set null,
  duo_invite text unique,
  duo_email text not null default '',
  begun_at timestamptz not null,
  decided_at timestamptz
);
create unique index on enrolment (community_id, person_id) where person_id is not null and state <> 'withdrawn';
create index on enrolment (group_id, state, decided_at);
create index on enrolment (browser) where browser is not null;
create index on enrolment (begun_at) where state = 'begun';
call house.lock('enrolment');
grant select on enrolment to schakel_app;
create policy own_or_organiser on enrolment for select to schakel_app using (
  person_id = house.actor() or (person_id is not null and community_id = any ((select communities_i_organise())::uuid[]))
);
