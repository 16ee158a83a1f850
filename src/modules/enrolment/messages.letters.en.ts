import { ordinal } from "./english.ts";
import type { afterwards as dutch } from "./messages.letters.nl.ts";

/** What people read afterwards: in their mail, and on their own page. */
export const afterwards: typeof dutch = {
  mine: {
    title: "What you signed up for",
    finish: "Finish signing up",
    waiting: (community, place) => `You wait as the ${ordinal(place)} for a place in ${community}`,
    byHand: (community) => `The organiser has your request for ${community}`,
    incomplete: "Your duo is not complete yet",
  },

  letters: {
    why: (community) => `You get this mail because you signed up for ${community}.`,
    placed: {
      subject: (community) => `You take part in ${community}`,
      asked: (theme) => `Done. You have a place in the group ${theme}.`,
      called: (theme) => `There is a place for you in the group ${theme}. So you take part.`,
      second: "Your first choice was full. This is your second choice.",
      together: (name) => `You take part as a duo with ${name}.`,
      meetings: "These days are in your calendar:",
      button: "See your sign-up",
      withdraw: "Not take part after all? Give your place back",
    },
    waiting: {
      subject: (place) => `You are on the waiting list, as the ${ordinal(place)}`,
      text: (theme) =>
        `The group ${theme} is full. When a place becomes free you get it at once, and we mail you. You need not do anything.`,
      button: "See your place on the list",
    },
    byHand: {
      subject: (community) => `We have your request for ${community}`,
      text: (theme) =>
        `The organiser sees whether the group ${theme} is mixed, and then gives the places. You get a mail.`,
      button: "See your sign-up",
    },
    incomplete: {
      subject: "Your duo is not complete yet",
      text: "You get a place as soon as your duo partner has signed up too.",
      asked: (email) => `We mailed an invitation to ${email}.`,
      alone: "Your duo partner no longer takes part. Ask someone else, then you can still get a place.",
      button: "See your sign-up",
    },
    invited: {
      subject: (name) => `${name} asks you to come along in a learning community`,
      text: (name, community) =>
        `${name} wants to take part in ${community} together with you, as a duo: one from the side of the school, one from the side of the municipality.`,
      theme: (theme) => `Theme: ${theme}.`,
      bound: (email) => `Sign up with this address: ${email}. Else we do not know that you are a duo.`,
      button: "See the invitation",
      why: (name) =>
        `You get this mail because ${name} filled in this address. You do not want to take part? Then you need not do anything.`,
    },
  },
};
