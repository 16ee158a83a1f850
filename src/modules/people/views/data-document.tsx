import type { FunctionComponent as FC } from "preact";
import { type Locale, longDate, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import type { HeldData } from "../queries/own-data.tsx";

interface Props {
  readonly held: HeldData;
  readonly now: Date;
  readonly locale: Locale;
}

/** A page that stands alone in a file: all that is held of someone, to read or print. */
export const DataDocument: FC<Props> = ({ held, now, locale }) => {
  const t = words[locale].data;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t.documentTitle}</title>
        <style>{styles}</style>
      </head>
      <body>
        <main>
          <h1>{t.documentTitle}</h1>
          <p>{t.documentMade(longDate(now, locale))}</p>
          {Object.entries(held).map(([name, chapter]) => (
            <section key={name}>
              {Object.entries(chapter).map(([heading, value]) => (
                <section key={heading}>
                  <h2>{heading}</h2>
                  <Held value={value} locale={locale} />
                </section>
              ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
};

const Held: FC<{ readonly value: unknown; readonly locale: Locale }> = ({ value, locale }) => {
  const t = words[locale].data;
  if (value === null || value === undefined || value === "") return <p>{t.nothing}</p>;
  if (typeof value === "boolean") return <p>{value ? t.yes : t.no}</p>;
  if (value instanceof Date)
    return (
      <time datetime={value.toISOString()}>{`${shortMoment(value, locale)} (${value.getFullYear()})`}</time>
    );
  if (Array.isArray(value)) {
    if (value.length === 0) return <p>{t.nothing}</p>;
    return (
      <ul>
        {value.map((each, i) => (
          <li key={i}>
            <Held value={each} locale={locale} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === "object") {
    return (
      <dl>
        {Object.entries(value).map(([name, inner]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Held value={inner} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <p>{String(value)}</p>;
};

const styles = `body{font:1.05rem/1.55 Verdana,sans-serif;margin:0;color:#132b27;background:#f6f7f3}
main{max-width:44rem;margin:0 auto;padding:2rem 1rem}h1,h2{font-family:Georgia,serif;font-weight:400}
dl,ul{margin:0 0 1rem;padding:0}li{list-style:none;padding:.75rem 1rem;margin-bottom:.5rem;background:#fff;border:1px solid #cbd6cf;border-radius:10px}
dl>div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.25rem 1rem;padding:.2rem 0}dt{color:#445c56}dd,p{margin:0}
p{white-space:pre-wrap;overflow-wrap:anywhere}@media (max-width:32rem){dl>div{grid-template-columns:1fr}}`;
