import type { FunctionComponent as FC } from "preact";
import { CheckboxGroup, FileField, RadioGroup, Stack, Text, TextArea } from "#design";
import { acceptedEndings } from "#platform/files";
import { type FieldErrors, type Fields, fieldValue, fieldValues } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { answerField, followUps, largestAnswerFile, longestAnswer } from "../questions.ts";
import type { Answer, Question } from "../schema.ts";

interface Props {
  readonly questions: readonly Question[];
  readonly values: Fields;
  readonly errors: FieldErrors;
  /** What was answered before: a file that is there already is named. */
  readonly before?: readonly Answer[];
  readonly locale: Locale;
}

/** What the organiser asks. A question that follows on a choice stands below that choice, in sight once it is made. */
export const QuestionFields: FC<Props> = (props) => {
  const first = props.questions.filter(({ afterId }) => afterId === null);
  if (first.length === 0) return null;
  return (
    <Stack>
      {first.map((question) => (
        <QuestionField key={question.id} {...props} question={question} />
      ))}
      <Text small soft>
        {words[props.locale].questions.text}
      </Text>
    </Stack>
  );
};

const QuestionField: FC<Props & { readonly question: Question }> = ({ question, ...props }) => {
  const { questions, values, errors, before = [], locale } = props;
  const t = words[locale].questions;
  const name = answerField(question.id);
  const field = {
    name,
    label: question.words,
    error: errors[name],
    ...(!question.required && { optional: words[locale].optional }),
  };
  if (question.kind === "text")
    return <TextArea {...field} value={fieldValue(values, name)} rows={3} maxLength={longestAnswer} />;
  if (question.kind === "file") {
    const kept = before.find(({ questionId }) => questionId === question.id)?.fileName;
    return (
      <FileField
        {...field}
        help={kept ? t.fileKept(kept) : t.fileHelp(largestAnswerFile / 1024 / 1024)}
        accept={acceptedEndings}
        largest={{ bytes: largestAnswerFile, words: t.file.tooLarge }}
      />
    );
  }
  const choices = question.options.map((option) => {
    const more = followUps(questions, question, option);
    return {
      value: option,
      label: option,
      ...(more.length > 0 && {
        reveal: more.map((each) => <QuestionField key={each.id} {...props} question={each} />),
      }),
    };
  });
  return question.kind === "choice" ? (
    <RadioGroup {...field} choices={choices} value={fieldValue(values, name)} />
  ) : (
    <CheckboxGroup {...field} help={t.severalHelp} choices={choices} values={fieldValues(values, name)} />
  );
};
