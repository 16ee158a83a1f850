import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { PageHeader } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";

interface Props {
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Where this page is; left out for the page of all answers. */
  readonly here?: string;
  readonly locale: Locale;
  readonly children?: ComponentChildren;
}

/** The head of every page of asking and reading. */
export const QuestionHead: FC<Props> = ({ title, lead, here, locale, children }) => {
  const t = words[locale];
  return (
    <PageHeader
      title={title}
      lead={lead}
      theme={3}
      slug="vraag-en-antwoord"
      breadcrumbs={{
        label: t.crumbs,
        items: [
          { href: "/", label: t.start },
          { href: questionPaths.answers, label: t.section },
          ...(here ? [{ href: here, label: title }] : []),
        ],
      }}
    >
      {children}
    </PageHeader>
  );
};
