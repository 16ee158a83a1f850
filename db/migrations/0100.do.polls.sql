-- Choosing together: a poll (what do we want?) and a date picker (when can we?), as kinds of conversation.

alter table thread drop constraint thread_kind_check;
alter table thread add constraint thread_kind_check check (kind in ('question', 'experience', 'dilemma', 'poll', 'dates'));

-- What there is to choose from. It does not change after the first vote could be cast.
create table poll (
  thread_id uuid primary key,
  group_id uuid not null,
  -- [{"words": "…"}] for a poll, [{"startsAt": "…", "endsAt": "…" or null}] for a date picker.
  options jsonb not null check (jsonb_typeof(options) = 'array' and jsonb_array_length(options) between 2 and 10),
  -- More than one may be ticked.
  several boolean not null,
  -- Everyone in the group sees who chose what; else nobody does, and only the sums are shown.
  named boolean not null,
  -- The place of what it became.
  settled smallint check (settled >= 0 and settled < jsonb_array_length(options)),
  settled_at timestamptz,
  foreign key (thread_id, group_id) references thread (id, group_id) on delete cascade on update cascade,
  unique (thread_id, several, named),
  check ((settled is null) = (settled_at is null)),
  check (several or not named)
);
call house.lock('poll');
call house.keep('poll');
grant select, insert on poll to schakel_app;
grant update (settled, settled_at) on poll to schakel_app;

-- One ballot per person: choosing again replaces it, in one statement, so two windows cannot vote twice.
create table poll_ballot (
  thread_id uuid not null,
  person_id uuid not null references person on delete cascade,
  group_id uuid not null,
  several boolean not null,
  named boolean not null,
  -- Places of options.
  yes smallint[] not null,
  -- "If need be", with dates only.
  maybe smallint[] not null default '{}',
  cast_at timestamptz not null,
  primary key (thread_id, person_id),
  foreign key (thread_id, group_id) references thread (id, group_id) on delete cascade on update cascade,
  foreign key (thread_id, several, named) references poll (thread_id, several, named) on delete cascade,
  check (several or cardinality(yes) = 1),
  check (named or cardinality(maybe) = 0),
  check (not yes && maybe)
);
create index on poll_ballot (person_id);
call house.lock('poll_ballot');
call house.keep('poll_ballot');
grant select, insert, delete on poll_ballot to schakel_app;
grant update (yes, maybe, cast_at) on poll_ballot to schakel_app;

call house.keep('thread');
-- Whether one may choose in it now: the post that opens it stands, and it was neither closed nor settled.
create function conversation_poll_open(what uuid) returns boolean language sql stable security definer set search_path = public, pg_catalog
  as $$ select exists (select from poll q join thread t on t.id = q.thread_id join post p on p.thread_id = t.id and p.number = 0
        where q.thread_id = what and q.settled is null and t.closed_at is null and p.hidden_at is null and p.removed_at is null) $$;

create policy inside on poll for select to schakel_app using (group_id = any ((select communities_my_groups())::uuid[]));
-- What there is to choose from is hidden with the words above it, and gone with them.
create policy not_hidden on poll as restrictive for select to schakel_app using (
  not exists (select from post p where p.thread_id = poll.thread_id and p.number = 0 and (p.hidden_at is not null or p.removed_at is not null))
);
create policy made_by_opener on poll for insert to schakel_app with check (
  group_id = any ((select communities_my_groups())::uuid[]) and settled is null
  and exists (select from post p where p.thread_id = poll.thread_id and p.number = 0 and conversation_wrote(p.id))
);
create policy settled_by_opener on poll for update to schakel_app
  using (group_id = any ((select communities_my_groups())::uuid[]) and (
    group_id = any ((select communities_i_facilitate())::uuid[])
    or exists (select from post p where p.thread_id = poll.thread_id and p.number = 0 and conversation_wrote(p.id))
  ));

create policy own on poll_ballot for select to schakel_app
  using (person_id = house.actor() and group_id = any ((select communities_my_groups())::uuid[]));
create policy of_the_group on poll_ballot for select to schakel_app using (named and group_id = any ((select communities_my_groups())::uuid[]));
create policy cast_by_member on poll_ballot for insert to schakel_app with check (
  person_id = house.actor() and group_id = any ((select communities_my_groups())::uuid[]) and conversation_poll_open(thread_id)
);
create policy changed_by_member on poll_ballot for update to schakel_app
  using (person_id = house.actor() and group_id = any ((select communities_my_groups())::uuid[]) and conversation_poll_open(thread_id))
  with check (person_id = house.actor());
create policy taken_back_by_member on poll_ballot for delete to schakel_app
  using (person_id = house.actor() and group_id = any ((select communities_my_groups())::uuid[]) and conversation_poll_open(thread_id));

-- How many chose each option, and how many chose at all, for whoever is in the group. Where nobody is named the sums of fewer than three
-- ballots are nobody's to know: they would tell who chose what.
create function conversation_tally(what uuid) returns table (place int, yes int, ballots int)
  language sql stable security definer set search_path = public, pg_catalog
  as $$
    with counted as (
      select o.place, q.named, count(b.*) filter (where o.place = any (b.yes))::int as yes,
        count(b.*)::int as ballots
      from poll q cross join lateral generate_series(0, jsonb_array_length(q.options) - 1) as o (place)
      left join poll_ballot b on b.thread_id = q.thread_id
      where q.thread_id = what and q.group_id = any (communities_my_groups()) group by o.place, q.named
    )
    select place, case when named or ballots >= 3 then yes end, ballots from counted order by place
  $$;
