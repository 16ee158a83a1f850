-- The ground under every module: roles, what an act carries, the audit log, outgoing mail, forms that must not get lost.

do $$ begin
  begin create role schakel_app nologin; exception when duplicate_object then null; end;
  begin create role schakel_system nologin; exception when duplicate_object then null; end;
end $$;
do $$ begin
  execute format('grant schakel_app, schakel_system to %I', current_user);
end $$;

create schema if not exists house;
grant usage on schema house to schakel_app, schakel_system;
grant usage on schema public to schakel_app, schakel_system;

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Who is acting, as introduced by the act; null for a visitor. An empty setting is what a finished transaction leaves behind.
create function house.actor() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('house.actor', true), '')::uuid $$;

-- Locks a table: row-level security also for its owner, everything for the house itself, nothing yet for anyone else.
create procedure house.lock(what regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', what);
  execute format('alter table %s force row level security', what);
  execute format('create policy house on %s to schakel_system using (true) with check (true)', what);
  execute format('grant select, insert, update, delete on %s to schakel_system', what);
end $$;

-- Lets functions of the owner (security definer) read a locked table: for the membership tables that policies lean on.
create procedure house.keep(what regclass) language plpgsql as $$
begin
  execute format('create policy keeper on %s to %I using (true) with check (true)', what, current_user);
end $$;

create table house.setting (
  name text primary key,
  value jsonb not null
);
call house.lock('house.setting');

-- A post that was answered before: the same key gives the same answer instead of a second result.
create table house.answered_post (
  key uuid primary key,
  actor uuid,
  location text,
  answered_at timestamptz not null
);
create index on house.answered_post (answered_at);
call house.lock('house.answered_post');
grant select, insert, update on house.answered_post to schakel_app;
create policy own on house.answered_post to schakel_app
  using (actor is not distinct from house.actor()) with check (actor is not distinct from house.actor());

-- A form that arrived after its session had ended; handed back after signing in to whoever holds the secret of that browser.
create table house.kept_form (
  id uuid primary key default gen_random_uuid(),
  secret text not null unique,
  action text not null,
  fields jsonb not null,
  kept_at timestamptz not null
);
create index on house.kept_form (kept_at);
call house.lock('house.kept_form');

-- What someone is still typing.
create table house.draft (
  person_id uuid not null,
  place text not null,
  text text not null,
  saved_at timestamptz not null,
  primary key (person_id, place)
);
create index on house.draft (saved_at);
call house.lock('house.draft');
grant select, insert, update, delete on house.draft to schakel_app;
create policy own on house.draft to schakel_app using (person_id = house.actor()) with check (person_id = house.actor());

-- Outgoing mail. Written in the act that causes it, sent afterwards, kept until it is sent.
create table house.outgoing_mail (
  id uuid primary key default gen_random_uuid(),
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  headers jsonb not null default '{}',
  attachments jsonb not null default '[]',
  written_at timestamptz not null,
  sent_at timestamptz,
  claimed_until timestamptz,
  attempts integer not null default 0,
  last_error text
);
create index on house.outgoing_mail (written_at) where sent_at is null;
create index on house.outgoing_mail (sent_at);
call house.lock('house.outgoing_mail');
grant insert on house.outgoing_mail to schakel_app;
create policy write_only on house.outgoing_mail for insert to schakel_app with check (true);

-- The audit log: append-only, chained. Acts spread over strands so that they do not queue for one lock; every act writes on one strand.
create table house.audit_strand (
  strand smallint primary key,
  length bigint not null,
  head bytea not null
);
insert into house.audit_strand select n, 0, sha256(convert_to('schakel/strand/' || n, 'UTF8')) from generate_series(0, 63) n;
call house.lock('house.audit_strand');

create table house.audit_entry (
  strand smallint not null,
  position bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor uuid,
  reason text,
  what text not null,
  subject uuid,
  request_id text,
  previous bytea not null,
  hash bytea not null,
  primary key (strand, position)
);
create index on house.audit_entry (actor, at);
create index on house.audit_entry (subject, at);
call house.lock('house.audit_entry');
revoke insert, update, delete on house.audit_entry from schakel_system;
revoke insert, update, delete on house.audit_strand from schakel_system;

-- What is hashed of an entry: all of it, in one unambiguous spelling.
create function house.audit_seal(
  previous bytea, strand smallint, "position" bigint, at timestamptz, actor_kind text, actor uuid,
  reason text, what text, subject uuid, request_id text
) returns bytea language sql immutable as $$
  select sha256(previous || convert_to(jsonb_build_array(
    strand, "position", (extract(epoch from at) * 1000000)::bigint, actor_kind, actor, reason, what, subject, request_id
  )::text, 'UTF8'))
$$;

create function house.audit_append(
  strand smallint, at timestamptz, actor_kind text, actor uuid, reason text, what text, subject uuid, request_id text
) returns void language plpgsql security definer set search_path = pg_catalog, house as $$
declare
  last house.audit_strand;
  seal bytea;
begin
  select * into strict last from house.audit_strand s where s.strand = audit_append.strand for update;
  seal := house.audit_seal(last.head, strand, last.length, at, actor_kind, actor, reason, what, subject, request_id);
  insert into house.audit_entry values (strand, last.length, at, actor_kind, actor, reason, what, subject, request_id, last.head, seal);
  update house.audit_strand s set length = s.length + 1, head = seal where s.strand = audit_append.strand;
end $$;
revoke all on function house.audit_append from public;
grant execute on function house.audit_append to schakel_app, schakel_system;

create function house.audit_is_append_only() returns trigger language plpgsql
  as $$ begin raise exception 'the audit log is append-only'; end $$;
create trigger append_only before update or delete on house.audit_entry for each row execute function house.audit_is_append_only();
create trigger append_only_whole before truncate on house.audit_entry for each statement execute function house.audit_is_append_only();
create trigger strands_stay before delete or insert on house.audit_strand for each row execute function house.audit_is_append_only();

-- On a server the owner is bound by its own locks; the appending function needs these two.
call house.keep('house.audit_entry');
call house.keep('house.audit_strand');

-- Tries counted per key, when several processes share this database.
create table house.rate_limit (
  key text primary key,
  points integer not null default 0,
  expire bigint
);
call house.lock('house.rate_limit');
