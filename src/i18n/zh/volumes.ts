/** The names of a pack's PDFs when it is divided into volumes. */
const volumes = {
  title: '{{title}} 第 {{number}} 册',
};

export default volumes;
