-- What one act recorded, written on one strand in one go, in the order in which it happened, and told to every process.
-- house.audit_append stays for a program of the version before that still runs beside this one.
create function house.audit_write(strand smallint, entries jsonb, channel text) returns void
language plpgsql security definer set search_path = pg_catalog, house as $$
declare
  chain house.audit_strand;
  entry record;
  seal bytea;
begin
  select * into strict chain from house.audit_strand s where s.strand = audit_write.strand for update;
  for entry in
    select * from jsonb_to_recordset(entries)
      as e (at timestamptz, kind text, actor uuid, reason text, what text, subject uuid, request text)
  loop
    seal := house.audit_seal(chain.head, chain.strand, chain.length, entry.at, entry.kind, entry.actor, entry.reason,
      entry.what, entry.subject, entry.request);
    insert into house.audit_entry values (chain.strand, chain.length, entry.at, entry.kind, entry.actor, entry.reason,
      entry.what, entry.subject, entry.request, chain.head, seal);
    chain.head := seal;
    chain.length := chain.length + 1;
    perform pg_notify(channel, entry.what || ' ' || entry.subject);
  end loop;
  update house.audit_strand s set length = chain.length, head = chain.head where s.strand = chain.strand;
end $$;
revoke all on function house.audit_write from public;
grant execute on function house.audit_write to schakel_app, schakel_system;
