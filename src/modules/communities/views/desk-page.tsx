import type { FunctionComponent as FC } from "preact";
import { ButtonLink, CardRow, Content, Empty, List, Row, Stack, StateBadge } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { DeskCommunity } from "../queries/desk.ts";
import { DeskHeader } from "./desk-header.tsx";
import { Done } from "./done.tsx";

interface Props {
  readonly locale: Locale;
  readonly communities: readonly DeskCommunity[];
  readonly mayMake: boolean;
  readonly done: string | undefined;
}

/** What someone organises, and what each of them still waits for. */
export const DeskPage: FC<Props> = ({ locale, communities, mayMake, done }) => {
  const t = words[locale].deskPage;
  const add = mayMake && (
    <ButtonLink href={communityPaths.start} icon="plus">
      {t.add}
    </ButtonLink>
  );
  return (
    <>
      <DeskHeader locale={locale} title={t.title} lead={t.lead} here={communityPaths.desk} />
      <Content>
        <Stack>
          <Done locale={locale} done={done} />
          {communities.length === 0 ? (
            <Empty level={2} title={t.empty} text={t.emptyText}>
              {add}
            </Empty>
          ) : (
            <>
              <Row>{add}</Row>
              <List>
                {communities.map((each) => (
                  <DeskCard key={each.community.id} {...each} locale={locale} />
                ))}
              </List>
            </>
          )}
        </Stack>
      </Content>
    </>
  );
};

const DeskCard: FC<DeskCommunity & { readonly locale: Locale }> = ({
  community,
  people,
  openConflicts,
  incompleteMeetings,
  locale,
}) => {
  const t = words[locale].deskPage;
  const state = t.states[community.state];
  return (
    <CardRow
      href={communityPaths.manage(community.slug)}
      title={community.title}
      level={2}
      meta={[
        { icon: "calendar-event", text: String(community.year) },
        ...(community.state === "draft" ? [] : [{ icon: "users-group" as const, text: t.people(people) }]),
      ]}
    >
      <Row tight>
        <StateBadge state={community.state === "draft" ? "soon" : community.state}>{state}</StateBadge>
        {openConflicts > 0 && <StateBadge state="almost">{t.toSettle(openConflicts)}</StateBadge>}
        {incompleteMeetings > 0 && <StateBadge state="almost">{t.toFill(incompleteMeetings)}</StateBadge>}
      </Row>
    </CardRow>
  );
};
