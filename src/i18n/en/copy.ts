import type zh from '../zh/copy.ts';

const copy: typeof zh = {
  title: 'Is this copy whole?',
  description: 'Finds missing and damaged files of a copy, and names them.',
  lead: 'Files that go from one USB stick to the next sometimes get lost or damaged on the way. Check once, and you know whether you can rely on the copy in your hands.',
  edition: 'This is',
  editionText: 'Edition {{version}}, {{date}}',
  editionHint: 'Compare it with another copy: same version and date, same contents.',
  checkTitle: 'Check it',
  check: {
    server_one: 'This copy is on a server and has {{count}} file. Press the button, and your browser fetches and compares it.',
    server_other:
      'This copy is on a server and has {{count}} files. Press the button, and your browser fetches and compares them one by one.',
    start: 'Start',
    folder: 'Your browser cannot see the folder of this copy until you show it. The folder is here:',
    upload: 'Your browser may ask whether to “upload” the files. You can safely say yes: they are read on this computer and sent nowhere.',
    pick: 'Choose this folder',
    cannotPick: 'This browser cannot choose a folder. Open this page on a computer in Chrome, Edge or Firefox, or use the commands below.',
    running: 'Checking, please wait.',
    progress: '{{done}} of {{total}} checked',
    stop: 'Stop',
    stopped: 'Stopped before the end.',
    whole: 'This copy is whole: all {{total}} files are there, and none is damaged.',
    problems_one: '{{count}} file is not right; the other {{rest}} are good.',
    problems_other: '{{count}} files are not right; the other {{rest}} are good.',
    missing_one: '{{count}} file is missing',
    missing_other: '{{count}} files are missing',
    empty_one: '{{count}} file is empty',
    empty_other: '{{count}} files are empty',
    changed_one: '{{count}} file is not what it was',
    changed_other: '{{count}} files are not what they were',
    unreadable_one: '{{count}} file cannot be read',
    unreadable_other: '{{count}} files cannot be read',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    again:
      'Copy these files again from a good copy, into the same places, then check once more. If you have no good copy, unzip the ZIP again, or ask the person who gave you this one.',
    unreadableServer: 'The server did not send them. See that the cable is in and the server is on, then check again.',
    unreadableFolder: 'The USB stick or disk probably has a bad spot. Take another stick and copy again from a good copy.',
    other:
      'More than half do not match. You probably chose another copy, or another edition: open index.html in that folder and check it from its own page.',
    extra_one: 'The folder also holds {{count}} file that is not part of {{brand}}; it does no harm.',
    extra_other: 'The folder also holds {{count}} files that are not part of {{brand}}; they do no harm.',
    programs_one:
      'The folder holds {{count}} program that is not part of {{brand}}. USB viruses hide like this: do not open it, scan the stick first.',
    programs_other:
      'The folder holds {{count}} programs that are not part of {{brand}}. USB viruses hide like this: do not open them, scan the stick first.',
    none: 'There is no {{brand}} in the folder you chose. Choose the one that has index.html in it.',
    several: 'The folder you chose holds several copies of {{brand}}: {{places}}. Choose just one of them.',
    noList: 'copy-sums.js is missing from this copy or damaged, so there is nothing to compare with. Copy the whole folder again.',
    kiwix:
      'This copy is inside a Kiwix file and cannot be checked page by page. Ask the person who runs the server for: zimcheck -C {{slug}}.zim',
  },
  noScript: 'Checking here needs JavaScript. Without it, use the commands below.',
  web: {
    title: 'What it is for',
    text: 'All of {{brand}} can be downloaded as one folder, put on a USB stick and carried to the school’s computers, where it works without a network. When a copy has been through a few hands, open this page in that copy: it compares every file and tells you which is missing and which is damaged.',
    here: 'This is the web site; there is nothing to check here.',
    downloads: 'Go to the downloads',
    zip: 'Is the ZIP you downloaded whole?',
    zipText:
      'Open the folder of the ZIP, type cmd into the address bar, press Enter and run this line. When the long number is the one on the downloads page, the ZIP is whole; Windows 7 puts spaces into it, which does not matter.',
    zipSum: 'For {{slug}}-everything.zip it should be:',
  },
  commands: {
    title: 'Check with a command',
    lead: 'For pages that do not open, or many copies at once. Only what is wrong is named.',
    windows: 'Windows',
    windowsText:
      'Open the folder of the copy, type powershell into the address bar, press Enter and paste this line. “missing” files are not there, “changed” ones are damaged; the last line says how many were checked.',
    linux: 'Linux',
    linuxText: 'Open a terminal in the folder of the copy. When it prints nothing, the copy is whole.',
    mac: 'macOS',
    macText: 'Open a terminal in the folder of the copy. When it prints nothing, the copy is whole.',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'The browser does not let us copy. It is selected: press Ctrl+C',
  },
  zim: { title: '{{brand}}', description: 'Mental-health lessons for schools' },
};

export default copy;
