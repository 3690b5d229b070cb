import type zh from '../zh/wechat.ts';

const wechat: typeof zh = {
  quiet: 'WeChat blocks downloads. Tap ⋯ at the top right, choose “Open in browser”, then download.',
  picture: 'Three dots at the top right, and below them “Open in browser”.',
  again: 'Tap the link again to try it inside WeChat.',
};

export default wechat;
