-- Finding one of ten thousand organisations in an instant, also with a mistake in it: which words stand in their names and places. What someone
-- types is held against the few words that come near it, and only then against the names that hold those.

-- A word stays when the last name with it goes: it then leads to nothing.
create table organisation_word (word text primary key);
create index on organisation_word using gin (word gin_trgm_ops) with (fastupdate = off);
call house.lock('organisation_word');

create function organisation_words_follow() returns trigger language plpgsql as $$
begin
  insert into organisation_word
    select distinct word from told, regexp_split_to_table(told.search, '[^[:alnum:]]+') word where word <> '' order by word
    on conflict do nothing;
  return null;
end $$;
create trigger words_follow_new after insert on organisation_version
  referencing new table as told for each statement execute function organisation_words_follow();
create trigger words_follow_changed after update on organisation_version
  referencing new table as told for each statement execute function organisation_words_follow();

insert into organisation_word
  select distinct word from organisation_version, regexp_split_to_table(search, '[^[:alnum:]]+') word where word <> '' order by word
  on conflict do nothing;

-- A list of what is still to be put into the index would be read as a whole by every search, until someone tidies up. A file of schools comes once a year.
drop index organisation_version_search_idx;
create index organisation_version_search_idx on organisation_version using gin (search gin_trgm_ops) with (fastupdate = off);
