-- Looking after a conversation: members report, who facilitates hides, closes or moves with a reason, the writer appeals, an organiser decides.

-- The words of a hidden post leave `post`, so that no page, list, search, feed or export has to remember that they are hidden.
alter table post add column hidden_at timestamptz;
alter table post add constraint post_hidden_check check (hidden_at is null or (text = '' and title = ''));
alter table post add constraint post_hidden_or_removed_check check (hidden_at is null or removed_at is null);

-- When nothing can be added to one conversation any more, though its group goes on.
alter table thread add column closed_at timestamptz;
-- The group it was moved from; who began it there may go on reading it.
alter table thread add column moved_from uuid references theme_group on delete set null;
create index on thread (moved_from);

-- The words of a hidden post, until it is shown again or removed.
create table hidden_words (
  post_id uuid primary key,
  group_id uuid not null,
  title text not null,
  text text not null,
  -- It was the reply that helped.
  was_answer boolean not null,
  foreign key (post_id, group_id) references post (id, group_id) on delete cascade on update cascade
);
call house.lock('hidden_words');
call house.keep('hidden_words');
grant select on hidden_words to schakel_app;

-- Whether whoever acts wrote a post, also behind a mask.
create function conversation_wrote(what uuid) returns boolean language sql stable security definer set search_path = public, pg_catalog
  as $$ select exists (select from post p where p.id = what and (p.author_id = house.actor()
        or (p.masked and exists (select from mask m where m.thread_id = p.thread_id and m.person_id = house.actor())))) $$;

create policy facilitators on hidden_words for select to schakel_app using (group_id = any ((select communities_i_facilitate())::uuid[]));
create policy own on hidden_words for select to schakel_app
  using (group_id = any ((select communities_my_groups())::uuid[]) and conversation_wrote(post_id));

-- What came with a hidden post, and how it was before, is hidden with it.
create policy not_hidden on attachment as restrictive for select to schakel_app using (
  not exists (select from post p where p.id = post_id and p.hidden_at is not null)
  or group_id = any ((select communities_i_facilitate())::uuid[]) or conversation_wrote(post_id)
);
create policy not_hidden on post_version as restrictive for select to schakel_app using (
  not exists (select from post p where p.id = post_id and p.hidden_at is not null)
  or group_id = any ((select communities_i_facilitate())::uuid[]) or conversation_wrote(post_id)
);

-- Nothing is added to a closed conversation, whatever the code forgets.
create policy not_closed on post as restrictive for insert to schakel_app with check (
  not exists (select from thread t where t.id = thread_id and t.closed_at is not null)
);
-- Its group follows it when it is moved.
do $$
declare
  part record;
begin
  for part in select c.conrelid::regclass as of, c.conname as name, pg_get_constraintdef(c.oid) as says
    from pg_constraint c where c.contype = 'f' and c.confrelid in ('thread'::regclass, 'post'::regclass)
      and array_length(c.conkey, 1) = 2 and c.confupdtype = 'a'
  loop
    execute format('alter table %s drop constraint %I', part.of, part.name);
    execute format('alter table %s add constraint %I %s on update cascade', part.of, part.name, part.says);
  end loop;
end $$;

