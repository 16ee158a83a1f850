import type { FunctionComponent as FC } from "preact";
import { Badge, Box, Grid, Heading, Lead, Link, List, SearchBox, Section, Stack, Text, Who } from "#design";
import { communityPaths } from "#modules/communities";
import { dayAndMonth, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { MembersData } from "../queries/members.ts";
import type { Member, Room } from "../queries/room.ts";
import { GroupFrame } from "./group-frame.tsx";

interface Props extends MembersData {
  readonly inside: Room;
  readonly locale: Locale;
}

/** Who is in the group: the same faces all year, and who changed groups. */
export const MembersPage: FC<Props> = ({ inside, shown, question, moves, locale }) => {
  const t = words[locale].members;
  const here = conversationPaths.members(inside.group.slug);
  return (
    <GroupFrame inside={inside} tab="members" locale={locale}>
      <Stack gap="wide">
        <Stack>
          <Heading level={1} small>
            {t.title}
          </Heading>
          <Lead>{t.lead}</Lead>
          <SearchBox
            action={here}
            name="zoek"
            label={t.search}
            button={t.find}
            value={question}
            example={t.searchExample}
          />
          {question !== "" && (
            <Text>
              {shown.length === 0 ? t.nothingFound : t.found(shown.length, question)}{" "}
              <Link href={here}>{t.everyone}</Link>
            </Text>
          )}
        </Stack>
        <Grid>
          {shown.map((member) => (
            <OneMember key={member.personId} member={member} locale={locale} />
          ))}
        </Grid>
        {moves.length > 0 && (
          <Section labelledBy="wissels">
            <Heading level={2} id="wissels">
              {t.moves}
            </Heading>
            <List>
              {moves.map(({ id, came, name, movedAt, reason }) => (
                <Text key={id}>
                  {(came ? t.came : t.left)(name ?? words[locale].former, dayAndMonth(movedAt, locale))}{" "}
                  {reason !== "" && t.reason(reason)}
                </Text>
              ))}
            </List>
          </Section>
        )}
        {inside.me.role === "facilitator" && !inside.closed && (
          <Text>
            <Link href={communityPaths.move(inside.group.slug)}>{t.move}</Link>
          </Text>
        )}
      </Stack>
    </GroupFrame>
  );
};

const OneMember: FC<{ readonly member: Member; readonly locale: Locale }> = ({ member, locale }) => {
  const t = words[locale].members;
  const { face, role, findable, learningQuestion } = member;
  const note = [face.functionTitle, findable || role === "facilitator" ? face.organisationName : ""]
    .filter(Boolean)
    .join(", ");
  return (
    <Box>
      <Who portrait={face.portrait} name={face.name} note={note || undefined} />
      {role === "facilitator" && (
        <p>
          <Badge icon="heart-handshake">{t.facilitator}</Badge>
        </p>
      )}
      {learningQuestion !== "" && (
        <Text small>
          <strong>{t.question}:</strong> {learningQuestion}
        </Text>
      )}
    </Box>
  );
};
