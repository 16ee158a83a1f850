import { Heading, LinkList, Section } from "#design";
import type { HouseModule, Waiting } from "#platform/module";
import { deskWords } from "./messages.ts";
import { newsPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { desk } from "./queries/desk.ts";

/** What waits for a second pair of eyes, and what came back to who wrote it. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  const { actor } = act;
  if (actor.kind !== "person" || !can.edit(actor)) return [];
  const t = deskWords[locale];
  const { open } = await desk(act);
  return open.flatMap((article): Waiting[] => {
    const { id, draft, stage, writtenBy, remark, publishAt } = article;
    const text = draft?.title || t.untitled;
    if (can.approve(actor, article))
      return [
        {
          ...{ icon: "eye", title: t.today.read, text, href: newsPaths.look(id) },
          ...(publishAt ? { before: publishAt } : {}),
        },
      ];
    return stage === "writing" && remark !== "" && writtenBy === actor.id
      ? [{ icon: "edit", title: t.today.back, text, href: newsPaths.edit(id) }]
      : [];
  });
};

/** The way to the desk, for editors. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (!can.edit(act.actor)) return {};
  const t = deskWords[locale].box;
  return {
    aside: [
      <Section boxed labelledBy="redactie-box">
        <Heading level={2} look={3} id="redactie-box">
          {t.title}
        </Heading>
        <LinkList items={[{ href: newsPaths.desk, title: t.desk }]} />
      </Section>,
    ],
  };
};
