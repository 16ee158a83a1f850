import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Card, Content, Link, List, PageHeader, ProseBlock, Stack, Text } from "#design";
import { proseOf } from "#platform/html";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { newsletterPaths } from "../paths.ts";
import type { IssueWithItems } from "../queries/issues.ts";

interface Props {
  readonly issue: IssueWithItems;
  readonly locale: Locale;
  /** What stands above it at the desk, where it is a preview. */
  readonly children?: ComponentChildren;
}

/** An issue as it goes, or went, to everyone. */
export const IssuePage: FC<Props> = ({ issue, locale, children }) => {
  const { home, crumbs, title, kinds, issue: t } = words[locale];
  return (
    <>
      <PageHeader
        title={issue.subject || title}
        lead={issue.startedAt ? t.sentOn(plainDay(isoDay(issue.startedAt), locale)) : undefined}
        theme={2}
        breadcrumbs={{
          label: crumbs,
          items: [
            { href: "/", label: home },
            { href: newsletterPaths.front, label: title },
          ],
        }}
      />
      <Content theme={2}>
        <Stack reading gap="wide">
          {children}
          {issue.intro !== "" && <ProseBlock html={proseOf(issue.intro)} />}
          {issue.items.length === 0 ? (
            <Text>{t.nothing}</Text>
          ) : (
            <List>
              {issue.items.map(({ kind, itemId, title, teaser, path }) => (
                <Card
                  key={itemId}
                  href={path}
                  title={title}
                  level={2}
                  text={teaser}
                  meta={[{ text: kinds[kind] }]}
                />
              ))}
            </List>
          )}
          {issue.startedAt && (
            <Text>
              <Link href={newsletterPaths.front}>{t.subscribe}</Link>
            </Text>
          )}
        </Stack>
      </Content>
    </>
  );
};
