import type pg from "pg";

/** The theme group of the demo story that the measured pages belong to, and someone who is in it. */
export interface Room {
  readonly group: string;
  readonly slug: string;
  readonly member: string;
}

export async function roomOf(pool: pg.Pool, email: string): Promise<Room> {
  const { rows } = await pool.query(
    `select g.id as group, g.slug, p.id as member from group_member m join theme_group g on g.id = m.group_id
     join community c on c.id = g.community_id join person p on p.id = m.person_id
     where p.email = $1 and m.until is null and c.state = 'open' limit 1`,
    [email],
  );
  return rows[0];
}

/** Puts a thread with exactly twenty posts in the room and returns its id. */
export async function threadOfTwenty(pool: pg.Pool, room: Room): Promise<string> {
  const { rows } = await pool.query(
    `insert into thread (group_id, kind, started_at, active_at, last_number, replies)
     values ($1, 'question', now() - interval '1 day', now(), 19, 19) returning id`,
    [room.group],
  );
  await fillThreads(pool, "thread.id = $1", [rows[0].id]);
  return rows[0].id;
}

/** Fills the room until it holds this many posts, twenty in every thread. */
export async function fillRoom(pool: pg.Pool, room: Room, posts: number): Promise<void> {
  await pool.query(
    `insert into thread (group_id, kind, started_at, active_at, last_number, replies)
     select $1, 'question', now() - make_interval(mins => n + 60), now() - make_interval(mins => n), 19, 19
     from generate_series((select count(*)::int from thread where group_id = $1) + 1, $2::int) n`,
    [room.group, Math.ceil(posts / 20)],
  );
  await fillThreads(pool, "thread.group_id = $1", [room.group]);
  await pool.query("vacuum (analyze) thread, post, thread_reader, post_thanks, attachment");
}

const fillThreads = (pool: pg.Pool, which: string, values: readonly unknown[]) =>
  pool.query(
    `insert into post (thread_id, group_id, number, title, text, author_id, placed_at)
     select thread.id, thread.group_id, n, case when n = 0 then 'Ouders bij het mdo: wanneer nodig je ze uit?' else '' end,
       'Wij hebben het omgedraaid: zonder ouders geen overleg. Vooraf bellen we tien minuten. ' || repeat('En het werkt. ', n),
       (select person_id from group_member m where m.group_id = thread.group_id and m.until is null order by hashtext(m.id::text || n) limit 1),
       thread.started_at + make_interval(secs => n)
     from thread, generate_series(0, 19) n
     where ${which} and not exists (select from post where post.thread_id = thread.id)`,
    [...values],
  );
