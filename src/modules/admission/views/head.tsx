import type { FunctionComponent as FC } from "preact";
import { PageHeader } from "#design";
import { eventPaths, inWords, type ListedMeeting } from "#modules/events";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

interface Props {
  readonly title: string;
  readonly event: ListedMeeting;
  readonly here: string;
  readonly locale: Locale;
}

/** The head of the pages about coming to one event: which, when, where, and the way back. */
export const EventHead: FC<Props> = ({ title, event, here, locale }) => (
  <PageHeader
    title={title}
    lead={`${event.title} – ${inWords(event, locale)}`}
    breadcrumbs={{
      label: words[locale].crumbs,
      items: [
        { href: eventPaths.agenda, label: words[locale].agenda },
        { href: eventPaths.event(event.slug), label: event.title },
        { href: here, label: title, current: true },
      ],
    }}
  />
);
