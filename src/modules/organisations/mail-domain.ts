import providers from "email-providers/all.json" with { type: "json" };

/** Providers in the Netherlands where everyone can get an address, as far as the list of the world leaves them out. */
const dutchProviders = [
  ...[
    "ziggo.nl",
    "ziggomail.com",
    "xs4all.nl",
    "casema.nl",
    "upcmail.nl",
    "telfort.nl",
    "solcon.nl",
    "zeelandnet.nl",
  ],
  ...[
    "quicknet.nl",
    "onsbrabantnet.nl",
    "tele2.nl",
    "versatel.nl",
    "caiway.nl",
    "caiway.net",
    "kabelfoon.nl",
  ],
  ...["filternet.nl", "wanadoo.nl", "orange.nl", "online.nl", "t-mobilethuis.nl", "xmsnet.nl", "multiweb.nl"],
  ...[
    "plex.nl",
    "concepts.nl",
    "lijbrandt.nl",
    "kpnplanet.nl",
    "kpnmail.nl",
    "hetnet.nl",
    "planet.nl",
    "home.nl",
  ],
];
const anyones = new Set<string>([...providers, ...dutchProviders]);

/** What an address ends in, in small letters: "school.example". */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** Everyone can get an address there, so it proves nothing about where someone works. */
export const isAnyones = (domain: string): boolean => anyones.has(domain);

/** Whether a confirmed address shows that its owner works where mail ends in `domain`. Exactly that: not at a part of it. */
export const provesWork = (email: string, domain: string): boolean =>
  domain !== "" && domainOf(email) === domain && !isAnyones(domain);
