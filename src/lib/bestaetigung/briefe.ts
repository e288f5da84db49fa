import type { BestaetigungTexte } from '../content/schemas/bestaetigung.ts';
import type { Content } from '../content/schemas/kinds.ts';
import { plainSpaces } from '../kontakt/lines.ts';
import { mailtoHref } from '../kontakt/weitergabe.ts';
import { formatDatum } from '../values/datum.ts';
import { fill } from '../values/fill.ts';
import { genannteOf, type Genannt } from './genannt.ts';

/** A letter that asks somebody to confirm what the website says of them. */
export interface Brief {
  /** Name for a file: `regionalzentren-nordheim`. */
  name: string;
  /** Notes for the editor, the subject, the letter. */
  text: string;
}

/**
 * A letter for the first address, for every centre and for every other service whose numbers
 * somebody has to confirm now and then.
 *
 * @param origin address of the website without a slash at its end
 * @param today as `2026-05-31`: the day that the notes propose
 */
export function briefe(content: Content, origin: string, today: string): Brief[] {
  const [texte] = content.bestaetigung.map(({ data }) => data);
  const [beschriftungen] = content.beschriftungen.map(({ data }) => data);
  if (!texte || !beschriftungen) return [];
  const website = websiteName(content);
  return genannteOf(content, beschriftungen).map((one) => {
    const betreff = plainSpaces(fill(texte.betreff, { name: one.name }));
    const brief = plainSpaces(briefText(one, texte, website, origin));
    const notes = notizen(one, texte, today);
    const mailto = mailtoHref(betreff, brief, one.emails);
    const lines = [
      ...notes,
      fill(texte.notiz.oeffnen, { mailto }),
      '',
      fill(texte.notiz.betreff, { betreff }),
    ];
    return { name: one.key, text: `${plainSpaces(lines.join('\n'))}\n\n${brief}\n` };
  });
}

/** What the editor reads above the letter: to whom it goes, and where the answer is entered. */
function notizen(one: Genannt, { notiz }: BestaetigungTexte, today: string): string[] {
  const { entry, feld } = one;
  return [
    ...wege(one, notiz),
    fill(notiz.antwort, {
      datei: entry.file,
      feld: feld.join('.'),
      zeile: String(zeileFuer(one)),
      angabe: `geprueft: ${today}`,
    }),
    notiz.korrektur,
  ];
}

/** To whom the letter goes, and whom to call instead or if nobody answers. */
function wege({ emails, telefone, link }: Genannt, notiz: BestaetigungTexte['notiz']): string[] {
  const telefon = telefone.join(', ');
  if (emails.length > 0) {
    return [
      fill(notiz.empfaenger, { email: emails.join(', ') }),
      ...(telefon ? [fill(notiz.keineAntwort, { telefon })] : []),
    ];
  }
  return [telefon ? fill(notiz.ohneEmail, { telefon }) : fill(notiz.ohneWeg, { link: link ?? '' })];
}

/** The line of the day of the confirmation, or the one that it will be. */
function zeileFuer({ entry, feld, nach, geprueft }: Genannt): number {
  if (geprueft) return entry.lineOf(feld);
  return nach ? entry.lineOf(nach) + 1 : entry.bodyLine - 1;
}

/** The letter itself, paragraph by paragraph. */
function briefText(
  one: Genannt,
  texte: BestaetigungTexte,
  { name: website, absender }: { name: string; absender: string },
  origin: string,
): string {
  const { name, entry, zeilen, seiten, jedeSeite, geprueft, telefone, emails } = one;
  const prose = entry.text.texts.map(({ text }) => text.replaceAll('\n', ' ').trim());
  const confirmed = geprueft
    ? fill(texte.geprueft, { datum: formatDatum(geprueft) })
    : texte.ungeprueft;
  const paragraphs = [
    [texte.anrede],
    [fill(texte.anlass, { name, website, adresse: origin })],
    [texte.angaben, ...indented([name, ...zeilen])],
    ...(telefone.length + emails.length > 0 ? [] : [[texte.ohneNummer]]),
    ...(prose.length > 0 ? [[texte.text, ...indented(prose)]] : []),
    [
      texte.seiten,
      ...indented(seiten.map((path) => origin + path)),
      ...(jedeSeite ? [texte.jedeSeite] : []),
    ],
    [...quellenZeilen(one, texte), confirmed],
    ...texte.bitte.map((absatz) => [absatz]),
    [texte.gruss, absender],
  ];
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function quellenZeilen({ quellen }: Genannt, texte: BestaetigungTexte): string[] {
  return quellen.map(({ name, stand }) =>
    stand
      ? fill(texte.quelle, { quelle: name, stand: formatDatum(stand) })
      : fill(texte.quelleOhneTag, { quelle: name }),
  );
}

/** The name of the website, and of whoever runs it as soon as that is known. */
function websiteName({ website }: Content): { name: string; absender: string } {
  const [name = ''] = website.map(({ data }) => `${data.name} ${data.land}`);
  return { name, absender: website[0]?.data.betreiber.name ?? name };
}
