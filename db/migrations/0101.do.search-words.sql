-- Words that public titles have, for who makes a slip while searching. Made anew every hour by who sees what a visitor sees.

create table house.search_word (
  word text primary key check (word <> ''),
  uses integer not null check (uses > 0)
);
create index on house.search_word using gin (word gin_trgm_ops);
call house.lock('house.search_word');
grant select on house.search_word to schakel_app;
create policy for_everyone on house.search_word for select to schakel_app using (true);
