/** The five questions that two peers answer about an example, always the same. */
export const questions = ["clear", "usable", "honest", "sober", "hidden"] as const;
export type Question = (typeof questions)[number];

/** What a peer answered: yes, or no with what to mend. */
export type Answers = Readonly<Record<Question, { readonly yes: boolean; readonly remark: string }>>;

/** Five times yes. */
export const isGood = (answers: Answers): boolean => questions.every((question) => answers[question].yes);
