-- How people come into a learning community: what they fill in, what was decided, and who waits for which theme.

-- What someone is filling in, kept after every step until it is confirmed or a week has passed. Only the house reads it, for the browser
-- or the person it belongs to.
create table enrolment_draft (
  -- A new one with every change, so that a mail that was sent about one set of answers can never confirm another.
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  -- The fingerprint of the secret of the browser it was begun in, as long as nobody has signed in there.
  browser text,
  person_id uuid references person on delete cascade,
  language text not null default 'nl',
  email text not null default '',
  name text not null default '',
  function_title text not null default '',
  organisation_name text not null default '',
  organisation_kind text not null default '',
  sector text not null default '',
  region text not null default '',
  group_id uuid references theme_group on delete set null,
  second_choice uuid references theme_group on delete set null,
  -- Whom to come with, in a community for duos.
  duo_email text not null default '',
  invited_by uuid,
  learning_question text not null default '',
  -- Its writer was warned that the question looks like a child's data, and wants it as it is.
  child_data_meant boolean not null default false,
  findable boolean not null default false,
  newsletter boolean not null default false,
  rules_agreed_at timestamptz,
  kept_at timestamptz not null,
  check (num_nonnulls(browser, person_id) = 1)
);
create unique index on enrolment_draft (community_id, browser);
create unique index on enrolment_draft (community_id, person_id);
create index on enrolment_draft (person_id) where person_id is not null;
create index on enrolment_draft (kept_at);
call house.lock('enrolment_draft');

-- Someone's request to take part, from the moment their mail address was confirmed.
create table enrolment (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  person_id uuid not null references person on delete cascade,
  -- confirmed: has a place. waiting: in line. incomplete: one half of a duo. withdrawn: no longer wants one.
  state text not null check (state in ('confirmed', 'waiting', 'incomplete', 'withdrawn')),
  language text not null default 'nl',
  -- The theme that was chosen, or waited for; where someone has a place is known by the group itself.
  group_id uuid references theme_group on delete set null,
  second_choice uuid references theme_group on delete set null,
  -- The order in which people were decided about; the two halves of a duo share a turn.
  turn integer not null,
  learning_question text not null default '',
  findable boolean not null default false,
  newsletter boolean not null default false,
  rules_agreed_at timestamptz not null,
  duo_with uuid references enrolment on delete set null,
  duo_email text not null default '',
  -- The fingerprint of the secret in the mail to the other half.
  duo_invite text unique,
  asked_at timestamptz not null,
  decided_at timestamptz,
  -- Why an organiser gave this place before someone's turn.
  placed_because text not null default ''
);
create unique index on enrolment (community_id, person_id) where state <> 'withdrawn';
create index on enrolment (person_id);
create index on enrolment (group_id, turn) where state = 'waiting';
create index on enrolment (community_id, duo_email) where state = 'incomplete';
create index on enrolment (duo_with) where duo_with is not null;
call house.lock('enrolment');
grant select on enrolment to schakel_app;
create policy own_or_organiser on enrolment for select to schakel_app using (
  person_id = house.actor() or community_id = any ((select communities_i_organise())::uuid[])
);

-- Where people are let in, one at a time.
create table enrolment_desk (
  community_id uuid primary key references community on delete cascade,
  turns integer not null default 0,
  -- The organiser gives the places, after looking at the balance of the groups.
  by_hand boolean not null default false
);
call house.lock('enrolment_desk');
grant select on enrolment_desk to schakel_app;
create policy organisers on enrolment_desk for select to schakel_app using (
  community_id = any ((select communities_i_organise())::uuid[])
);

-- The next turn at the desk of a community. Whoever takes it holds the desk until the end of the transaction; the next one waits here.
create function enrolment_next_turn(community uuid) returns enrolment_desk language sql as $$
  insert into enrolment_desk as desk (community_id, turns) values (community, 1)
  on conflict (community_id) do update set turns = desk.turns + 1
  returning desk.*
$$;
revoke all on function enrolment_next_turn from public;
grant execute on function enrolment_next_turn to schakel_system;
