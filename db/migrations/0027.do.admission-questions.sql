-- What an organiser asks whoever registers, and what they answered. Answers disappear two weeks after the event.

create table admission_question (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references admission on delete cascade,
  -- The order of asking.
  place integer not null,
  kind text not null check (kind in ('text', 'choice', 'several', 'file')),
  words text not null check (words <> ''),
  required boolean not null,
  -- What one can choose from.
  options text[] not null default '{}',
  -- Asked only of who chose this at an earlier question; null is everyone.
  after_id uuid,
  after_option text,
  unique (event_id, place),
  unique (event_id, id),
  foreign key (event_id, after_id) references admission_question (event_id, id) on delete cascade,
  check ((after_id is null) = (after_option is null)),
  check ((kind in ('choice', 'several')) = (cardinality(options) >= 2))
);
call house.lock('admission_question');
grant select on admission_question to schakel_app;
create policy with_event on admission_question for select to schakel_app using (
  exists (select from admission where admission.event_id = admission_question.event_id)
);

create table admission_answer (
  registration_id uuid not null references admission_registration on delete cascade,
  question_id uuid not null references admission_question on delete cascade,
  text text not null default '',
  chosen text[] not null default '{}',
  file_name text not null default '',
  content_type text not null default '',
  stored_as text unique,
  primary key (registration_id, question_id)
);
create index on admission_answer (question_id);
call house.lock('admission_answer');
grant select on admission_answer to schakel_app;
-- The person, and the organisers of the event: whoever sees the registration.
create policy with_registration on admission_answer for select to schakel_app using (
  exists (select from admission_registration r where r.id = admission_answer.registration_id)
);

-- Names of files whose answer is gone, however that came; the job that removes the bytes takes them off.
create table admission_gone_file (stored_as text primary key);
call house.lock('admission_gone_file');
call house.keep('admission_gone_file');

create function admission_file_gone() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
begin
  if old.stored_as is not null and (tg_op = 'DELETE' or new.stored_as is distinct from old.stored_as) then
    insert into admission_gone_file values (old.stored_as) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger file_gone after delete or update of stored_as on admission_answer
  for each row execute function admission_file_gone();
