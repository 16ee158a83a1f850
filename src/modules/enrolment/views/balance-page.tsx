import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  Content,
  Empty,
  Form,
  Heading,
  PageHeader,
  Row,
  Seats,
  Section,
  Stack,
  Text,
} from "#design";
import { type Community, themeOf } from "#modules/communities";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { enrolmentPaths } from "../paths.ts";
import type { BalancePage as Page, ThemeBalance } from "../queries/balance-page.ts";
import { KindsTable, RegionsTable } from "./balance-tables.tsx";
import { PeopleTable } from "./people-table.tsx";
import { crumbs } from "./step-frame.tsx";

interface Props {
  readonly locale: Locale;
  readonly community: Community;
  readonly page: Page;
  readonly formKey: string;
  readonly said?: "placed" | "moved" | "manner" | undefined;
  /** Until the first meeting the organiser may still move people. */
  readonly mayMove: boolean;
  readonly mayPlace: boolean;
}

/** For organisers: how each group is made up, who asks for a place, and who gives the places. */
export const BalancePage: FC<Props> = (props) => {
  const { locale, community, page, said } = props;
  const t = words[locale].balance;
  return (
    <>
      <PageHeader
        title={t.title(community.title)}
        lead={t.lead}
        breadcrumbs={{
          ...crumbs(locale, community),
          items: [
            ...crumbs(locale, community).items.slice(0, -1),
            { href: enrolmentPaths.balance(community.slug), label: t.tableTitle },
          ],
        }}
        theme={4}
        slug={community.slug}
      />
      <Content>
        <Stack gap="wide">
          {said && (
            <Alert tone="ok" live="status">
              <p>{said === "manner" ? t.manner.saved[page.byHand ? "byHand" : "automatic"] : t[said]}</p>
            </Alert>
          )}
          <Manner {...props} />
          <Row>
            <ButtonLink
              href={enrolmentPaths.balanceFile(community.slug)}
              kind="secondary"
              icon="download"
              download
            >
              {t.download}
            </ButtonLink>
          </Row>
          {page.themes.map((theme) => (
            <OneTheme key={theme.theme.id} {...props} {...theme} />
          ))}
        </Stack>
      </Content>
    </>
  );
};

const Manner: FC<Props> = ({ locale, community, page, formKey, mayPlace }) => {
  const t = words[locale].balance.manner;
  return (
    <Section labelledBy="werkwijze" boxed>
      <Heading level={2} look={3} id="werkwijze">
        {t.title}
      </Heading>
      <Text>{page.byHand ? t.byHand : t.automatic}</Text>
      {mayPlace && (
        <Form action={enrolmentPaths.manner(community.slug)} formKey={formKey}>
          {page.byHand && (
            <Text soft small>
              {t.toAutomaticText}
            </Text>
          )}
          <Row>
            <Button kind="secondary" name="wijze" value={page.byHand ? "vanzelf" : "zelf"} busyWords={t.busy}>
              {page.byHand ? t.toAutomatic : t.toHand}
            </Button>
          </Row>
        </Form>
      )}
    </Section>
  );
};

const OneTheme: FC<Props & ThemeBalance> = (props) => {
  const { locale, theme, people, balance } = props;
  const t = words[locale].balance;
  const heading = `thema-${theme.number}`;
  return (
    <Section labelledBy={heading} theme={themeOf(theme.number)}>
      <Heading level={2} id={heading}>
        {t.theme(theme.number, theme.title)}
      </Heading>
      <Seats
        total={theme.places}
        taken={theme.placesTaken}
        label={t.places(theme.placesTaken, theme.places)}
      />
      <Text soft>{t.places(theme.placesTaken, theme.places)}</Text>
      {people.length === 0 ? (
        <Empty title={t.nobody} text={t.nobodyText} />
      ) : (
        <>
          <KindsTable locale={locale} theme={theme.title} balance={balance} />
          <RegionsTable locale={locale} theme={theme.title} balance={balance} />
          <PeopleTable {...props} />
        </>
      )}
    </Section>
  );
};
