-- Letting someone in, in few statements: the desk of a community is held by one of them, the last before the act ends.

-- A person takes part in all meetings of one thing that are still to come, also in those planned later. Many may come in together; who
-- plans a meeting is alone, so that nobody misses one that was being planned.
create function events_register_for_all(thing uuid, guest uuid, at timestamptz) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('events/guests/' || thing, 0));
  insert into event_guest (belongs_to, person_id, since) values (thing, guest, at) on conflict do nothing;
  insert into event_registration (event_id, person_id, status, since)
    select id, guest, 'confirmed', at from event where belongs_to = thing and ends_at > at and cancelled_at is null
    on conflict do nothing;
end $$;
revoke all on function events_register_for_all from public;
grant execute on function events_register_for_all to schakel_system;

-- Handing out a place is one statement: the update that counts it is the check, so there is no moment between them.
create function communities_count_in(theme uuid) returns boolean language plpgsql as $$
begin
  update theme_group set places_taken = places_taken + 1 where id = theme and places_taken < places;
  return found;
end $$;
revoke all on function communities_count_in from public;
grant execute on function communities_count_in to schakel_system;

-- Makes a request of a draft, with the next turn at the desk of its community; null when this person takes part already.
create function enrolment_ask(draft_id uuid, person uuid, become text, at timestamptz) returns enrolment language plpgsql as $$
declare
  draft enrolment_draft;
  desk enrolment_desk;
  request enrolment;
begin
  select * into strict draft from enrolment_draft d where d.id = draft_id;
  desk := enrolment_next_turn(draft.community_id);
  delete from enrolment_draft d where d.id = draft_id;
  if exists (
    select from enrolment e
    where e.community_id = draft.community_id and e.person_id = person and e.state <> 'withdrawn'
  ) then
    return null;
  end if;
  insert into enrolment (
    id, community_id, person_id, state, language, group_id, second_choice, turn,
    learning_question, findable, newsletter, rules_agreed_at, duo_email, asked_at, decided_at
  ) values (
    draft.id, draft.community_id, person, become, case draft.language when 'en' then 'en' else 'nl' end,
    draft.group_id, draft.second_choice, desk.turns,
    draft.learning_question, draft.findable, draft.newsletter, draft.rules_agreed_at,
    case become when 'incomplete' then draft.duo_email else '' end, at,
    case become when 'confirmed' then at end
  ) returning * into request;
  return request;
end $$;
revoke all on function enrolment_ask from public;
grant execute on function enrolment_ask to schakel_system;

-- The whole turn of someone for whom everything is ready: in at once, when the house gives the places, nobody waits for this theme and one
-- is left. When it says no, the caller undoes all of it, this turn as well.
create function enrolment_walk_in(draft_id uuid, person uuid, at timestamptz) returns boolean language plpgsql as $$
declare
  request enrolment := enrolment_ask(draft_id, person, 'confirmed', at);
begin
  if request.id is null
    or (select by_hand from enrolment_desk d where d.community_id = request.community_id)
    or exists (select from enrolment e where e.group_id = request.group_id and e.state = 'waiting')
  then
    return false;
  end if;
  return communities_count_in(request.group_id);
end $$;
revoke all on function enrolment_walk_in from public;
grant execute on function enrolment_walk_in to schakel_system;
