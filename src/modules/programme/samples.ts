/** Programmes of a fictional region, as they paste from a web page: the texts that the tests read. */

/** Two lists that disagree on the first day, a page date, a webinar that has been, news and a law beside the programme. */
export const twoLists = `regio waterrijk
4 januari 2027

Leergemeenschap Samen rond het kind

De leergemeenschap ‘Samen rond het kind’ begon in 2026. Op 10 maart gaan we verder met een nieuwe reeks bijeenkomsten, met nieuwe vragen uit de praktijk.

In 2026 kwamen we drie keer online bij elkaar.

Wat doen we in 2027?

Dit jaar werken we aan drie thema’s. De thema’s zijn:

 • Thema 1: Vroeg erbij – de wijk in de school – wat werkt in de eerste weken (met voorbeelden).
 • Thema 2: Thuis met een plan – samen met ouders.
 • Thema 3: Terug naar school – kleine stappen – wie is de vaste persoon?

Kijk ook het webinar van 14 december jl. terug.

Eerste bijeenkomst in 2027 en vervolgdata

De eerste bijeenkomst vindt plaats op 10 maart. Daarna praten we verder in de themagroepen.

De bijeenkomsten vinden plaats op:

9 maart van 9.30 – 12.00 uur
12 mei van 13.00 uur tot 15.30 uur
7 oktober van 13.00 – 15.30 uur

Praktische informatie

Voor wie: intern begeleiders, jeugdprofessionals en gemeenten
Waar: Online
Wanneer:
10 maart van 9.30 – 12.00 uur
12 mei van 13.00 – 15.30 uur
7 oktober van 13.00 – 15.30 uur
Kosten: Deelname is gratis
Aanmelden: via het formulier, uiterlijk 1 maart

Nieuws 22 februari 2027

Regeling van de minister van 6 februari 2027, nr. 123, over de vaststelling van het rooster
`;

/** Cards, one for each meeting: label, value, and a different place each time. */
export const cards = `# Leerkring Waterrijk

Bijeenkomst 1: Kick-off
Datum: dinsdag 2 februari 2027
Tijd: 9.30 - 12.00 uur
Locatie: Havenkade 3, Meerstad

Bijeenkomst 2: Verdieping
Datum: donderdag 8 april 2027
Tijd: 13.00 - 15.30 uur
Locatie: online
`;

/** A page whose HTML was pasted in place of its text. */
export const html = `<html><head><style>
p { color: red } /* 3 mei 2027 10.00 - 12.00 uur */
</style></head><body><h1>Netwerk&nbsp;Waterrijk</h1><p>Wij komen dit jaar twee keer bij elkaar.</p>
<ul><li>maandag 1 februari 2027, 10.00&ndash;12.00 uur</li><li>maandag 5 april 2027, 10.00&ndash;12.00 uur</li></ul>
<!-- vrijdag 9 april 2027, 10.00 - 12.00 uur --></body></html>`;

/** A table with a heading row, its columns parted by tabs. */
export const table = `Programma leernetwerk 2027

Datum\tTijd\tOnderwerp\tPlaats
3 februari 2027\t09:30 - 12:00\tWelkom en kennismaken\tMeerstad
10 maart 2027\t13:00 - 15:30\tSamen met ouders\tOnline
`;
