import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Content,
  Form,
  Heading,
  LinkList,
  PageHeader,
  Row,
  SearchBox,
  Stack,
  Tasks,
  Text,
} from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { Organisation } from "../queries/functions-of.ts";
import type { Hanging } from "../queries/merge-preview.ts";
import type { Named } from "../queries/organisation-facts.ts";

interface Props {
  readonly double: Organisation;
  /** What was typed to find the one that stays. */
  readonly typed: string;
  readonly found: readonly Named[];
  readonly hanging: Hanging;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Where who looks after the platform says which other organisation is the same, and sees what goes along before it does. */
export const MergePage: FC<Props> = ({ double, typed, found, hanging, formKey, locale }) => {
  const t = words[locale];
  const [stays] = found;
  return (
    <>
      <PageHeader
        title={t.merge.title(double.name)}
        lead={t.merge.lead}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: organisationPaths.all, label: t.all.title },
            { href: organisationPaths.manage(double.id), label: double.name },
            { href: organisationPaths.merge(double.id), label: t.merge.link, current: true },
          ],
        }}
      >
        <SearchBox
          action={organisationPaths.merge(double.id)}
          name="met"
          label={t.merge.search}
          button={t.merge.searchButton}
          value={found.length === 1 ? stays?.name : typed}
          example={t.merge.example}
        />
      </PageHeader>
      <Content>
        <Stack reading>
          {typed === "" ? (
            <Text>{t.merge.search}</Text>
          ) : found.length === 0 ? (
            <Text>{t.pick.none}</Text>
          ) : found.length > 1 ? (
            <>
              <Heading level={2}>{t.merge.choose}</Heading>
              <LinkList
                items={found.map(({ id, name }) => ({
                  href: `${organisationPaths.merge(double.id)}?${new URLSearchParams({ met: id })}`,
                  title: name,
                }))}
              />
            </>
          ) : (
            <>
              <Heading level={2}>{t.merge.keeps(stays!.name)}</Heading>
              <Text>{t.merge.moves}</Text>
              <Tasks
                items={(["functions", "administrators", "invitations", "claims", "numbers", "names"] as const)
                  .filter((what) => hanging[what] > 0)
                  .map((what) => ({ icon: "arrow-right" as const, text: t.merge[what](hanging[what]) }))}
              />
              <Alert tone="warning">
                <Text>{t.merge.warning}</Text>
              </Alert>
              <Form action={organisationPaths.merge(double.id)} formKey={formKey}>
                <input type="hidden" name="met" value={stays!.id} />
                <Row>
                  <Button>{t.merge.submit}</Button>
                </Row>
              </Form>
            </>
          )}
        </Stack>
      </Content>
    </>
  );
};
