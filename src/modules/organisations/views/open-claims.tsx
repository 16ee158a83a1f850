import type { FunctionComponent as FC } from "preact";
import {
  Badge,
  Box,
  Button,
  Disclosure,
  Form,
  Heading,
  Hidden,
  List,
  Row,
  Section,
  Stack,
  Text,
  TextArea,
  Who,
} from "#design";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OpenClaim } from "../queries/claims.ts";
import type { Typed } from "./typed.ts";

interface Props {
  readonly claims: readonly OpenClaim[];
  /** A refusal that came back with something to mend, and of which question. */
  readonly refusal?: (Typed & { readonly id: string }) | undefined;
  /** Shows of which organisation each is. */
  readonly named?: boolean;
  readonly locale: Locale;
}

/** Who asks to administer an organisation, each with a yes and a no. */
export const OpenClaims: FC<Props> = ({ claims, refusal, named, locale }) => {
  const t = words[locale];
  if (claims.length === 0) return null;
  return (
    <Section labelledBy="beheervragen">
      <Heading level={2} id="beheervragen">
        {t.claim.open}
      </Heading>
      <Text>{t.claim.openText}</Text>
      <List>
        {claims.map((claim) => (
          <Box key={claim.id}>
            <Stack>
              <Row apart>
                <Who
                  portrait={claim.portrait}
                  name={claim.name || t.unnamed}
                  note={named ? `${claim.email}. ${claim.organisationName}` : claim.email}
                />
                <Badge icon={claim.atOwnDomain ? "circle-check" : "alert-triangle"}>
                  {claim.atOwnDomain ? t.claim.atOwnDomain : t.claim.notAtOwnDomain}
                </Badge>
              </Row>
              <Text>“{claim.reason}”</Text>
              <Row>
                <Form action={organisationPaths.grantClaim(claim.id)}>
                  <Button>
                    {t.claim.grant}
                    <Hidden>{t.claim.grantOf(claim.name)}</Hidden>
                  </Button>
                </Form>
              </Row>
              <Disclosure
                summary={
                  <>
                    {t.claim.refuse}
                    <Hidden>{t.claim.refuseOf(claim.name)}</Hidden>
                  </>
                }
                open={refusal?.id === claim.id}
              >
                <Form action={organisationPaths.refuseClaim(claim.id)}>
                  <TextArea
                    name="reden"
                    id={`veld-reden-${claim.id}`}
                    label={t.claim.why}
                    value={refusal?.id === claim.id ? fieldValue(refusal.values, "reden") : ""}
                    error={refusal?.id === claim.id ? refusal.errors.reden : undefined}
                    rows={2}
                    maxLength={600}
                    required
                  />
                  <Row>
                    <Button kind="secondary">{t.claim.refuse}</Button>
                  </Row>
                </Form>
              </Disclosure>
            </Stack>
          </Box>
        ))}
      </List>
    </Section>
  );
};
