import { Hono } from "hono";
import { z } from "zod";
import { organised, registrationById } from "#modules/admission";
import { eventById, eventPaths, type KnownEvent, managedEvent } from "#modules/events";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  bearers,
  type FieldErrors,
  type Fields,
  type HouseContext,
  keepForm,
  members,
  once,
  readCookie,
  readForm,
  writeCookie,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { mark } from "./commands/mark.ts";
import { giveKey, setDoor } from "./commands/set-door.ts";
import { doorToken } from "./door-key.ts";
import { words } from "./messages.ts";
import { attendancePaths as paths } from "./paths.ts";
import { doorList, doorOf, eventBehind, type Guest } from "./queries/door.ts";
import { type AttendanceDoor, photoRules } from "./schema.ts";
import { DeskPage } from "./views/desk-page.tsx";
import { DoorPage } from "./views/door-page.tsx";
import { ScanPage } from "./views/scan-page.tsx";

const section = eventPaths.agenda;
const text = z.string().trim().max(2000).default("");
const GuestWish = z.object({
  route: text,
  houseRules: text,
  photoRule: z.enum(["", ...photoRules]).default(""),
  remindsLate: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
});
/** How long ago it was tapped, in milliseconds; a phone may have been without network for a day. */
const TapWish = z.object({
  gast: z.uuid(),
  is: z.enum(["ja", "nee"]),
  geleden: z.coerce
    .number()
    .min(0)
    .max(24 * 3_600_000)
    .catch(0),
});

/** A phone that opened the link of a door may scan codes for that door until the browser is closed or a day has passed. */
const hostCookie = "schakel_deur";
const hostSeconds = 24 * 60 * 60;

export const routes = new Hono<AppEnv>()
  .get(paths.desk(":slug"), members, async (c) => {
    const door = await c.var.act(async (act) =>
      doorOf(act, (await managedEvent(act, c.req.param("slug"))).id),
    );
    return deskPage(c, valuesOf(door));
  })
  .post(paths.desk(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const { id } = await c.var.act((act) => managedEvent(act, slug));
    const form = await readForm(c, GuestWish);
    if (!form.ok) return deskPage(c, form.values, form.errors);
    await c.var.act((act) => setDoor(act, id, form.input));
    return c.redirect(`${paths.desk(slug)}?gelukt=bewaard`, 303);
  })
  .post(paths.key(":slug"), members, (c) =>
    once(c, async (act) => {
      const { id, slug } = await managedEvent(act, c.req.param("slug"));
      await giveKey(act, id);
      return `${paths.desk(slug)}?gelukt=link`;
    }),
  )
  .get(paths.list(":slug"), members, async (c) => doorPage(c, await organisersDoor(c)))
  .post(paths.tap(":slug"), members, async (c) => tap(c, await organisersDoor(c)))
  .get(paths.host(":token"), bearers, async (c) => {
    const door = await hostsDoor(c);
    writeCookie(c, hostCookie, c.req.param("token"), hostSeconds);
    return doorPage(c, door);
  })
  .post(paths.hostTap(":token"), bearers, async (c) => tap(c, await hostsDoor(c)))
  .get(paths.scan(":registration"), bearers, async (c) => {
    const scanned = await scannedBy(c);
    if (!scanned) return keepForm(c);
    return c.render(<ScanPage {...scanned} locale={c.var.locale} />, {
      title: words[c.var.locale].scan.title,
      section,
    });
  })
  .post(paths.scan(":registration"), bearers, async (c) => {
    const scanned = await scannedBy(c);
    if (!scanned) return keepForm(c);
    const { event, guest, list } = scanned;
    await c.var.act((act) => mark(act, event, { registrationId: guest.id, here: true, tappedAt: act.now }));
    return c.redirect(`${list}?gast=${guest.id}&is=ja`, 303);
  });

/** One way to a door: whose event it is, and where its pages are. */
interface Way {
  readonly event: KnownEvent;
  readonly here: string;
  readonly tap: string;
  readonly host: boolean;
}

