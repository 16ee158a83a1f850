import { and, capital, inWords, ordinal } from "./english.ts";
import { afterwards } from "./messages.letters.en.ts";
import type { nl } from "./messages.nl.ts";
import { forOrganisers } from "./messages.organisers.en.ts";

export const en: typeof nl = {
  privacy: {
    drafts: "Sign-ups you did not send yet",
    requests: "Sign-ups for learning communities",
    fields: {
      community: "Learning community",
      theme: "Theme",
      secondChoice: "Second choice",
      name: "Name",
      email: "E-mail address",
      functionTitle: "Function",
      organisationName: "Organisation",
      region: "Region",
      learningQuestion: "Learning question",
      keptAt: "Kept on",
      state: "State",
      findable: "Can be found in the group",
      newsletter: "Newsletter",
      rulesAgreedAt: "Agreements read on",
      duoEmail: "Duo partner you asked",
      askedAt: "Asked on",
      decidedAt: "Decided on",
      placedBecause: "Reason of placing",
    },
  },
  breadcrumbs: "Breadcrumbs",

  home: "Start",

  communities: "Learning together",

  enrol: "Sign up",

  mends: (count) =>
    count === 1 ? "One thing is not right yet." : `${capital(inWords(count))} things are not right yet.`,

  unknownFields: "There was something in the form that we do not know. Fill it in here again.",

  frame: {
    title: (community) => `Take part in ${community}`,
    lead: "Four short steps, about five minutes. You can stop halfway.",
    pageTitle: (step, name) => `Sign up, step ${step} of 4: ${name.toLowerCase()}`,
    steps: "Steps",
    names: { about: "About you", theme: "Your theme", question: "Your question", check: "Check" },
    now: (step, name) => `Step ${step} of 4: ${name.toLowerCase()}`,
    done: "(done)",
    next: (step) => `To step ${step}`,
    busy: "Saving",
    back: "Back",
    later: "Save and go on later",
    kept: (days) => `Saved. Come back to this browser within ${inWords(days)} days and go on here.`,
    firstThis: "This step comes first. What you had filled in has been kept.",
    optional: "(may be left empty)",
  },

  howItWorks: {
    title: "How it works",
    meetings: (count, online, dates) =>
      `${capital(inWords(count))} ${count === 1 ? "meeting" : "meetings"}${online ? " online" : ""}: ${and(dates)}`,
    closedGroup: "A closed group to talk in between",
    sameFaces: "The same people all year",
    free: "Free",
    byHand: "The organiser first sees whether the group is mixed, and then gives the places",
    duo: "You take part as a duo: one from the side of the school, one from the side of the municipality",
  },

  company: {
    title: "These people take part already",
    atTheme: (number, theme) => `In theme ${number}: ${theme}.`,
    faces: "Participants, without names",
    few: (count) =>
      count === 1
        ? "The first participant is here already."
        : `The first ${inWords(count)} participants are here already.`,
    many: (count, regions, parts) =>
      `${count} participants from ${regions === 1 ? "one region" : `${regions} regions`}: ${and(parts)}.`,
    education: (count) => `${count} from education`,
    care: (count) => `${count} from youth care and health`,
    government: (count) => `${count} from municipalities and school partnerships`,
    other: (count) => `${count} from elsewhere`,
  },

  about: {
    legend: "Who are you?",
    help: "Your group sees your name and where you work. Nobody sees your email address.",
    name: "Your name",
    email: "Email address",
    emailHelp: "Preferably the one of your work. For example name@school.nl",
    invitedHelp: "You were asked at this address. Keep it, then you come into one group together.",
    emailFixed: (email) => `You are signed in as ${email}. That is where we send everything.`,
    organisation: "Where do you work?",
    organisationHelp: "The name of your school, municipality or organisation.",
    kind: "What kind of organisation is that?",
    kindEmpty: "Choose what fits best",
    functionTitle: "Your function",
    sector: "Which education do you work with?",
    sectorEmpty: "Choose a sector",
    region: "Your region",
    regionHelp: "The youth care region or the municipality where you mostly work.",
    errors: {
      name: "Fill in your name.",
      email: "Fill in your email address. For example name@school.nl",
      organisation: "Fill in where you work.",
      kind: "Choose what kind of organisation it is.",
      functionTitle: "Fill in your function.",
      sector: "Choose a sector.",
      region: "Fill in your region.",
    },
  },

  theme: {
    legend: "Which theme suits you?",
    help: "You choose one. You meet with this group all year. Choose what is closest to your own work.",
    left: (count) => (count === 1 ? "1 place left" : `${count} places left`),
    full: "Full: you join the waiting list",
    second: "Is your group full? Then this is your second choice",
    noSecond: "No second choice",
    partner: "With whom do you come?",
    partnerHelp:
      "Fill in the email address of your duo partner. We send an invitation. Did your partner ask you already? Then leave this empty.",
    invited: (name, organisation) =>
      organisation === ""
        ? `${name} asked you to come as a duo.`
        : `${name} (${organisation}) asked you to come as a duo.`,
    invitedText: "You come into the group of this theme together.",
    errors: {
      theme: "Choose a theme.",
      partner: "This email address is not right yet. For example name@municipality.nl",
      partnerIsYou: "This is your own address. Fill in the address of your duo partner.",
    },
  },

  question: {
    legend: "What do you want to get further with?",
    label: "Your learning question",
    help: "One or two sentences. Half an idea is enough. Do not name children or parents.",
    example: "For example: how do we get youth care at the table earlier?",
    readers: "Your facilitator and the organiser read your question.",
    findable: "My group may find my learning question and my organisation",
    findableHelp: "Then others know whom to ask. You can change this later.",
    newsletter: "Send me the newsletter too",
    newsletterHelp: "A few times a year. You can always stop it.",
    errors: {
      missing: "Write down what you want to get further with. Half an idea is enough.",
      childData: "This looks like data about a child. Take it out, or say that it is right like this.",
    },
    warning: {
      title: "Is this about a child?",
      text: "Others must not be able to see which child it is about. We found this in your question:",
      found: (text, why) => `“${text}”: ${why}`,
      proposal: "It can also be said like this:",
      take: "Take this proposal",
      mine: "This is not about a child. Leave it like this.",
      taken: "We changed your question. Read it once more.",
    },
  },

  check: {
    title: "Is this right?",
    lead: "Nothing has been sent yet. Check it, and then sign up.",
    term: {
      name: "Name",
      email: "Email address",
      work: "Work",
      sector: "Sector",
      region: "Region",
      theme: "Theme",
      second: "Second choice",
      partner: "Duo partner",
      question: "Learning question",
      findable: "To be found in your group",
      newsletter: "Newsletter",
    },
    yes: "Yes",
    no: "No",
    none: "None",
    asked: "You were asked yourself",
    change: { about: "Change who you are", theme: "Change your theme", question: "Change your question" },
    rules: "Agreements in the group",
    defaultRules: [
      "What is said in the group stays in the group.",
      "We do not name children or parents.",
      "We come every time, and say so when we cannot.",
    ],
    agree: "I keep to these agreements",
    agreeMissing: "Tick this when you keep to the agreements.",
    full: "This group is full now. You join the waiting list, or come into your second choice when there is room.",
    submit: "Sign me up",
    busy: "Signing up",
    codeComes: "Then we mail you a code. That is how we know that the address is yours.",
  },

  done: {
    pageTitle: "Your sign-up",
    confirmed: "Done. You take part.",
    confirmedLead: (theme, community) => `You are in the group ${theme} of ${community}.`,
    second: "Your first choice was full. This is your second choice.",
    together: (name) => `You take part as a duo with ${name}.`,
    toGroup: "To your group",
    meetings: "Your meetings",
    noMeetings: "The dates are not known yet. You will hear when they are.",
    inCalendar: "Put them in your calendar",
    calendarText:
      "You are on the list of all meetings. With your own calendar address they are in your phone or mail program too.",
    waiting: (place) => `You are on the waiting list, as the ${ordinal(place)}.`,
    waitingLead: (theme) =>
      `The group ${theme} is full. When a place becomes free you get it at once, and we mail you.`,
    byHand: "We have your request.",
    byHandLead: (theme) =>
      `The organiser sees whether the group ${theme} is mixed, and then gives the places. You get a mail.`,
    incomplete: "Your duo is not complete yet.",
    incompleteLead: "You have signed up. You get a place as soon as your duo partner has signed up too.",
    asked: (email) => `We mailed an invitation to ${email}. Ask your partner to use that address.`,
    sides: "A duo has one person of a school or school partnership, and one of a municipality or youth care.",
    partner: "Email address of your duo partner",
    ask: "Send an invitation",
    askOther: "Ask someone else",
    busy: "Sending",
    askedNow: "The invitation has been sent.",
    withdraw: "Not take part after all",
    withdrawText: {
      confirmed: "Your place goes to the next on the waiting list. You no longer have access to the group.",
      waiting: "You leave the waiting list. If you sign up again later, you join at the end.",
      incomplete: "Your request ends.",
    },
    withdrawDo: {
      confirmed: "Yes, give my place back",
      waiting: "Yes, take me off the list",
      incomplete: "Yes, sign me off",
    },
    withdrawBusy: "Signing off",
    gone: "You have signed off.",
    goneText: "Your place goes to the next on the list. Changed your mind? Then sign up again.",
    again: "Sign up again",
    toCommunity: "To the learning community",
    closed: "You cannot sign up now",
    closedLead: "This learning community is not open yet, or its year is over.",
  },

  invitation: {
    title: (name) => `${name} asks you to come along`,
    lead: (community) => `As a duo in ${community}.`,
    text: "In this learning community people come in together: one from the side of the school, one from the side of the municipality.",
    theme: (theme) => `Theme: ${theme}`,
    accept: "Yes, I take part",
    busy: "One moment",
    gone: "This invitation no longer works",
    goneText: "The duo is complete, or the invitation was withdrawn. You can still sign up yourself.",
    enrol: "Sign up",
  },
  ...forOrganisers,
  ...afterwards,
};
