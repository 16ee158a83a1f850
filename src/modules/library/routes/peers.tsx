import { Hono } from "hono";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  members,
} from "#platform/http";
import {
  answerReview,
  becomePeer,
  declineReview,
  standIn,
  stopBeingPeer,
} from "../commands/answer-review.ts";
import { deskWords } from "../messages.ts";
import { libraryPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import { definitionOf } from "../queries/definition.ts";
import { isPeer, myReview, myReviews, unlooked } from "../queries/reviews.ts";
import { type Answers, questions } from "../questions.ts";
import { PeersPage, ReviewPage } from "../views/peers-page.tsx";

const section = paths.list;
const longestRemark = 1000;

/** Looking at what others wrote, with five fixed questions. */
export const peerRoutes = new Hono<AppEnv>()
  .get(paths.peers, members, async (c) => {
    const { locale } = c.var;
    const page = await c.var.act(async (act) => ({
      reviews: await myReviews(act),
      isPeer: await isPeer(act),
      unlooked: can.standIn(act.actor)
        ? await act.asSystem("show an editor which examples nobody looks at", unlooked)
        : [],
    }));
    return c.render(<PeersPage {...page} done={c.req.query("gelukt")} locale={locale} />, {
      title: deskWords[locale].peers.title,
      section,
    });
  })
  .post(paths.peers, members, async (c) => {
    const joins = fieldValue(await formFields(c), "meelezen") === "ja";
    await c.var.act((act) => (joins ? becomePeer(act) : stopBeingPeer(act)));
    return c.redirect(`${paths.peers}?gelukt=${joins ? "ja" : "nee"}`, 303);
  })
  .get(paths.review(":id"), members, (c) => reviewPage(c))
  .post(paths.review(":id"), members, async (c) => {
    await c.var.act((act) => myReview(act, idIn(c)));
    const values = await formFields(c);
    const errors = whatIsMissing(values, c);
    if (Object.keys(errors).length > 0) return reviewPage(c, { values, errors });
    await c.var.act((act) => answerReview(act, idIn(c), answersIn(values)));
    return c.redirect(`${paths.peers}?gelukt=gekeken`, 303);
  })
  .post(paths.declineReview(":id"), members, async (c) => {
    await c.var.act((act) => declineReview(act, idIn(c)));
    return c.redirect(`${paths.peers}?gelukt=afgezegd`, 303);
  })
  .post(paths.takeReview(":id"), members, async (c) => {
    const seat = await c.var.act((act) => standIn(act, idIn(c)));
    return c.redirect(paths.review(seat), 303);
  });

const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

/** Each question asks yes or no, and a no what could be better. */
function whatIsMissing(values: Fields, c: HouseContext): FieldErrors {
  const t = deskWords[c.var.locale].review;
  const errors: Record<string, string> = {};
  for (const [i, question] of questions.entries()) {
    const said = fieldValue(values, question);
    if (said !== "ja" && said !== "nee") errors[question] = t.answerMissing(i + 1);
    else if (said === "nee" && remarkOn(values, question) === "")
      errors[`${question}-remark`] = t.remarkMissing(i + 1);
  }
  return errors;
}

const answersIn = (values: Fields): Answers =>
  Object.fromEntries(
    questions.map((question) => {
      const yes = fieldValue(values, question) === "ja";
      return [question, { yes, remark: yes ? "" : remarkOn(values, question) }];
    }),
  ) as Answers;

const remarkOn = (values: Fields, question: string): string =>
  fieldValue(values, `${question}-remark`).trim().slice(0, longestRemark);

async function reviewPage(c: HouseContext, back?: { readonly values: Fields; readonly errors: FieldErrors }) {
  const { locale } = c.var;
  const page = await c.var.act(async (act) => ({
    review: await myReview(act, idIn(c)),
    definition: await definitionOf(act),
  }));
  return c.render(
    <ReviewPage {...page} values={back?.values ?? {}} errors={back?.errors ?? {}} locale={locale} />,
    {
      title: deskWords[locale].review.title(page.review.telling.title),
      section,
      status: back ? 422 : 200,
    },
  );
}
