import type zh from '../zh/volumes.ts';

const volumes: typeof zh = {
  title: '{{title}}, volume {{number}}',
};

export default volumes;
