import { soundFile } from './curriculum.ts';

/** The help lines of another country: names for ids, a number with `+` and spaces, one with hyphens, a text line and a chat. */
export const otherCountry: Readonly<Record<string, string>> = {
  'content/hotlines.yaml': `hotlines:
${(
  [
    ['"999"', 'police, medical, fire', { zh: '紧急电话', en: 'Emergency' }, ''],
    ['talk-line', 'mental-health', { zh: '倾诉热线', en: 'Talk line' }, 'number: "+44 800 1111"'],
    ['legal-line', 'legal', { zh: '法律热线', en: 'Legal line' }, 'number: 1-800-422-4453'],
    ['text-line', 'mental-health', { zh: '心理短信', en: 'Someone to talk to by text' }, 'kind: text, number: "85258"'],
    ['chat-line', 'mental-health', { zh: '网上聊一聊', en: 'Chat' }, 'kind: chat, address: https://chat.example.org/help'],
  ] as const
)
  .map(([id, purposes, { zh, en }, more]) => {
    const words = `{ zh: ${zh}, en: ${en} }`;
    const reach = more === '' ? '' : `${more}, `;
    return `  - { id: ${id}, ${reach}for: [${purposes}], name: ${words}, use: ${words}, hours: { zh: 全天, en: All day }, region: national, checked: 2026-11-23, source: other }`;
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
