-- For whom an event is, so that one can follow only what is near: sectors of education, and one area.

alter table event
  -- Ids of `sectors`; none is all of them.
  add column sectors text[] not null default '{}' check (sectors <@ array['po', 'vo', 'so', 'mbo']),
  -- The area it is meant for; null is the whole country. Its name as it was called when the event was made.
  add column area_id uuid references area on delete set null,
  add column area_name text not null default '';
create index on event (area_id, starts_at) where visibility = 'public';
