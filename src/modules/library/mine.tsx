import { Heading, LinkList, Section } from "#design";
import { isoDay } from "#platform/locale";
import type { HouseModule, Waiting } from "#platform/module";
import { deskWords } from "./messages.ts";
import { libraryPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { ownExamples } from "./queries/own-examples.ts";
import { isPeer, myReviews, unlooked } from "./queries/reviews.ts";

/** What one was asked to look at, what came back, and what has to be said to be still right. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return [];
  const t = deskWords[locale].today;
  const day = isoDay(act.now);
  const looks: Waiting[] = (await myReviews(act)).map(({ id, telling, dueAt }) => ({
    ...{ icon: "eye", title: t.look, text: telling.title, href: libraryPaths.review(id), before: dueAt },
  }));
  const own = (await ownExamples(act)).flatMap((example): Waiting[] => {
    const href = libraryPaths.manage(example.id);
    if (example.state === "writing" && example.round > 0)
      return [{ icon: "edit", title: t.returned, text: example.draft?.title ?? "", href }];
    if (example.card && example.card.reviewBy <= day)
      return [
        {
          ...{ icon: "history", title: t.stillRight, text: example.card.title, href },
          before: new Date(`${example.card.listedUntil}T12:00:00Z`),
        },
      ];
    return [];
  });
  const empty = can.standIn(act.actor)
    ? await act.asSystem("tell an editor which examples nobody looks at", unlooked)
    : [];
  return [
    ...looks,
    ...own,
    ...empty.map(
      ({ title }): Waiting => ({
        ...{ icon: "eye", title: t.unlooked, text: title, href: libraryPaths.peers },
      }),
    ),
  ];
};

/** The way to what one wrote and to looking along, for who does either. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return {};
  const t = deskWords[locale].box;
  const count = (await ownExamples(act)).length;
  const peer = await isPeer(act);
  return {
    aside: [
      <Section boxed labelledBy="praktijkvoorbeelden-box">
        <Heading level={2} look={3} id="praktijkvoorbeelden-box">
          {t.title}
        </Heading>
        <LinkList
          items={[
            { href: libraryPaths.mine, title: t.mine(count) },
            ...(peer || count > 0 ? [{ href: libraryPaths.peers, title: t.peers }] : []),
          ]}
        />
      </Section>,
    ],
  };
};
