import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  ButtonLink,
  Content,
  Empty,
  Heading,
  LinkList,
  PageHeader,
  Row,
  Section,
  Stack,
  Text,
} from "#design";
import type { Locale } from "#platform/locale";
import { type Done, words } from "../messages.ts";
import { areaPaths } from "../paths.ts";
import type { MadeArea } from "../queries/made-areas.ts";

interface Props {
  readonly areas: readonly MadeArea[];
  readonly done: Done | undefined;
  readonly locale: Locale;
}

/** The areas that someone made, and the support regions of others. */
export const AllPage: FC<Props> = ({ areas, done, locale }) => {
  const t = words[locale];
  const mine = areas.filter(({ isMine }) => isMine);
  const others = areas.filter(({ isMine, ended }) => !isMine && !ended);
  return (
    <>
      <PageHeader
        title={t.made.title}
        lead={t.made.lead}
        slug="gebieden"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: areaPaths.all, label: t.made.title, current: true },
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
          <Row>
            <ButtonLink href={areaPaths.add} icon="plus">
              {t.made.add}
            </ButtonLink>
          </Row>
          <Section labelledBy="mijn-gebieden">
            <Heading level={2} id="mijn-gebieden">
              {t.made.mine}
            </Heading>
            {mine.length === 0 ? (
              <Empty title={t.made.none} text={t.made.noneText} />
            ) : (
              <Areas areas={mine} locale={locale} />
            )}
          </Section>
          {others.length === 0 ? null : (
            <Section labelledBy="van-anderen">
              <Heading level={2} id="van-anderen">
                {t.made.others}
              </Heading>
              <Areas areas={others} locale={locale} />
            </Section>
          )}
        </Stack>
      </Content>
    </>
  );
};

const Areas: FC<Pick<Props, "areas" | "locale">> = ({ areas, locale }) => {
  const t = words[locale];
  return (
    <LinkList
      items={areas.map(({ id, name, kind, ended }) => ({
        href: areaPaths.area(id),
        title: name,
        note: ended ? t.made.isOver(t.kinds[kind]) : t.kinds[kind],
      }))}
    />
  );
};
