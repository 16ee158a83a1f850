import { myGroups } from "#modules/communities";
import { eventsById } from "#modules/events";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { aftercarePaths } from "./paths.ts";
import { waitingFor } from "./queries/remains.ts";

/** Dilemmas from a meeting that wait for the group one leads. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  const led = (await myGroups(act)).filter(({ role, readOnly }) => role === "facilitator" && !readOnly);
  const waiting = await waitingFor(
    act,
    led.map(({ id }) => id),
  );
  const events = await eventsById(
    act,
    waiting.map(({ eventId }) => eventId),
  );
  const t = words[locale].dilemma;
  return waiting.map(({ id, eventId }) => ({
    icon: "bulb" as const,
    title: t.waiting,
    text: t.waitingText(events.find((each) => each.id === eventId)?.title ?? ""),
    href: aftercarePaths.dilemma(id),
  }));
};
