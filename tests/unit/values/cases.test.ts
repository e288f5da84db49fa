import { emailSchema } from '../../../src/lib/content/schemas/basics.ts';
import { dateigroesse } from '../../../src/lib/values/dateigroesse.ts';
import { explainOutwardUrl } from '../../../src/lib/values/outward-url.ts';
import { slug } from '../../../src/lib/values/slug.ts';
import { spokenUrlParts } from '../../../src/lib/values/spoken-url.ts';
import { formatTelefon, parseTelefon, telefonHref } from '../../../src/lib/values/telefon.ts';
import { parseUhrzeit, uhrzeitText } from '../../../src/lib/values/uhrzeit.ts';
import { parseTage, tageText } from '../../../src/lib/values/wochentage.ts';
import { runCases } from '../../support/text-cases.ts';

runCases('values/telefon.txt', (written) => {
  const parsed = parseTelefon(written);
  return parsed.ok ? [formatTelefon(written), telefonHref(written)] : [parsed.reason];
});
runCases('values/uhrzeit.txt', (written) => {
  const parsed = parseUhrzeit(written);
  return parsed.ok ? [parsed.uhrzeit, uhrzeitText(parsed.uhrzeit)] : [parsed.reason];
});
runCases('values/wochentage.txt', (written) => {
  const parsed = parseTage(written);
  return [parsed.ok ? parsed.tage.join(', ') : parsed.reason];
});
runCases('values/tage-in-worten.txt', (written) => {
  const parsed = parseTage(written);
  return parsed.ok ? [tageText(parsed.tage, '{von} bis {bis}')] : [];
});
runCases('values/email.txt', (written) =>
  (emailSchema.safeParse(written).error?.issues ?? []).map(({ message }) => message),
);
runCases('values/outward-url.txt', (written) => [explainOutwardUrl(written) ?? []].flat());
runCases('values/slug.txt', (text) => [slug(text)].filter(Boolean));
runCases('values/spoken-url.txt', spokenUrlParts);
runCases('values/dateigroesse.txt', (bytes) => [dateigroesse(Number(bytes))]);
