-- A group that lives: a question before each meeting, and no question that nobody sees.

-- The meeting that a question prepares for.
alter table thread add column for_event uuid references event on delete set null;
-- When whoever facilitates was told that nobody answered.
alter table thread add column passed_on_at timestamptz;
-- One question before one meeting.
create unique index on thread (for_event, group_id) where for_event is not null;
-- What nobody answered and nobody was told of: few at any moment.
create index on thread (started_at) where kind = 'question' and replies = 0 and passed_on_at is null;

-- A dilemma is a kind of its own: nobody has the answer, so none can be marked.
alter table thread drop constraint thread_kind_check;
alter table thread add constraint thread_kind_check check (kind in ('question', 'experience', 'dilemma'));

-- Who facilitates asks the group to prepare; the rest of what is kept of a conversation begins empty, whoever begins it.
create policy begun_plain on thread as restrictive for insert to schakel_app with check (
  (for_event is null or group_id = any ((select communities_i_facilitate())::uuid[]))
  and passed_on_at is null and closed_at is null and moved_from is null
);
