// The settings that the four web applications share.

document.title = 'Protocol Desk';
document.documentElement.lang = 'en-GB';

export function settings(name) {
  return {
    app: { vendor: 'Protocol Desk', name },
    locales: { availableLocales: ['en-GB'], fallbackLocale: 'en-GB' },
    dateFormat: {
      normal: 'D MMMM YYYY, HH:mm',
      long: 'dddd D MMMM YYYY, HH:mm',
      abbr: 'D MMM YYYY, HH:mm',
      short: 'DD/MM/YYYY'
    },
    customScripts: ['../../assets/desk/login', ...(name === 'Tasklist' ? ['../../assets/desk/papers'] : [])],
    disableWelcomeMessage: true,
    links: [],
    previewHtml: false,
    shortcuts: {
      claimTask: { key: 'ctrl+alt+c', description: 'take on the open task' },
      focusFilter: { key: 'ctrl+shift+f', description: 'go to the first list on the left' },
      focusList: { key: 'ctrl+alt+l', description: 'go to the first task' },
      focusForm: { key: 'ctrl+alt+f', description: 'go to the first question of the form' },
      startProcess: { key: 'ctrl+alt+p', description: 'start a procedure' }
    }
  };
}
