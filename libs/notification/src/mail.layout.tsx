import { Body, Button, Container, Head, Heading, Hr, Html, Img, Link, Preview, render, Section, Text } from '@react-email/components';
import { Fragment, type CSSProperties } from 'react';
import type { Locale } from '@ocop/platform';

/** All that is on the page, ready to be laid out. */
export interface Letter {
  locale: Locale;
  title: string;
  body: string[];
  /** A one-time code. */
  code?: string;
  picture?: { cid: string; alt: string; width: number };
  /** The button, and more ways on as plain links. */
  links: { text: string; href: string }[];
  footer: string[];
}

/** The accent of the web's theme, shade 7; white on it reads at 5.9:1. */
const accent = '#1b6b4e';
const family = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

const ground: CSSProperties = { backgroundColor: '#f7f9f8', fontFamily: family, padding: '24px 12px' };
const sheet: CSSProperties = { backgroundColor: '#ffffff', border: '1px solid #e3e8e5', borderRadius: '8px', maxWidth: '560px', padding: '28px' };
const brand: CSSProperties = { color: accent, fontSize: '15px', fontWeight: 600, lineHeight: '1.5', margin: '0 0 20px' };
const heading: CSSProperties = { color: '#18201c', fontSize: '20px', fontWeight: 600, lineHeight: '1.45', margin: '0 0 12px' };
// Vietnamese stacks two marks on one vowel: lines need more room than Latin text usually gets.
const paragraph: CSSProperties = { color: '#37423c', fontSize: '15px', lineHeight: '1.65', margin: '0 0 12px' };
// Spaced by CSS and not by spaces, so that the copied code is six digits.
const digits: CSSProperties = { color: '#18201c', fontFamily: 'ui-monospace, Consolas, monospace', fontSize: '32px', fontWeight: 600, letterSpacing: '8px', lineHeight: '1.4', margin: '20px 0', textAlign: 'center' };
const button: CSSProperties = { backgroundColor: accent, borderRadius: '6px', color: '#ffffff', fontSize: '15px', fontWeight: 600, padding: '12px 20px' };
const rule: CSSProperties = { borderColor: '#e3e8e5', margin: '28px 0 16px' };
const small: CSSProperties = { color: '#6b7871', fontSize: '13px', lineHeight: '1.6', margin: '0 0 6px' };

/** Clients that know dark mode get it; the QR code keeps its white ground, or no scanner reads it. */
const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
.ground { background-color: #f7f9f8; }
@media (prefers-color-scheme: dark) {
  .ground { background-color: #121614 !important; }
  .sheet { background-color: #171d1a !important; border-color: #2b3430 !important; }
  .rule { border-color: #2b3430 !important; }
  .brand { color: #6bb393 !important; }
  .strong { color: #dfe6e2 !important; }
  .text { color: #b9c4be !important; }
  .small { color: #98a59e !important; }
}`;

const asLine = (line: string, place: number) => (
  <Fragment key={place}>
    {place > 0 && <br />}
    {line}
  </Fragment>
);

/** One calm page for every mail. */
function LetterPage({ locale, title, body, code, picture, links: [main, ...more], footer }: Letter) {
  return (
    <Html lang={locale.toLowerCase()}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{dark}</style>
      </Head>
      <Preview>{body[0] ?? title}</Preview>
      <Body className="ground" style={{ margin: 0 }}>
        <Section className="ground" style={ground}>
          <Container className="sheet" style={sheet}>
            <Text className="brand" style={brand}>OCOP Connect</Text>
            <Heading as="h1" className="strong" style={heading}>{title}</Heading>
            {body.map((text, place) => <Text key={place} className="text" style={paragraph}>{text.split('\n').map(asLine)}</Text>)}
            {code && <Text className="strong" style={digits}>{code}</Text>}
            {picture && (
              <Section style={{ margin: '20px 0', textAlign: 'center' }}>
                <Img src={`cid:${picture.cid}`} alt={picture.alt} width={picture.width} height={picture.width} style={{ backgroundColor: '#ffffff', margin: '0 auto' }} />
              </Section>
            )}
            <Section style={{ margin: '20px 0 0' }}>
              {main && <Button href={main.href} style={button}>{main.text}</Button>}
            </Section>
            {more.map(({ text, href }) => (
              <Text key={href} style={{ ...paragraph, margin: '16px 0 0' }}>
                <Link href={href} className="brand" style={{ color: accent }}>{text}</Link>
              </Text>
            ))}
            <Hr className="rule" style={rule} />
            {footer.map((text) => <Text key={text} className="small" style={small}>{text}</Text>)}
          </Container>
        </Section>
      </Body>
    </Html>
  );
}

/** The page as HTML; React escapes what users wrote. */
export function layOut(letter: Letter): Promise<string> {
  return render(<LetterPage {...letter} />);
}
