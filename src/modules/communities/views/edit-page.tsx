import type { FunctionComponent as FC } from "preact";
import { Button, Content, ErrorSummary, Form, Row, Stack } from "#design";
import type { FieldErrors, Fields } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { Community } from "../queries/community.ts";
import { CommunityFields } from "./community-fields.tsx";
import { DeskHeader } from "./desk-header.tsx";
import { errorList } from "./error-list.ts";

interface Props {
  readonly locale: Locale;
  readonly community: Community;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
}

/** The words of a community, to rewrite at any time. */
export const EditPage: FC<Props> = ({ locale, community, values, errors = {} }) => {
  const t = words[locale];
  return (
    <>
      <DeskHeader
        locale={locale}
        title={t.editPage.title}
        community={community}
        here={communityPaths.edit(community.slug)}
      />
      <Content>
        <Stack reading>
          <Form action={communityPaths.edit(community.slug)}>
            <ErrorSummary title={t.mends(Object.keys(errors).length)} errors={errorList(errors)} />
            <CommunityFields values={values} errors={errors} locale={locale} />
            <Row>
              <Button busyWords={t.saving}>{t.save}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
