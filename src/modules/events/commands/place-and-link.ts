interface Where {
  readonly place: string;
  readonly joinLink?: string;
}

const webAddress = /\bhttps?:\/\/[^\s<>"]+/i;

/**
 * Where a meeting is, as everyone may read it, and the address to join it, for those who come. People paste both in one line:
 * an address found in the place is taken out of what is public.
 */
export function placeAndLink({ place, joinLink }: Where): Where {
  const found = webAddress.exec(place)?.[0];
  if (!found) return { place: place.trim(), joinLink };
  const rest = place
    .replaceAll(new RegExp(webAddress, "gi"), " ")
    .replace(/\s+/g, " ")
    .replace(/[\s,;:(–-]+$/, "")
    .trim();
  return { place: rest, joinLink: joinLink ?? found };
}
