import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  Empty,
  Form,
  Heading,
  LinkList,
  Row,
  Section,
  Select,
  StateBadge,
  Text,
} from "#design";
import { kindOptions, kindWords } from "#modules/people";
import { type Fields, fieldValue } from "#platform/http";
import { dayAndMonth, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { specialistPaths as paths } from "../paths.ts";
import type { Fit } from "../queries/directory.ts";
import type { OnCallRequest } from "../schema.ts";
import { directorSubjects } from "../subjects.ts";
import { Frame } from "./frame.tsx";
import { ProfileFacts } from "./profile-facts.tsx";

interface Props {
  readonly found: readonly Fit[];
  readonly calls: readonly OnCallRequest[];
  readonly regions: ReadonlyMap<string, string>;
  readonly values: Fields;
  readonly locale: Locale;
}

/** Every process director who fits what was chosen, with who can be asked today first. */
export const DirectoryPage: FC<Props> = ({ found, calls, regions, values, locale }) => {
  const t = words[locale].directory;
  const field = (name: string) => ({ name, value: fieldValue(values, name), empty: t.every });
  return (
    <Frame title={t.title} lead={t.lead} trail={[{ href: paths.directory, label: t.title }]} locale={locale}>
      <Row>
        <ButtonLink href={paths.call}>{t.call}</ButtonLink>
      </Row>
      {calls.length > 0 && (
        <Section labelledBy="oproepen">
          <Heading level={2} look={3} id="oproepen">
            {t.mine}
          </Heading>
          <LinkList
            items={calls.map(({ id, subject, askedAt }) => ({
              href: paths.request(id),
              title: kindWords(directorSubjects, subject, locale),
              note: dayAndMonth(askedAt, locale),
            }))}
          />
        </Section>
      )}
      <Form action={paths.directory} method="get">
        <Select
          {...field("regio")}
          label={t.region}
          options={[...regions].map(([value, label]) => ({ value, label }))}
        />
        <Select {...field("onderwerp")} label={t.subject} options={kindOptions(directorSubjects, locale)} />
        <Row>
          <Button kind="secondary">{t.show}</Button>
        </Row>
      </Form>
      {found.length === 0 && <Empty level={2} title={t.none} text={t.noneText} />}
      {found.map(({ who, available }) => (
        <Section key={who.id} boxed labelledBy={who.id}>
          <Heading level={2} look={3} id={who.id}>
            {who.name}
          </Heading>
          <Row>
            <StateBadge state={available ? "open" : "closed"}>{available ? t.today : t.notToday}</StateBadge>
          </Row>
          {who.organisation && <Text soft>{who.organisation}</Text>}
          {who.about && <Text>{who.about}</Text>}
          <ProfileFacts who={who} regions={regions} locale={locale} />
        </Section>
      ))}
    </Frame>
  );
};
