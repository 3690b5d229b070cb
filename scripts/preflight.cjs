// Runs before every command of package.json ("node -r ./scripts/preflight.cjs"), whatever the age of Node: it is written so that the
// oldest can read it. What keeps every command from running is reported here, in one sentence.
'use strict';
var fs = require('fs');
var path = require('path');

/** The first Node that runs TypeScript as it is. npm brings a newer one (the package "node"); without it the machine's own runs. */
var needed = [22, 18];

function faultOf(version, project) {
  var parts = version.split('.').map(Number);
  if (parts[0] < needed[0] || (parts[0] === needed[0] && parts[1] < needed[1]) || (parts[0] === 23 && parts[1] < 6)) {
    return {
      zh:
        '这里运行的是 Node ' +
        version +
        '，太旧了：要 ' +
        needed.join('.') +
        ' 或更新的。运行 "npm ci"（不要加 --ignore-scripts 或 --omit=dev），' +
        '它会装好项目自己的 Node；或者从 nodejs.org 装一个新的。',
      en:
        'This is Node ' +
        version +
        ', which is too old: ' +
        needed.join('.') +
        ' or newer is needed. Run "npm ci" (without --ignore-scripts or ' +
        "--omit=dev), which installs the project's own Node, or install a newer one from nodejs.org.",
    };
  }
  if (!fs.existsSync(path.join(project, 'node_modules', 'astro'))) {
    return {
      zh: '还没有安装：缺少 node_modules。先运行 "npm ci"。',
      en: 'Nothing is installed yet: node_modules is missing. Run "npm ci" first.',
    };
  }
  return undefined;
}

function machineLanguage() {
  try {
    return /^zh/.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en';
  } catch (_error) {
    return 'en';
  }
}

var fault = faultOf(process.versions.node, path.join(__dirname, '..'));
if (fault) {
  process.stderr.write(fault[machineLanguage()] + '\n');
  process.exit(1);
}

// What was compiled once is kept, so that this command and the processes it starts begin in half the time.
process.env.NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE || path.join(__dirname, '..', '.cache', 'compiled');
require('node:module').enableCompileCache();
