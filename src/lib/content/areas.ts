import { gebieteText } from '../values/gebiete-text.ts';
import { hasKontakt } from '../values/herkunft.ts';
import { aushangPath } from '../values/paths.ts';
import { spokenUrl } from '../values/spoken-url.ts';
import { problemAt, type Problem } from './problems/problem.ts';
import type { Content, Entry } from './schemas/kinds.ts';

/** Characters that a notice has room for; the limits of single fields are in their schemas. */
const ROOM = { gebiete: 240, adresse: 75 };

/** Every area has exactly one centre, an outline and Orte; what a centre's notice says fits on it. */
export function areaProblems(content: Content): Problem[] {
  return [
    ...content.gebiete.flatMap((gebiet) => [
      ...wrongCentres(gebiet, content),
      ...missingData(gebiet, content),
    ]),
    ...unknownAreas(content),
    ...content.regionalzentren
      .filter(({ data }) => hasKontakt(data))
      .flatMap((entry) => noticeProblems(entry, content)),
  ];
}

function wrongCentres({ id, file }: Entry<'gebiete'>, { regionalzentren }: Content): Problem[] {
  const centres = regionalzentren.filter(({ data }) => data.gebiete.includes(id));
  if (centres.length === 1) return [];
  const names = centres.map((centre) => centre.file).join(' und ');
  const message =
    centres.length === 0
      ? 'Für dieses Gebiet ist kein Regionalzentrum eingetragen. Bitte in einer Datei unter regionalzentren/ bei „gebiete“ ergänzen.'
      : `Für dieses Gebiet sind mehrere Regionalzentren eingetragen: ${names}. Es darf nur eines sein.`;
  return [{ file, message }];
}

/** The data of the map and of the search are derived by a tool; here only the key of the area can be wrong. */
function missingData(entry: Entry<'gebiete'>, { karte, orte }: Content): Problem[] {
  const { ags } = entry.data;
  const [umrisse, gemeinden] = [karte[0]?.data, orte[0]?.data.gemeinden];
  const missing = [
    !umrisse?.umrisse[ags] && `ein Umriss in ${karte[0]?.file}`,
    !umrisse?.marken[ags] && `der Punkt für die Zahl in ${karte[0]?.file}`,
    !gemeinden?.[ags] && `Orte in ${orte[0]?.file}`,
  ].filter(Boolean);
  if (missing.length === 0) return [];
  const message = `Zum Schlüssel „${ags}“ fehlt: ${missing.join(', ')}. Stimmt der Schlüssel?`;
  return [problemAt(entry, ['ags'], message)];
}

/** Keys in the data of the search that no area has. */
function unknownAreas({ gebiete, orte }: Content): Problem[] {
  const known = gebiete.map(({ data }) => data.ags);
  return orte.flatMap((entry) => {
    const { gemeinden, plz, ortsteile = {}, kennzeichen = {}, gegenden = {} } = entry.data;
    const used: [fieldPath: string[], ags: readonly string[]][] = [
      [['gemeinden'], Object.keys(gemeinden)],
      [['ortsteile'], Object.keys(ortsteile)],
      [['kennzeichen'], Object.keys(kennzeichen)],
      ...Object.entries(plz).map(
        ([code, areas]) => [['plz', code], Object.keys(areas)] as [string[], string[]],
      ),
      ...Object.entries(gegenden).map(
        ([name, areas]) => [['gegenden', name], areas] as [string[], string[]],
      ),
    ];
    return used.flatMap(([fieldPath, all]) =>
      all
        .filter((ags) => !known.includes(ags))
        .map((ags) => {
          const message = `Zum Schlüssel „${ags}“ gibt es keine Datei unter gebiete/.`;
          return problemAt(entry, [...fieldPath, ags], message);
        }),
    );
  });
}

function noticeProblems(entry: Entry<'regionalzentren'>, content: Content): Problem[] {
  const { gebiete, beschriftungen, website } = content;
  const own = gebiete.filter(({ id }) => entry.data.gebiete.includes(id));
  const names = gebieteText(
    own.map(({ data }) => data),
    { artUndName: beschriftungen[0]?.data.artUndName ?? '' },
  );
  const address = spokenUrl(new URL(aushangPath(entry.id), website[0]?.data.adresse).href);
  const tooLong = (length: number, room: number) =>
    `hat ${length} Zeichen, höchstens ${room} passen auf den Aushang`;
  return [
    ...(names.length > ROOM.gebiete
      ? [
          problemAt(
            entry,
            ['gebiete'],
            `Die Aufzählung dieser Gebiete ${tooLong(names.length, ROOM.gebiete)}. Bitte in content/gebiete/ kürzen, soweit es die Namen erlauben.`,
          ),
        ]
      : []),
    ...(address.length > ROOM.adresse
      ? [
          {
            file: entry.file,
            message: `Die Adresse des Aushangs ${tooLong(address.length, ROOM.adresse)}. Bitte den Dateinamen kürzen.`,
          },
        ]
      : []),
  ];
}
