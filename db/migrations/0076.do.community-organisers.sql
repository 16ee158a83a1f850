-- Who organises a learning community organises its meetings: their door and what remains of them. From now on its module says so itself.
insert into event_organiser (belongs_to, person_id, since)
select o.community_id, o.person_id, o.since from community_organiser o
where o.until is null and not exists (
  select from event_organiser e where e.belongs_to = o.community_id and e.person_id = o.person_id and e.until is null
);

-- What remains of a meeting of a learning community is for who takes part in it; of any other meeting for everyone who sees it.
drop policy finished on aftercare;
create policy finished on aftercare for select to schakel_app using (
  finished_at is not null and exists (
    select from event e where e.id = aftercare.event_id
      and (e.kind <> 'community' or exists (
        select from event_guest g where g.belongs_to = e.belongs_to and g.person_id = house.actor()))
  )
);
