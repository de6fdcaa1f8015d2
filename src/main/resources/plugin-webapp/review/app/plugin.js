// The desk's pages in Cockpit: what there is and where. The pages themselves lie beside Cockpit's other assets.

import { page } from '../../../../../../assets/desk/review/page.js';

const pages = '../../../../../../assets/desk/review/';
const lazily = (file, what) => async (...all) => (await import(`${pages}${file}`))[what](...all);

export default [
  {
    id: 'review-cases',
    pluginPoint: 'cockpit.navigation',
    priority: 1001,
    pagePath: '#/review/cases',
    label: 'Cases',
    checkActive: address => address.includes('#/review/case')
  },
  {
    id: 'review-procedures',
    pluginPoint: 'cockpit.navigation',
    priority: 1000,
    pagePath: '#/review/procedures',
    label: 'Procedures',
    checkActive: address => address.includes('#/review/procedure')
  },
  page('review-list', '/review/cases', lazily('cases.js', 'cases')),
  page('review-choose', '/review/procedures', lazily('procedure.js', 'procedure')),
  page('review-procedure', '/review/procedures/:key', lazily('procedure.js', 'procedure')),
  page('review-case', '/review/case/:reference', lazily('case.js', 'caseHistory')),
  {
    id: 'review-instance',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 1000,
    properties: { label: 'Case history' },
    render: lazily('links.js', 'fromInstance')
  },
  {
    id: 'review-definition',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 1000,
    properties: { label: 'History' },
    render: lazily('links.js', 'fromDefinition')
  }
];
