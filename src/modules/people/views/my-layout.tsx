import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Alert, Content, PageHeader, Stack, Tabs } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";

interface Props {
  readonly locale: Locale;
  readonly title: string;
  readonly lead: string;
  /** The address of this page. */
  readonly current: string;
  /** The part it belongs to, when it is not one of its own. */
  readonly part?: string;
  /** The word of `?gelukt=`, when something has just worked. */
  readonly done?: string | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every page about one's own account. */
export const MyLayout: FC<Props> = ({ locale, title, lead, current, part = current, done, children }) => {
  const t = words[locale].account;
  const said = done === undefined ? undefined : (t.done as Readonly<Record<string, string>>)[done];
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        slug="mijn-account"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: peoplePaths.mine, label: t.mine },
            { href: current, label: title },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          <Tabs
            label={t.parts}
            items={[
              { href: peoplePaths.profile, label: t.profile, icon: "user" as const },
              { href: peoplePaths.sessions, label: t.sessions, icon: "device-desktop" as const },
              { href: peoplePaths.passkeys, label: t.passkeys, icon: "fingerprint" as const },
              { href: peoplePaths.data, label: t.data, icon: "file-text" as const },
            ].map((item) => ({ ...item, current: item.href === part }))}
          />
          {said && (
            <Alert tone="ok" live="status">
              <p>{said}</p>
            </Alert>
          )}
          {children}
        </Stack>
      </Content>
    </>
  );
};
