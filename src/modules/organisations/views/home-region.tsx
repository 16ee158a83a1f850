import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Button,
  Content,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Link,
  List,
  PageHeader,
  Row,
  Section,
  Stack,
  Text,
  TextField,
} from "#design";
import { type Place, placeName } from "#modules/areas";
import { peoplePaths } from "#modules/people";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { type Done, words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { HomeArea, HomeRegion } from "../queries/home-region.ts";
import { DoneAlert } from "./done-alert.tsx";
import { errorList, type Typed } from "./typed.ts";

interface Props {
  readonly region: HomeRegion;
  readonly formKey: string;
  readonly typed?: Typed | undefined;
  /** What may have been meant by what was typed. */
  readonly choices: readonly Place[];
  /** Names to choose from while typing. */
  readonly suggestions: readonly string[];
  readonly done: Done | undefined;
  readonly locale: Locale;
}

/** Someone's home region, where they add areas and take them away. */
export const HomeRegionPage: FC<Props> = ({ region, formKey, typed, choices, suggestions, done, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.homeRegion.title}
        lead={t.homeRegion.lead}
        slug="mijn-regio"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: peoplePaths.mine, label: t.homeRegion.mine },
            { href: organisationPaths.home, label: t.homeRegion.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading gap="wide">
          <DoneAlert done={done} locale={locale} />
          {region.areas.length === 0 ? (
            <Text>{t.homeRegion.none}</Text>
          ) : (
            <List>
              {region.areas.map((area) => (
                <Box key={area.place.id}>
                  <Row apart>
                    <Area area={area} locale={locale} />
                    {area.through === null && (
                      <Form action={organisationPaths.removeHome(area.place.id)}>
                        <Button kind="secondary">
                          {t.homeRegion.remove}
                          <Hidden>{t.homeRegion.removeOf(placeName(area.place, locale))}</Hidden>
                        </Button>
                      </Form>
                    )}
                  </Row>
                </Box>
              ))}
            </List>
          )}
          <Box>
            <Heading level={2} look={3}>
              {t.homeRegion.add}
            </Heading>
            <Form action={organisationPaths.home} formKey={formKey}>
              <ErrorSummary
                title={t.mends(errorList(typed?.errors).length)}
                errors={errorList(typed?.errors)}
              />
              <TextField
                name="gebied"
                label={t.homeRegion.area}
                help={t.homeRegion.addHelp}
                value={fieldValue(typed?.values, "gebied")}
                error={typed?.errors.gebied}
                suggestions={suggestions}
                maxLength={120}
                required
              />
              <Row>
                <Button>{t.homeRegion.addButton}</Button>
              </Row>
            </Form>
            <Row>
              {choices.map((place) => (
                <Form key={place.id} action={organisationPaths.home}>
                  <input type="hidden" name="gebied" value={place.code} />
                  <Button kind="secondary" icon="plus">
                    {placeName(place, locale)} ({t.homeRegion.kinds[place.kind]})
                  </Button>
                </Form>
              ))}
            </Row>
          </Box>
        </Stack>
      </Content>
    </>
  );
};

const Area: FC<{ readonly area: HomeArea; readonly locale: Locale }> = ({ area, locale }) => {
  const t = words[locale].homeRegion;
  const { place, through } = area;
  return (
    <Stack gap="tight">
      <Text>
        <strong>{placeName(place, locale)}</strong>
      </Text>
      <Text small soft>
        {t.kinds[place.kind]}, {through ? t.through(through.name) : t.own}
      </Text>
    </Stack>
  );
};

/** Someone's home region in short, for a page of their own elsewhere, with the way to change it. */
export const HomeRegionPanel: FC<Pick<Props, "region" | "locale">> = ({ region, locale }) => {
  const t = words[locale].homeRegion;
  return (
    <Section labelledBy="mijn-regio" boxed>
      <Heading level={2} id="mijn-regio" look={3}>
        {t.title}
      </Heading>
      <Text>
        {region.areas.length === 0
          ? t.none
          : region.areas.map(({ place }) => placeName(place, locale)).join(", ")}
      </Text>
      <Text>
        <Link href={organisationPaths.home}>{t.manage}</Link>
      </Text>
    </Section>
  );
};
