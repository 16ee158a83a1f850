-- Bulk mail (a newsletter) waits for personal mail, and is handed to the mail server at most once: whoever already has a code in hand
-- must not wait for a letter to everyone, and nobody gets such a letter twice because a program was killed.
alter table house.outgoing_mail
  -- Who wrote it in bulk ("newsletter"), with its key there; null is personal mail.
  add column bulk_of text,
  add column bulk_key uuid,
  -- When it was handed to the mail server: from then on it is not handed over again unless the server said no.
  add column handed_at timestamptz,
  -- The last no of the server was about this address, and for good.
  add column address_refused boolean not null default false,
  add constraint bulk_has_a_key check ((bulk_of is null) = (bulk_key is null)),
  add constraint bulk_once unique (bulk_of, bulk_key);
create index on house.outgoing_mail (written_at) where sent_at is null and bulk_of is not null;
