-- Questions to experts: several houses behind one desk. What someone asks is read by them and by the pool of that topic, and by nobody else;
-- what is made general and approved is for everyone.

create table question_topic (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  title_nl text not null,
  title_en text not null,
  -- Whose answer it is: the organisation behind this part of the desk.
  house text not null,
  term_days integer not null check (term_days between 1 and 30),
  -- An answer about law is read by a second expert before it goes.
  second_reader boolean not null default false,
  -- In the school holidays of this region nobody answers.
  holiday_region text check (holiday_region in ('north', 'middle', 'south')),
  place integer not null default 0,
  closed_at timestamptz
);
call house.lock('question_topic');
call house.keep('question_topic');
grant select on question_topic to schakel_app;
create policy for_all on question_topic for select to schakel_app using (true);

create table school_holiday (
  region text not null check (region in ('north', 'middle', 'south')),
  first_day date not null,
  last_day date not null,
  name text not null,
  primary key (region, first_day),
  check (last_day between first_day and first_day + 70)
);
call house.lock('school_holiday');
grant select on school_holiday to schakel_app;
create policy for_all on school_holiday for select to schakel_app using (true);

-- The pool of a topic, known by mailbox: nobody has to make an account first.
create table question_expert (
  id uuid primary key default gen_random_uuid(),
  topic_id uuid not null references question_topic on delete cascade,
  email text not null check (email = lower(email)),
  name text not null,
  person_id uuid references person on delete set null,
  role text not null check (role in ('expert', 'coordinator')),
  since timestamptz not null,
  until timestamptz
);
create unique index on question_expert (topic_id, email) where until is null;
create index on question_expert (person_id) where until is null;
create index on question_expert (email) where person_id is null;
call house.lock('question_expert');
call house.keep('question_expert');

create function questions_my_topics() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(topic_id), '{}') from question_expert where person_id = house.actor() and until is null $$;

grant select on question_expert to schakel_app;
create policy of_my_pool on question_expert for select to schakel_app
  using (person_id = house.actor() or topic_id = any ((select questions_my_topics())::uuid[]));

create table question (
  id uuid primary key default gen_random_uuid(),
  topic_id uuid not null references question_topic,
  sector text not null,
  role text not null,
  region text not null default '',
  text text not null check (char_length(text) between 1 and 4000),
  may_publish boolean not null default false,
  state text not null check (state in ('open', 'asked', 'reading', 'answered')),
  asked_at timestamptz not null,
  since timestamptz not null,
  -- The last day of the promise.
  due_on date not null,
  -- Who takes it; null is the whole pool.
  expert_id uuid references question_expert on delete set null,
  reopened_at timestamptz,
  rating text check (rating in ('helped', 'partly', 'not')),
  -- The promise whose lapse was told to the coordinators: once each.
  escalated_for date,
  -- What the pool was told last, so that nobody hears a thing twice.
  called text not null default '',
  words tsvector generated always as (to_tsvector('house.dutch', text)) stored
);
create index on question (topic_id, state, due_on);
create index on question (topic_id, asked_at);
create index on question (due_on) where state in ('open', 'reading');
create index on question (expert_id);
create index on question (asked_at);
call house.lock('question');
call house.keep('question');

-- Who asked, apart from what: gone after two years, the question stays without a name.
create table question_asker (
  question_id uuid primary key references question on delete cascade,
  person_id uuid references person on delete set null,
  email text not null check (email = lower(email)),
  name text not null,
  language text not null default 'nl',
  -- Whether the experts may see the name.
  shown boolean not null,
  told text not null default ''
);
create index on question_asker (person_id);
create index on question_asker (email) where person_id is null;
call house.lock('question_asker');
call house.keep('question_asker');

create function questions_i_asked() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(question_id), '{}') from question_asker where person_id = house.actor() $$;

grant select on question to schakel_app;
create policy of_my_topics on question for select to schakel_app using (topic_id = any ((select questions_my_topics())::uuid[]));
create policy own on question for select to schakel_app using (id = any ((select questions_i_asked())::uuid[]));
grant select on question_asker to schakel_app;
create policy own on question_asker for select to schakel_app using (person_id = house.actor());
create policy shown_to_pool on question_asker for select to schakel_app using (
  shown and exists (select from question q where q.id = question_id and q.topic_id = any ((select questions_my_topics())::uuid[]))
);

