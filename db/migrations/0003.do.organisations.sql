-- Organisations, who administers them, and the functions people have there, with dates.

create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  kind text not null,
  region text not null default '',
  mail_domain text,
  created_at timestamptz not null
);
create index on organisation (lower(name));
call house.lock('organisation');
grant select on organisation to schakel_app;
create policy known_to_all on organisation for select to schakel_app using (true);
