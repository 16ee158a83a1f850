import { sql } from "drizzle-orm";
import { clashesWith, comes, eventById, type KnownEvent } from "#modules/events";
import { isInCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { newId } from "#platform/ids";
import type { Locale } from "#platform/locale";
import { alone, byInvitation, clashes, closed, forMembers, full, notOpenYet } from "../errors.ts";
import { writeTo } from "../jobs/write-to.ts";
import { bringsAlong, openness } from "../policy.ts";
import { type Admission, admission, need } from "../schema.ts";
import { type Background, shareOf, sharesOf } from "../shares.ts";
import { holdsSeat, type State } from "../states.ts";
import { offerUntil, proofUntil } from "../terms.ts";
import { keepAnswers, type StoredAnswer } from "./keep-answers.ts";
import { holdMailbox } from "./move.ts";
import { settle } from "./settle.ts";

/** Someone who wants to come. */
export interface Register extends Background {
  readonly eventId: string;
  /** The account behind it; null for who registers by mail address alone. */
  readonly personId: string | null;
  readonly email: string;
  readonly name: string;
  readonly language: Locale;
  readonly organisation: string;
  /** The other half of a duo. */
  readonly partner?: { readonly name: string; readonly email: string };
  /** Who else comes, from the same organisation. */
  readonly colleagues?: readonly { readonly name: string; readonly email: string }[];
  /** What they answered to the organiser's questions. */
  readonly answers?: readonly StoredAnswer[];
  readonly needs?: { readonly diet: string; readonly access: string };
}

export interface Registered {
  readonly id: string;
  /** "again" for who was in already: they get their mail once more, and nobody else learns of it. */
  readonly state: State | "again";
}

/**
 * Lets someone in, or into the line, or notes their interest. Few statements, and the row that everyone wants is taken last: the
 * statement that takes it is the check (see `enter`).
 *
 * @throws admission/alone for a duo of one, admission/not-open-yet, admission/closed, admission/full, admission/by-invitation, admission/for-members, admission/clashes
 */
export async function register(act: Act, wish: Register): Promise<Registered> {
  const registered = await act.asSystem("let someone register for an event", (house) => letIn(house, wish));
  await act.record("admission/registered", registered);
  return registered;
}

async function letIn(house: Act, wish: Register): Promise<Registered> {
  const { known, due } = await look(house, wish);
  const event = await eventById(house, wish.eventId);
  mayAsk(event, known, house.now);
  if (known.way === "duo" && (!wish.partner || wish.partner.email === wish.email)) throw alone();
  if (known.way === "group") await isMember(house, known, wish);
  if (due) await settle(house, wish.eventId);

  const others = await standings(house, wish.email);
  const here = others.find(({ eventId, own }) => own && eventId === wish.eventId);
  if (here) {
    await house.tx.execute(sql`update admission_registration set told = '' where id = ${here.id}`);
    await house.later(writeTo, { id: here.id });
    return { id: here.id, state: "again" };
  }
  await hasTime(house, event, known, others);
  const me = newId();
  await house.later(writeTo, { id: me });
  const state = await enter(house, event, known, { ...wish, id: me, broughtBy: null });
  if (wish.needs && (wish.needs.diet || wish.needs.access))
    await house.tx.insert(need).values({ registrationId: me, ...wish.needs });
  if (wish.answers && wish.answers.length > 0) await keepAnswers(house, me, wish.answers);
  for (const colleague of bringsAlong(known) ? (wish.colleagues ?? []) : [])
    await bringAlong(house, event, known, { ...wish, ...colleague, personId: null, broughtBy: me });
  return { id: me, state };
}

/** The rules of the event, and whether the clock has work to do before anyone is let in; the mailbox is held from here on. */
async function look(
  house: Act,
  { eventId, email }: Register,
): Promise<{ readonly known: Admission; readonly due: boolean }> {
  const [row] = await house.tx
    .select({
      known: admission,
      lock: sql`pg_advisory_xact_lock(hashtextextended(${`admission/${email}`}, 0))`,
      due: sql<boolean>`exists (select from admission_registration r where r.event_id = ${admission.eventId}
          and r.state in ('invited', 'registered') and r.until <= ${house.now.toISOString()})
        or (${admission.releaseAt} <= ${house.now.toISOString()} and ${admission.mostPerRegion} is not null)
        or (${admission.releaseAt} <= ${house.now.toISOString()} and 0 < any (${admission.shareReserved}))`,
    })
    .from(admission)
    .where(sql`${admission.eventId} = ${eventId}`);
  if (!row) throw notFound();
  return { known: row.known, due: row.due === true };
}

function mayAsk(event: KnownEvent, known: Admission, now: Date): void {
  if (event.draft) throw notFound();
  const state = openness(event, known, now);
  if (state === "soon") throw notOpenYet();
  if (state === "closed") throw closed();
  if (known.way === "invitation") throw byInvitation();
}

async function isMember(house: Act, { circleId }: Admission, { personId }: Register): Promise<void> {
  if (!personId || !circleId || !(await isInCircle(house, circleId, personId))) throw forMembers();
}

interface Standing {
  readonly id: string;
  /** Their own registration; not one of which they are the other half. */
  readonly own: boolean;
  readonly eventId: string;
  readonly state: State;
}

/** Where this mailbox stands now, at every event that is not over for it; of a duo its other half once they said yes. */
export async function standings(house: Act, email: string): Promise<readonly Standing[]> {
  const { rows } = await house.tx.execute<{ id: string; event_id: string; state: State; own: boolean }>(sql`
    select id, event_id, state, true as own from admission_registration
    where email = ${email} and state in ('interested', 'waitlisted', 'invited', 'registered', 'confirmed')
    union all
    select id, event_id, state, false from admission_registration
    where partner_email = ${email} and partner_email <> '' and state = 'confirmed'`);
  return rows.map(({ id, event_id, state, own }) => ({ id, eventId: event_id, state, own }));
}

/** Nobody holds two seats at one moment, nor two at one event, nor two of a series of which one chooses one. */
export async function hasTime(
  house: Act,
  event: KnownEvent,
  { oneOf }: Pick<Admission, "oneOf">,
  others: readonly Standing[],
): Promise<void> {
  const seats = others.filter(({ state }) => holdsSeat(state) && state !== "invited");
  if (seats.some(({ eventId }) => eventId === event.id)) throw clashes(event.title);
  const [first] = await clashesWith(
    house,
    event,
    seats.map(({ eventId }) => eventId),
    { oneOfSeries: oneOf },
  );
  if (first) throw clashes(first.title);
}

interface Entering extends Register {
  readonly id: string;
  readonly broughtBy: string | null;
}

/**
 * The lock and the check in one statement: it takes the next turn of the event, and with it a seat when one is free for this person; the
 * trigger behind the table counts. Whoever comes at the same moment waits here for as long as this act still takes.
 */
async function enter(house: Act, event: KnownEvent, known: Admission, who: Entering): Promise<State> {
  const now = house.now.toISOString();
  const interest = known.way === "interest";
  const duo = known.way === "duo";
  const [proved, heads] = [who.personId !== null, duo ? 2 : 1];
  const seat: State = proved && !duo ? "confirmed" : "registered";
  const term = proved ? offerUntil(house.now, event.startsAt) : proofUntil(house.now, event.startsAt);
  const until = seat === "confirmed" ? null : term.toISOString();
  const asked = proved && duo ? now : null;
  const partner = duo ? who.partner : undefined;
  const share = shareOf(sharesOf(known), who);
  const { rows } = await house.tx.execute<{ state: State }>(sql`
    with line as (
      update admission a set turn = a.turn + 1,
        seated = ${!interest} and admission_fits(a, ${heads}, ${share}::integer, ${who.region})
      where a.event_id = ${known.eventId} returning a.turn, a.seated
    )
    insert into admission_registration (id, event_id, person_id, email, name, language, organisation, kind, sector, region,
      partner_name, partner_email, partner_asked_at, brought_by, state, seats, share, turn, asked_at, since, until)
    select ${who.id}::uuid, ${known.eventId}::uuid, ${who.personId}::uuid, ${who.email}, ${who.name}, ${who.language},
      ${who.organisation}, ${who.kind}, ${who.sector}, ${who.region}, ${partner?.name ?? ""}, ${partner?.email ?? ""},
      case when line.seated then ${asked}::timestamptz end,
      ${who.broughtBy}::uuid, case when line.seated then ${seat} else ${interest ? "interested" : "waitlisted"} end,
      ${heads}, ${share}::integer, line.turn, ${now}::timestamptz, ${now}::timestamptz,
      case when line.seated then ${until}::timestamptz end
    from line returning state`);
  const state = rows[0]!.state;
  if (state === "waitlisted" && known.way === "open") throw full();
  if (state === "confirmed" && who.personId) await comes(house, known.eventId, who.personId);
  return state;
}

/** A colleague gets a seat of their own, or a place in line; whoever is in already is left as they are. */
async function bringAlong(
  house: Act,
  event: KnownEvent,
  known: Admission,
  wish: Omit<Entering, "id">,
): Promise<void> {
  await holdMailbox(house, wish.email);
  const others = await standings(house, wish.email);
  if (others.some(({ eventId }) => eventId === wish.eventId)) return;
  await hasTime(house, event, known, others);
  const id = newId();
  await house.later(writeTo, { id });
  await enter(house, event, known, { ...wish, id });
}