-- What is said about a question, in order: one number each, so that two experts cannot answer at once without seeing it.
create table question_turn (
  question_id uuid not null references question on delete cascade,
  number integer not null check (number >= 1),
  kind text not null check (kind in ('answer', 'askBack', 'reply', 'reopening', 'note')),
  text text not null check (char_length(text) between 1 and 8000),
  law text not null default '',
  source_title text not null default '',
  source_url text not null default '',
  -- Null when the asker said it, or when the expert took their account away.
  expert_id uuid references question_expert on delete set null,
  -- A second expert who read an answer before it went.
  reader_id uuid references question_expert on delete set null,
  said_at timestamptz not null,
  -- From when the asker sees it; an answer that waits for a second reader, and a note, are not seen.
  sent_at timestamptz,
  primary key (question_id, number),
  check (kind <> 'note' or sent_at is null),
  check (reader_id <> expert_id)
);
create index on question_turn (expert_id);
create index on question_turn (reader_id);
call house.lock('question_turn');
grant select on question_turn to schakel_app;
create policy of_question on question_turn for select to schakel_app using (
  exists (select from question q where q.id = question_id and q.topic_id = any ((select questions_my_topics())::uuid[]))
  or (sent_at is not null and question_id = any ((select questions_i_asked())::uuid[]))
);

-- Who has a question open: a warning for who opens it as well.
create table question_look (
  question_id uuid not null references question on delete cascade,
  expert_id uuid not null references question_expert on delete cascade,
  at timestamptz not null,
  primary key (question_id, expert_id)
);
create index on question_look (expert_id);
call house.lock('question_look');
grant select on question_look to schakel_app;
create policy of_question on question_look for select to schakel_app using (
  exists (select from question q where q.id = question_id and q.topic_id = any ((select questions_my_topics())::uuid[]))
);

create table standard_text (
  id uuid primary key default gen_random_uuid(),
  topic_id uuid not null references question_topic on delete cascade,
  title text not null,
  text text not null check (char_length(text) between 1 and 8000)
);
create index on standard_text (topic_id);
call house.lock('standard_text');
grant select on standard_text to schakel_app;
create policy of_my_topics on standard_text for select to schakel_app using (topic_id = any ((select questions_my_topics())::uuid[]));

-- A general case, rewritten from a question and approved by who asked it.
create table general_answer (
  id uuid primary key default gen_random_uuid(),
  topic_id uuid not null references question_topic,
  slug text not null unique,
  title text not null check (char_length(title) between 1 and 200),
  text text not null check (char_length(text) between 1 and 8000),
  law text not null default '',
  source_title text not null default '',
  source_url text not null default '',
  -- Who keeps it true.
  owner_id uuid references question_expert on delete set null,
  valid_until date not null,
  state text not null check (state in ('offered', 'refused', 'published', 'merged')),
  -- The question it was made of; null for one that the desk wrote by itself.
  question_id uuid references question on delete set null,
  version integer not null default 1,
  changed_at timestamptz not null,
  merged_into uuid references general_answer,
  helped integer not null default 0,
  -- The last day whose passing was told to the owner: once each.
  lapse_told_for date,
  words tsvector generated always as (
    setweight(to_tsvector('house.dutch', title), 'A') || setweight(to_tsvector('house.dutch', text), 'B')) stored,
  check ((state = 'merged') = (merged_into is not null))
);
create index on general_answer using gin (words) with (fastupdate = off);
create index on general_answer (topic_id, state);
create index on general_answer (question_id);
create index on general_answer (merged_into);
create index on general_answer (owner_id);
create index on general_answer (valid_until) where state = 'published';
call house.lock('general_answer');
call house.keep('general_answer');
grant select on general_answer to schakel_app;
create policy for_all on general_answer for select to schakel_app using (state in ('published', 'merged'));
create policy of_my_topics on general_answer for select to schakel_app using (topic_id = any ((select questions_my_topics())::uuid[]));
-- Whose question it was made of reads it before anyone else, and may refuse it.
create policy of_my_question on general_answer for select to schakel_app using (question_id = any ((select questions_i_asked())::uuid[]));

-- Which question was answered with which general case, and of which version its asker heard.
create table question_received (
  question_id uuid not null references question on delete cascade,
  answer_id uuid not null references general_answer on delete cascade,
  version integer not null,
  primary key (question_id, answer_id)
);
create index on question_received (answer_id);
call house.lock('question_received');

