import { ordinal } from "./dutch.ts";

/** What people read afterwards: in their mail, and on their own page. */
export const afterwards = {
  mine: {
    title: "Je aanmeldingen",
    finish: "Maak je aanmelding af",
    waiting: (community: string, place: number): string =>
      `Je wacht als ${ordinal(place)} op een plek in ${community}`,
    byHand: (community: string): string => `Je aanmelding voor ${community} ligt bij de organisator`,
    incomplete: "Je duo is nog niet compleet",
  },

  letters: {
    why: (community: string): string => `Je krijgt deze mail omdat je je hebt aangemeld voor ${community}.`,
    placed: {
      subject: (community: string): string => `Je doet mee met ${community}`,
      asked: (theme: string): string => `Gelukt. Je hebt een plek in de groep ${theme}.`,
      called: (theme: string): string => `Er is een plek voor jou in de groep ${theme}. Je doet dus mee.`,
      second: "Je eerste keus was vol. Dit is je tweede keus.",
      together: (name: string): string => `Je doet mee als duo met ${name}.`,
      meetings: "Deze dagen staan in je agenda:",
      button: "Bekijk je aanmelding",
      withdraw: "Toch niet meedoen? Geef je plek terug",
    },
    waiting: {
      subject: (place: number): string => `Je staat op de wachtlijst, als ${ordinal(place)}`,
      text: (theme: string): string =>
        `De groep ${theme} is vol. Komt er een plek vrij, dan krijg je die meteen en mailen we je. Je hoeft niets te doen.`,
      button: "Bekijk je plek op de lijst",
    },
    byHand: {
      subject: (community: string): string => `Je aanmelding voor ${community} is binnen`,
      text: (theme: string): string =>
        `De organisator kijkt of de groep ${theme} gemengd is, en geeft dan de plekken. Je krijgt een mail.`,
      button: "Bekijk je aanmelding",
    },
    incomplete: {
      subject: "Je duo is nog niet compleet",
      text: "Je krijgt een plek zodra je duo-partner zich ook heeft aangemeld.",
      asked: (email: string): string => `We hebben een uitnodiging gemaild naar ${email}.`,
      alone: "Je duo-partner doet niet meer mee. Vraag iemand anders, dan kun je nog een plek krijgen.",
      button: "Bekijk je aanmelding",
    },
    invited: {
      subject: (name: string): string => `${name} vraagt je mee in een leergemeenschap`,
      text: (name: string, community: string): string =>
        `${name} wil samen met jou meedoen met ${community}, als duo: één van de kant van de school, één van de kant van de gemeente.`,
      theme: (theme: string): string => `Thema: ${theme}.`,
      bound: (email: string): string =>
        `Meld je aan met dit adres: ${email}. Anders herkennen we jullie niet als duo.`,
      button: "Bekijk de uitnodiging",
      why: (name: string): string =>
        `Je krijgt deze mail omdat ${name} dit adres invulde. Wil je niet meedoen? Dan hoef je niets te doen.`,
    },
  },
};
