import type { FunctionComponent as FC } from "preact";
import { Button, Content, Disclosure, ErrorSummary, Form, Heading, Row, Section, Side, Stack } from "#design";
import type { FieldErrors, Fields } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { Community } from "../queries/community.ts";
import type { ThemeGroup } from "../queries/groups.ts";
import type { Leaders } from "../queries/leaders.ts";
import { DeskHeader } from "./desk-header.tsx";
import { Done } from "./done.tsx";
import { errorList } from "./error-list.ts";
import { LeaderForm, LeaderList } from "./leaders.tsx";
import { ThemeFields } from "./theme-fields.tsx";

interface Props {
  readonly locale: Locale;
  readonly community: Community;
  /** Null for a theme to add. */
  readonly theme: ThemeGroup | null;
  readonly leaders: Leaders | null;
  readonly formKey: string;
  readonly done?: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
}

/** A theme group as its organiser sets it up. */
export const ThemePage: FC<Props> = ({
  locale,
  community,
  theme,
  leaders,
  formKey,
  done,
  values,
  errors = {},
}) => {
  const t = words[locale];
  const here =
    theme === null
      ? communityPaths.newTheme(community.slug)
      : communityPaths.theme(community.slug, theme.number);
  const form = (
    <Stack reading gap="wide">
      <Done locale={locale} done={done} />
      <Form action={here} formKey={formKey}>
        <ErrorSummary title={t.mends(Object.keys(errors).length)} errors={errorList(errors)} />
        <ThemeFields taken={theme?.placesTaken ?? 0} values={values} errors={errors} locale={locale} />
        <Row>
          <Button busyWords={t.saving}>{t.save}</Button>
        </Row>
      </Form>
      {theme !== null && theme.placesTaken === 0 && (
        <Disclosure summary={t.themePage.remove}>
          <Form action={communityPaths.themeRemoval(community.slug, theme.number)}>
            <Button kind="secondary" icon="trash">
              {t.themePage.remove}
            </Button>
          </Form>
        </Disclosure>
      )}
    </Stack>
  );
  return (
    <>
      <DeskHeader
        locale={locale}
        title={theme === null ? t.themePage.add : theme.title}
        community={community}
        here={here}
      />
      <Content>
        {theme === null || leaders === null ? (
          form
        ) : (
          <Side
            aside={
              <Section labelledBy="begeleiders" boxed>
                <Heading level={2} id="begeleiders">
                  {t.themePage.facilitators}
                </Heading>
                <LeaderList
                  leaders={leaders.facilitators.get(theme.id) ?? []}
                  waiting={leaders.waiting.filter(({ groupId }) => groupId === theme.id)}
                  endPath={(person) => communityPaths.themeLeaderEnd(community.slug, theme.number, person)}
                  locale={locale}
                />
                <LeaderForm
                  action={communityPaths.themeLeaders(community.slug, theme.number)}
                  submit={t.manage.inviteFacilitator}
                  formKey={formKey}
                  values={values}
                  errors={errors}
                  locale={locale}
                />
              </Section>
            }
          >
            {form}
          </Side>
        )}
      </Content>
    </>
  );
};
