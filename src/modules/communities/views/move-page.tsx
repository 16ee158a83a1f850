import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Content,
  Empty,
  ErrorSummary,
  Form,
  PageHeader,
  Row,
  Select,
  Stack,
  TextArea,
} from "#design";
import { type FieldErrors, type Fields, fieldOf } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { ThemeGroup } from "../queries/groups.ts";
import type { MovePage as Page } from "../queries/move-page.ts";
import { themeOf } from "../theme-of.ts";
import { Done } from "./done.tsx";
import { errorList } from "./error-list.ts";

interface Props extends Page {
  readonly locale: Locale;
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
}

/** Moving someone out of the group, with words for both groups. */
export const MovePage: FC<Props> = (props) => {
  const { group, started, members, others, locale, formKey, done, values, errors = {} } = props;
  const { movePage: t, mends, crumbs, mine, optional } = words[locale];
  const field = fieldOf(values, errors);
  return (
    <>
      <PageHeader
        title={t.title}
        lead={started ? t.leadAfter : t.leadBefore}
        theme={themeOf(group.number)}
        breadcrumbs={{
          label: crumbs,
          items: [
            { href: "/mijn", label: mine },
            { href: communityPaths.group(group.slug), label: group.title },
            { href: communityPaths.move(group.slug), label: t.title },
          ],
        }}
      />
      <Content theme={themeOf(group.number)}>
        <Stack reading>
          <Done locale={locale} done={done} />
          {members.length === 0 ? (
            <Empty level={2} title={t.nobody} text={t.nobodyText} />
          ) : (
            <Form action={communityPaths.move(group.slug)} formKey={formKey}>
              <ErrorSummary title={mends(Object.keys(errors).length)} errors={errorList(errors)} />
              <Select
                {...field("person")}
                label={t.who}
                empty={t.whoEmpty}
                options={members.map(({ id, name, organisationName }) => ({
                  value: id,
                  label: [name, organisationName].filter(Boolean).join(", "),
                }))}
              />
              <Select
                {...field("to")}
                label={t.to}
                empty={t.toEmpty}
                options={others.map((other) => ({
                  value: other.id,
                  label: isFull(other) ? `${other.title} (${t.full})` : other.title,
                  disabled: isFull(other),
                }))}
              />
              <TextArea
                {...field("reason")}
                label={t.reason}
                help={t.reasonHelp}
                optional={started ? undefined : optional}
                maxLength={500}
              />
              <Row>
                <Button busyWords={t.busy}>{t.submit}</Button>
              </Row>
            </Form>
          )}
        </Stack>
      </Content>
    </>
  );
};

const isFull = ({ places, placesTaken }: ThemeGroup): boolean => placesTaken >= places;
