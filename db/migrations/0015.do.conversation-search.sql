-- Search in what was said: in the groups of who asks, and nowhere else.

alter table post add column words tsvector generated always as (
  setweight(to_tsvector('house.dutch', title), 'A') || setweight(to_tsvector('house.dutch', text), 'B')
) stored;
create index on post using gin (words);
create index on post (group_id, placed_at desc);
call house.keep('post');

-- The newest posts with these words in the groups of whoever acts: candidates, of which row-level security then shows what they may see.
-- A policy alone would keep PostgreSQL from the index of words (its operator may tell of rows that are not shown), so that it would read
-- all that was ever said in those groups.
create function conversation_find(wanted tsquery, most integer) returns setof uuid language sql stable security definer set search_path = public, pg_catalog
  as $$ select id from post
        where group_id = any ((select communities_my_groups())::uuid[]) and words @@ wanted and removed_at is null
        order by placed_at desc, id limit most $$;
