/** What a page says inside WeChat. Loaded by the smallest script of the site, so there are few words. */
const wechat = {
  quiet: '微信里下载不了。点右上角 ⋯，选“在浏览器打开”，再下载。',
  picture: '右上角的三个点，下面是“在浏览器打开”。',
  again: '再点一次链接，就在微信里试试。',
};

export default wechat;
