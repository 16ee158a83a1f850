import type { FunctionComponent as FC } from "preact";
import { StateBadge } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { ThemeGroup } from "../queries/groups.ts";

/** From here on a group is called almost full. */
const few = 3;

/** How many places are left, in icon, colour and words. */
export const PlacesBadge: FC<{
  readonly group: Pick<ThemeGroup, "places" | "placesTaken">;
  readonly locale: Locale;
}> = ({ group, locale }) => {
  const t = words[locale].community;
  const left = group.places - group.placesTaken;
  if (left === 0) return <StateBadge state="full">{t.full}</StateBadge>;
  return <StateBadge state={left <= few ? "almost" : "open"}>{t.left(left)}</StateBadge>;
};
