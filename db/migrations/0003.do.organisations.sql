-- Organisations, who administers them, and the functions people have there, with dates.

create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  -- An id of `organisationKinds` of the people module.
  kind text not null,
  region text not null default '',
  -- What its mail addresses end in, "school.example"; a help to spot a wrong address, never a proof of who someone is.
  mail_domain text not null default '',
  created_at timestamptz not null
);
create index on organisation using gin (name gin_trgm_ops);
create index on organisation (lower(name), id);
call house.lock('organisation');

-- Someone who may give and end functions there, from one moment until another.
create table organisation_administrator (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null references person on delete cascade,
  since timestamptz not null,
  until timestamptz,
  check (until >= since)
);
create unique index on organisation_administrator (organisation_id, person_id) where until is null;
create index on organisation_administrator (person_id) where until is null;
call house.lock('organisation_administrator');
call house.keep('organisation_administrator');

-- What someone does there, from one moment until another.
create table function_at (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  person_id uuid not null references person on delete cascade,
  title text not null,
  since timestamptz not null,
  until timestamptz,
  check (until >= since)
);
create unique index on function_at (organisation_id, person_id, lower(title)) where until is null;
create index on function_at (person_id) where until is null;
call house.lock('function_at');
call house.keep('function_at');

-- Where whoever is acting is at home. What has ended is not in here any more.
create function organisations_i_administer() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(organisation_id), '{}') from organisation_administrator
        where person_id = house.actor() and until is null $$;
create function organisations_of_mine() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(organisation_id), '{}') from (
          select organisation_id from function_at where person_id = house.actor() and until is null
          union select organisation_id from organisation_administrator where person_id = house.actor() and until is null
        ) mine $$;

grant select on organisation to schakel_app;
create policy for_its_people on organisation for select to schakel_app using (id = any ((select organisations_of_mine())::uuid[]));

-- Colleagues see who is there now; the past is for the person and the administrators.
grant select, update (until) on organisation_administrator to schakel_app;
create policy seen_by_colleagues on organisation_administrator for select to schakel_app using (
  person_id = house.actor()
  or (until is null and organisation_id = any ((select organisations_of_mine())::uuid[]))
  or organisation_id = any ((select organisations_i_administer())::uuid[])
);
create policy ended_by_self_or_administrator on organisation_administrator for update to schakel_app
  using (until is null and (person_id = house.actor() or organisation_id = any ((select organisations_i_administer())::uuid[])))
  with check (until is not null);

grant select, update (until) on function_at to schakel_app;
create policy seen_by_colleagues on function_at for select to schakel_app using (
  person_id = house.actor()
  or (until is null and organisation_id = any ((select organisations_of_mine())::uuid[]))
  or organisation_id = any ((select organisations_i_administer())::uuid[])
);
create policy ended_by_self_or_administrator on function_at for update to schakel_app
  using (until is null and (person_id = house.actor() or organisation_id = any ((select organisations_i_administer())::uuid[])))
  with check (until is not null);

-- A role that is offered to whoever has a mail address; it becomes theirs when they have signed in with that address and said yes.
create table organisation_invitation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation on delete cascade,
  email text not null check (email = lower(email)),
  role text not null check (role in ('function', 'administrator')),
  -- Of the function; empty for an administrator.
  title text not null default '',
  invited_by uuid references person on delete set null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  -- Said yes, said no, or withdrawn: once, and then it is over.
  settled_at timestamptz,
  settled_as text check (settled_as in ('accepted', 'declined', 'withdrawn')),
  check ((settled_at is null) = (settled_as is null)),
  check ((role = 'function') = (title <> ''))
);
create unique index on organisation_invitation (organisation_id, email, role, lower(title)) where settled_at is null;
create index on organisation_invitation (email) where settled_at is null;
create index on organisation_invitation (expires_at);
call house.lock('organisation_invitation');

grant select, update (settled_at, settled_as) on organisation_invitation to schakel_app;
create policy seen_by_administrators_and_invited on organisation_invitation for select to schakel_app using (
  organisation_id = any ((select organisations_i_administer())::uuid[])
  or email = (select p.email from person p where p.id = house.actor())
);
create policy settled_once on organisation_invitation for update to schakel_app
  using (settled_at is null and (
    organisation_id = any ((select organisations_i_administer())::uuid[])
    or email = (select p.email from person p where p.id = house.actor())
  ))
  with check (settled_at is not null);
