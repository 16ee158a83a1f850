import type { z } from "zod";
import { findChildData } from "#modules/discretion";
import type { FieldErrors, Fields, OwnFieldWords } from "#platform/http";
import type { Locale } from "#platform/locale";
import type { Answers } from "../answers.ts";
import {
  AboutOfMember,
  AboutOfVisitor,
  aboutAnswers,
  keepable,
  QuestionForm,
  questionAnswers,
  themeAnswers,
  themeForm,
} from "../forms.ts";
import { words } from "../messages.ts";
import type { Step } from "../paths.ts";
import type { ThemeChoice } from "../queries/sign-up-page.ts";
import type { Visit } from "../visit.ts";

/** A step that is filled in; the last one is only looked through. */
export type FilledStep = Exclude<Step, "check">;

/** How the form of a step is read. */
export interface StepForm {
  readonly schema: z.ZodObject;
  readonly own: OwnFieldWords;
  /** All answers of a form that is right. */
  readonly answers: (values: Fields) => Partial<Answers>;
  /** What is right of a form that may not be finished. */
  readonly partly: (values: Fields) => Partial<Answers>;
  /** What a schema cannot see by itself. */
  readonly further: (given: Partial<Answers>) => FieldErrors;
}

interface Around {
  readonly locale: Locale;
  readonly visit: Visit;
  readonly themes: readonly ThemeChoice[];
  readonly asDuo: boolean;
  /** The address as it stands now: nobody is their own partner. */
  readonly email: string;
}

export function stepForm(step: FilledStep, around: Around): StepForm {
  if (step === "about") return aboutForm(around);
  return step === "theme" ? themeStepForm(around) : questionForm(around);
}

function stepOf<Schema extends z.ZodObject>(
  schema: Schema,
  own: OwnFieldWords,
  answersOf: (input: Partial<z.infer<Schema>>) => Partial<Answers>,
  further: StepForm["further"] = () => ({}),
): StepForm {
  return {
    schema,
    own,
    answers: (values) => answersOf(schema.parse(values) as z.infer<Schema>),
    partly: (values) => answersOf(keepable(schema, values) as Partial<z.infer<Schema>>),
    further,
  };
}

function aboutForm({ locale, visit }: Around): StepForm {
  const t = words[locale].about.errors;
  const own = {
    ...ofForm(locale),
    naam: either(t.name),
    email: either(t.email),
    organisatie: either(t.organisation),
    soort: either(t.kind),
    functie: either(t.functionTitle),
    sector: either(t.sector),
    regio: either(t.region),
  };
  return visit.personId === null
    ? stepOf(AboutOfVisitor, own, aboutAnswers)
    : stepOf(AboutOfMember, own, aboutAnswers);
}

function themeStepForm({ locale, themes, asDuo, email }: Around): StepForm {
  const t = words[locale].theme.errors;
  const idOf = (number: string) => themes.find((theme) => String(theme.number) === number)?.id ?? null;
  return stepOf(
    themeForm(
      themes.map(({ number }) => number),
      asDuo,
    ),
    { ...ofForm(locale), thema: either(t.theme), partner: either(t.partner) },
    (input) => themeAnswers(input, idOf),
    ({ duoEmail }): FieldErrors => (duoEmail && duoEmail === email ? { partner: t.partnerIsYou } : {}),
  );
}

function questionForm({ locale }: Around): StepForm {
  const t = words[locale].question.errors;
  return stepOf(
    QuestionForm,
    { ...ofForm(locale), vraag: { missing: t.missing } },
    questionAnswers,
    ({ learningQuestion = "", childDataMeant }): FieldErrors =>
      !childDataMeant && findChildData(learningQuestion, { locale }).length > 0 ? { toch: t.childData } : {},
  );
}

const either = (sentence: string) => ({ missing: sentence, wrong: sentence });
const ofForm = (locale: Locale) => ({ form: { wrong: words[locale].unknownFields } });

/** Answers under the names of the fields, to show a form filled in. */
export function fieldsOf(answers: Answers, themes: readonly ThemeChoice[]): Fields {
  const numberOf = (id: string | null) => {
    const theme = themes.find((each) => each.id === id);
    return theme ? String(theme.number) : "";
  };
  return {
    naam: answers.name,
    email: answers.email,
    organisatie: answers.organisationName,
    soort: answers.organisationKind,
    functie: answers.functionTitle,
    sector: answers.sector,
    regio: answers.region,
    thema: numberOf(answers.groupId),
    tweede: numberOf(answers.secondChoice),
    partner: answers.duoEmail,
    vraag: answers.learningQuestion,
    toch: answers.childDataMeant ? "on" : "",
    vindbaar: answers.findable ? "on" : "",
    nieuwsbrief: answers.newsletter ? "on" : "",
  };
}
