import type { FunctionComponent as FC } from "preact";
import { Button, Content, ErrorSummary, Form, Hidden, PageHeader, Row, Stack, TextField } from "#design";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { HeldFunction } from "../queries/held-function.ts";
import { onDay } from "./official-facts.tsx";
import { errorList, type Typed } from "./typed.ts";

interface Props {
  readonly held: HeldFunction;
  readonly typed: Typed | undefined;
  readonly locale: Locale;
}

/** One function of someone, where the administrator sets its last day. */
export const FunctionPage: FC<Props> = ({ held, typed, locale }) => {
  const t = words[locale];
  const desk = organisationPaths.people(held.organisation.id);
  return (
    <>
      <PageHeader
        title={held.title}
        lead={`${held.name || t.unnamed}. ${t.since} ${onDay(held.since, locale)}`}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: organisationPaths.organisation(held.organisation.id), label: held.organisation.name },
            { href: desk, label: t.desk.title },
            { href: organisationPaths.function(held.id), label: held.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading>
          <Form action={organisationPaths.function(held.id)}>
            <ErrorSummary
              title={t.mends(errorList(typed?.errors).length)}
              errors={errorList(typed?.errors)}
            />
            <TextField
              name="op"
              type="date"
              label={t.dates.lastDay}
              value={typed ? fieldValue(typed.values, "op") : (held.lastDay ?? "")}
              error={typed?.errors.op}
              short
              required
            />
            <Row>
              <Button>
                {t.dates.setLastDay}
                <Hidden>{t.dates.lastDayOf(held.title, held.name)}</Hidden>
              </Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
