import type { FunctionComponent as FC } from "preact";
import { Content, Heading, LinkList, PersonalHeader, Section, Side, Stack, Text } from "#design";
import { dayAndMonth, type Locale } from "#platform/locale";
import type { Mine } from "#platform/module";
import { pageWords } from "./pages-words.ts";

interface Props {
  readonly locale: Locale;
  readonly face: { readonly name: string; readonly portrait: number };
  readonly mine: Mine;
}

/** How many things can wait on one page before nobody looks at them any more. */
const mostTasks = 7;

/** The start page of someone who is signed in: what waits for them, and what is theirs. */
export const MinePage: FC<Props> = ({ locale, face, mine }) => {
  const t = pageWords[locale];
  const tasks = [...mine.tasks]
    .sort((a, b) => (a.before?.getTime() ?? Number.MAX_VALUE) - (b.before?.getTime() ?? Number.MAX_VALUE))
    .slice(0, mostTasks);
  const firstName = face.name.split(" ")[0] ?? "";
  return (
    <>
      <PersonalHeader
        title={t.mineTitle(firstName)}
        lead={tasks.length > 0 ? t.mineTasks(tasks.length) : t.mineNothing}
        portrait={face.portrait}
      />
      <Content>
        <Side
          aside={
            <Section boxed labelledBy="voor-jou">
              <Heading level={2} id="voor-jou">
                {t.mineTodo}
              </Heading>
              {tasks.length > 0 ? (
                <LinkList
                  items={tasks.map(({ text, href, before }) => ({
                    href,
                    title: text,
                    note: before && t.before(dayAndMonth(before, locale)),
                  }))}
                />
              ) : (
                <Text soft>{t.mineHere}</Text>
              )}
            </Section>
          }
        >
          <Stack gap="wide">{mine.panels}</Stack>
        </Side>
      </Content>
    </>
  );
};
