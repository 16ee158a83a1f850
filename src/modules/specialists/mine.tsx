import { Heading, LinkList, Section } from "#design";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { specialistPaths as paths } from "./paths.ts";
import { can } from "./policy.ts";
import { myProfiles } from "./queries/directory.ts";
import { myTurns } from "./queries/on-call.ts";

/** A call waits for whose turn it is, until it goes to the next. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  const t = words[locale].today;
  return (await myTurns(act)).map(({ requestId, until }) => ({
    icon: "phone" as const,
    title: t.title,
    text: t.text,
    href: paths.request(requestId),
    before: until,
  }));
};

/** The way to the directory; for who stands in it, to what they say of themselves. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return {};
  const t = words[locale].mine;
  const listed = (await myProfiles(act)).length > 0;
  return {
    aside: [
      <Section key="procesregisseurs" boxed labelledBy="procesregisseurs">
        <Heading level={2} look={3} id="procesregisseurs">
          {t.title}
        </Heading>
        <LinkList
          items={[
            { href: paths.directory, title: t.find },
            ...(listed ? [{ href: paths.availability, title: t.availability }] : []),
            ...(can.run(act.actor) ? [{ href: paths.setup, title: t.setup }] : []),
          ]}
        />
      </Section>,
    ],
  };
};
