import { Hono } from "hono";
import {
  type AppEnv,
  administrators,
  type FieldErrors,
  type Fields,
  type HouseContext,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { addTopic, appointCoordinator, removeHoliday, setHoliday } from "../commands/set-up.ts";
import { coordinatorForm, holidayForm, noHolidayForm, setupWords, topicForm } from "../forms.desk.ts";
import { deskWords } from "../messages.ts";
import { questionPaths as paths } from "../paths.ts";
import { setup } from "../queries/setup.ts";
import { SetupPage } from "../views/setup-page.tsx";

/** Setting the desk up: for who runs the site. */
export const setupRoutes = new Hono<AppEnv>()
  .get(paths.setup, administrators, (c) => page(c))
  .post(paths.setup, administrators, async (c) => {
    const form = await readForm(c, topicForm, setupWords(deskWords[c.var.locale]));
    if (!form.ok) return page(c, form.values, form.errors);
    return once(c, async (act) => {
      const { naamNl, naamEn, huis, termijn, meelezer, regio } = form.input;
      await addTopic(act, {
        ...{ titleNl: naamNl, titleEn: naamEn, house: huis, termDays: termijn },
        ...{ secondReader: meelezer !== undefined, holidayRegion: regio === "" ? null : regio },
      });
      return `${paths.setup}?gelukt=onderwerp`;
    });
  })
  .post(paths.setupCoordinator, administrators, async (c) => {
    const form = await readForm(c, coordinatorForm, setupWords(deskWords[c.var.locale]));
    if (!form.ok) return page(c, form.values, form.errors);
    const { onderwerp, naam, email } = form.input;
    await c.var.act((act) => appointCoordinator(act, onderwerp, { name: naam, email }));
    return c.redirect(`${paths.setup}?gelukt=coordinator`, 303);
  })
  .post(paths.setupHoliday, administrators, async (c) => {
    const form = await readForm(c, holidayForm, setupWords(deskWords[c.var.locale]));
    if (!form.ok) return page(c, form.values, form.errors);
    const { vakantieregio, vakantie, eerste, laatste } = form.input;
    await c.var.act((act) =>
      setHoliday(act, { region: vakantieregio, name: vakantie, firstDay: eerste, lastDay: laatste }),
    );
    return c.redirect(`${paths.setup}?gelukt=vakantie`, 303);
  })
  .post(paths.removeHoliday, administrators, async (c) => {
    const form = await readForm(c, noHolidayForm, setupWords(deskWords[c.var.locale]));
    if (!form.ok) return page(c, form.values, form.errors);
    const [region, firstDay] = form.input.weg;
    await c.var.act((act) => removeHoliday(act, { region, firstDay }));
    return c.redirect(`${paths.setup}?gelukt=vakantieweg`, 303);
  });

async function page(c: HouseContext, values: Fields = {}, errors?: FieldErrors) {
  const { locale } = c.var;
  return c.render(
    <SetupPage
      {...(await c.var.act(setup))}
      formKey={newId()}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values}
      errors={errors}
      locale={locale}
    />,
    { title: deskWords[locale].setup.title, status: errors ? 422 : 200 },
  );
}
