import type { FunctionComponent as FC } from "preact";
import { Tabs } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";

interface Props {
  readonly current: "toCome" | "past" | "mine";
  readonly locale: Locale;
}

/** What is to come, what has been, and what is one's own. */
export const AgendaTabs: FC<Props> = ({ current, locale }) => {
  const t = words[locale].agenda;
  return (
    <Tabs
      label={t.tabs}
      items={[
        { href: eventPaths.agenda, label: t.toCome, current: current === "toCome" },
        { href: eventPaths.past, label: t.past, current: current === "past" },
        { href: eventPaths.mine, label: t.mine, current: current === "mine" },
      ]}
    />
  );
};
