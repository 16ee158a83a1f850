import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { WorkPage } from "#design";
import { peoplePaths } from "#modules/people";
import type { FieldErrors } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** Where this page is, and the pages above it. */
  readonly trail: readonly { readonly href: string; readonly label: string }[];
  readonly said?: string | undefined;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
  readonly children: ComponentChildren;
}

/** What every page of this module stands in. */
export const Frame: FC<Props> = ({ trail, errors = {}, locale, ...page }) => (
  <WorkPage
    {...page}
    breadcrumbs={{
      label: words[locale].crumbs,
      items: [{ href: peoplePaths.mine, label: words[locale].start }, ...trail],
    }}
    mends={words[locale].mends(Object.keys(errors).length)}
    errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
  />
);
