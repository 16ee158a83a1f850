import type { FunctionComponent as FC, VNode } from "preact";
import {
  ButtonLink,
  Content,
  Empty,
  Facet,
  Filters,
  Link,
  PageHeader,
  Pagination,
  Row,
  Side,
  Stack,
  Text,
} from "#design";
import { kindWords, sectors } from "#modules/people";
import type { Locale } from "#platform/locale";
import { kindInAddress } from "../kinds.ts";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import type { AgendaAnswer, AgendaQuestion } from "../queries/agenda.ts";
import { agendaAddress, feedAddress, filterNames, isWhole } from "./agenda-address.ts";
import { AgendaTabs } from "./agenda-tabs.tsx";
import { Months } from "./months.tsx";

interface Props {
  readonly question: AgendaQuestion;
  readonly answer: AgendaAnswer;
  readonly now: Date;
  readonly locale: Locale;
  /** The reader may organise events. */
  readonly mayMake: boolean;
  /** What modules upstairs know of each meeting: seats left, a place in line. */
  readonly states: ReadonlyMap<string, readonly VNode[]>;
}

/** The public agenda, month by month. */
export const AgendaPage: FC<Props> = (props) => {
  const { question, answer, locale } = props;
  const t = words[locale].agenda;
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        slug="agenda"
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: "/", label: words[locale].home },
            { href: eventPaths.agenda, label: t.title, current: true },
          ],
        }}
      >
        <Row>
          <ButtonLink href={eventPaths.mine} kind="secondary" icon="calendar-plus">
            {t.toMine}
          </ButtonLink>
          {props.mayMake && (
            <ButtonLink href={eventPaths.desk} kind="secondary" icon="edit">
              {t.desk}
            </ButtonLink>
          )}
        </Row>
      </PageHeader>
      <Content>
        <Side place="start" aside={<AgendaFilters {...props} />}>
          <AgendaTabs current={question.period} locale={locale} />
          {answer.meetings.length === 0 ? (
            <Nothing question={question} locale={locale} />
          ) : (
            <Months
              meetings={answer.meetings}
              states={props.states}
              past={question.period === "past"}
              now={props.now}
              locale={locale}
            />
          )}
          <Pagination
            page={question.page}
            pages={answer.pages}
            href={(page) => agendaAddress({ ...question, page })}
            words={{ label: t.pages, page: t.page, previous: t.previous, next: t.next }}
          />
          <Text small soft>
            <Link href={feedAddress(question)}>{isWhole(question) ? t.subscribe : t.subscribeChosen}</Link>.{" "}
            {t.subscribeText}
          </Text>
        </Side>
      </Content>
    </>
  );
};

const AgendaFilters: FC<Props> = ({ question, answer, locale }) => {
  const t = words[locale].agenda;
  return (
    <Filters
      action={eventPaths.agenda}
      label={t.filter}
      title={t.filter}
      open={t.filters(chosenOf(question))}
      close={t.close}
      submit={t.show}
    >
      {question.period === "past" && (
        <input type="hidden" name={filterNames.period} value={filterNames.past} />
      )}
      {answer.kinds.length > 1 && (
        <Facet
          legend={t.kind}
          name={filterNames.kind}
          countWord={t.count}
          options={answer.kinds.map(({ kind, count }) => ({
            value: kindInAddress[kind],
            label: words[locale].kinds[kind],
            count,
            checked: question.kinds.includes(kind),
          }))}
        />
      )}
      <Facet
        legend={t.where}
        name={filterNames.where}
        countWord={t.count}
        options={[
          { value: filterNames.online, label: words[locale].online, count: answer.counts.online },
          { value: filterNames.onSite, label: t.onSite, count: answer.counts.onSite },
        ].map((option, i) => ({
          ...option,
          checked: question.where.includes(i === 0 ? "online" : "onSite"),
        }))}
      />
      {answer.sectors.length > 0 && (
        <Facet
          legend={t.sector}
          name={filterNames.sector}
          countWord={t.count}
          options={answer.sectors.map(({ sector, count }) => ({
            value: sector,
            label: kindWords(sectors, sector, locale),
            count,
            checked: question.sectors.includes(sector),
          }))}
        />
      )}
      {answer.areas.length > 0 && (
        <Facet
          legend={t.area}
          name={filterNames.area}
          countWord={t.count}
          options={answer.areas.map(({ id, name, count }) => ({
            value: id,
            label: name,
            count,
            checked: question.areas.includes(id),
          }))}
        />
      )}
      {answer.series.length > 0 && (
        <Facet
          legend={t.partOf}
          name={filterNames.series}
          countWord={t.count}
          options={answer.series.map(({ path, title, count }) => ({
            value: path,
            label: title,
            count,
            checked: question.series.includes(path),
          }))}
        />
      )}
    </Filters>
  );
};

const nothingChosen = { where: [], kinds: [], series: [], sectors: [], areas: [], page: 1 };

const chosenOf = ({ where, kinds, series, sectors, areas }: AgendaQuestion): number =>
  where.length + kinds.length + series.length + sectors.length + areas.length;

const Nothing: FC<Pick<Props, "question" | "locale">> = ({ question, locale }) => {
  const t = words[locale].agenda;
  if (!isWhole(question)) {
    return (
      <Empty level={2} title={t.nothingFound} text={t.nothingFoundText}>
        <ButtonLink href={agendaAddress({ ...question, ...nothingChosen })}>{t.clear}</ButtonLink>
      </Empty>
    );
  }
  if (question.period === "past") return <Empty level={2} title={t.nothingPast} />;
  return (
    <Stack>
      <Empty level={2} title={t.nothingToCome} text={t.nothingToComeText} />
    </Stack>
  );
};
