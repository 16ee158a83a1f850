import { Hono } from "hono";
import { areaOf } from "#modules/areas";
import { authorise } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { isoDay, momentOf } from "#platform/locale";
import { callEventOff, editEvent, publishEvent, textsOf } from "../commands/edit-event.ts";
import { addDates, makeEvent } from "../commands/make-event.ts";
import { type Contradiction, unsettled } from "../contradictions.ts";
import { eventFieldWords } from "../field-words.ts";
import { deskWords } from "../messages.ts";
import { eventPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { changesOf } from "../queries/event-page.ts";
import {
  eventDesk,
  type ManagedEvent,
  managedEvent,
  managedSeries,
  ownEvent,
} from "../queries/managed-event.ts";
import { daysBy, type Rule, rules, wouldBe } from "../rules.ts";
import { DeskPage } from "../views/desk-page.tsx";
import { EventFormPage } from "../views/event-form.tsx";
import { ManagePage } from "../views/manage-page.tsx";
import { SeriesPage } from "../views/series-page.tsx";
import { EventWish, fieldsOf, SeriesWish, wishOf } from "../wish.ts";

const section = paths.agenda;

export const deskRoutes = new Hono<AppEnv>()
  .get(paths.desk, members, async (c) => {
    const { locale, actor } = c.var;
    const desk = await c.var.act(eventDesk);
    authorise(can.make(actor) || desk.toCome.length + desk.past.length > 0);
    return c.render(
      <DeskPage locale={locale} desk={desk} mayMake={can.make(actor)} done={c.req.query("gelukt")} />,
      { title: deskWords[locale].title, section },
    );
  })
  .get(paths.make, members, async (c) => {
    authorise(can.make(c.var.actor));
    const from = c.req.query("van");
    if (from === undefined) return formPage(c, { event: null, values: {} });
    const before = await c.var.act((act) => ownEvent(act, from));
    // A copy is of another day: what was called right about the old one is asked again.
    return formPage(c, {
      event: null,
      copy: true,
      values: { ...fieldsOf(wishOf(before)), day: "", lastDay: "", right: [] },
    });
  })
  .post(paths.make, members, async (c) => {
    authorise(can.make(c.var.actor));
    const form = await readEvent(c, null);
    if (!form.ok) return formPage(c, { event: null, ...form });
    return once(c, async (act) => {
      const made = await makeEvent(act, form.input);
      return `${paths.manage(made.slug)}?gelukt=gemaakt`;
    });
  })
  .get(paths.manage(":slug"), members, async (c) => {
    const { locale, clock } = c.var;
    const page = await c.var.act(async (act) => {
      const event = await managedEvent(act, c.req.param("slug"));
      return {
        event,
        series: await managedSeries(act, event.belongsTo),
        log: await changesOf(act, event.id),
        panels: (await c.var.added(act, "events/desk", [event.id])).get(event.id) ?? [],
      };
    });
    return c.render(<ManagePage {...page} locale={locale} done={c.req.query("gelukt")} now={clock.now()} />, {
      title: page.event.title,
      section,
    });
  })
  .get(paths.edit(":slug"), members, async (c) => {
    const event = await c.var.act((act) => ownEvent(act, c.req.param("slug")));
    return formPage(c, { event, values: fieldsOf(wishOf(event)) });
  })
  .post(paths.edit(":slug"), members, async (c) => {
    const event = await c.var.act((act) => ownEvent(act, c.req.param("slug")));
    const form = await readEvent(c, event);
    if (!form.ok) return formPage(c, { event, ...form });
    return once(c, async (act) => {
      await editEvent(act, event.slug, form.input);
      return `${paths.manage(event.slug)}?gelukt=bewaard`;
    });
  })
  .post(paths.publication(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    await c.var.act((act) => publishEvent(act, slug));
    return c.redirect(`${paths.manage(slug)}?gelukt=agenda`, 303);
  })
  .post(paths.callingOff(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const gone = await c.var.act((act) => callEventOff(act, slug));
    return c.redirect(
      gone === "removed" ? `${paths.desk}?gelukt=weg` : `${paths.manage(slug)}?gelukt=afgelast`,
      303,
    );
  })
  .get(paths.moreDates(":slug"), members, async (c) => {
    const event = await c.var.act((act) => ownEvent(act, c.req.param("slug")));
    const { rule, count } = c.req.query();
    const chosen = rules.find((each) => each === rule);
    const many = Math.min(40, Math.max(1, Math.trunc(Number(count)) || 4));
    const days = chosen ? daysBy(chosen, isoDay(event.startsAt), many) : [];
    return seriesPage(c, event, { rule: chosen ?? "", days, values: { count: String(many) } });
  })
  .post(paths.moreDates(":slug"), members, async (c) => {
    const event = await c.var.act((act) => ownEvent(act, c.req.param("slug")));
    const form = await readForm(c, SeriesWish, { days: always(deskWords[c.var.locale].series.missing) });
    const typed = [(await formFields(c)).days ?? []].flat();
    if (!form.ok) {
      const rule = rules.find((each) => each === fieldValue(form.values, "rule")) ?? "";
      return seriesPage(c, event, { rule, days: typed, values: form.values, errors: form.errors });
    }
    const { rule, days, anyway } = form.input;
    const misfits = rule === "" || anyway ? [] : misfitsOf(rule, event, days);
    if (misfits.length > 0) return seriesPage(c, event, { rule, days, misfits, values: form.values });
    return once(c, async (act) => {
      await addDates(act, event.slug, days);
      return `${paths.manage(event.slug)}?gelukt=reeks`;
    });
  });

const always = (sentence: string) => ({ missing: sentence, wrong: sentence, tooShort: sentence });

/**
 * The form of an event, with what its words say of another day than it has: that stops it until it was mended or called right. Other
 * mistakes come first.
 */
async function readEvent(c: HouseContext, event: ManagedEvent | null) {
  const form = await readForm(c, EventWish, eventFieldWords(deskWords[c.var.locale]));
  if (!form.ok) return { ...form, contradictions: [] };
  const { areaName } = form.input;
  const area = areaName === "" ? null : await c.var.act((act) => areaOf(act, areaName, c.var.locale));
  if (area && area.found !== "one") {
    const t = deskWords[c.var.locale].form;
    const sentence = area.found === "none" ? t.areaUnknown : t.areaMany(area.names.join(", "));
    return { ok: false as const, values: form.values, errors: { areaName: sentence }, contradictions: [] };
  }
  const wish: EventWish = { ...form.input, areaId: area?.id ?? null, areaName: area?.name ?? "" };
  const own = {
    title: wish.title,
    startsAt: momentOf(wish.day, wish.starts),
    endsAt: momentOf(wish.lastDay || wish.day, wish.ends),
  };
  const others = event
    ? (await c.var.act((act) => managedSeries(act, event.belongsTo))).filter(({ id }) => id !== event.id)
    : [];
  const contradictions = unsettled(textsOf(wish), [own, ...others], wish.right);
  if (contradictions.length === 0) return { ok: true as const, input: wish };
  return { ok: false as const, values: form.values, errors: {}, contradictions };
}

interface FormPage {
  readonly event: ManagedEvent | null;
  readonly copy?: boolean;
  readonly values: Fields;
  readonly errors?: FieldErrors;
  readonly contradictions?: readonly Contradiction[];
}

function formPage(c: HouseContext, { event, copy, ...page }: FormPage) {
  const { locale } = c.var;
  const t = deskWords[locale].form;
  const title = event ? t.edit : copy ? t.copy : t.new;
  return c.render(
    <EventFormPage
      {...page}
      locale={locale}
      title={title}
      action={event ? paths.edit(event.slug) : paths.make}
      event={event}
      formKey={newId()}
    />,
    { title, section, status: page.errors ? 422 : 200 },
  );
}

interface SeriesForm {
  readonly rule: Rule | "";
  readonly days: readonly string[];
  readonly values: Fields;
  readonly misfits?: readonly { readonly day: string; readonly wouldBe: string }[];
  readonly errors?: FieldErrors;
}

function seriesPage(c: HouseContext, event: ManagedEvent, { misfits = [], ...form }: SeriesForm) {
  const { locale } = c.var;
  return c.render(
    <SeriesPage {...form} misfits={misfits} locale={locale} event={event} formKey={newId()} />,
    {
      title: deskWords[locale].series.title,
      section,
      status: form.errors || misfits.length > 0 ? 422 : 200,
    },
  );
}

const misfitsOf = (rule: Rule, event: ManagedEvent, days: readonly string[]) =>
  days.flatMap((day) => {
    const other = wouldBe(rule, isoDay(event.startsAt), day);
    return other === null ? [] : [{ day, wouldBe: other }];
  });
