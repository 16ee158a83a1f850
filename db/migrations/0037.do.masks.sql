-- Asking without one's name: under a pseudonym that is another one in every conversation. Who is behind it stands in a table that shows
-- everyone their own masks only; one other person reads a name there, after two people agreed on it.

alter table post add column masked boolean not null default false;
alter table post add constraint post_masked_check check (not masked or author_id is null);

create table mask (
  thread_id uuid primary key,
  group_id uuid not null,
  person_id uuid not null references person on delete cascade,
  foreign key (thread_id, group_id) references thread (id, group_id) on delete cascade
);
create index on mask (person_id);
call house.lock('mask');
call house.keep('mask');
grant select, insert on mask to schakel_app;

-- The conversations in which whoever acts wears a mask.
create function conversation_my_masks() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(thread_id), '{}') from mask where person_id = house.actor() $$;

-- Someone who facilitates asks who wrote something, and someone who organises decides: never one person alone.
create table unmasking (
  id uuid primary key default gen_random_uuid(),
  thread_id uuid not null,
  group_id uuid not null,
  community_id uuid not null references community on delete cascade,
  asked_by uuid references person on delete set null,
  asked_at timestamptz not null,
  reason text not null check (char_length(reason) between 1 and 500),
  decided_by uuid references person on delete set null,
  decided_at timestamptz,
  outcome text check (outcome in ('granted', 'refused')),
  answer text not null default '' check (char_length(answer) <= 500),
  foreign key (thread_id, group_id) references thread (id, group_id) on delete cascade,
  check ((outcome is null) = (decided_at is null)),
  check (decided_by <> asked_by)
);
-- One request at a time.
create unique index on unmasking (thread_id) where outcome is null;
create index on unmasking (community_id) where outcome is null;
create index on unmasking (asked_by);
create index on unmasking (decided_by);
call house.lock('unmasking');
grant select, insert on unmasking to schakel_app;
grant update (decided_by, decided_at, outcome, answer) on unmasking to schakel_app;
create policy who_asked on unmasking for select to schakel_app
  using (asked_by = house.actor() and group_id = any ((select communities_i_facilitate())::uuid[]));
create policy who_decides on unmasking for select to schakel_app
  using (community_id = any ((select communities_i_organise())::uuid[]));
create policy whom_it_is_about on unmasking for select to schakel_app
  using (outcome = 'granted' and thread_id = any ((select conversation_my_masks())::uuid[]));
create policy asked_by_facilitator on unmasking for insert to schakel_app with check (
  asked_by = house.actor() and outcome is null and decided_by is null
  and group_id = any ((select communities_i_facilitate())::uuid[])
  and exists (select from theme_group g where g.id = group_id and g.community_id = unmasking.community_id)
);
create policy decided_by_organiser on unmasking for update to schakel_app
  using (outcome is null and asked_by <> house.actor() and community_id = any ((select communities_i_organise())::uuid[]))
  with check (outcome is not null and decided_by = house.actor());

create policy own on mask for select to schakel_app using (person_id = house.actor());
create policy after_two_agreed on mask for select to schakel_app using (
  exists (select from unmasking u where u.thread_id = mask.thread_id and u.outcome = 'granted' and u.asked_by = house.actor())
);
-- A mask is put on before the first word of a conversation: nobody puts one on in a conversation of someone else.
create policy put_on_by_wearer on mask for insert to schakel_app with check (
  person_id = house.actor() and group_id = any ((select communities_my_groups())::uuid[])
  and not exists (select from post p where p.thread_id = mask.thread_id)
);

alter policy placed_by_writer on post with check (
  group_id = any ((select communities_my_groups())::uuid[]) and removed_at is null
  and (author_id = house.actor() or (masked and thread_id = any ((select conversation_my_masks())::uuid[])))
);
alter policy changed_by_writer on post
  using (
    group_id = any ((select communities_my_groups())::uuid[]) and removed_at is null
    and (author_id = house.actor() or (masked and thread_id = any ((select conversation_my_masks())::uuid[])))
  )
  with check (
    group_id = any ((select communities_my_groups())::uuid[]) and removed_at is null
    and (author_id = house.actor() or (masked and thread_id = any ((select conversation_my_masks())::uuid[])))
  );
alter policy kept_by_writer on post_version with check (
  group_id = any ((select communities_my_groups())::uuid[])
  and exists (
    select from post where post.id = post_version.post_id
    and (post.author_id = house.actor() or (post.masked and post.thread_id = any ((select conversation_my_masks())::uuid[])))
  )
);
alter policy added_by_writer on attachment with check (
  group_id = any ((select communities_my_groups())::uuid[])
  and exists (
    select from post where post.id = attachment.post_id
    and (post.author_id = house.actor() or (post.masked and post.thread_id = any ((select conversation_my_masks())::uuid[])))
  )
);

-- How many of the group have read a thread. Who they are tells who wrote it, as long as nobody else has looked: so a count, and no names.
create function conversation_reader_count(what uuid) returns integer language sql stable security definer set search_path = public, pg_catalog
  as $$ select count(*)::int from thread_reader r
        where r.thread_id = what and r.seen >= 0 and r.group_id = any ((select communities_my_groups())::uuid[])
          and exists (select from group_member m where m.group_id = r.group_id and m.person_id = r.person_id and m.until is null) $$;
-- The version before this one asks who they are; of a masked conversation it hears nobody.
create or replace function conversation_readers(what uuid) returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(person_id), '{}') from thread_reader
        where thread_id = what and seen >= 0 and group_id = any ((select communities_my_groups())::uuid[])
          and not exists (select from mask where mask.thread_id = what) $$;
