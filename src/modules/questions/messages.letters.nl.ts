/** The mails of this module. None says what was asked or answered. */
export const nl = {
  subjects: {
    received: (topic: string) => `Je vraag over ${lower(topic)} is verstuurd`,
    askedBack: (_: string) => "Een expert wil iets van je weten",
    answered: (_: string) => "Er is antwoord op je vraag",
    offered: (_: string) => "Mag je antwoord op de site?",
    changed: (_: string) => "Een antwoord dat je kreeg, is veranderd",
  },
  texts: {
    received: (house: string) => `We hebben je vraag. ${house} geeft antwoord.`,
    askedBack: (house: string) => `Een expert van ${house} wil iets van je weten voordat die antwoord geeft.`,
    answered: (house: string) => `${house} heeft je vraag beantwoord.`,
    offered: (house: string) =>
      `${house} maakte van je vraag een algemene vraag, zonder jou en zonder je school. Lees het na en zeg of het op de site mag.`,
    changed: (house: string) => `${house} heeft een antwoord dat je eerder kreeg, aangepast.`,
  },
  buttons: {
    received: "Bekijk je vraag",
    askedBack: "Geef antwoord",
    answered: "Lees het antwoord",
    offered: "Lees het na",
    changed: "Lees wat er veranderde",
  },
  due: (day: string) => `Je krijgt uiterlijk ${day} antwoord.`,
  keep: "De link in deze mail is van jou. Wie hem heeft, kan je vraag lezen.",
  why: "Je krijgt deze mail omdat je een vraag stelde.",
  calls: {
    answer: (topic: string) => `Er wacht een vraag over ${lower(topic)}`,
    read: (topic: string) => `Lees een antwoord na over ${lower(topic)}`,
    late: (topic: string) => `Een vraag over ${lower(topic)} is over tijd`,
  },
  callTexts: {
    answer: "Er is een vraag voor je. Je hebt geen uitleg nodig: op de bladzijde staat alles bij elkaar.",
    read: "Een collega schreef een antwoord over wetten of regels. Kijk er met een tweede paar ogen naar.",
    late: "De vrager had al antwoord moeten hebben. Jij coördineert dit onderwerp: beantwoord de vraag of geef hem aan iemand.",
  },
  callCode: "We vragen je eerst een code, die we je mailen. De vraag staat daarom niet in deze mail.",
  callButton: "Open de vraag",
  callDue: (day: string) => `Antwoord beloofd: uiterlijk ${day}`,
  callWhy: (topic: string) => `Je krijgt deze mail omdat je vragen beantwoordt over ${lower(topic)}.`,
  lapsedSubject: "Een antwoord van je geldt niet meer",
  lapsedText: (title: string) =>
    `De datum van “${title}” is voorbij. Op de site staat nu dat het verouderd kan zijn. Kijk het na en geef een nieuwe datum.`,
  lapsedButton: "Kijk het antwoord na",
  lapsedWhy: "Je krijgt deze mail omdat je dit antwoord bijhoudt.",
  radarSubject: (topic: string) => `Veel regio’s vragen hetzelfde over ${lower(topic)}`,
  radarText: (count: number, regions: number) =>
    `In een maand kwamen ${count} vragen die op elkaar lijken, uit ${regions} regio’s. Misschien is het tijd voor een themabijeenkomst, of voor een antwoord op de site.`,
  radarButton: "Bekijk de vragen",
};

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
