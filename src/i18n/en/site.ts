import type zh from '../zh/site.ts';

const site: typeof zh = {};

export default site;
