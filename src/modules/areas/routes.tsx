import { Hono } from "hono";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { isoDay, type Locale } from "#platform/locale";
import { changeArea, endArea, makeArea, shareNetwork } from "./commands/make-area.ts";
import { madeKinds } from "./kinds.ts";
import { doneIn, words } from "./messages.ts";
import { type NamedParts, namedParts, written } from "./named-parts.ts";
import { areaPaths } from "./paths.ts";
import { placeName } from "./place-name.ts";
import { can } from "./policy.ts";
import { bordersOn } from "./queries/borders-on.ts";
import { type MadeArea, madeArea, madeAreas, partsToday, versionsOf } from "./queries/made-areas.ts";
import { AllPage } from "./views/all-page.tsx";
import { AreaFormPage } from "./views/area-form-page.tsx";
import { AreaPage } from "./views/area-page.tsx";

const Changed = z.object({
  naam: z.string().trim().min(1).max(120),
  delen: z.string().trim().min(1).max(20_000),
});
const Shared = z.object({ voor: z.enum(["iedereen", "mij"]) });
const Made = Changed.extend({ soort: z.enum(madeKinds) });

/** Pages for making areas of one's own. */
export const routes = new Hono<AppEnv>()
  .get(areaPaths.all, members, async (c) => {
    const { locale } = c.var;
    const areas = await c.var.act(madeAreas);
    return c.render(<AllPage areas={areas} done={doneIn(c.req.query("gelukt"))} locale={locale} />, {
      title: words[locale].made.title,
    });
  })
  .get(areaPaths.add, members, (c) => formPage(c, null, {}))
  .post(areaPaths.add, members, async (c) => {
    const form = await readForm(c, Made);
    if (!form.ok) return formPage(c, null, form.values, form.errors);
    const named = await c.var.act((act) => partsIn(act, form.input.delen));
    if (named.unclear.length > 0) return formPage(c, null, form.values, asked(named, c.var.locale));
    return once(c, async (act) => {
      const id = await makeArea(act, form.input.soort, { name: form.input.naam, partIds: idsOf(named) });
      return `${areaPaths.area(id)}?gelukt=gemaakt`;
    });
  })
  .get(areaPaths.area(":area"), members, async (c) => {
    const id = areaIn(c);
    const page = await c.var.act(async (act) => ({
      area: await madeArea(act, id),
      parts: await partsToday(act, id),
      versions: await versionsOf(act, id),
    }));
    return c.render(<AreaPage {...page} done={doneIn(c.req.query("gelukt"))} locale={c.var.locale} />, {
      title: page.area.name,
    });
  })
  .get(areaPaths.change(":area"), members, async (c) => {
    const { area, parts } = await c.var.act((act) => toChange(act, areaIn(c)));
    const asItIs = { naam: area.name, delen: parts.map(({ place }) => written(place)).join("\n") };
    return formPage(c, area, asItIs);
  })
  .post(areaPaths.change(":area"), members, async (c) => {
    const { area } = await c.var.act((act) => toChange(act, areaIn(c)));
    const form = await readForm(c, Changed);
    if (!form.ok) return formPage(c, area, form.values, form.errors);
    const named = await c.var.act((act) => partsIn(act, form.input.delen));
    if (named.unclear.length > 0) return formPage(c, area, form.values, asked(named, c.var.locale));
    return once(c, async (act) => {
      await changeArea(act, area.id, { name: form.input.naam, partIds: idsOf(named) });
      return `${areaPaths.area(area.id)}?gelukt=veranderd`;
    });
  })
  .post(areaPaths.sharing(":area"), members, async (c) => {
    const id = areaIn(c);
    const form = await readForm(c, Shared);
    if (!form.ok) throw notFound();
    const shared = form.input.voor === "iedereen";
    await c.var.act((act) => shareNetwork(act, id, shared));
    return c.redirect(`${areaPaths.area(id)}?gelukt=${shared ? "gedeeld" : "weer-alleen"}`, 303);
  })
  .post(areaPaths.end(":area"), members, async (c) => {
    const id = areaIn(c);
    await c.var.act((act) => endArea(act, id));
    return c.redirect(`${areaPaths.area(id)}?gelukt=gestopt`, 303);
  });

/** The id in the address; what cannot be one belongs to nothing. */
function areaIn(c: HouseContext): string {
  const id = c.req.param("area");
  if (!isId(id)) throw notFound();
  return id;
}

async function toChange(act: Act, id: string) {
  const area = await madeArea(act, id);
  authorise(can.change(area));
  return { area, parts: await partsToday(act, id) };
}

const partsIn = async (act: Act, text: string): Promise<NamedParts> =>
  namedParts(text, await bordersOn(act, isoDay(act.now)));

const idsOf = ({ parts }: NamedParts): readonly string[] => parts.map(({ id }) => id);

/** Which lines are not clear, each with what may be meant. */
const asked = ({ unclear }: NamedParts, locale: Locale): FieldErrors => ({
  delen: unclear
    .slice(0, 5)
    .map(({ typed, maybe }) =>
      maybe.length === 0
        ? words[locale].made.unknown(typed)
        : words[locale].made.whichOne(
            typed,
            maybe.map((place) =>
              place.name === "" ? place.code : `${placeName(place, locale)} (${place.code})`,
            ),
          ),
    )
    .join(" "),
});

function formPage(c: HouseContext, area: MadeArea | null, values: Fields, errors: FieldErrors = {}) {
  const t = words[c.var.locale].made;
  return c.render(
    <AreaFormPage area={area} formKey={newId()} values={values} errors={errors} locale={c.var.locale} />,
    { title: area ? t.changeTitle(area.name) : t.add, status: Object.keys(errors).length > 0 ? 422 : 200 },
  );
}
