import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  Content,
  ErrorSummary,
  Form,
  Heading,
  PageHeader,
  Row,
  Section,
  Side,
  Stack,
} from "#design";
import type { FieldErrors, Fields } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { ThemeGroup } from "../queries/groups.ts";
import type { Leaders } from "../queries/leaders.ts";
import { themeOf } from "../theme-of.ts";
import { Done } from "./done.tsx";
import { errorList } from "./error-list.ts";
import { LeaderForm, LeaderList } from "./leaders.tsx";
import { ThemeFields } from "./theme-fields.tsx";

interface Props {
  readonly locale: Locale;
  readonly group: ThemeGroup;
  readonly leaders: Leaders;
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
}

/** A theme group as its own facilitators set it up. */
export const SetUpPage: FC<Props> = ({ locale, group, leaders, formKey, done, values, errors = {} }) => {
  const t = words[locale];
  const facilitators = leaders.facilitators.get(group.id) ?? [];
  return (
    <>
      <PageHeader
        title={t.setUpPage.title}
        lead={t.setUpPage.lead}
        theme={themeOf(group.number)}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/mijn", label: t.mine },
            { href: communityPaths.group(group.slug), label: group.title },
            { href: communityPaths.setUp(group.slug), label: t.setUpPage.title },
          ],
        }}
      >
        <Row>
          <ButtonLink kind="secondary" href={communityPaths.move(group.slug)} icon="arrows-exchange">
            {t.setUpPage.move}
          </ButtonLink>
        </Row>
      </PageHeader>
      <Content theme={themeOf(group.number)}>
        <Side
          aside={
            <Section labelledBy="begeleiders" boxed>
              <Heading level={2} id="begeleiders">
                {t.themePage.facilitators}
              </Heading>
              <LeaderList
                leaders={facilitators}
                waiting={leaders.waiting.filter(({ groupId }) => groupId === group.id)}
                endPath={
                  facilitators.length > 1 ? (person) => communityPaths.leaderEnd(group.slug, person) : null
                }
                locale={locale}
              />
              <LeaderForm
                action={communityPaths.leaders(group.slug)}
                submit={t.manage.inviteFacilitator}
                formKey={formKey}
                values={values}
                errors={errors}
                locale={locale}
              />
            </Section>
          }
        >
          <Stack reading>
            <Done locale={locale} done={done} />
            <Form action={communityPaths.setUp(group.slug)}>
              <ErrorSummary title={t.mends(Object.keys(errors).length)} errors={errorList(errors)} />
              <ThemeFields taken={group.placesTaken} values={values} errors={errors} locale={locale} />
              <Row>
                <Button busyWords={t.saving}>{t.save}</Button>
              </Row>
            </Form>
          </Stack>
        </Side>
      </Content>
    </>
  );
};
