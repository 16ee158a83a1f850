import { Hono } from "hono";
import { z } from "zod";
import { type AppEnv, administrators, type HouseContext, once, readForm } from "#platform/http";
import { isId, newId } from "#platform/ids";
import { CloseOrganisation, closeOrganisation } from "../commands/close-organisation.ts";
import { AddIdentifier, addIdentifier, endIdentifier } from "../commands/keep-identifiers.ts";
import { mergeOrganisations } from "../commands/merge-organisations.ts";
import { endRelation, relateOrganisations } from "../commands/relate-organisations.ts";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import { overseenOrganisation } from "../queries/all-organisations.ts";
import { whatHangsOn } from "../queries/merge-preview.ts";
import { pickOrganisations } from "../queries/pick-organisation.ts";
import { ClosePage } from "../views/close-page.tsx";
import { MergePage } from "../views/merge-page.tsx";
import type { Typed } from "../views/typed.ts";
import { managePage } from "./manage-page.tsx";
import { idIn, partIn } from "./shared.ts";

const Relate = z.object({ andere: z.string().trim().min(1).max(160), hoe: z.enum(["board", "part"]) });
const Merge = z.object({ met: z.string().refine(isId) });

/** What an organisation is to registers and to other organisations, and how it ends: for who looks after the platform. */
export const registerRoutes = new Hono<AppEnv>()
  .post(organisationPaths.addNumber(":id"), administrators, async (c) => {
    const [id, t] = [idIn(c), words[c.var.locale].numbers];
    const form = await readForm(c, AddIdentifier, {
      register: { missing: t.registerEmpty, wrong: t.registerEmpty },
      nummer: { missing: t.numberWrong, wrong: t.numberWrong },
    });
    if (!form.ok) return managePage(c, id, { number: form });
    return once(c, async (act) => {
      await addIdentifier(act, id, form.input);
      return saved(id);
    });
  })
  .post(organisationPaths.endNumber(":id", ":part"), administrators, async (c) => {
    await c.var.act((act) => endIdentifier(act, idIn(c), partIn(c)));
    return c.redirect(saved(idIn(c)), 303);
  })
  .post(organisationPaths.relate(":id"), administrators, async (c) => {
    const id = idIn(c);
    const form = await readForm(c, Relate);
    if (!form.ok) return managePage(c, id, { relation: form });
    const picked = await pick(c, form.input.andere);
    if (typeof picked === "string")
      return managePage(c, id, { relation: { values: form.values, errors: { andere: picked } } });
    return once(c, async (act) => {
      await relateOrganisations(act, id, picked.id, form.input.hoe);
      return saved(id);
    });
  })
  .post(organisationPaths.endRelation(":id", ":part"), administrators, async (c) => {
    await c.var.act((act) => endRelation(act, idIn(c), partIn(c)));
    return c.redirect(saved(idIn(c)), 303);
  })
  .get(organisationPaths.close(":id"), administrators, (c) => closePage(c))
  .post(organisationPaths.close(":id"), administrators, async (c) => {
    const [id, t] = [idIn(c), words[c.var.locale].close];
    const form = await readForm(c, CloseOrganisation, { op: { missing: t.dayMissing, wrong: t.dayMissing } });
    if (!form.ok) return closePage(c, form);
    const { op: on, opvolger } = form.input;
    const successor = opvolger === "" ? null : await pick(c, opvolger);
    if (typeof successor === "string")
      return closePage(c, { values: form.values, errors: { opvolger: successor } });
    await c.var.act((act) => closeOrganisation(act, id, { on, successorId: successor?.id ?? null }));
    return c.redirect(`${organisationPaths.manage(id)}?gelukt=gesloten`, 303);
  })
  .get(organisationPaths.merge(":id"), administrators, async (c) => {
    const [id, typed] = [idIn(c), (c.req.query("met") ?? "").trim().slice(0, 160)];
    const page = await c.var.act(async (act) => ({
      double: (await overseenOrganisation(act, id)).organisation,
      found: (await pickOrganisations(act, typed)).filter((each) => each.id !== id),
      hanging: await whatHangsOn(act, id),
    }));
    const { locale } = c.var;
    return c.render(<MergePage {...page} typed={typed} formKey={newId()} locale={locale} />, {
      title: words[locale].merge.title(page.double.name),
    });
  })
  .post(organisationPaths.merge(":id"), administrators, async (c) => {
    const id = idIn(c);
    const form = await readForm(c, Merge);
    if (!form.ok) return c.redirect(organisationPaths.merge(id), 303);
    return once(c, async (act) => {
      await mergeOrganisations(act, id, form.input.met);
      return `${organisationPaths.manage(form.input.met)}?gelukt=samengevoegd`;
    });
  });

const saved = (id: string): `/${string}` => `${organisationPaths.manage(id)}?gelukt=bewaard`;

/** The one organisation that was meant, or in words why that is not clear. */
async function pick(c: HouseContext, typed: string): Promise<{ readonly id: string } | string> {
  const t = words[c.var.locale].pick;
  const found = await c.var.act((act) => pickOrganisations(act, typed));
  const [only] = found;
  if (only === undefined) return t.none;
  return found.length === 1
    ? only
    : t.several(
        found
          .slice(0, 4)
          .map(({ name }) => `“${name}”`)
          .join(", "),
      );
}

async function closePage(c: HouseContext, typed?: Typed): Promise<Response> {
  const id = idIn(c);
  const page = await c.var.act(async (act) => {
    const { functions, administrators: some } = await whatHangsOn(act, id);
    return { organisation: (await overseenOrganisation(act, id)).organisation, people: functions + some };
  });
  const { locale } = c.var;
  return c.render(<ClosePage {...page} typed={typed} locale={locale} />, {
    title: words[locale].close.title(page.organisation.name),
    status: typed ? 422 : 200,
  });
}
