-- Conversation: what the people of a theme group ask and tell each other behind a closed door.

create table thread (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references theme_group on delete cascade,
  kind text not null check (kind in ('question', 'experience')),
  started_at timestamptz not null,
  -- When its last post was placed: what is newest comes first.
  active_at timestamptz not null,
  -- The number that was given out last; 0 is the post that opened it. It never goes back.
  last_number integer not null default 0 check (last_number >= 0),
  -- How many replies can be read now.
  replies integer not null default 0 check (replies >= 0),
  -- The number of the reply that helped.
  answer integer check (answer > 0),
  unique (id, group_id)
);
create index on thread (group_id, active_at desc, id desc);
call house.lock('thread');
grant select, insert on thread to schakel_app;
-- Placing a post moves these along; which reply helped is written by the house, after the policy said yes.
grant update (active_at, last_number, replies) on thread to schakel_app;
create policy inside on thread for select to schakel_app using (group_id = any ((select communities_my_groups())::uuid[]));
create policy begun_inside on thread for insert to schakel_app
  with check (group_id = any ((select communities_my_groups())::uuid[]) and answer is null);
create policy moved_inside on thread for update to schakel_app
  using (group_id = any ((select communities_my_groups())::uuid[])) with check (group_id = any ((select communities_my_groups())::uuid[]));

create table post (
  id uuid primary key default gen_random_uuid(),
  thread_id uuid not null,
  group_id uuid not null,
  number integer not null check (number >= 0),
  -- Of the post that opens a thread only.
  title text not null default '' check (char_length(title) <= 200),
  -- Markdown, as it was typed; nothing is left of it when the post was removed.
  text text not null check (char_length(text) <= 20000),
  -- Null: someone who took away their account.
  author_id uuid references person on delete set null,
  placed_at timestamptz not null,
  edited_at timestamptz,
  removed_at timestamptz,
  removed_by text check (removed_by in ('author', 'facilitator')),
  removal_reason text not null default '',
  foreign key (thread_id, group_id) references thread (id, group_id) on delete cascade,
  unique (thread_id, number),
  unique (id, group_id),
  check ((removed_at is null) = (removed_by is null)),
  check (removed_at is null or (text = '' and title = ''))
);
create index on post (author_id, placed_at);
call house.lock('post');
grant select, insert on post to schakel_app;
-- People change the words of their own posts; removing is done by the house, after the policy said yes.
grant update (title, text, edited_at) on post to schakel_app;
create policy inside on post for select to schakel_app using (group_id = any ((select communities_my_groups())::uuid[]));
create policy placed_by_writer on post for insert to schakel_app with check (
  group_id = any ((select communities_my_groups())::uuid[]) and author_id = house.actor() and removed_at is null
);
create policy changed_by_writer on post for update to schakel_app
  using (group_id = any ((select communities_my_groups())::uuid[]) and author_id = house.actor() and removed_at is null)
  with check (group_id = any ((select communities_my_groups())::uuid[]) and author_id = house.actor() and removed_at is null);

-- How a post was before it was changed; everyone in the group can read it.
create table post_version (
  post_id uuid not null,
  -- From 1, the oldest.
  version integer not null check (version > 0),
  group_id uuid not null,
  title text not null,
  text text not null,
  written_at timestamptz not null,
  primary key (post_id, version),
  foreign key (post_id, group_id) references post (id, group_id) on delete cascade
);
call house.lock('post_version');
grant select, insert on post_version to schakel_app;
create policy inside on post_version for select to schakel_app using (group_id = any ((select communities_my_groups())::uuid[]));
create policy kept_by_writer on post_version for insert to schakel_app with check (
  group_id = any ((select communities_my_groups())::uuid[])
  and exists (select from post where post.id = post_version.post_id and post.author_id = house.actor())
);

-- One thank-you per person per post.
create table post_thanks (
  post_id uuid not null,
  person_id uuid not null references person on delete cascade,
  group_id uuid not null,
  since timestamptz not null,
  primary key (post_id, person_id),
  foreign key (post_id, group_id) references post (id, group_id) on delete cascade
);
create index on post_thanks (person_id);
call house.lock('post_thanks');
grant select, insert, delete on post_thanks to schakel_app;
create policy inside on post_thanks for select to schakel_app using (group_id = any ((select communities_my_groups())::uuid[]));
create policy own on post_thanks for insert to schakel_app
  with check (group_id = any ((select communities_my_groups())::uuid[]) and person_id = house.actor());
