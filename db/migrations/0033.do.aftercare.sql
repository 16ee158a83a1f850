-- After-care: what remains of a meeting. Recording, slides, look-back, evaluation, certificates, and what was born there.

create table aftercare (
  event_id uuid primary key references event on delete cascade,
  recording text not null default '' check (recording = '' or recording ~ '^https://'),
  -- [{ "at": seconds, "title": text }], in order.
  chapters jsonb not null default '[]',
  -- [{ "from": seconds, "until": seconds, "text": text }], read from the file with captions.
  captions jsonb not null default '[]',
  look_back text not null default '',
  -- From then on everyone sees it, and who was there has a certificate and an evaluation.
  finished_at timestamptz
);
call house.lock('aftercare');
call house.keep('aftercare');
grant select on aftercare to schakel_app;
create policy for_who_organises on aftercare for select to schakel_app using (
  event_id in (select e.id from event e where e.belongs_to = any ((select events_i_organise())::uuid[]))
);
create policy finished on aftercare for select to schakel_app using (
  finished_at is not null and exists (select from event e where e.id = aftercare.event_id)
);

create table aftercare_slides (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references aftercare on delete cascade,
  name text not null,
  stored_as text not null,
  content_type text not null,
  bytes integer not null,
  added_at timestamptz not null
);
create index on aftercare_slides (event_id);
call house.lock('aftercare_slides');
grant select on aftercare_slides to schakel_app;
create policy with_aftercare on aftercare_slides for select to schakel_app using (
  exists (select from aftercare a where a.event_id = aftercare_slides.event_id)
);

-- Answers without a name: the id comes from a sealed registration, and leads to nobody without the secret of the house.
create table aftercare_answer (
  id uuid primary key,
  event_id uuid not null references event on delete cascade,
  useful integer not null check (useful between 1 and 5),
  takes_along text not null default '',
  could_be_better text not null default '',
  answered_at timestamptz not null
);
create index on aftercare_answer (event_id);
call house.lock('aftercare_answer');

-- Made when someone asks for it; checked by anyone who has its code.
create table aftercare_certificate (
  code text primary key,
  event_id uuid not null references event on delete cascade,
  -- Null once the registration has gone, a year after the event.
  registration_id uuid references admission_registration on delete set null,
  -- 1 is who registered, 2 the other half of a duo.
  seat integer not null check (seat in (1, 2)),
  person_id uuid references person on delete cascade,
  name text not null,
  issued_at timestamptz not null,
  unique (registration_id, seat)
);
create index on aftercare_certificate (event_id);
create index on aftercare_certificate (person_id);
call house.lock('aftercare_certificate');

-- What was born at a meeting, and knows it: a question for a theme group, an idea, a next meeting.
create table aftercare_offspring (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references event on delete cascade,
  kind text not null check (kind in ('dilemma', 'idea', 'event')),
  title text not null default '',
  text text not null default '',
  -- For whom a dilemma is, and what became of it: the conversation, or the next meeting.
  group_id uuid references theme_group on delete cascade,
  became_id uuid,
  born_at timestamptz not null,
  check ((kind = 'dilemma') = (group_id is not null)),
  check (kind <> 'event' or became_id is not null)
);
create index on aftercare_offspring (event_id);
create index on aftercare_offspring (group_id) where became_id is null;
create index on aftercare_offspring (became_id);
call house.lock('aftercare_offspring');
grant select on aftercare_offspring to schakel_app;
create policy for_who_organises on aftercare_offspring for select to schakel_app using (
  event_id in (select e.id from event e where e.belongs_to = any ((select events_i_organise())::uuid[]))
);
create policy finished on aftercare_offspring for select to schakel_app using (
  kind <> 'dilemma' and exists (select from aftercare a where a.event_id = aftercare_offspring.event_id and a.finished_at is not null)
);
create policy in_the_group on aftercare_offspring for select to schakel_app using (
  kind = 'dilemma' and group_id = any ((select communities_my_groups())::uuid[])
);