-- A member thinks that a post should not stand here. Who it was is for themselves; whoever looks at it sees what and why.
create table post_report (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null,
  group_id uuid not null,
  community_id uuid not null references community on delete cascade,
  reported_by uuid references person on delete set null,
  reported_at timestamptz not null,
  reason text not null check (char_length(reason) between 1 and 500),
  -- It is about words of who facilitates: someone else has to look, so the organisers do.
  about_leader boolean not null,
  handled_at timestamptz,
  handled_by uuid references person on delete set null,
  outcome text check (outcome in ('acted', 'left')),
  foreign key (post_id, group_id) references post (id, group_id) on delete cascade on update cascade,
  check ((outcome is null) = (handled_at is null))
);
create unique index on post_report (post_id, reported_by) where outcome is null;
create index on post_report (group_id) where outcome is null;
create index on post_report (community_id) where outcome is null and about_leader;
create index on post_report (reported_by);
create index on post_report (handled_by);
call house.lock('post_report');
grant select (id, post_id, group_id, community_id, reported_at, reason, about_leader, handled_at, handled_by, outcome) on post_report to schakel_app;
grant insert on post_report to schakel_app;
grant update (handled_at, handled_by, outcome) on post_report to schakel_app;
create policy reported_by_member on post_report for insert to schakel_app with check (
  reported_by = house.actor() and outcome is null and group_id = any ((select communities_my_groups())::uuid[])
  and exists (select from theme_group g where g.id = group_id and g.community_id = post_report.community_id)
  and not conversation_wrote(post_id)
);
create policy own on post_report for select to schakel_app using (reported_by = house.actor());
create policy who_facilitates on post_report for select to schakel_app using (group_id = any ((select communities_i_facilitate())::uuid[]));
create policy who_organises on post_report for select to schakel_app
  using (about_leader and community_id = any ((select communities_i_organise())::uuid[]));
create policy handled_by_facilitator on post_report for update to schakel_app
  using (outcome is null and not about_leader and group_id = any ((select communities_i_facilitate())::uuid[]))
  with check (outcome is not null and handled_by = house.actor());
create policy handled_by_organiser on post_report for update to schakel_app
  using (outcome is null and about_leader and community_id = any ((select communities_i_organise())::uuid[]))
  with check (outcome is not null and handled_by = house.actor());

-- What was done, by whom and why; what its writer said to it, and what an organiser decided. A log: it stays when the post goes.
create table measure (
  id uuid primary key default gen_random_uuid(),
  community_id uuid not null references community on delete cascade,
  -- The group in which it was taken.
  group_id uuid not null references theme_group on delete cascade,
  thread_id uuid references thread on delete set null,
  -- The hidden post; the post that opens a conversation when that was closed or moved.
  post_id uuid references post on delete set null,
  kind text not null check (kind in ('hide', 'close', 'move')),
  reason text not null check (char_length(reason) between 1 and 500),
  to_group uuid references theme_group on delete set null,
  taken_by uuid references person on delete set null,
  taken_at timestamptz not null,
  -- Taken back.
  ended_at timestamptz,
  ended_by uuid references person on delete set null,
  appeal text not null default '' check (char_length(appeal) <= 1000),
  appealed_at timestamptz,
  decided_by uuid references person on delete set null,
  decided_at timestamptz,
  outcome text check (outcome in ('upheld', 'reversed')),
  answer text not null default '' check (char_length(answer) <= 500),
  check ((outcome is null) = (decided_at is null)),
  check (outcome is null or appealed_at is not null),
  check (decided_by <> taken_by)
);
create index on measure (community_id, taken_at desc);
create index on measure (group_id, taken_at desc);
create index on measure (thread_id);
create index on measure (post_id);
create index on measure (to_group);
create index on measure (taken_by);
create index on measure (ended_by);
create index on measure (decided_by);
call house.lock('measure');
grant select on measure to schakel_app;
grant update (appeal, appealed_at, decided_by, decided_at, outcome, answer) on measure to schakel_app;
create policy who_facilitates on measure for select to schakel_app using (group_id = any ((select communities_i_facilitate())::uuid[]));
create policy who_organises on measure for select to schakel_app using (community_id = any ((select communities_i_organise())::uuid[]));
create policy whom_it_is_about on measure for select to schakel_app using (conversation_wrote(post_id));
create policy appealed_by_writer on measure for update to schakel_app
  using (appealed_at is null and ended_at is null and conversation_wrote(post_id))
  with check (appealed_at is not null and outcome is null and decided_by is null);
create policy decided_by_organiser on measure for update to schakel_app
  using (appealed_at is not null and outcome is null and taken_by is distinct from house.actor()
    and community_id = any ((select communities_i_organise())::uuid[]))
  with check (outcome is not null and decided_by = house.actor());
