import { main } from './languageServer';

void main(process.argv.slice(2));
