import type { ComponentChildren, FunctionComponent as FC } from "preact";

interface MailLayoutProps {
  readonly lang: string;
  /** Also the subject. */
  readonly title: string;
  /** The line that mail programs show after the subject. */
  readonly preview?: string;
  readonly siteName: string;
  /** What it is about, in a box of its own: “Vrijdag 28 mei, 11.00 – 13.30 uur”. */
  readonly fact?: ComponentChildren;
  /** The one thing to do. */
  readonly button?: { readonly href: string; readonly label: string };
  /** The other way out, as a link. */
  readonly otherwise?: { readonly href: string; readonly label: string };
  /** Until when it counts, in words. */
  readonly deadline?: ComponentChildren;
  /** Why someone gets this mail, and where to stop it. */
  readonly footer: readonly ComponentChildren[];
  /** MailText. */
  readonly children: ComponentChildren;
}

/**
 * One mail as a whole document: one title, one button, 560 pixels wide, nothing fetched from anywhere.
 * Mail programs know no stylesheets, so here alone styles stand inline; where they do know `<style>`, dark follows the device.
 */
export const MailLayout: FC<MailLayoutProps> = (props) => (
  <html lang={props.lang} dir="ltr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{props.title}</title>
      <style>{darkStyles}</style>
    </head>
    <body
      class="sk-mail"
      style={`margin:0;background:${light.paper};color:${light.ink};font:18px/1.55 'Atkinson Hyperlegible Next',Verdana,sans-serif`}
    >
      <main style="max-width:560px;margin:0 auto;padding:24px 18px 40px">
        {props.preview && <p style="display:none">{props.preview}</p>}
        <Mark name={props.siteName} />
        <div
          class="sk-mail-card"
          style={`margin-top:20px;padding:28px 26px;background:${light.surface};border:1.5px solid ${light.line};border-radius:14px`}
        >
          <h1 style="margin:0 0 14px;font:400 30px/1.15 'Young Serif',Georgia,serif">{props.title}</h1>
          {props.children}
          {props.fact !== undefined && (
            <p
              class="sk-mail-fact"
              style={`margin:0 0 16px;padding:14px 18px;background:${light.grass};border-radius:10px`}
            >
              {props.fact}
            </p>
          )}
          {props.button && (
            <p style="margin:0 0 18px">
              <a
                class="sk-mail-button"
                href={props.button.href}
                style={`display:inline-block;padding:13px 26px;border-radius:99px;background:${light.action};color:#ffffff;font-weight:bold;text-decoration:none`}
              >
                {props.button.label}
              </a>
            </p>
          )}
          {props.otherwise && (
            <p style="margin:0 0 16px">
              <a class="sk-mail-link" href={props.otherwise.href} style={`color:${light.link}`}>
                {props.otherwise.label}
              </a>
            </p>
          )}
          {props.deadline !== undefined && (
            <p class="sk-mail-soft" style={`margin:0;color:${light.soft};font-size:16px`}>
              {props.deadline}
            </p>
          )}
        </div>
        <div class="sk-mail-soft" style={`margin-top:18px;color:${light.soft};font-size:15px`}>
          {props.footer.map((line, i) => (
            <p key={i} style="margin:0 0 8px">
              {line}
            </p>
          ))}
        </div>
      </main>
    </body>
  </html>
);

/** A paragraph of a mail. */
export const MailText: FC<{ readonly children: ComponentChildren }> = ({ children }) => (
  <p style="margin:0 0 16px">{children}</p>
);

/** Words in Markdown, already made into clean HTML by `proseOf`. */
export const MailProse: FC<{ readonly html: string }> = ({ html }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: only sanitised HTML may be handed to this component
  <div style="margin:0 0 16px" dangerouslySetInnerHTML={{ __html: html }} />
);

interface MailItemProps {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
}

/** One of several things a mail tells of, with its link. */
export const MailItem: FC<MailItemProps> = ({ kind, title, text, href }) => (
  <div style={`margin:0 0 20px;padding:16px 0 0;border-top:1.5px solid ${light.line}`}>
    <p class="sk-mail-soft" style={`margin:0;color:${light.soft};font-size:15px`}>
      {kind}
    </p>
    <h2 style="margin:0 0 6px;font:400 22px/1.25 'Young Serif',Georgia,serif">
      <MailLink href={href}>{title}</MailLink>
    </h2>
    {text !== "" && <p style="margin:0">{text}</p>}
  </div>
);

/** A link in the words of a mail. */
export const MailLink: FC<{ readonly href: string; readonly children: ComponentChildren }> = ({
  href,
  children,
}) => (
  <a class="sk-mail-link" href={href} style={`color:${light.link}`}>
    {children}
  </a>
);

/** A code to type over, large and with its digits apart. */
export const MailCode: FC<{ readonly code: string }> = ({ code }) => (
  <p style="margin:0 0 16px;font:bold 32px/1.2 'Courier New',monospace;letter-spacing:.2em">{code}</p>
);

const Mark: FC<{ readonly name: string }> = ({ name }) => (
  <div>
    <svg width="62" height="38" viewBox="0 0 62 38" role="img" aria-label={name}>
      <g fill="none" stroke-width="6">
        <path d="M17 6h11a13 13 0 0 1 0 26H17a13 13 0 0 1 0-26Z" stroke="#e86748" />
        <path class="sk-mail-ring" d="M34 6h11a13 13 0 0 1 0 26H34a13 13 0 0 1 0-26Z" stroke={light.action} />
        <path d="M22.5 32H28a13 13 0 0 0 13-13" stroke="#e86748" />
      </g>
      <circle cx="31" cy="19" r="4.6" fill="#f6c344" />
    </svg>
  </div>
);

// The colours of tokens.css, spelled out: a mail program resolves no custom properties.
const light = {
  paper: "#f6f7f3",
  surface: "#ffffff",
  ink: "#132b27",
  soft: "#445c56",
  line: "#cbd6cf",
  link: "#0d5a4d",
  action: "#16463d",
  grass: "#daf0e1",
} as const;

const darkStyles = `@media (prefers-color-scheme: dark) {
.sk-mail { background: #0f1f1b !important; color: #ecf3ee !important; }
.sk-mail-card { background: #172c27 !important; border-color: #33504a !important; }
.sk-mail-fact { background: #173c28 !important; }
.sk-mail-button { background: #8fd8bf !important; color: #0b221d !important; }
.sk-mail-link { color: #93dac3 !important; }
.sk-mail-soft { color: #afc4bc !important; }
.sk-mail-ring { stroke: #8fd8bf; }
}`;
