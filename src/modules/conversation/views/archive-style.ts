export const archiveStyleFile = "opmaak.css";

/** The style sheet that goes along in the zip: readable on a screen and on paper, with the letters the reader already has. */
export const archiveStyle = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 "Atkinson Hyperlegible Next", Verdana, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; }
section { margin-block: 2.5rem; }
article { margin-block: 1rem; padding: 0 1.25rem; border: 1.5px solid #8aa39a; border-radius: 14px; break-inside: avoid; }
article + article { margin-inline-start: 1.5rem; }
.who time { font-size: .875rem; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 5px solid #8aa39a; }
`;
