import type { lettersNl } from "./messages.letters.nl.ts";

export const lettersEn: typeof lettersNl = {
  siteName: "Schakel",
  subjects: {
    registered: (title) => `Confirm your registration: ${title}`,
    confirmed: (title) => `You are coming: ${title}`,
    waitlisted: (title) => `You are on the waiting list: ${title}`,
    invited: (title) => `There is a seat for you: ${title}`,
    interested: (title) => `We know you are interested: ${title}`,
    cancelled: (title) => `You have cancelled: ${title}`,
    lapsed: (title) => `Your seat was passed on: ${title}`,
    declined: (title) => `No seat this time: ${title}`,
  },
  texts: {
    registered: "You have registered. Click the button: then your seat is certain.",
    confirmed: "Your seat is certain. The attachment holds the meeting for your own calendar.",
    waitlisted: "All seats are taken. You are on the waiting list and get a mail when a seat comes free.",
    invited: "A seat is free for you. Do you want it?",
    interested:
      "Thank you. The organisers choose who comes, so that the group is mixed. You always hear from us.",
    cancelled: "You have cancelled. Thank you for letting us know: now someone else can come.",
    lapsed:
      "We heard nothing from you. Your seat went to the next. Do you want to come after all? Then register again.",
    declined:
      "There was no seat for you this time. That says nothing about you: the group had to be mixed and stay small.",
  },
  alternative:
    "Look in the agenda for what is coming. If there is a recording or report, you find it on the page of this meeting.",
  place: (n) => `You are number ${n} in line. The first in line is offered a seat that comes free.`,
  until: (when) => `Let us know before ${when}. After that the seat goes to the next.`,
  reason: (reason) => `The organisers write: ${reason}`,
  buttons: {
    registered: "Yes, this is right",
    confirmed: "See or change your registration",
    waitlisted: "See your place in line",
    invited: "Say yes or no",
    interested: "See your registration",
  },
  toAgenda: "To the agenda",
  toEvent: "Look at the meeting",
  duo: {
    subjects: {
      registered: (title) => `We asked your duo partner: ${title}`,
      confirmed: (title) => `You are both coming: ${title}`,
      cancelled: (title) => `You have both been cancelled: ${title}`,
      lapsed: (title) => `Your seats were passed on: ${title}`,
    },
    texts: {
      registered: (partner) => `We sent ${partner} a mail. Your seats are certain when ${partner} says yes.`,
      confirmed: (partner) =>
        `${partner} said yes. Your seats are certain. The attachment holds the meeting for your own calendar.`,
      cancelled: () =>
        "A duo comes together: when one of you cannot, your seats go to another duo. Do you want to come with someone else? Then register again.",
      lapsed: (partner) =>
        `We heard nothing from ${partner}. Your seats went to another duo. Do you want to come after all? Then register again.`,
    },
    oneMoreClick: (partner) =>
      `You registered you both. Click the button: then we ask ${partner}. When ${partner} says yes, your seats are certain.`,
    until: (partner, when) => `${partner} can say yes until ${when}. After that your seats go to the next.`,
  },
  partner: {
    asked: {
      subject: (title) => `Will you come along as a duo? ${title}`,
      text: (name) =>
        `${name} wants to go here together with you and registered you both as a duo. When you say yes, your seats are certain.`,
      button: "Say yes or no",
    },
    confirmed: {
      subject: (title) => `You are both coming: ${title}`,
      text: (name) =>
        `You come together with ${name}. The attachment holds the meeting for your own calendar. Can you not come after all? Tell us with the button.`,
      button: "See your registration",
    },
    over: {
      subject: (title) => `You are both not coming: ${title}`,
      text: (name) => `The registration of ${name} and you as a duo does not go through.`,
      button: "",
    },
    until: (when) => `Let us know before ${when}. After that your seats go to the next.`,
    why: (name) =>
      `You get this mail because ${name} named you as their duo partner. Do you not know ${name}? Then you need not do anything.`,
  },
  why: "You get this mail because you registered for this meeting, or because someone asked you.",
  keep: "Keep this mail: with the button you can change or cancel your registration, without a password.",
  mailFrom: (organiser) => `Message from ${organiser}`,
  reminder: {
    coming: (title) => `Tomorrow: ${title}`,
    comingText:
      "You have registered. Can you not come after all? Tell us with the button: then someone else can come.",
    offered: (title) => `Tomorrow, and there is still a seat for you: ${title}`,
    offeredText: (when) =>
      `You have not said yes yet. Let us know before ${when}. After that the seat goes to the next.`,
    waiting: (title) => `Tomorrow, and you are on the waiting list: ${title}`,
    waitingText: (place, total) =>
      `You are number ${place} of ${total} in line. When a seat comes free now you have only a short time to say yes, so keep an eye on your mail. Can you no longer come? Then take yourself off the list with the button.`,
  },
  alert: (percent, title) =>
    percent === 100 ? `Full: ${title}` : `${percent} percent of the seats are taken: ${title}`,
  alertText: (taken, seats, waiting) =>
    `${taken} of the ${seats} seats are taken. On the waiting list: ${waiting}.`,
  toDesk: "To the registrations",
  alertWhy: "You get this mail because you organise this meeting.",
};
