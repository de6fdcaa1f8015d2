import { settings } from '../../../assets/desk/settings.js';

export default settings('Welcome');
