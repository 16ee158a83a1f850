import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Alert, PageHeader, Text } from "#design";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { eventPaths } from "../paths.ts";

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly lead?: string;
  /** The address of this page, last in the crumbs. */
  readonly here: string;
  /** The event it is about, between the desk and this page. */
  readonly event?: { readonly slug: string; readonly title: string };
  readonly above?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The head of the pages for organisers: quiet, with the way back. */
export const DeskHeader: FC<Props> = ({ locale, title, lead, here, event, above, children }) => (
  <PageHeader
    title={title}
    lead={lead}
    above={above}
    breadcrumbs={{
      label: words[locale].crumbs,
      items: [
        { href: eventPaths.agenda, label: words[locale].agenda.title },
        { href: eventPaths.desk, label: deskWords[locale].title },
        ...(event ? [{ href: eventPaths.manage(event.slug), label: event.title }] : []),
        ...(here === eventPaths.desk ? [] : [{ href: here, label: title }]),
      ].filter(({ href }, i, all) => all.findIndex((item) => item.href === href) === i),
    }}
  >
    {children}
  </PageHeader>
);

/** What has just been done, in the words that belong to `?gelukt=` in the address. */
export const DeskDone: FC<{ readonly locale: Locale; readonly done: string | undefined }> = ({
  locale,
  done,
}) => {
  const sentence = done === undefined ? undefined : deskWords[locale].done[done];
  if (!sentence) return null;
  return (
    <Alert tone="ok" live="status">
      <Text>{sentence}</Text>
    </Alert>
  );
};
