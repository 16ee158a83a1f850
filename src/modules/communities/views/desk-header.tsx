import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { PageHeader } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly lead?: string;
  /** The address of this page, last in the crumbs. */
  readonly here: string;
  /** The community it is about, between the desk and this page. */
  readonly community?: { readonly slug: string; readonly title: string };
  readonly above?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The head of the pages for organisers: quiet, with the way back. */
export const DeskHeader: FC<Props> = ({ locale, title, lead, here, community, above, children }) => {
  const t = words[locale];
  return (
    <PageHeader
      title={title}
      lead={lead}
      above={above}
      breadcrumbs={{
        label: t.crumbs,
        items: [
          { href: "/", label: t.start },
          { href: communityPaths.desk, label: t.desk },
          ...(community ? [{ href: communityPaths.manage(community.slug), label: community.title }] : []),
          ...(here === communityPaths.desk ? [] : [{ href: here, label: title }]),
        ].filter(({ href }, i, all) => all.findIndex((item) => item.href === href) === i),
      }}
    >
      {children}
    </PageHeader>
  );
};
