import type { nl } from "./messages.letters.nl.ts";

export const en: typeof nl = {
  subjects: {
    received: (topic) => `Your question about ${lower(topic)} was sent`,
    askedBack: (_) => "An expert wants to know something",
    answered: (_) => "Your question has an answer",
    offered: (_) => "May your answer be published?",
    changed: (_) => "An answer you received has changed",
  },
  texts: {
    received: (house) => `We have your question. ${house} will answer it.`,
    askedBack: (house) => `An expert of ${house} wants to know something before answering.`,
    answered: (house) => `${house} has answered your question.`,
    offered: (house) =>
      `${house} made your question a general one, without you and without your school. Read it and say whether it may be published.`,
    changed: (house) => `${house} has changed an answer that you received earlier.`,
  },
  buttons: {
    received: "See your question",
    askedBack: "Give your answer",
    answered: "Read the answer",
    offered: "Read it",
    changed: "Read what changed",
  },
  due: (day) => `You will have an answer by ${day}.`,
  keep: "The link in this mail is yours. Whoever has it can read your question.",
  why: "You get this mail because you asked a question.",
  calls: {
    answer: (topic) => `A question about ${lower(topic)} is waiting`,
    read: (topic) => `Read an answer about ${lower(topic)}`,
    late: (topic) => `A question about ${lower(topic)} is late`,
  },
  callTexts: {
    answer: "There is a question for you. You need no training: everything is on one page.",
    read: "A colleague wrote an answer about laws or rules. Look at it with a second pair of eyes.",
    late: "The asker should have had an answer by now. You coordinate this topic: answer the question or give it to someone.",
  },
  callCode: "We first ask for a code, which we mail to you. That is why the question is not in this mail.",
  callButton: "Open the question",
  callDue: (day) => `Answer promised by ${day}`,
  callWhy: (topic) => `You get this mail because you answer questions about ${lower(topic)}.`,
  lapsedSubject: "An answer of yours no longer holds",
  lapsedText: (title) =>
    `The date of “${title}” has passed. The site now says that it may be out of date. Check it and give it a new date.`,
  lapsedButton: "Check the answer",
  lapsedWhy: "You get this mail because you keep this answer up to date.",
  radarSubject: (topic) => `Many regions ask the same about ${lower(topic)}`,
  radarText: (count, regions) =>
    `Within a month ${count} similar questions came from ${regions} regions. It may be time for a theme meeting, or for an answer on the site.`,
  radarButton: "See the questions",
};

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
