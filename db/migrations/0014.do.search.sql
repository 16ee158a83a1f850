-- Search: Dutch words by their stem, whatever their accents.

create text search configuration house.dutch (copy = pg_catalog.dutch);
alter text search configuration house.dutch
  alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;
grant usage on schema house to schakel_app, schakel_system;
