/*
 * Loaded before every command by `node --import`. Plain JavaScript, because an older Node does not read
 * TypeScript.
 */

/** The first version that runs TypeScript without a flag. */
const OLDEST = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `This is Node ${process.versions.node}; the project needs ${OLDEST.join('.')} or newer. npm brings one: ` +
      'run `npm ci` without --ignore-scripts, then start the command with `npm run`.',
  );
  process.exit(1);
}

// a website without tracking is built without telemetry
process.env.ASTRO_TELEMETRY_DISABLED = '1';
