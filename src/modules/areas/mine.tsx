import type { HouseModule } from "#platform/module";
import { madeAreas } from "./queries/made-areas.ts";
import { AreasPanel } from "./views/mine-panel.tsx";

/** The areas that someone made, and the way to make one. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return {};
  const areas = (await madeAreas(act)).filter(({ isMine, ended }) => isMine && !ended);
  return { aside: [<AreasPanel areas={areas} locale={locale} />] };
};
