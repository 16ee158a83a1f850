import { currentCommunity } from "#modules/communities";
import type { HouseModule } from "#platform/module";
import { openIn } from "./queries/sessions.ts";
import { ProgrammeBox } from "./views/programme-box.tsx";

/** The way to the programme, for who is in the year that goes on or organises it. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  const community = await currentCommunity(act);
  const open = community && (await openIn(act, community));
  return open == null
    ? {}
    : {
        aside: [<ProgrammeBox slug={community!.slug} title={community!.title} open={open} locale={locale} />],
      };
};
