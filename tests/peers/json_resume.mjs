// Says of each résumé what the schema of JSON Resume has against it: null, or the first fault.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The libraries stand in target/peers, which is where this is run.
const { validate } = createRequire(`${process.cwd()}/`)('@jsonresume/schema');

const judged = (resume) => {
  let faults = null;
  validate(resume, (errors) => (faults = errors));
  return faults && faults.map((fault) => fault.stack).join('; ');
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(judged)));
