-- The next turn, for who waits longest: an update waits in line for its row, where an insert that meets a conflict wakes everyone who waits
-- each time one is done.
create or replace function enrolment_next_turn(community uuid) returns enrolment_desk language plpgsql as $$
declare
  desk enrolment_desk;
begin
  update enrolment_desk d set turns = d.turns + 1 where d.community_id = community returning d.* into desk;
  if not found then
    insert into enrolment_desk as d (community_id, turns) values (community, 1)
    on conflict (community_id) do update set turns = d.turns + 1
    returning d.* into desk;
  end if;
  return desk;
end $$;