create policy taken_back on post_thanks for delete to schakel_app
  using (group_id = any ((select communities_my_groups())::uuid[]) and person_id = house.actor());

-- Where someone is in a thread: how far they read, whether they want to hear of it, and whether they were told already.
create table thread_reader (
  thread_id uuid not null,
  person_id uuid not null references person on delete cascade,
  group_id uuid not null,
  -- The number of the last post they saw; -1 before the first look.
  seen integer not null default -1,
  seen_at timestamptz,
  wish text check (wish in ('follow', 'mute')),
  -- Set by the mail that told of something new, taken away by the next look: one mail until then.
  told_at timestamptz,
  -- Waits for the mail of the day.
  due boolean not null default false,
  primary key (thread_id, person_id),
  foreign key (thread_id, group_id) references thread (id, group_id) on delete cascade
);
create index on thread_reader (person_id);
create index on thread_reader (person_id) where due;
call house.lock('thread_reader');
call house.keep('thread_reader');
grant select, insert, update on thread_reader to schakel_app;
create policy own on thread_reader for select to schakel_app using (person_id = house.actor());
create policy own_insert on thread_reader for insert to schakel_app
  with check (person_id = house.actor() and group_id = any ((select communities_my_groups())::uuid[]));
create policy own_update on thread_reader for update to schakel_app using (person_id = house.actor())
  with check (person_id = house.actor() and group_id = any ((select communities_my_groups())::uuid[]));

-- Who has read a thread of one's own group, so that it can be counted; how far they read stays theirs.
create function conversation_readers(what uuid) returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(person_id), '{}') from thread_reader
        where thread_id = what and seen >= 0 and group_id = any ((select communities_my_groups())::uuid[]) $$;

-- How often someone wants mail about their groups; who never chose gets it at once.
create table notice_wish (
  person_id uuid primary key references person on delete cascade,
  mails text not null check (mails in ('direct', 'daily', 'none')),
  chosen_at timestamptz not null
);
call house.lock('notice_wish');
grant select, insert, update on notice_wish to schakel_app;
create policy own on notice_wish to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());

-- A file that came with a post. The bytes are in the storage under a name that says nothing.
create table attachment (
  id uuid primary key default gen_random_uuid(),
  post_id uuid not null,
  group_id uuid not null,
  name text not null check (char_length(name) between 1 and 200),
  stored_as text not null unique,
  content_type text not null,
  bytes integer not null check (bytes > 0),
  added_at timestamptz not null,
  foreign key (post_id, group_id) references post (id, group_id) on delete cascade
);
create index on attachment (group_id, added_at desc, id);
create index on attachment (post_id);
call house.lock('attachment');
grant select, insert on attachment to schakel_app;
create policy inside on attachment for select to schakel_app using (group_id = any ((select communities_my_groups())::uuid[]));
create policy added_by_writer on attachment for insert to schakel_app with check (
  group_id = any ((select communities_my_groups())::uuid[])
  and exists (select from post where post.id = attachment.post_id and post.author_id = house.actor())
);

-- What someone chose at the farewell: posts under their own name, or under "oud-deelnemer".
create table post_signature (
  group_id uuid not null references theme_group on delete cascade,
  person_id uuid not null references person on delete cascade,
  sign text not null check (sign in ('name', 'former')),
  chosen_at timestamptz not null,
  primary key (group_id, person_id)
);
create index on post_signature (person_id);
call house.lock('post_signature');
grant select, insert, update on post_signature to schakel_app;
create policy inside on post_signature for select to schakel_app using (group_id = any ((select communities_my_groups())::uuid[]));
create policy own_insert on post_signature for insert to schakel_app
  with check (group_id = any ((select communities_my_groups())::uuid[]) and person_id = house.actor());
create policy own_update on post_signature for update to schakel_app
  using (group_id = any ((select communities_my_groups())::uuid[]) and person_id = house.actor())
  with check (group_id = any ((select communities_my_groups())::uuid[]) and person_id = house.actor());