async function organisersDoor(c: HouseContext): Promise<Way> {
  const event = await c.var.act(async (act) => {
    const { id } = await managedEvent(act, c.req.param("slug") ?? "");
    return eventById(act, id);
  });
  return { event, here: paths.list(event.slug), tap: paths.tap(event.slug), host: false };
}

async function hostsDoor(c: HouseContext): Promise<Way> {
  const token = c.req.param("token") ?? "";
  const { acts, config, clock } = c.var;
  const event = await eventBehind(acts, config.secret, token, clock.now());
  return { event, here: paths.host(token), tap: paths.hostTap(token), host: true };
}

async function tap(c: HouseContext, way: Way): Promise<Response> {
  const form = await readForm(c, TapWish);
  if (!form.ok) return doorPage(c, way, words[c.var.locale].door.missing);
  const { gast, is, geleden } = form.input;
  await c.var.act((act) =>
    mark(act, way.event, {
      registrationId: gast,
      here: is === "ja",
      tappedAt: new Date(act.now.getTime() - geleden),
    }),
  );
  return c.redirect(`${way.here}?gast=${gast}&is=${is}#gast-${gast}`, 303);
}

async function doorPage(c: HouseContext, { event, here, tap, host }: Way, error?: string) {
  const { locale, clock, acts } = c.var;
  const list = await acts.asSystem("show the list at the door", (act) => doorList(act, event));
  const { gast, is } = c.req.query();
  const guest = list.guests.find(({ id }) => id === gast);
  const done = guest && (is === "ja" || is === "nee") ? ({ guest, is } as const) : null;
  return c.render(
    <DoorPage
      {...list}
      here={here}
      tap={tap}
      host={host}
      done={error ? null : done}
      error={error}
      now={clock.now()}
      locale={locale}
    />,
    { title: words[locale].door.title, section, status: error ? 422 : 200 },
  );
}

interface Scanned {
  readonly event: KnownEvent;
  readonly guest: Guest;
  readonly list: string;
}

/**
 * Who a scanned code is about, for who stands at that door: an organiser, or a phone that opened the link. Null for a visitor without
 * either, whoever the code is of: signing in may help.
 */
async function scannedBy(c: HouseContext): Promise<Scanned | null> {
  const id = c.req.param("registration") ?? "";
  const token = readCookie(c, hostCookie);
  const { acts, config, clock, actor } = c.var;
  const hosted = token && (await eventBehind(acts, config.secret, token, clock.now()).catch(() => null));
  if (!hosted && actor.kind === "visitor") return null;
  if (!isId(id)) throw notFound();
  const registration = await acts.asSystem("look whose code was scanned", (act) => registrationById(act, id));
  const own = hosted && hosted.id === registration.eventId;
  const event = own ? hosted : await c.var.act((act) => organised(act, registration.eventId));
  const { guests } = await acts.asSystem("show the list at the door", (act) => doorList(act, event));
  const guest = guests.find((each) => each.id === id);
  if (!guest) throw notFound();
  return { event, guest, list: own && token ? paths.host(token) : paths.list(event.slug) };
}

const valuesOf = (door: AttendanceDoor | null): Fields => ({
  route: door?.route ?? "",
  houseRules: door?.houseRules ?? "",
  photoRule: door?.photoRule ?? "",
  remindsLate: door?.remindsLate ? "on" : "",
});

async function deskPage(c: HouseContext, values: Fields, errors?: FieldErrors) {
  const { locale, config } = c.var;
  const { event, door } = await c.var.act(async (act) => {
    const event = await managedEvent(act, c.req.param("slug") ?? "");
    return { event, door: await doorOf(act, event.id) };
  });
  const link = door?.keyId
    ? config.publicUrl + paths.host(doorToken(config.secret, event.id, door.keyId))
    : null;
  return c.render(
    <DeskPage
      event={event}
      link={link}
      formKey={newId()}
      values={values}
      errors={errors}
      done={c.req.query("gelukt")}
      locale={locale}
    />,
    { title: words[locale].desk.title, section, status: errors ? 422 : 200 },
  );
}
