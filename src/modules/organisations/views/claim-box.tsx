import type { FunctionComponent as FC } from "preact";
import { Alert, Box, Button, ButtonLink, ErrorSummary, Form, Heading, Row, Text, TextArea } from "#design";
import { peoplePaths } from "#modules/people";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { Asking } from "../queries/organisation-page.ts";
import { onDay } from "./official-facts.tsx";
import { errorList, type Typed } from "./typed.ts";

interface Props {
  readonly organisationId: string;
  /** Null for who is not signed in. */
  readonly asking: Asking | null;
  readonly formKey: string;
  readonly typed: Typed | undefined;
  readonly locale: Locale;
}

/** Where someone who works at an organisation asks to administer it, and sees what became of that. */
export const ClaimBox: FC<Props> = ({ organisationId, asking, formKey, typed, locale }) => {
  const t = words[locale].claim;
  const claim = asking?.claim;
  const page = organisationPaths.organisation(organisationId);
  return (
    <Box id="beheer">
      <Heading level={2} look={3}>
        {t.title}
      </Heading>
      {asking === null ? (
        <>
          <Text>{t.text}</Text>
          <Row>
            <ButtonLink
              kind="secondary"
              href={`${peoplePaths.signIn}?${new URLSearchParams({ naar: page })}`}
            >
              {t.signIn}
            </ButtonLink>
          </Row>
        </>
      ) : claim && claim.settledAs === null ? (
        <>
          <Text>{t.waiting(onDay(claim.claimedAt, locale))}</Text>
          <Form action={organisationPaths.withdrawClaim(claim.id)}>
            <Button kind="secondary">{t.withdraw}</Button>
          </Form>
        </>
      ) : (
        <>
          {claim?.settledAs === "refused" && (
            <Alert tone="info" title={t.refused} level={3}>
              <Text>“{claim.answer}”</Text>
              <Text>{t.again}</Text>
            </Alert>
          )}
          <Text>
            {t.text} {asking.ownDomain ? t.own(asking.ownDomain) : t.other}
          </Text>
          <Form action={organisationPaths.claim(organisationId)} formKey={formKey}>
            <ErrorSummary
              title={words[locale].mends(errorList(typed?.errors).length)}
              errors={errorList(typed?.errors)}
            />
            <TextArea
              name="toelichting"
              label={t.reason}
              help={t.reasonHelp}
              value={fieldValue(typed?.values, "toelichting")}
              error={typed?.errors.toelichting}
              rows={3}
              maxLength={600}
              required
            />
            <Button full>{t.submit}</Button>
          </Form>
        </>
      )}
    </Box>
  );
};
