/** Names of districts in names of stops: „Warnemünde Kirchenplatz, Rostock“ names Warnemünde. */

/** What a stop's name says of its district. */
export interface Spur {
  name: string;
  /** Beside the name stands nothing, or something that every place has. */
  isSure: boolean;
}

/** Names begin with them and go on: „Groß Klein“, „Alt Rehse“. */
const BEGINNING = new Set(
  'Groß Klein Neu Alt Lütten Hohen Hohe Bad Wendisch Ober Nieder Kirch Wüsten Burg Sankt Hof Dorf Mühlen Langen Raben Große Kleine Drei Sieben Rothen Probst Deutsch Neuer Unter Vorder'.split(
    ' ',
  ),
);
/** With them begin streets and directions. */
const NO_BEGINNING =
  /^(Am|An|Auf|Im|In|Zum|Zur|Zu|Bei|Beim|Hinter|Vor|Über|Alte[rs]?|Neue[s]?|Lange[r]?|Kurze[n]?|Grüne[r]?|Weiße[rs]?|Rote[rs]?|Schwarze[rs]?|Eiserne|Hohes|Ehem.*|Richtung|Ecke|Erste|Zweite|Dritte|Deutsche|Frohes|Uns|St\.|Dr\.|[A-ZÄÖÜ]+|[A-ZÄÖÜ]\..*)$/;
/** Names of streets and of what stands at a stop end like this. */
const NO_NAME =
  /(stra(ß|ss)e[n]?|str\.?|weg|allee|platz|gasse|chaussee|ring|ufer|markt|graben|steig|tor|promenade|tangente|schule|schulen|bahnhof|hof\/.*|kirche|friedhof|gaststätte|gasthaus|gasthof|hotel|klinik|kliniken|klinikum|krankenhaus|zentrum|center|haus|heim|amt|werk|werke|park|bad|stadion|theater|museum|kita|garten|gebiet|gelände|viertel\/.*|verwaltung|brücke|halle|turm|campus|hafen|depot|kaserne|gericht|tankstelle|wald|siedlung|schloss|schloß|bäcker|bäckerei|schleuse|fabrik|krug|mühle|schmiede|ziegelei|försterei|gärtnerei|molkerei|meierei|brauerei|deponie|farm|blick|feuerwehr|mitte|teich|kuhstall|schafstall|kreuz|ärztehaus|wendung|haltestelle|schleife|(?<!a)stelle|punkt|büro|bank|kasse|anlage|gehöft|scheune|kreuzung|gymnasium|kindergarten|oase|rondell|reihe|ausbau|abzw\.?|bedarf|gemeinde)$/i;
/** Behind a word that ends in -er they make it a street: „Güstrower Tor“. */
const STREET =
  /^(Stra(ß|ss)e|Str\.?|Chaussee|Weg|Tor|Damm|Allee|Landstraße|Ring|Platz|Burg|Kreuz|Berg|Vorstadt|Markt|Ufer|Graben|Tannen|Brücke|Ecke|Krug|Eck|Höhe|Reihe|Hof|Haus|Garten|Park|Bogen|Winkel|Wiesen?|Schloß|Bruch|Holz|Teich|Wohld|Moor|Brink|Kamp|Hafen|Dreieck|Mühle|Siedlung|Busch|Heide|Wald|Werder|See|Ende|Hufe|Strom|Koppel)$/;
/** In front of the name of a quarter: „EKZ Papenberg“. */
const FACILITY = /^(EKZ|GS|RS|Campus|Grundschule|Kita|Wohngebiet|OT|Gut) /;
/** They say which stop of a place it is, or only that the place is near. */
const BESIDE =
  /^(Abzw\.?|Abzweig|Ausbau|Dorf|Ort|Ortsmitte|Mitte|I+|\d+|Siedlung|Kirche|Wendeschleife|Wendeplatz|Kreuzung|Gaststätte|Haltestelle|Bahnhof|Schule|Bus|\(S\)|Nord|Süd|Ost|West|Strand|Wpl)$/;

/** The district that the name of a stop begins with, if it looks like one. */
export function spurOf(stop: string): Spur | undefined {
  const words = withoutSurroundings(stop).split(' ').filter(Boolean);
  const [first = ''] = words;
  const length = BEGINNING.has(first) && words.length > 1 && !BESIDE.test(words[1] ?? '') ? 2 : 1;
  const name = words.slice(0, length).join(' ');
  const rest = words.slice(length);
  const last = rest.at(-1) ?? '';
  const isSure = rest.length === 0 || BESIDE.test(last) || NO_NAME.test(last);
  return isNameOfPlace(name, rest) ? { name, isSure } : undefined;
}

/**
 * „Lübzin-Rosenow“ is both, unless the parts say nothing alone; „Klein-Müritz“ is Klein Müritz.
 */
export function partsOf(name: string): string[] {
  const parts = name.replace(/^\w*bad (?=\p{Lu})/u, '').split('-');
  const [first = '', last = ''] = parts;
  if (BEGINNING.has(first)) return [parts.join(' ')];
  const areNames = parts.length === 2 && /^\p{Lu}.{4}/u.test(first) && /^\p{Lu}.{4}/u.test(last);
  return areNames && !/^(Dorf|Vorstadt)$/.test(last) ? parts : [parts.join('-')];
}

/** Without the municipality behind the comma, „b Wismar“, „(Rügen)“ and the sign of a turn-off. */
function withoutSurroundings(stop: string): string {
  return stop
    .replace(/, [^,]*$/, '')
    .replace(FACILITY, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/ (b|b\.|bei) [A-ZÄÖÜ].*$/, '')
    .replace(/\bAbzw(\.|eig)?( (nach|Richtung) .*)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isNameOfPlace(name: string, [next = '']: readonly string[]): boolean {
  const isStreet = /(er|e|es|en)$/.test(name) && STREET.test(next);
  return (
    /^\p{Lu}\p{Ll}{2}[\p{L} -]*$/u.test(name) &&
    !NO_BEGINNING.test(name.split(' ')[0] ?? '') &&
    !NO_NAME.test(name) &&
    !/-.*-/.test(name) &&
    !isStreet
  );
}
