import type { FunctionComponent as FC } from "preact";
import { Alert, PageHeader, Text } from "#design";
import { eventPaths, inWords, type Meeting } from "#modules/events";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";

interface Props {
  readonly title: string;
  readonly event: Meeting;
  readonly here: string;
  readonly locale: Locale;
}

/** The head of an organiser's pages about who comes. */
export const DeskHead: FC<Props> = ({ title, event, here, locale }) => (
  <PageHeader
    title={title}
    lead={`${event.title} – ${inWords(event, locale)}`}
    breadcrumbs={{
      label: words[locale].crumbs,
      items: [
        { href: eventPaths.agenda, label: words[locale].agenda },
        { href: eventPaths.manage(event.slug), label: event.title },
        { href: here, label: title, current: true },
      ],
    }}
  />
);

export const DeskDone: FC<{ readonly done: string | undefined; readonly locale: Locale }> = ({
  done,
  locale,
}) => {
  const sentence = done === undefined ? undefined : deskWords[locale].done[done];
  return sentence ? (
    <Alert tone="ok" live="status">
      <Text>{sentence}</Text>
    </Alert>
  ) : null;
};
