-- Attendance: the door of an event. Who stands there, what guests must know, and every tap with its moment.

create table attendance_door (
  event_id uuid primary key references event on delete cascade,
  -- Which key opens the door without an account; another one closes the old link. Null: no link was given.
  key_id uuid,
  house_rules text not null default '',
  -- '' is: nobody said.
  photo_rule text not null default '' check (photo_rule in ('', 'none', 'rooms', 'ask', 'free')),
  route text not null default '',
  -- Ten minutes after the beginning, who comes and is not there yet gets one mail.
  reminds_late boolean not null default false,
  reminded_late_at timestamptz
);
call house.lock('attendance_door');
call house.keep('attendance_door');
grant select on attendance_door to schakel_app;
create policy for_who_organises on attendance_door for select to schakel_app using (
  event_id in (select e.id from event e where e.belongs_to = any ((select events_i_organise())::uuid[]))
);

-- The last tap about someone. A tap that was held up by a bad network has an older moment, and does not undo a newer one.
create table attendance_mark (
  registration_id uuid primary key references admission_registration on delete cascade,
  event_id uuid not null references event on delete cascade,
  here boolean not null,
  tapped_at timestamptz not null
);
create index on attendance_mark (event_id);
call house.lock('attendance_mark');
grant select on attendance_mark to schakel_app;
create policy with_registration on attendance_mark for select to schakel_app using (
  exists (select from admission_registration r where r.id = attendance_mark.registration_id)
);
