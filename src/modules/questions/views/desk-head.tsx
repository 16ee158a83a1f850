import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { PageHeader } from "#design";
import { peoplePaths } from "#modules/people";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { questionPaths } from "../paths.ts";

interface Props {
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Where this page is; left out for the desk itself. */
  readonly here?: string;
  /** For who may not be behind the desk: the way up does not lead there. */
  readonly apart?: boolean;
  readonly locale: Locale;
}

/** The head of every page behind the desk. */
export const DeskHead: FC<Props> = ({ title, lead, here, apart, locale }) => (
  <PageHeader
    title={title}
    lead={lead}
    theme={3}
    breadcrumbs={{
      label: words[locale].crumbs,
      items: [
        { href: peoplePaths.mine, label: words[locale].start },
        ...(apart ? [] : [{ href: questionPaths.desk, label: deskWords[locale].desk.title }]),
        ...(here ? [{ href: here, label: title }] : []),
      ],
    }}
  />
);
