-- Support per region: a ledger of day-parts, counted in halves. Lines are only ever added, each with a reason; the sums follow from the lines, and a
-- line that would break them is refused here, whatever the code does.

create table support_ledger (
  id uuid primary key default gen_random_uuid(),
  area_id uuid not null references area,
  year integer not null check (year between 2018 and 2100),
  opened_at timestamptz not null,
  -- Why it was opened although an swv of this region is in another one as well.
  overlap_reason text not null default '',
  granted integer not null default 0,
  reserved integer not null default 0,
  used integer not null default 0,
  lines integer not null default 0,
  unique (area_id, year),
  -- The last word: available + reserved + used = granted, and none of them below zero.
  constraint support_sum_fits check (granted >= 0 and reserved >= 0 and used >= 0 and reserved + used <= granted)
);
call house.lock('support_ledger');
call house.keep('support_ledger');
revoke insert, update, delete on support_ledger from schakel_system;
grant insert (id, area_id, year, opened_at, overlap_reason), update (overlap_reason) on support_ledger to schakel_system;

-- The two sides of a region, known by mailbox.
create table support_partner (
  id uuid primary key default gen_random_uuid(),
  ledger_id uuid not null references support_ledger,
  side text not null check (side in ('swv', 'municipality')),
  organisation text not null,
  name text not null,
  email text not null check (email = lower(email)),
  person_id uuid references person on delete set null,
  until timestamptz
);
create unique index on support_partner (ledger_id, email) where until is null;
create index on support_partner (person_id) where until is null;
create index on support_partner (email) where person_id is null;
call house.lock('support_partner');
call house.keep('support_partner');

create function support_my_ledgers() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
  as $$ select coalesce(array_agg(ledger_id), '{}') from support_partner where person_id = house.actor() and until is null $$;

-- What day-parts are for: one question of a region.
create table support_purpose (
  id uuid primary key default gen_random_uuid(),
  ledger_id uuid not null references support_ledger,
  title text not null check (char_length(title) between 1 and 200),
  opened_at timestamptz not null,
  reserved integer not null default 0 check (reserved >= 0),
  used integer not null default 0 check (used >= 0),
  unique (id, ledger_id)
);
create index on support_purpose (ledger_id);
call house.lock('support_purpose');
call house.keep('support_purpose');
revoke insert, update, delete on support_purpose from schakel_system;
grant insert (id, ledger_id, title, opened_at) on support_purpose to schakel_system;

create table support_line (
  ledger_id uuid not null references support_ledger,
  number integer not null,
  kind text not null check (kind in ('grant', 'override', 'reserve', 'plan', 'spend', 'return', 'correct')),
  -- Halves of a day-part.
  units integer not null check (units between 1 and 1000),
  purpose_id uuid,
  reason text not null check (char_length(reason) between 1 and 500),
  -- Who of the partners wrote it; null is the programme.
  partner_id uuid references support_partner,
  at timestamptz not null,
  primary key (ledger_id, number),
  foreign key (purpose_id, ledger_id) references support_purpose (id, ledger_id),
  check ((purpose_id is null) = (kind in ('grant', 'override')))
);
create index on support_line (purpose_id);
create index on support_line (partner_id);
call house.lock('support_line');
call house.keep('support_line');
revoke insert, update, delete on support_line from schakel_system;
grant insert (ledger_id, kind, units, purpose_id, reason, partner_id, at) on support_line to schakel_system;

create function support_count_line() returns trigger language plpgsql security definer set search_path = public, pg_catalog as $$
declare
  more_granted integer := case when new.kind in ('grant', 'override') then new.units else 0 end;
  more_reserved integer := case new.kind when 'reserve' then new.units when 'spend' then -new.units when 'return' then -new.units else 0 end;
  more_used integer := case new.kind when 'spend' then new.units when 'correct' then -new.units else 0 end;
  kept integer;
begin
  -- Holds the ledger: lines come one at a time, in the order of their numbers.
  update support_ledger l set granted = l.granted + more_granted, reserved = l.reserved + more_reserved, used = l.used + more_used,
    lines = l.lines + 1
  where l.id = new.ledger_id returning l.lines into new.number;
  if new.purpose_id is not null then
    update support_purpose p set reserved = p.reserved + more_reserved, used = p.used + more_used
    where p.id = new.purpose_id and p.ledger_id = new.ledger_id returning p.reserved into kept;
    if new.kind = 'plan' and new.units > coalesce(kept, 0) then
      raise exception 'more is planned than was reserved' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger count_line before insert on support_line for each row execute function support_count_line();
create function support_lines_stay() returns trigger language plpgsql
  as $$ begin raise exception 'lines of a ledger are only added'; end $$;
create trigger lines_stay before update or delete on support_line for each row execute function support_lines_stay();
create trigger lines_stay_whole before truncate on support_line for each statement execute function support_lines_stay();

grant select on support_ledger, support_partner, support_purpose, support_line to schakel_app;
create policy of_partners on support_ledger for select to schakel_app using (id = any ((select support_my_ledgers())::uuid[]));
create policy of_partners on support_partner for select to schakel_app using (ledger_id = any ((select support_my_ledgers())::uuid[]));
create policy of_partners on support_purpose for select to schakel_app using (ledger_id = any ((select support_my_ledgers())::uuid[]));
create policy of_partners on support_line for select to schakel_app using (ledger_id = any ((select support_my_ledgers())::uuid[]));