-- In how many published answers a word stands: a rare word of a question says more than one that stands everywhere, and costs less to look for.
create table answer_word (word text primary key, answers integer not null);
call house.lock('answer_word');
call house.keep('answer_word');

create function questions_count_words() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
begin
  if tg_op <> 'INSERT' and old.state = 'published' then
    perform from answer_word w where w.word = any (tsvector_to_array(old.words)) order by w.word for update;
    update answer_word w set answers = w.answers - 1 where w.word = any (tsvector_to_array(old.words));
  end if;
  if tg_op <> 'DELETE' and new.state = 'published' then
    insert into answer_word select word, 1 from unnest(tsvector_to_array(new.words)) word order by word
      on conflict (word) do update set answers = answer_word.answers + 1;
  end if;
  return null;
end $$;
create trigger count_words_new after insert or delete on general_answer for each row execute function questions_count_words();
create trigger count_words_changed after update on general_answer for each row
  when (old.state <> new.state or old.title <> new.title or old.text <> new.text) execute function questions_count_words();

-- Published answers that say most about what someone types, best first. Of what is typed the few rarest words are looked for, in a bounded number
-- of answers: those with the two rarest together, and those with any. A policy alone would keep PostgreSQL from the index of words.
create function questions_suggest(typed text, today date, most integer)
  returns table (id uuid, weight float8) language plpgsql stable security definer set search_path = public, pg_catalog as $$
declare
  lexemes text[];
  weights float8[];
  unknown integer;
  together tsquery;
  any_of tsquery;
begin
  with typed_word as (select word from unnest(tsvector_to_array(to_tsvector('house.dutch', typed))) word limit 60),
    known as (
      select w.word, w.answers from answer_word w join typed_word t on t.word = w.word where w.answers > 0 order by w.answers, w.word limit 6)
  select array_agg(word order by answers, word), array_agg(1 / ln(2 + answers) order by answers, word),
    (select count(*) from typed_word) into lexemes, weights, unknown from known;
  if lexemes is null then return; end if;
  any_of := (select string_agg(quote_literal(l), ' | ') from unnest(lexemes) l)::tsquery;
  together := (select string_agg(quote_literal(l), ' & ') from unnest(lexemes[1:2]) l)::tsquery;
  return query
    with candidate as materialized (
      (select a.id, a.words from general_answer a
        where a.words @@ together and a.state = 'published' and a.valid_until >= today limit 200)
      union
      (select a.id, a.words from general_answer a
        where a.words @@ any_of and a.state = 'published' and a.valid_until >= today limit 300)
    ), weighed as (
      select c.id, (select sum(w.weight) from unnest(lexemes, weights) w(word, weight) where c.words @@ quote_literal(w.word)::tsquery) as weight,
        (select count(*) from unnest(lexemes) l where c.words @@ quote_literal(l)::tsquery) as hits
      from candidate c
    )
    select w.id, w.weight from weighed w where w.hits >= least(2, unknown) order by w.weight desc, w.id limit most;
end $$;

-- Counted, and nothing else: who was helped without asking, and who was shown another desk because it was about one child.
create table question_tally (
  day date not null,
  what text not null check (what in ('helped', 'stopped')),
  topic_id uuid references question_topic on delete cascade,
  count integer not null default 1,
  unique nulls not distinct (day, what, topic_id)
);
create index on question_tally (topic_id);
call house.lock('question_tally');

-- Many ask the same: a theme for a meeting. Settled by a coordinator.
create table question_radar (
  id uuid primary key default gen_random_uuid(),
  topic_id uuid not null references question_topic on delete cascade,
  question_ids uuid[] not null,
  regions text[] not null,
  found_at timestamptz not null,
  settled_at timestamptz,
  outcome text check (outcome in ('meeting', 'answer', 'nothing')),
  check ((settled_at is null) = (outcome is null))
);
create index on question_radar (topic_id);
call house.lock('question_radar');
grant select on question_radar to schakel_app;
create policy of_my_topics on question_radar for select to schakel_app using (topic_id = any ((select questions_my_topics())::uuid[]));

-- The newest published answers with these words, for who searches the site: candidates, of which the policies then show what they may see.
create function questions_find(wanted tsquery, most integer) returns setof uuid language sql stable security definer set search_path = public, pg_catalog
  as $$ select id from general_answer where words @@ wanted and state = 'published' order by changed_at desc, id limit most $$;
