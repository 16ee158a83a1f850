import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Alert, PageHeader, Text } from "#design";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { newsPaths } from "../paths.ts";

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** Where this page is; left out for the desk itself. */
  readonly here?: string;
  readonly locale: Locale;
  readonly children?: ComponentChildren;
}

/** The head of every page of the desk. */
export const DeskHead: FC<Props> = ({ title, lead, here, locale, children }) => (
  <PageHeader
    title={title}
    lead={lead}
    theme={2}
    breadcrumbs={{
      label: words[locale].crumbs,
      items: [
        { href: "/", label: words[locale].home },
        { href: newsPaths.list, label: words[locale].list.title },
        { href: newsPaths.desk, label: deskWords[locale].title, current: here === undefined },
        ...(here ? [{ href: here, label: title, current: true }] : []),
      ],
    }}
  >
    {children}
  </PageHeader>
);

/** Says that it worked. */
export const Done: FC<{ readonly done: string | undefined; readonly locale: Locale }> = ({
  done,
  locale,
}) => {
  const sentence = done === undefined ? undefined : deskWords[locale].done[done];
  return sentence === undefined ? null : (
    <Alert tone="ok" live="status">
      <Text>{sentence}</Text>
    </Alert>
  );
};
