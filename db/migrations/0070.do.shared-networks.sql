-- A network can be shared by who made it: then everyone with an account sees it, and its maker alone changes it.

alter table area add column shared boolean not null default false check (kind = 'network' or not shared);
grant select (shared) on area to schakel_app;

create or replace function areas_kept_private() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(id), '{}') from area
        where kind = 'network' and made_by is distinct from house.actor() and not (shared and house.actor() is not null) $$;
create or replace function editions_kept_private() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(e.id), '{}') from area_edition e
        where e.list = any (select 'made/' || id from unnest(areas_kept_private()) as kept(id)) $$;
alter policy public_or_own on area using (kind <> 'network' or made_by = house.actor() or (shared and house.actor() is not null));
