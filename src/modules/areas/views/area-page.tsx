import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  Content,
  Form,
  Heading,
  PageHeader,
  Row,
  Section,
  Side,
  Stack,
  Table,
  Text,
} from "#design";
import { type Locale, longDate } from "#platform/locale";
import { type Done, words } from "../messages.ts";
import { areaPaths } from "../paths.ts";
import { placeName } from "../place-name.ts";
import { can } from "../policy.ts";
import type { MadeArea, MadeVersion, PartToday } from "../queries/made-areas.ts";

interface Props {
  readonly area: MadeArea;
  readonly parts: readonly PartToday[];
  readonly versions: readonly MadeVersion[];
  readonly done: Done | undefined;
  readonly locale: Locale;
}

/** An area that people made: what it is made of today, and what it was before. */
export const AreaPage: FC<Props> = ({ area, parts, versions, done, locale }) => {
  const t = words[locale];
  const day = (iso: string) => longDate(new Date(`${iso}T12:00:00Z`), locale);
  return (
    <>
      <PageHeader
        title={area.name}
        lead={area.shared ? t.made.explainedShared : t.made.explained[area.kind]}
        slug={area.id}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: areaPaths.all, label: t.made.title },
            { href: areaPaths.area(area.id), label: area.name, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {done ? (
            <Alert tone="ok" live="status">
              <Text>{t.done[done]}</Text>
            </Alert>
          ) : null}
          {area.ended ? (
            <Alert tone="info">
              <Text>{t.made.endedOn(day(area.since))}</Text>
            </Alert>
          ) : null}
          <Side aside={can.change(area) && !area.ended ? <Own area={area} locale={locale} /> : null}>
            {area.ended ? null : (
              <Section>
                <Heading level={2} id="bestaat-uit">
                  {t.made.parts}
                </Heading>
                <Table
                  caption={t.made.parts}
                  hideCaption
                  columns={[{ label: t.made.part }, { label: t.made.partKind }]}
                  rows={parts.map(({ place, insteadOf }) => ({
                    key: place.id,
                    cells: [
                      insteadOf
                        ? `${placeName(place, locale)}, ${t.made.insteadOf(placeName(insteadOf, locale))}`
                        : placeName(place, locale),
                      t.kinds[place.kind],
                    ],
                  }))}
                />
                {can.change(area) ? (
                  <Row>
                    <ButtonLink href={areaPaths.change(area.id)} icon="edit">
                      {t.made.change}
                    </ButtonLink>
                  </Row>
                ) : null}
              </Section>
            )}
            <Table
              caption={t.made.history}
              columns={[
                { label: t.made.since },
                { label: t.made.name },
                { label: t.made.size, number: true },
              ]}
              rows={versions.map(({ validFrom, name, parts: count }) => ({
                key: validFrom,
                cells: [day(validFrom), name ?? t.made.over, name === null ? "" : String(count)],
              }))}
            />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

/** What its maker can do with an area as a whole. */
const Own: FC<Pick<Props, "area" | "locale">> = (props) => (
  <Stack>
    {props.area.kind === "network" ? <Sharing {...props} /> : null}
    <Ending {...props} />
  </Stack>
);

const Sharing: FC<Pick<Props, "area" | "locale">> = ({ area, locale }) => {
  const t = words[locale].made;
  return (
    <Section labelledBy="delen" boxed>
      <Heading level={2} id="delen">
        {area.shared ? t.sharedTitle : t.shareTitle}
      </Heading>
      <Text>{area.shared ? t.sharedText : t.shareText}</Text>
      <Form action={areaPaths.sharing(area.id)}>
        <input type="hidden" name="voor" value={area.shared ? "mij" : "iedereen"} />
        <Button kind="secondary">{area.shared ? t.unshare : t.share}</Button>
      </Form>
    </Section>
  );
};

const Ending: FC<Pick<Props, "area" | "locale">> = ({ area, locale }) => {
  const t = words[locale].made;
  return (
    <Section labelledBy="stoppen" boxed>
      <Heading level={2} id="stoppen">
        {t.endTitle}
      </Heading>
      <Text>{t.endText}</Text>
      <Form action={areaPaths.end(area.id)}>
        <Button kind="secondary">{t.end}</Button>
      </Form>
    </Section>
  );
};
