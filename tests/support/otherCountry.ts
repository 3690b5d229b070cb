import { soundFile } from './curriculum.ts';

/** The help lines of another country: names for ids, a number with `+` and spaces, one with hyphens, a text line and a chat. */
export const otherCountry: Readonly<Record<string, string>> = {
  'content/hotlines.yaml': `hotlines:
${[
  ['"999"', 'Emergency', ''],
  ['talk-line', 'Talk line', 'number: "+44 800 1111"'],
  ['legal-line', 'Legal line', 'number: 1-800-422-4453'],
  ['text-line', 'Text line', 'kind: text, number: "85258"'],
  ['chat-line', 'Chat', 'kind: chat, address: https://chat.example.org/help'],
]
  .map(([id, name, more]) => {
    const words = `{ zh: ${name}, en: ${name} }`;
    const reach = more === '' ? '' : `${more}, `;
    return `  - { id: ${id}, ${reach}name: ${words}, use: ${words}, hours: ${words}, region: national, checked: 2026-11-23, source: other }`;
  })
  .join('\n')}
blanks:
  - { id: principal, name: { zh: 校长, en: Head teacher } }
groups:
  urgent: ["999"]
  talk: [talk-line, text-line, chat-line]
  police: ["999"]
  ambulance: ["999"]
  local: [principal]
  all: ["999", talk-line, legal-line, text-line, chat-line]
`,
  'content/sources.yaml': `${soundFile('content/sources.yaml')}
- id: other
  title: { zh: 别的国家, en: Another country }
  publisher: { zh: 测试, en: Tests }
  year: 2026
  confidence: primary
`,
};
