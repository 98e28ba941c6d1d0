/** The part of the element that lets people in and asks. */
export { spokenLanguage, wordingIn } from '../messages/translate.ts';
export { announcementText } from './screens/announcement-text.ts';
export { openingScreen } from './screens/opening-screen.ts';
export { checkStyles as styles } from './styles/check-styles.ts';
