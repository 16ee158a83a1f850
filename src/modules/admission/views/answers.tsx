import type { FunctionComponent as FC } from "preact";
import { Disclosure, Heading, Link, Section, Table, Text } from "#design";
import type { Locale } from "#platform/locale";
import { deskWords } from "../messages.ts";
import { answerInWords } from "../participants-file.ts";
import { admissionPaths } from "../paths.ts";
import type { Listed, ListPage } from "../queries/list.ts";
import type { Question } from "../schema.ts";
import { isOpen } from "../states.ts";

type Props = Pick<ListPage, "event" | "people" | "questions"> & { readonly locale: Locale };

/** What everyone answered, question by question; who is out of it is left out. */
export const Answers: FC<Props> = ({ event, people, questions, locale }) => {
  const t = deskWords[locale].list;
  if (questions.length === 0) return null;
  const inIt = people.filter(({ state }) => isOpen(state) || state === "attended");
  return (
    <Section labelledBy="antwoorden">
      <Heading level={2} id="antwoorden">
        {t.answers}
      </Heading>
      {questions.map((question) => {
        const rows = inIt.flatMap((person) => {
          const answer = person.answers.find(({ questionId }) => questionId === question.id);
          return answer ? [{ person, answer }] : [];
        });
        return (
          <Disclosure key={question.id} summary={`${question.words} (${t.answersOf(rows.length)})`}>
            {rows.length === 0 ? (
              <Text>{t.noAnswers}</Text>
            ) : (
              <>
                <Counts question={question} people={rows.map(({ person }) => person)} />
                <Table
                  caption={question.words}
                  hideCaption
                  columns={[{ label: t.columns.name }, { label: t.answer }]}
                  rows={rows.map(({ person, answer }) => ({
                    key: person.id,
                    cells: [
                      person.name,
                      answer.storedAs ? (
                        <Link
                          key="file"
                          href={admissionPaths.answerFile(event.slug, person.id, question.id)}
                          download
                        >
                          {answer.fileName}
                        </Link>
                      ) : (
                        answerInWords(answer)
                      ),
                    ],
                  }))}
                />
              </>
            )}
          </Disclosure>
        );
      })}
    </Section>
  );
};

/** How often each choice was made: "2 × met de trein, 1 × met de auto". */
const Counts: FC<{ readonly question: Question; readonly people: readonly Listed[] }> = ({
  question,
  people,
}) => {
  if (question.options.length === 0) return null;
  const count = (option: string) =>
    people.filter(({ answers }) =>
      answers.some(({ questionId, chosen }) => questionId === question.id && chosen.includes(option)),
    ).length;
  return <Text>{question.options.map((option) => `${count(option)} × ${option}`).join(", ")}</Text>;
};
