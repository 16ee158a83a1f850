import type { nl } from "./messages.nl.ts";

export const en: typeof nl = {
  crumbs: "Breadcrumbs",
  communities: "Learning together",
  optional: "(may be left empty)",
  mends: (count) => (count === 1 ? "One thing needs mending" : `${count} things need mending`),
  minutes: (n) => `${n} minutes`,
  page: {
    title: "Our programme",
    lead: (title) =>
      `${title}: in the beginning the organisers fill the meetings. In the course of the year you do.`,
    year: "Whose is the programme?",
    yearText: "Per meeting: how many minutes members fill, and how many the organisers.",
    shares: "Minutes per meeting",
    meeting: "Meeting",
    members: "Members",
    organisers: "Organisers",
    share: "Share of members",
    percent: (n) => `${n}%`,
    noMeetings: "There are no meetings yet",
    noMeetingsText: "As soon as there are dates, you see here whose the programme is.",
    sessions: "What members bring",
    by: (name, minutes) => (name ? `${name}, ${minutes} minutes` : `${minutes} minutes`),
    open: "Proposals",
    openNone: "There is no proposal yet",
    openNoneText: "Did you find something out or try something? Show it to the others.",
    points: (n) => (n === 1 ? "1 point" : `${n} points`),
    rankings: (n) =>
      n < 5
        ? `${n} ${n === 1 ? "member" : "members"} said what they would like. You see the points when there are five.`
        : `${n} members said what they would like. A first choice is 3 points, a second 2, a third 1.`,
    slot: "Give it a place",
    slotAt: "At which meeting?",
    slotLeft: (when, left) => `${when} (${left} minutes free)`,
    unslot: "Take it out of the programme",
    withdraw: "Withdraw",
    rank: "What would you like most?",
    rankText:
      "Only you see your preference. Organisers see the points of all together, from five members on.",
    ranks: ["First choice", "Second choice", "Third choice"],
    rankNone: "None",
    rankTwice: "Choose each proposal only once.",
    rankSave: "Save my preference",
    propose: "Make a proposal",
    proposeText: "Members and organisers see your name with your proposal.",
    titleField: "What do you bring?",
    titleMissing: "Write in one sentence what you bring.",
    textField: "What are we going to do?",
    minutesField: "How many minutes do you need?",
    minutesWrong: "Fill in a number from 5 to 480 minutes.",
    childData: (seen) => `This seems to be about a child: “${seen}”. Take it out or write it differently.`,
    proposeYes: "Propose it",
    missing: "First choose a proposal and a meeting.",
    done: {
      voorstel: "Done. The organisers and your group see your proposal.",
      ingetrokken: "Done. Your proposal is gone.",
      voorkeur: "Done. Your preference was saved.",
      plek: "Done. It is in the programme. Who proposed it gets a mail.",
      vrij: "Done. It is an open proposal again.",
    },
  },
  box: {
    title: "Our programme",
    text: (open) =>
      open === 0
        ? "Members fill the meetings together. Do you have something to show?"
        : open === 1
          ? "There is 1 proposal. Say what you would like most."
          : `There are ${open} proposals. Say what you would like most.`,
    link: (title) => `Programme of ${title}`,
  },
  event: { title: "What members bring", link: "Our programme" },
  letter: {
    subject: (title) => `Your proposal has a place: ${title}`,
    text: (when) => `It is in the programme of ${when}. It is good that you do this.`,
    button: "See the programme",
    why: "You get this mail because you proposed this in your learning community.",
  },
  privacy: {
    proposals: "What you proposed",
    ranks: "Your preference",
    fields: {
      title: "Title",
      text: "Text",
      minutes: "Minutes",
      proposedAt: "Proposed on",
      rank: "Place in your preference",
    },
  },
};
