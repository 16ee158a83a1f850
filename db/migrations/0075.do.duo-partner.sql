-- A duo comes when both have said so. Until then the pair is held for a term.

alter table admission_registration
  -- From when the other half was asked: who registered has said yes, and the seats are held for both.
  add column partner_asked_at timestamptz,
  -- The account behind the mailbox of the other half, once they said yes.
  add column partner_id uuid references person on delete set null;
create index on admission_registration (partner_id) where partner_id is not null;
-- Where the other half of a duo has a seat: nobody holds two at one moment.
create index on admission_registration (partner_email) where partner_email <> '';

-- As states.ts has them. New: a pair that was offered seats waits for its other half.
create or replace function admission_may_move(before text, after text) returns boolean language sql immutable as $$
  select case before
    when 'interested' then after in ('invited', 'declined', 'cancelled', 'lapsed')
    when 'waitlisted' then after in ('invited', 'declined', 'cancelled', 'lapsed')
    when 'invited' then after in ('registered', 'confirmed', 'declined', 'cancelled', 'lapsed')
    when 'registered' then after in ('registered', 'confirmed', 'declined', 'cancelled', 'lapsed')
    when 'confirmed' then after in ('cancelled', 'declined', 'attended', 'noShow', 'unrecorded')
    when 'attended' then after = 'noShow'
    when 'noShow' then after = 'attended'
    else false
  end
$$;
